import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import {
  type CloseRelation,
  compareBounds,
  type Relation,
  relate,
  relateClosely,
} from '#domain/time/order.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

const bounds = (edtf: string) => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf} is no date`)
  return boundsOf(parsed.value)
}

const anyBounds = anyEdtf.map(bounds)
const runs = { numRuns: 3000 }
const mirrored: Record<Relation, Relation> = {
  before: 'after',
  after: 'before',
  overlapping: 'overlapping',
}

describe('one date is before another when it is certainly over before the other begins', () => {
  it.each<[string, Relation, string, string]>([
    ['2020-07-16', 'before', '2020-07-17', 'the next day'],
    ['2020-07', 'before', '2020-08-01', 'whatever day of July'],
    ['2020-07', 'overlapping', '2020-07-31', 'perhaps that very day'],
    ['2013/2020-07', 'overlapping', '2020-01', 'it was running'],
    ['2013/..', 'overlapping', '2099', 'it may still run'],
    ['[2020-07-16,2020-07-18]', 'overlapping', '2020-07-17', 'one of two days, either side'],
    ['[..2019]', 'before', '2020', '2019 or earlier'],
    ['2020-24', 'overlapping', '2021-01', 'winter runs into January'],
    ['2020-07-16', 'overlapping', '2020-07-16', 'the same day is neither'],
  ])('%s is %s %s (%s)', (a, relation, b) => {
    expect(relate(bounds(a), bounds(b))).toBe(relation)
    expect(relate(bounds(b), bounds(a))).toBe(mirrored[relation])
  })

  it('and the other is then after it', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        expect(relate(b, a)).toBe(mirrored[relate(a, b)])
      }),
      runs,
    )
  })
})

describe('the order of a list', () => {
  it('puts first what can have begun first, then what must be over first', () => {
    const dates = [
      '2020-07-17',
      '2020/..',
      '2020-07',
      '2020',
      '2020-07-01',
      '../2020',
      '2020-01-01',
    ]
    expect(dates.sort((a, b) => compareBounds(bounds(a), bounds(b)))).toEqual([
      '../2020',
      '2020-01-01',
      '2020',
      '2020/..',
      '2020-07-01',
      '2020-07',
      '2020-07-17',
    ])
  })

  it('never contradicts what is certain', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        if (relate(a, b) === 'before') expect(compareBounds(a, b)).toBeLessThan(0)
        if (relate(a, b) === 'after') expect(compareBounds(a, b)).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  it('is the other way round when asked the other way round', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        expect(Math.sign(compareBounds(a, b)) + Math.sign(compareBounds(b, a))).toBe(0)
        expect(compareBounds(a, a)).toBe(0)
      }),
      runs,
    )
  })

  it('is transitive: any three dates stand in one order', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, anyBounds, (a, b, c) => {
        if (compareBounds(a, b) <= 0 && compareBounds(b, c) <= 0) {
          expect(compareBounds(a, c)).toBeLessThanOrEqual(0)
        }
        if (compareBounds(a, b) === 0 && compareBounds(b, c) === 0) {
          expect(compareBounds(a, c)).toBe(0)
        }
      }),
      runs,
    )
  })
})

describe('overlaps are told apart by the days each date can be on', () => {
  const seenFromB: Record<CloseRelation, CloseRelation> = {
    ...mirrored,
    within: 'around',
    around: 'within',
    equal: 'equal',
  }

  it.each<[string, CloseRelation, string, string]>([
    ['2020-07-16', 'before', '2020-07-17', 'the next day'],
    ['2020-07-16', 'within', '2020-07', 'a day of that month'],
    ['2020-07-31', 'within', '2020-07', 'its last day too'],
    ['2020-07', 'equal', '2020-07-01/2020-07-31', 'the same days, in other signs'],
    ['2020-07-16', 'equal', '2020-07-16', 'the same day'],
    ['2013/2020-07', 'around', '2018-05-25', 'it ran on that day'],
    ['2020-06/2020-08', 'overlapping', '2020-07/2020-09', 'each has days of its own'],
    ['2013-36', 'equal', '2013-10~/2013-12~', '“eind 2013”, coded in two ways'],
    ['2020', 'within', '2013/..', 'still running'],
    ['[2020-07-16,2020-07-18]', 'around', '2020-07-17', 'either side of it'],
  ])('%s is %s %s (%s)', (a, relation, b) => {
    expect(relateClosely(bounds(a), bounds(b))).toBe(relation)
    expect(relateClosely(bounds(b), bounds(a))).toBe(seenFromB[relation])
  })

  it('and each seen from the other side, without contradicting what is certain', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        const close = relateClosely(a, b)
        expect(relateClosely(b, a)).toBe(seenFromB[close])
        expect(relateClosely(a, a)).toBe('equal')
        const isOver = close === 'before' || close === 'after'
        expect(relate(a, b)).toBe(isOver ? close : 'overlapping')
      }),
      runs,
    )
  })
})
