import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '#domain/time/bounds.ts'
import { durationBetween, sayDuration } from '#domain/time/duration.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

const bounds = (edtf: string) => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf} is no date`)
  return boundsOf(parsed.value)
}
const between = (a: string, b: string) => durationBetween(bounds(a), bounds(b))

describe('how long lies between two dates, in words', () => {
  it.each([
    ['2013', '2020', 'between 6 and 8 years', 'tussen 6 en 8 jaar', 'New Year’s Eve to New Year'],
    ['2020-07-16', '2020-07-28', '12 days', '12 dagen', 'days that are known'],
    ['2020-07-16', '2020-07-17', '1 day', '1 dag', 'one of them'],
    ['2020-07-16', '2020-07-16', '0 days', '0 dagen', 'the same day'],
    [
      '2013-12-20',
      '2020-07-16',
      '6 years, 6 months and 26 days',
      '6 jaar, 6 maanden en 26 dagen',
      'exactly',
    ],
    ['2018-05-25', '2020-05-25', '2 years', '2 jaar', 'to the day'],
    ['2020-07', '2020-07-31', 'at most 30 days', 'hoogstens 30 dagen', 'perhaps that very day'],
    ['2020-07', '2020-08', 'between 1 and 61 days', 'tussen 1 en 61 dagen', 'next door'],
    [
      '2013-36',
      '2015-05',
      'between 16 and 20 months',
      'tussen 16 en 20 maanden',
      'quarter to month',
    ],
    ['[..2013]', '2020', 'at least 6 years', 'minstens 6 jaar', 'that year or an earlier'],
    ['../2013', '2010', 'any length of time', 'onbekend hoe lang', 'its beginning is not known'],
    ['2020-01-31', '2020-02-29', '29 days', '29 dagen', 'the end of a shorter month'],
    [
      '2019-01-31',
      '2020-02-29',
      '1 year and 1 month',
      '1 jaar en 1 maand',
      'the 31st comes round on the 29th',
    ],
  ])('%s to %s: “%s”, “%s” (%s)', (a, b, en, nl) => {
    expect(sayDuration(between(a, b), 'en')).toBe(en)
    expect(sayDuration(between(a, b), 'nl')).toBe(nl)
  })
})

describe('the order of the two', () => {
  it.each([
    ['2013', '2020', 'after'],
    ['2020', '2013', 'before'],
    ['2020-07', '2020-07-16', 'either'],
    ['2020-07-16', '2020-07-16', 'after'],
  ] as const)('%s, then %s: %s', (a, b, order) => {
    expect(between(a, b).order).toBe(order)
  })

  it('seen from the other side is the same time the other way', () => {
    const anyBounds = anyEdtf.map(bounds)
    const mirrored = { after: 'before', before: 'after', either: 'either' }
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        const [there, back] = [durationBetween(a, b), durationBetween(b, a)]
        expect(back.atLeast).toEqual(there.atLeast)
        expect(back.atMost).toEqual(there.atMost)
        if (there.atMost?.days !== 0) expect(back.order).toBe(mirrored[there.order])
        if (there.atMost) expect(there.atMost.days).toBeGreaterThanOrEqual(there.atLeast.days)
        expect(sayDuration(there, 'nl')).not.toMatch(/NaN|undefined|-\d/)
      }),
      { numRuns: 5000 },
    )
  })
})
