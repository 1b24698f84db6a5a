import {
  type EntryArrays,
  emptyArrays,
  lanesInUse,
  putEntry,
  type TimelineArrays,
} from './columns-arrays.ts'
import type { TimelineChange, TimelineChanges } from './timeline-views.ts'

/**
 * Where the entries of a timeline come from after changes: for each new position the old one, or -1
 * where a change puts an entry.
 *
 * Entries that are not among the changes keep their order, so they fill what the changes leave.
 */
export function originsAfter(
  count: number,
  changes: readonly Pick<TimelineChange, 'was' | 'now'>[],
): Int32Array<ArrayBuffer> {
  const left = new Uint8Array(count)
  for (const { was } of changes) if (was !== null) left[was] = 1
  const gone = changes.filter(({ was }) => was !== null).length
  const come = changes.filter(({ now }) => now !== null).length
  const origins = new Int32Array(count - gone + come)
  for (const { now } of changes) if (now !== null) origins[now] = -1
  let old = 0
  for (let i = 0; i < origins.length; i++) {
    if (origins[i] === -1) continue
    while (left[old] === 1) old += 1
    origins[i] = old++
  }
  return origins
}

type Column = EntryArrays[keyof EntryArrays] | Uint32Array<ArrayBuffer>

/** A column in its new order; 0 where a change puts an entry. */
export function rearrange<C extends Column>(column: C, origins: Int32Array): C {
  const moved = new (column.constructor as new (length: number) => C)(origins.length)
  for (let i = 0; i < origins.length; i++) {
    const origin = origins[i] as number
    if (origin >= 0) moved[i] = column[origin] as number
  }
  return moved
}

/** The timeline after changes; the same as reading it anew. */
export function patchColumns(
  columns: TimelineArrays,
  { at, changes }: TimelineChanges,
): TimelineArrays {
  const origins = originsAfter(columns.count, changes)
  const arrays: EntryArrays = emptyArrays(0)
  for (const name of Object.keys(arrays) as (keyof EntryArrays)[])
    Object.assign(arrays, { [name]: rearrange(columns[name], origins) })
  for (const { now, columns: values } of changes)
    if (now !== null && values) putEntry(arrays, now, values)
  const lanes = lanesInUse(columns.lanes, arrays.lane)
  return { ...columns, ...arrays, at, count: origins.length, lanes }
}
