import { type Edtf, type IntervalEnd, parseEdtf } from '#domain/time/edtf.ts'
import type { EntryColumns } from './columns.ts'
import type { BarPart } from './display-types.ts'
import { BAR_PX, type Mark } from './marks.ts'
import { type TimeScale, toPx } from './scale.ts'

/** A bar's honest anatomy, in pixels on the scale. */
export interface BarAnatomy {
  parts: BarPart[]
  isRound: boolean
  fade: { at: number; alpha: number }[] | null
  arrow: 'left' | 'right' | null
}

const FAINT = 0.06
const FAINT_ARROW = 0.25

/** What of a bar is certain, what only possible, and where its edges fade. */
export function barAnatomy(
  columns: EntryColumns,
  scale: TimeScale,
  mark: Mark,
  date: string,
): BarAnatomy {
  const precision = columns.precisions[columns.precision[mark.index] ?? 0]
  const whole = (style: BarPart['style']): BarAnatomy => ({
    parts: [{ x0: mark.x0, x1: mark.x1, style }],
    isRound: false,
    fade: null,
    arrow: null,
  })
  switch (precision) {
    case 'season':
      return { ...whole('hollow'), isRound: true }
    case 'uncertain':
      return whole('dashed')
    case 'one-of':
      return whole('hatched')
    case 'approximate':
      return approximateBar(columns, scale, mark, date)
    case 'interval':
    case 'open':
      return runningBar(columns, scale, mark, precision === 'open')
    default:
      return whole('hollow')
  }
}

/** Solid on the days it certainly ran, dashed where it may have; runs on where no end is known. */
function runningBar(
  columns: EntryColumns,
  scale: TimeScale,
  mark: Mark,
  isOpen: boolean,
): BarAnatomy {
  const i = mark.index
  const startLatest = columns.startLatest[i] ?? 0
  const endEarliest = columns.endEarliest[i] ?? 0
  const runsOnRight = columns.until[i] === Infinity
  const runsOnLeft = columns.from[i] === -Infinity
  const isWidened =
    !runsOnLeft &&
    !runsOnRight &&
    toPx(scale, (columns.until[i] ?? 0) + 1) - mark.x0 < BAR_PX - 1e-6
  if (isWidened) {
    const style = startLatest <= endEarliest ? 'solid' : 'dashed'
    return { parts: [{ x0: mark.x0, x1: mark.x1, style }], isRound: false, fade: null, arrow: null }
  }
  const isCertainToRun = isOpen && runsOnRight && Number.isFinite(startLatest)
  const solid0 = Number.isFinite(startLatest) ? toPx(scale, startLatest) : mark.x0
  const solid1 = isCertainToRun
    ? mark.x1
    : Number.isFinite(endEarliest)
      ? toPx(scale, endEarliest + 1)
      : mark.x1
  const parts = partsAround(mark, Math.max(mark.x0, solid0), Math.min(mark.x1, solid1))
  if (!runsOnLeft && !runsOnRight) return { parts, isRound: false, fade: null, arrow: null }
  return {
    parts: parts.map((part) => (isOpen ? { ...part, style: 'solid' } : part)),
    isRound: false,
    fade: runningFade(mark, runsOnLeft, runsOnRight, isOpen),
    arrow: isOpen ? (runsOnRight ? 'right' : 'left') : null,
  }
}

function partsAround({ x0, x1 }: Mark, solid0: number, solid1: number): BarPart[] {
  if (solid1 <= solid0) return [{ x0, x1, style: 'dashed' }]
  // A dash narrower than its own outline would only blur the edge.
  const from = solid0 - x0 < 3 ? x0 : solid0
  const to = x1 - solid1 < 3 ? x1 : solid1
  const parts: BarPart[] = [{ x0: from, x1: to, style: 'solid' }]
  if (from > x0) parts.unshift({ x0, x1: from, style: 'dashed' })
  if (to < x1) parts.push({ x0: to, x1, style: 'dashed' })
  return parts
}

function runningFade(mark: Mark, left: boolean, right: boolean, isOpen: boolean) {
  const faint = isOpen ? FAINT_ARROW : FAINT
  const full = mark.x1 - mark.x0 < 1 ? 0 : 0.2
  if (left && right)
    return [
      { at: 0, alpha: faint },
      { at: 0.5, alpha: 1 },
      { at: 1, alpha: faint },
    ]
  if (left)
    return [
      { at: 0, alpha: faint },
      { at: 1 - full, alpha: 1 },
      { at: 1, alpha: 1 },
    ]
  return [
    { at: 0, alpha: 1 },
    { at: full, alpha: 1 },
    { at: 1, alpha: faint },
  ]
}

/** Edges fade over the unit the source names: a month for "about July". */
function approximateBar(
  columns: EntryColumns,
  scale: TimeScale,
  mark: Mark,
  date: string,
): BarAnatomy {
  const i = mark.index
  const width = Math.max(1, mark.x1 - mark.x0)
  const at = (day: number) => Math.min(1, Math.max(0, (toPx(scale, day) - mark.x0) / width))
  const ends = approximateEnds(date)
  const fullFrom = at((columns.startLatest[i] ?? 0) + 1)
  const fullTo = at(columns.endEarliest[i] ?? 0)
  const [from, to] = fullFrom < fullTo ? [fullFrom, fullTo] : [0.5, 0.5]
  const fade = [
    { at: 0, alpha: ends.start ? FAINT : 1 },
    { at: from, alpha: 1 },
    { at: to, alpha: 1 },
    { at: 1, alpha: ends.end ? FAINT : 1 },
  ]
  const parts: BarPart[] = [{ x0: mark.x0, x1: mark.x1, style: 'solid' }]
  return { parts, isRound: false, fade, arrow: null }
}

function approximateEnds(date: string): { start: boolean; end: boolean } {
  const parsed = parseEdtf(date)
  if (!parsed.ok || parsed.value.type !== 'interval') return { start: true, end: true }
  const { start, end }: Extract<Edtf, { type: 'interval' }> = parsed.value
  return { start: isApproximate(start), end: isApproximate(end) }
}

const isApproximate = (end: IntervalEnd) => typeof end !== 'string' && end.qualifier.approximate

/** The widest stretch of a bar on which light text can be read: solid, and not faded. */
export function readableSolid({ parts, fade }: BarAnatomy): { x0: number; x1: number } | null {
  const solid = parts.find((part) => part.style === 'solid')
  if (!solid || !fade) return solid ?? null
  const strong = fade.filter((stop) => stop.alpha >= 0.99)
  const width = solid.x1 - solid.x0
  const first = strong[0]
  const last = strong.at(-1)
  if (!first || !last) return null
  return { x0: solid.x0 + first.at * width, x1: solid.x0 + last.at * width }
}

/** How strongly a bar is filled at a place, 0 to 1; screen or scale px, as the parts are. */
export function fillAt(
  { parts, fade }: Pick<BarAnatomy, 'parts' | 'fade'>,
  bar: { x0: number; x1: number },
  x: number,
): number {
  if (!parts.some((part) => part.style === 'solid' && x >= part.x0 && x <= part.x1)) return 0
  if (!fade) return 1
  const at = (x - bar.x0) / Math.max(1, bar.x1 - bar.x0)
  const right = fade.findIndex((stop) => stop.at >= at)
  const b = fade[right]
  const a = fade[right - 1]
  if (!a || !b) return (b ?? fade.at(-1))?.alpha ?? 1
  return a.alpha + ((at - a.at) / Math.max(1e-9, b.at - a.at)) * (b.alpha - a.alpha)
}
