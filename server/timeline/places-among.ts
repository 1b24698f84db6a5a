import type { Rows } from '#server/db/database.ts'
import { findRowsBefore, type TimeKey } from '#server/db/timeline-rows.ts'
import { placeOf, type RowPlaces } from './row-places.ts'

const compareKeys = (a: TimeKey, b: TimeKey) =>
  a.earliest - b.earliest || a.latest - b.latest || (a.id < b.id ? -1 : 1)

/**
 * Positions of some entries beside others that stayed, in the order of time.
 *
 * With the old places of what stayed it finds where changed entries stand now, with the new ones where
 * they stood: what stayed is in both orders the same.
 *
 * @param keys   the changed entries, as they stand in the order that is asked about
 * @param but    rows of all changed entries
 * @param places positions of the entries in the order that is known
 * @param gone   positions, in that order, of changed entries
 */
export async function placesAmong(
  rows: Rows,
  caseId: string,
  of: {
    keys: readonly TimeKey[]
    but: readonly number[]
    places: RowPlaces
    gone: readonly number[]
  },
): Promise<Map<string, number>> {
  const keys = of.keys.toSorted(compareKeys)
  const before = await findRowsBefore(rows, caseId, keys, of.but)
  const gone = of.gone.toSorted((a, b) => a - b)
  let passed = 0
  return new Map(
    keys.map(({ id }, i) => {
      const row = before[i] ?? null
      const place = row === null ? -1 : (placeOf(of.places, row) ?? -1)
      while (passed < gone.length && (gone[passed] as number) < place) passed += 1
      return [id, place + 1 - passed + i] as const
    }),
  )
}
