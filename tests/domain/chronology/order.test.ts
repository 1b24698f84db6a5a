import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfText, hemisphereOf, inOrderOfTime } from '#domain/chronology/order.ts'
import { NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { relate } from '#domain/time/order.ts'
import { anyEdtf } from '../time/edtf-arbitrary.ts'

const ids = (entries: { id: string; date: string }[], hemisphere?: 'southern') =>
  inOrderOfTime(entries, hemisphere).map(({ id }) => id)

describe('a chronology stands in the order of time', () => {
  it('by date, then by id', () => {
    const entries = [
      { id: 'b', date: '2020-07-16' },
      { id: 'c', date: '2013/2020-07' },
      { id: 'd', date: '2020-07' },
      { id: 'a', date: '2020-07-16' },
      { id: 'e', date: '2013-36' },
    ]
    expect(ids(entries)).toEqual(['c', 'e', 'd', 'a', 'b'])
    expect(entries[0]?.id).toBe('b')
  })

  it('ids by their letters, not by a language', () => {
    const same = ['é', 'z', 'a', 'Z', 'a-2', 'a-10'].map((id) => ({ id, date: '2020' }))
    expect(ids(same)).toEqual(['Z', 'a', 'a-10', 'a-2', 'z', 'é'])
  })

  it('seasons where the case is', () => {
    const entries = [
      { id: 'winter', date: '2020-24' },
      { id: 'october', date: '2020-10' },
    ]
    expect(ids(entries)).toEqual(['october', 'winter'])
    expect(ids(entries, 'southern')).toEqual(['winter', 'october'])
  })

  it('the same, whatever the order it was given in, and nothing certain is contradicted', () => {
    const entries = fc
      .array(anyEdtf, { maxLength: 12 })
      .map((dates) => dates.map((date, i) => ({ id: `e${i}`, date })))
    fc.assert(
      fc.property(entries, (given) => {
        const ordered = inOrderOfTime(given)
        expect(inOrderOfTime(given.toReversed())).toEqual(ordered)
        ordered.forEach((later, i) => {
          for (const earlier of ordered.slice(0, i)) {
            const relation = relate(boundsOfText(earlier.date), boundsOfText(later.date))
            expect(relation).not.toBe('after')
          }
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a text that is no date', () => {
  it('bounds nothing, so it stands before what is bounded', () => {
    const all = { earliest: NO_EARLIEST, latest: NO_LATEST }
    expect(boundsOfText('soon')).toEqual({ start: all, end: all })
  })
})

describe('the hemisphere of a case', () => {
  it.each([
    ['NL', 'northern'],
    ['US', 'northern'],
    ['ZA', 'southern'],
    ['AU', 'southern'],
    ['NZ', 'southern'],
    ['AR', 'southern'],
  ])('in %s is %s', (jurisdiction, hemisphere) => {
    expect(hemisphereOf(jurisdiction)).toBe(hemisphere)
  })
})
