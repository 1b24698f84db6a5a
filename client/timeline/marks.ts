import type { Precision } from '#domain/time/precision.ts'
import { type Candidate, candidatesOf, inRoom } from './candidates.ts'
import type { EntryColumns } from './columns.ts'
import type { Stretch } from './folds.ts'
import { type TimeScale, toPx } from './scale.ts'

export const GLYPH_PX = 12.5
export const BAR_PX = 14
/** Soft, dashed and hatched edges need ground on both sides of the sign to be told apart. */
export const QUALIFIED_BAR_PX = 26
export const GHOST_PX = 13
/** A bar of a full lane that holds a short label; a narrower one says nothing and is counted. */
export const LEAST_LABELLED_PX = 110
/** From this zoom on a day has room for a label: rows are taller and marks stack instead of counting. */
export const ZOOMED_PX_PER_DAY = 18
/** From this zoom on a day is a stretch of its own: a sign in its middle would say noon. */
const DAY_IS_STRETCH_PX = 240
/** Candidates closer together than this share one ghost. */
const ONE_GHOST_PX = 8
/** How far a bar of unknown end runs on before it has faded away. */
const FADE_PX = 48

/** Where one entry is drawn: pixels on the scale, not yet on the screen. */
export interface Mark {
  index: number
  /**
   * `glyph` a single day, exact or doubted · `points` candidates or repeated days, linked · `bar`
   * everything that has a span, never narrower than a bar is high.
   */
  shape: 'glyph' | 'points' | 'bar'
  x0: number
  x1: number
  /** What it is never narrower than, where that is not a bar's height. */
  leastPx?: number
  /** Drawn wider than its days. */
  isWidened?: boolean
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
  const precision = precisionAt(columns, index)
  if (precision === 'day' || (precision === 'uncertain' && isOneDay(context, index))) {
    const time = scale.pxPerDay < DAY_IS_STRETCH_PX ? 0.5 : timeOfDay(context.dateOf(index))
    if (time === null) return barMark(context, index)
    const centre = toPx(scale, (columns.from[index] ?? 0) + time)
    return { index, shape: 'glyph', x0: centre - GLYPH_PX / 2, x1: centre + GLYPH_PX / 2 }
  }
  const isSet = precision === 'one-of' || precision === 'all-of'
  // Only a set has days apart, and only its text tells which.
  const candidates = isSet ? candidatesOf(context.dateOf(index)) : null
  if (!candidates) return barMark(context, index)
  return pointsMark(scale, index, candidates, precision === 'all-of')
}

export const precisionAt = (columns: EntryColumns, index: number): Precision =>
  columns.precisions[columns.precision[index] ?? 0] ?? 'span'

const isOneDay = ({ columns, dateOf }: MarkContext, index: number) =>
  columns.from[index] === columns.until[index] && !dateOf(index).includes('/')

/** Share of the day at the time a date gives, as it is written there; null when it gives none. */
function timeOfDay(date: string): number | null {
  const [, hours, minutes] = /T(\d\d):?(\d\d)?/.exec(date) ?? []
  return hours === undefined ? null : (Number(hours) + Number(minutes ?? 0) / 60) / 24
}

function pointsMark(
  scale: TimeScale,
  index: number,
  candidates: readonly Candidate[],
  isEach: boolean,
): Mark {
  const first = candidates[0] ?? { from: 0, to: 1 }
  const last = candidates.at(-1) ?? first
  const x0 = toPx(scale, (first.from + Math.min(first.to, first.from + 1)) / 2)
  const x1 = toPx(scale, (last.to + Math.max(last.from, last.to - 1)) / 2)
  if (x1 - x0 < ONE_GHOST_PX) {
    const centre = (x0 + x1) / 2
    // Two small signs side by side say "each of several" where one would say "one day".
    const leastPx = isEach ? GHOST_PX + 6 : GHOST_PX
    const mark = { index, shape: 'points', candidates: [], leastPx } as const
    return { ...mark, x0: centre - leastPx / 2, x1: centre + leastPx / 2 }
  }
  const drawn = inRoom(candidates, (day) => toPx(scale, day))
  return { index, shape: 'points', x0: x0 - 6.5, x1: x1 + 6.5, candidates: drawn }
}

function barMark({ columns, scale, domain, today }: MarkContext, index: number): Mark {
  const from = columns.from[index] ?? 0
  const until = columns.until[index] ?? 0
  const startLatest = columns.startLatest[index] ?? 0
  const endEarliest = columns.endEarliest[index] ?? 0
  const precision = precisionAt(columns, index)
  const x0 = Number.isFinite(from)
    ? toPx(scale, from)
    : precision === 'unknown' && Number.isFinite(endEarliest)
      ? toPx(scale, endEarliest) - FADE_PX
      : toPx(scale, domain.from)
  const known = Number.isFinite(until) ? toPx(scale, until + 1) : x0
  const x1 = Number.isFinite(until)
    ? known
    : precision === 'open'
      ? Math.max(toPx(scale, today + 1), x0 + FADE_PX)
      : toPx(scale, Number.isFinite(startLatest) ? startLatest + 1 : today + 1) + FADE_PX
  const leastPx = leastBarPx[precision] ?? BAR_PX
  const missing = Math.max(0, leastPx - (x1 - x0)) / 2
  const isWidened = missing > 0
  return { index, shape: 'bar', x0: x0 - missing, x1: x1 + missing, leastPx, isWidened }
}

const leastBarPx: Partial<Record<Precision, number>> = {
  approximate: QUALIFIED_BAR_PX,
  uncertain: QUALIFIED_BAR_PX,
  'uncertain-approximate': QUALIFIED_BAR_PX,
  unspecified: QUALIFIED_BAR_PX,
  'one-of': QUALIFIED_BAR_PX,
  'all-of': QUALIFIED_BAR_PX,
}

export const centreOf = (mark: { x0: number; x1: number }): number => (mark.x0 + mark.x1) / 2

/** Whether a mark takes no more room than a glyph, and so can go into a count box. */
export const isSmall = ({ x0, x1, leastPx = BAR_PX }: Mark): boolean => x1 - x0 <= leastPx + 1e-6
