import { NO_EARLIEST, NO_LATEST, spanOfPoint } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import type { EntryColumns } from './columns.ts'
import type { Stretch } from './folds.ts'
import { type TimeScale, toPx } from './scale.ts'

export const GLYPH_PX = 12.5
export const BAR_PX = 14
/** From this zoom on a day has room for a label: rows are taller and marks stack instead of counting. */
export const ZOOMED_PX_PER_DAY = 18
/** Candidates closer together than this share one ghost. */
const ONE_GHOST_PX = 8
const MOST_CANDIDATES = 12
/** How far a bar of unknown end runs on before it has faded away. */
const FADE_PX = 48

/** Days of one candidate of a set; `to` exclusive. */
export type Candidate = Stretch

/** Where one entry is drawn: pixels on the scale, not yet on the screen. */
export interface Mark {
  index: number
  /**
   * `glyph` an exact day · `points` candidates or repeated days, linked · `bar` everything that has a
   * span, never narrower than a bar is high.
   */
  shape: 'glyph' | 'points' | 'bar'
  x0: number
  x1: number
  candidates?: readonly Candidate[]
}

export interface MarkContext {
  columns: EntryColumns
  scale: TimeScale
  domain: Stretch
  today: number
  dateOf: (index: number) => string
}

/** The mark of an entry. */
export function markOf(context: MarkContext, index: number): Mark {
  const { columns, scale } = context
  const precision = columns.precisions[columns.precision[index] ?? 0]
  if (precision === 'day') {
    const centre = toPx(scale, (columns.from[index] ?? 0) + 0.5)
    return { index, shape: 'glyph', x0: centre - GLYPH_PX / 2, x1: centre + GLYPH_PX / 2 }
  }
  const candidates = needsText(context, index) ? candidatesOf(context.dateOf(index)) : null
  return candidates ? pointsMark(scale, index, candidates) : barMark(context, index)
}

/** Only a set has days apart, and only its text tells which. */
function needsText({ columns }: MarkContext, index: number): boolean {
  const precision = columns.precisions[columns.precision[index] ?? 0]
  return precision === 'one-of' || precision === 'interval'
}

function pointsMark(scale: TimeScale, index: number, candidates: readonly Candidate[]): Mark {
  const first = candidates[0] ?? { from: 0, to: 1 }
  const last = candidates.at(-1) ?? first
  const x0 = toPx(scale, (first.from + Math.min(first.to, first.from + 1)) / 2)
  const x1 = toPx(scale, (last.to + Math.max(last.from, last.to - 1)) / 2)
  if (x1 - x0 < ONE_GHOST_PX) {
    const centre = (x0 + x1) / 2
    const together = { from: first.from, to: last.to }
    return {
      index,
      shape: 'points',
      x0: centre - 6.5,
      x1: centre + 6.5,
      candidates: [together],
    }
  }
  return { index, shape: 'points', x0: x0 - 6.5, x1: x1 + 6.5, candidates }
}

/** The members of a set, ascending; null for anything else, and for sets too wide to show apart. */
export function candidatesOf(date: string): Candidate[] | null {
  if (!date.startsWith('[') && !date.startsWith('{')) return null
  const parsed = parseEdtf(date)
  if (!parsed.ok || parsed.value.type !== 'set') return null
  const { members } = parsed.value
  if (members.length < 2 || members.length > MOST_CANDIDATES) return null
  const spans = members.map((member) => {
    if (member.type === 'point') return spanOfPoint(member)
    return {
      earliest: member.from ? spanOfPoint(member.from).earliest : NO_EARLIEST,
      latest: member.to ? spanOfPoint(member.to).latest : NO_LATEST,
    }
  })
  if (spans.some((s) => s.earliest === NO_EARLIEST || s.latest === NO_LATEST)) return null
  return spans
    .map(({ earliest, latest }) => ({ from: earliest, to: latest + 1 }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

function barMark({ columns, scale, domain, today }: MarkContext, index: number): Mark {
  const from = columns.from[index] ?? 0
  const until = columns.until[index] ?? 0
  const startLatest = columns.startLatest[index] ?? 0
  const precision = columns.precisions[columns.precision[index] ?? 0]
  const x0 = Number.isFinite(from) ? toPx(scale, from) : toPx(scale, domain.from)
  const known = Number.isFinite(until) ? toPx(scale, until + 1) : x0
  const x1 = Number.isFinite(until)
    ? known
    : precision === 'open'
      ? Math.max(toPx(scale, today + 1), x0 + FADE_PX)
      : toPx(scale, Number.isFinite(startLatest) ? startLatest + 1 : today + 1) + FADE_PX
  const missing = Math.max(0, BAR_PX - (x1 - x0)) / 2
  return { index, shape: 'bar', x0: x0 - missing, x1: x1 + missing }
}

export const centreOf = (mark: { x0: number; x1: number }): number => (mark.x0 + mark.x1) / 2

/** Whether a mark takes no more room than a glyph, and so can go into a count box. */
export const isSmall = (mark: Mark): boolean => mark.x1 - mark.x0 <= BAR_PX + 1e-6
