import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBetween, type EntryColumns } from '#client/timeline/columns.ts'
import { combineColumns, idWithin, ownIdWithin } from '#client/timeline/combine.ts'
import { anyCase, caseOf, day, type SmallEntry } from './cases.ts'

const OTHER = 'other-case'
const twoCases = fc.tuple(anyCase, anyCase)
const combined = (first: readonly SmallEntry[], second: readonly SmallEntry[]) => {
  const a = caseOf(first).columns
  const b = caseOf(second).columns
  return { a, b, both: combineColumns(a, b, OTHER) }
}
const places = (columns: EntryColumns) => Array.from({ length: columns.count }, (_, i) => i)

describe('two cases as one', () => {
  it('stand in the order of time, each case in the order it had', () => {
    fc.assert(
      fc.property(twoCases, ([first, second]) => {
        const { both } = combined(first, second)
        const { columns, caseAt, placeAt } = both
        for (const i of places(columns).slice(1)) {
          expect(columns.from[i - 1]).toBeLessThanOrEqual(columns.from[i] ?? Number.NaN)
        }
        for (const which of [0, 1]) {
          const own = places(columns).filter((i) => caseAt[i] === which)
          expect(own.map((i) => placeAt[i])).toEqual(own.map((_, place) => place))
        }
      }),
    )
  })

  it('put the first case first where both begin on one day', () => {
    const { both } = combined([{ id: 'a', date: '2020-07-16' }], [{ id: 'b', date: '2020-07-16' }])
    expect([...both.caseAt]).toEqual([0, 1])
  })

  it('lead from a position to its case and place, and back', () => {
    fc.assert(
      fc.property(twoCases, ([first, second]) => {
        const { a, b, both } = combined(first, second)
        expect(both.columns.count).toBe(a.count + b.count)
        for (const i of places(both.columns)) {
          const which = both.caseAt[i] === 1 ? 1 : 0
          expect(both.positions[which][both.placeAt[i] ?? -1]).toBe(i)
        }
        expect(both.positions.map((own) => own.length)).toEqual([a.count, b.count])
      }),
    )
  })

  it('keep entries apart whose ids are equal', () => {
    fc.assert(
      fc.property(anyCase, (entries) => {
        const { a, b, both } = combined(entries, entries)
        const ids = places(both.columns).map(both.columns.idAt)
        expect(new Set(ids).size).toBe(a.count + b.count)
        expect(ids.map(both.columns.positionOf)).toEqual(places(both.columns))
        for (const place of places(b)) {
          const id = idWithin(OTHER, b.idAt(place))
          expect(both.columns.positionOf(id)).toBe(both.positions[1][place])
          expect(ownIdWithin(OTHER, id)).toBe(b.idAt(place))
        }
      }),
    )
  })

  it('say of every entry what its own case says', () => {
    fc.assert(
      fc.property(twoCases, ([first, second]) => {
        const { a, b, both } = combined(first, second)
        const { columns, caseAt, placeAt } = both
        for (const i of places(columns)) {
          const own = caseAt[i] === 1 ? b : a
          const place = placeAt[i] ?? -1
          for (const name of ['from', 'startLatest', 'endEarliest', 'until'] as const) {
            expect(columns[name][i]).toBe(own[name][place])
          }
          expect(columns.kinds[columns.kind[i] ?? -1]).toBe(own.kinds[own.kind[place] ?? -1])
          expect(columns.precisions[columns.precision[i] ?? -1]).toBe(
            own.precisions[own.precision[place] ?? -1],
          )
          expect(columns.lanes[columns.lane[i] ?? -1]).toBe(own.lanes[own.lane[place] ?? -1])
          expect(columns.sourceLanes[columns.sourceLane[i] ?? -1]).toBe(
            own.sourceLanes[own.sourceLane[place] ?? -1],
          )
        }
      }),
    )
  })

  it('count in a window what both count there', () => {
    const [from, to] = [day('2012-01-01'), day('2014-12-31')]
    fc.assert(
      fc.property(twoCases, ([first, second]) => {
        const { a, b, both } = combined(first, second)
        const count = (columns: EntryColumns) => countBetween(columns, from, to, null)
        expect(count(both.columns)).toBe(count(a) + count(b))
      }),
    )
  })

  it('know kinds and precisions that only the second has', () => {
    const { a, b } = combined([{ id: 'a', date: '2020-07' }], [{ id: 'b', date: '2021-07-01' }])
    const few: EntryColumns = {
      ...a,
      kinds: ['breach'],
      precisions: ['span'],
      kind: a.kind.map(() => 0),
      precision: a.precision.map(() => 0),
    }
    const { columns } = combineColumns(few, b, OTHER)
    expect([...columns.kind].map((kind) => columns.kinds[kind])).toEqual(['breach', 'other'])
    expect([...columns.precision].map((p) => columns.precisions[p])).toEqual(['span', 'day'])
  })

  it('merge 2 × 500,000 entries without sorting', () => {
    const size = 500_000
    const many = (step: number, start: number): EntryColumns => {
      const from = Float64Array.from({ length: size }, (_, i) => start + i * step)
      const none = new Uint8Array(size)
      return {
        count: size,
        idAt: String,
        positionOf: Number,
        from,
        startLatest: from,
        endEarliest: from,
        until: from,
        runningUntil: from,
        kind: none,
        lane: new Uint16Array(size),
        sourceLane: none,
        sourceLanes: [{ title: 'All' }],
        precision: none,
        kinds: ['other'],
        precisions: ['day'],
        lanes: [{ title: 'All' }],
      }
    }
    const { columns, positions } = combineColumns(many(2, 0), many(2, 1), OTHER)
    expect(columns.count).toBe(2 * size)
    expect(positions[1][size - 1]).toBe(2 * size - 1)
    expect(columns.from[2 * size - 1]).toBe(2 * size - 1)
  })
})
