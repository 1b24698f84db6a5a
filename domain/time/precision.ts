import type { Edtf } from './edtf.ts'

/**
 * How a date is drawn: each class has its own mark.
 *
 * `day` exact · `span` somewhere in a month, quarter or year · `season` the same with conventional
 * borders · `interval` lasted from, to · `open` still running · `one-of` one of several ·
 * `approximate` edges not sharp · `uncertain` doubted by its source
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
] as const

export type Precision = (typeof precisions)[number]

/** The mark a date gets. */
export function precisionOf(value: Edtf): Precision {
  if (value.type === 'set') return value.mode === 'one' ? 'one-of' : 'interval'
  if (value.type === 'interval') {
    if (value.end === 'open' || value.start === 'open') return 'open'
    return isApproximate(value) ? 'approximate' : 'interval'
  }
  if (value.qualifier.approximate) return 'approximate'
  if (value.qualifier.uncertain) return 'uncertain'
  if (value.unit === 'season') return Number(value.month) <= 32 ? 'season' : 'span'
  const isWhole = !`${value.year}${value.month ?? ''}${value.day ?? ''}`.includes('X')
  return value.unit === 'day' && isWhole ? 'day' : 'span'
}

function isApproximate(value: Extract<Edtf, { type: 'interval' }>): boolean {
  return [value.start, value.end].some(
    (end) => typeof end !== 'string' && end.qualifier.approximate,
  )
}
