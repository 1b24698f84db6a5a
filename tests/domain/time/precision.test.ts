import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '#domain/time/edtf.ts'
import { type Precision, precisionOf, precisions } from '#domain/time/precision.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

const precision = (edtf: string) => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf} is no date`)
  return precisionOf(parsed.value)
}

// look.md, "How uncertainty is drawn": never a glyph-only mark for a date that is not exact.
const rows: [edtf: string, precision: Precision, why: string][] = [
  ['2020-07-16', 'day', 'a solid glyph'],
  ['2020-07-16T10:00:00', 'day', 'a time of day is no less exact'],
  ['-0044-03-15', 'day', 'long ago, but exact'],
  ['2020-05', 'span', 'a hollow bar over the month'],
  ['2013', 'span', 'over the year'],
  ['2013-36', 'span', 'over the quarter: its borders are no convention'],
  ['2013-41', 'span', 'over the half'],
  ['201X', 'unspecified', 'hatched over the decade'],
  ['2020-XX', 'unspecified', 'hatched over the year'],
  ['1985-04-XX', 'unspecified', 'some day of April is no exact day'],
  ['156X-12-25', 'unspecified', 'nor is a Christmas of no one year'],
  ['1950S2', 'span', 'over the century'],
  ['2020-21', 'season', 'round ends: its borders are a convention'],
  ['2020-32', 'season', 'southern winter too'],
  ['2013/2020-07', 'interval', 'lasted from, to'],
  ['2013/', 'unknown', 'over, though nobody knows when'],
  ['/2013', 'unknown', 'begun, though nobody knows when'],
  ['{2020-07-16,2020-07-17}', 'all-of', 'each of these'],
  ['2021-01/..', 'open', 'still running'],
  ['../2021-01', 'open', 'no start given'],
  ['2021-01~/..', 'open', 'still running tells more than about when it began'],
  ['[2020-07-16,2020-07-17]', 'one-of', 'a ghost on each'],
  ['[..2020]', 'one-of', 'one of many'],
  ['2020-07~', 'approximate', 'the edges fade'],
  ['2020-07-16~', 'approximate', 'about a day is no exact day'],
  ['2020-07~/2020-11~', 'approximate', 'both edges fade'],
  ['2020-07/2020-11~', 'approximate', 'or one of them'],
  ['2020-07-~16', 'approximate', 'only the day is'],
  ['2020-07-16?', 'uncertain', 'doubted by its source'],
  ['2020-21?', 'uncertain', 'a doubted season'],
  ['2013?/2020', 'uncertain', 'one end is doubted'],
  ['202X?', 'uncertain', 'that it is doubted tells more than that digits are open'],
  ['2020-07-16%', 'uncertain-approximate', 'both'],
  ['2020-07~/2020-11?', 'uncertain-approximate', 'each at an end of its own'],
]

describe('each class of date has its own mark', () => {
  it.each(rows)('%s is drawn as %s (%s)', (edtf, expected) => {
    expect(precision(edtf)).toBe(expected)
  })

  it('and every class stands in the table above', () => {
    expect(new Set(rows.map(([, expected]) => expected))).toEqual(new Set(precisions))
  })

  it('only an exact day is drawn as one', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        if (precision(edtf) === 'day') expect(edtf).toMatch(/^-?\d{4}-\d\d-\d\d$/)
      }),
      { numRuns: 2000 },
    )
  })
})
