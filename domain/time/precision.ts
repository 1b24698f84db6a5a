import type { Edtf, IntervalEnd, Point } from './edtf.ts'

/**
 * How a date is drawn: each class has its own mark.
 *
 * `day` exact · `span` somewhere in a month, quarter or year · `unspecified` digits left open with X ·
 * `season` a span with conventional borders · `interval` lasted from, to · `open` still running, or no
 * beginning given · `unknown` an interval with an end nobody knows · `one-of` one of several ·
 * `all-of` each of several · `approximate` edges not sharp · `uncertain` doubted by its source ·
 * `uncertain-approximate` both
 */
export const precisions = [
  'day',
  'span',
  'season',
  'interval',
  'open',
  'one-of',
  'approximate',
  'uncertain',
  'unspecified',
  'unknown',
  'all-of',
  'uncertain-approximate',
] as const

export type Precision = (typeof precisions)[number]

/** The mark a date gets. */
export function precisionOf(value: Edtf): Precision {
  if (value.type === 'set') return value.mode === 'one' ? 'one-of' : 'all-of'
  if (value.type === 'interval') return precisionOfInterval(value)
  const doubt = doubtOf([value])
  if (doubt) return doubt
  if (isUnspecified(value)) return 'unspecified'
  if (value.unit === 'season') return Number(value.month) <= 32 ? 'season' : 'span'
  return value.unit === 'day' ? 'day' : 'span'
}

/** Whether digits of a date are left open: `202X`, `2020-XX`, `2020-07-XX`. */
export const isUnspecified = ({ year, month = '', day = '' }: Point): boolean =>
  `${year}${month}${day}`.includes('X')

/** That it still runs, or that nobody knows, tells more of an interval than how exact its other end is. */
function precisionOfInterval({ start, end }: Extract<Edtf, { type: 'interval' }>): Precision {
  if (end === 'open' || start === 'open') return 'open'
  if (end === 'unknown' || start === 'unknown') return 'unknown'
  return doubtOf([start, end]) ?? 'interval'
}

function doubtOf(ends: readonly IntervalEnd[]): Precision | null {
  const qualifiers = ends.flatMap((end) => (typeof end === 'string' ? [] : [end.qualifier]))
  const isApproximate = qualifiers.some((q) => q.approximate)
  const isUncertain = qualifiers.some((q) => q.uncertain)
  if (isApproximate && isUncertain) return 'uncertain-approximate'
  return isApproximate ? 'approximate' : isUncertain ? 'uncertain' : null
}
