import type { EntryColumns } from '#client/timeline/columns.ts'
import type { CaseData } from './case-data.ts'

/** By when things happened, or by when they were first reported. */
export type TimeBy = 'happened' | 'reported'

/** What a list needs of its entries. */
export type ListColumns = Pick<EntryColumns, 'count' | 'from' | 'startLatest'>

/**
 * The entries of a case in the order of one of two times.
 *
 * A place counts in this order, a position in that of the case. An entry goes by one id in both.
 */
export interface TimeOrder {
  data: CaseData
  by: TimeBy
  /** By place; those without a day of this time come last. */
  columns: ListColumns
  /** Those with a day of this time: what an axis can hold. */
  onAxis: EntryColumns
  positionAt: (place: number) => number
  placeOf: (position: number) => number
  /** By place what is given by position. */
  arrange: (shown: Uint8Array | null) => Uint8Array | null
  /** Its day of this time, EDTF, by position; null for none, undefined where that is its own date. */
  dateAt: (position: number) => string | null | undefined
}

const same = <T>(value: T): T => value

export const happenedOrder = (data: CaseData): TimeOrder => ({
  data,
  by: 'happened',
  columns: data.columns,
  onAxis: data.columns,
  positionAt: same,
  placeOf: same,
  arrange: same,
  dateAt: () => undefined,
})

/** Where each place of an order stood in one before, -1 for a new one; null when that is not known. */
export function originsIn(now: TimeOrder, before: TimeOrder): Int32Array | null {
  const isSameCase = now.data === before.data
  const moved = isSameCase ? null : now.data.originsSince(before.data)
  if (!isSameCase && !moved) return null
  if (moved && now.by === 'happened' && before.by === 'happened') return moved
  const origins = new Int32Array(now.columns.count)
  for (let place = 0; place < origins.length; place++) {
    const position = now.positionAt(place)
    const was = moved ? (moved[position] ?? -1) : position
    origins[place] = was < 0 ? -1 : before.placeOf(was)
  }
  return origins
}
