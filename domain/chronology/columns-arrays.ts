import { type Precision, precisions } from '#domain/time/precision.ts'
import type { TimelineColumns } from './columns.ts'
import type { ColumnValues } from './timeline-views.ts'
import { EntryKind } from './vocabulary.ts'

/** Set of an entry that sources disagree about. */
export const DISPUTED = 1

/** The arrays that have one element a position. */
export interface EntryArrays {
  /** First day the entry can have begun; -Infinity when nothing bounds it. */
  from: Float64Array<ArrayBuffer>
  /** Last day it can have begun, or Infinity. */
  startLatest: Float64Array<ArrayBuffer>
  /** First day it can have ended, or -Infinity. */
  endEarliest: Float64Array<ArrayBuffer>
  /** Last day it can have ended, or Infinity. */
  until: Float64Array<ArrayBuffer>
  /** Place in `kinds`. */
  kind: Uint8Array<ArrayBuffer>
  /** Place in `lanes`. */
  lane: Uint16Array<ArrayBuffer>
  /** Place in the lanes that `sourceLanes` makes of the case's sources. */
  sourceLane: Uint8Array<ArrayBuffer>
  /** Place in `precisions`. */
  precision: Uint8Array<ArrayBuffer>
  /** Bits: `DISPUTED`. */
  flags: Uint8Array<ArrayBuffer>
}

/** The geometry of a timeline as typed arrays, in the order of time, at one head of its ledger. */
export interface TimelineArrays extends EntryArrays {
  /** Number of the last change it holds. */
  at: number
  count: number
  kinds: readonly EntryKind[]
  precisions: readonly Precision[]
  /** The lanes of the case; one without a title at the end when entries stand in none of them. */
  lanes: TimelineColumns['lanes']
}

/** Arrays for so many entries, to be filled with `putEntry`. */
export function emptyArrays(count: number): EntryArrays {
  return {
    from: new Float64Array(count),
    startLatest: new Float64Array(count),
    endEarliest: new Float64Array(count),
    until: new Float64Array(count),
    kind: new Uint8Array(count),
    lane: new Uint16Array(count),
    sourceLane: new Uint8Array(count),
    precision: new Uint8Array(count),
    flags: new Uint8Array(count),
  }
}

export function putEntry(arrays: EntryArrays, position: number, values: ColumnValues): void {
  arrays.from[position] = values.startEarliest ?? -Infinity
  arrays.startLatest[position] = values.startLatest ?? Infinity
  arrays.endEarliest[position] = values.endEarliest ?? -Infinity
  arrays.until[position] = values.endLatest ?? Infinity
  arrays.kind[position] = values.kind
  arrays.lane[position] = values.lane
  arrays.sourceLane[position] = values.sourceLane
  arrays.precision[position] = values.precision
  arrays.flags[position] = values.flags
}

/** Filled arrays as a timeline. */
export function timelineArrays(
  arrays: EntryArrays,
  { at, lanes }: Pick<TimelineArrays, 'at' | 'lanes'>,
): TimelineArrays {
  const kinds = EntryKind.options
  const count = arrays.from.length
  return { ...arrays, at, count, kinds, precisions, lanes: lanesInUse(lanes, arrays.lane) }
}

/** The lane for entries that stand in no other is there when one does. */
export function lanesInUse(
  lanes: TimelineArrays['lanes'],
  lane: Uint16Array,
): TimelineArrays['lanes'] {
  const own = lanes.filter(({ title }) => title !== '')
  return lane.includes(own.length) ? [...own, { title: '' }] : own
}
