import type { TimelineColumns } from '#domain/chronology/columns.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Precision } from '#domain/time/precision.ts'

/** First and last day something can have begun and ended; the infinite where nothing bounds it. */
export interface DaysOf {
  from: number
  startLatest: number
  endEarliest: number
  until: number
}

export interface Happened {
  daysAt: (position: number) => DaysOf
  /** All days on which one of them can have begun or ended, in no order. */
  edges: readonly Float64Array[]
}

/**
 * The columns as typed arrays, one position an entry, ascending by `from`.
 *
 * Day numbers; a side about which nothing is known is -Infinity or Infinity. `from` and `until` bound
 * what an entry can touch; `runningUntil[i]` is the largest `until` of positions 0 to i, so that a
 * window finds the long bars that began before it without a scan from the start.
 */
export interface EntryColumns {
  count: number
  idAt: (position: number) => string
  /** Position of an id; undefined when there is none. */
  positionOf: (id: string) => number | undefined
  from: Float64Array
  startLatest: Float64Array
  endEarliest: Float64Array
  until: Float64Array
  runningUntil: Float64Array
  kind: Uint8Array
  lane: Uint16Array
  sourceLane: Uint8Array
  precision: Uint8Array
  /** When entries happened, where the other columns say when they were first reported. */
  happened?: Happened | undefined
  kinds: readonly EntryKind[]
  precisions: readonly Precision[]
  lanes: TimelineColumns['lanes']
  sourceLanes: TimelineColumns['sourceLanes']
}

/** Typed arrays of a case's columns; they come in order of time, which is checked, not assumed. */
export function entryColumns(columns: TimelineColumns): EntryColumns {
  const order = orderOf(columns.startEarliest)
  const pick = (values: (number | null)[], unknown: number) =>
    Float64Array.from(order, (i) => values[i] ?? unknown)
  const ids = order.map((i) => columns.ids[i] ?? '')
  const until = pick(columns.endLatest, Infinity)
  return {
    count: ids.length,
    idAt: (position) => ids[position] ?? '',
    positionOf: positionsOf(ids.length, (i) => ids[i] ?? ''),
    from: pick(columns.startEarliest, -Infinity),
    startLatest: pick(columns.startLatest, Infinity),
    endEarliest: pick(columns.endEarliest, -Infinity),
    until,
    runningUntil: runningMaximum(until),
    kind: Uint8Array.from(order, (i) => columns.kind[i] ?? 0),
    lane: Uint16Array.from(order, (i) => columns.lane[i] ?? 0),
    sourceLane: Uint8Array.from(order, (i) => columns.sourceLane[i] ?? 0),
    precision: Uint8Array.from(order, (i) => columns.precision[i] ?? 0),
    kinds: columns.kinds,
    precisions: columns.precisions,
    lanes: columns.lanes,
    sourceLanes: columns.sourceLanes,
  }
}

/** Looks ids up; the table is made when the first one is asked for. */
export function positionsOf(count: number, idAt: (position: number) => string) {
  let table: Map<string, number> | null = null
  return (id: string): number | undefined => {
    if (!table) {
      table = new Map()
      for (let i = 0; i < count; i++) table.set(idAt(i), i)
    }
    return table.get(id)
  }
}

function orderOf(starts: (number | null)[]): number[] {
  const at = (i: number) => starts[i] ?? -Infinity
  const order = starts.map((_, i) => i)
  const isSorted = order.every((i) => i === 0 || at(i - 1) <= at(i))
  // A subtraction would be NaN for two unknown starts.
  return isSorted ? order : order.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b))
}

export function runningMaximum(values: Float64Array): Float64Array {
  const running = new Float64Array(values.length)
  let largest = -Infinity
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? -Infinity
    if (value > largest) largest = value
    running[i] = largest
  }
  return running
}

/** First position whose value is at least `target`, in ascending values. */
export function lowerBound(values: ArrayLike<number>, target: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) < target) low = middle + 1
    else high = middle
  }
  return low
}

/** The days of one entry. */
export const daysAt = (columns: EntryColumns, position: number): DaysOf => ({
  from: columns.from[position] ?? -Infinity,
  startLatest: columns.startLatest[position] ?? Infinity,
  endEarliest: columns.endEarliest[position] ?? -Infinity,
  until: columns.until[position] ?? Infinity,
})

/** How many entries can touch the days from `from` to `to`; `drawn` leaves out what it has 0 for. */
export function countBetween(
  columns: EntryColumns,
  from: number,
  to: number,
  drawn: Uint8Array | null,
): number {
  let count = 0
  const end = lowerBound(columns.from, to + 1e-9)
  for (let i = lowerBound(columns.runningUntil, from); i < end; i++) {
    if ((columns.until[i] ?? Infinity) >= from && (drawn === null || drawn[i] === 1)) count += 1
  }
  return count
}
