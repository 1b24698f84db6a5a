import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patchColumns } from '#domain/chronology/columns-patch.ts'
import type { TimelineChange } from '#domain/chronology/timeline-views.ts'
import { anyPlace, arraysOf, type PlacedEntry, valuesOf } from './entries-arbitrary.ts'

const ID = fc.integer({ min: 0, max: 30 }).map((n) => `e${n}`)
const entries = fc
  .uniqueArray(fc.tuple(ID, anyPlace), { selector: ([id]) => id, maxLength: 20 })
  .map((pairs) => new Map(pairs.map(([id, place]) => [id, { id, ...place }])))

/** What the server says of entries that differ, and of some that do not. */
function changesBetween(
  before: ReadonlyMap<string, PlacedEntry>,
  after: ReadonlyMap<string, PlacedEntry>,
  told: (id: string) => boolean,
): TimelineChange[] {
  const was = arraysOf([...before.values()]).ids
  const now = arraysOf([...after.values()]).ids
  const place = (ids: string[], id: string) => (ids.includes(id) ? ids.indexOf(id) : null)
  return [...new Set([...was, ...now])].filter(told).map((id) => {
    const entry = after.get(id)
    return {
      id,
      was: place(was, id),
      now: place(now, id),
      ...(entry && { columns: valuesOf(entry) }),
    }
  })
}

describe('a timeline patched with what changed', () => {
  it('is the timeline read anew, whatever came, went or moved', () => {
    const edits = fc.array(fc.tuple(ID, fc.option(anyPlace)), { maxLength: 12 })
    fc.assert(
      fc.property(entries, edits, ID, (before, made, alsoTold) => {
        const after = new Map(before)
        for (const [id, place] of made) {
          if (place) after.set(id, { id, ...place })
          else after.delete(id)
        }
        const changed = new Set([alsoTold, ...made.map(([id]) => id)])
        const changes = changesBetween(before, after, (id) => changed.has(id))
        const patched = patchColumns(arraysOf([...before.values()], 3).columns, { at: 7, changes })
        expect(patched).toEqual(arraysOf([...after.values()], 7).columns)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves the one it was made from as it was', () => {
    const day = { date: '2020-07-16', kind: 'other' as const, actors: [], isDisputed: false }
    const one = new Map([['a', { id: 'a', ...day }]])
    const { columns } = arraysOf([...one.values()])
    patchColumns(columns, { at: 2, changes: changesBetween(one, new Map(), () => true) })
    expect(columns).toEqual(arraysOf([...one.values()]).columns)
  })
})
