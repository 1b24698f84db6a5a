import type { TimelineColumns } from '#domain/chronology/columns.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Precision } from '#domain/time/precision.ts'

/**
 * The columns as typed arrays, one position an entry, ascending by `from`.
 *
 * Day numbers; a side about which nothing is known is -Infinity or Infinity. `from` and `until` bound
 * what an entry can touch; `runningUntil[i]` is the largest `until` of positions 0 to i, so that a
 * window finds the long bars that began before it without a scan from the start.
 */
export interface EntryColumns {
  ids: readonly string[]
  from: Float64Array
  startLatest: Float64Array
  endEarliest: Float64Array
  until: Float64Array
  runningUntil: Float64Array
  kind: Uint8Array
  lane: Uint16Array
  precision: Uint8Array
  kinds: readonly EntryKind[]
  precisions: readonly Precision[]
  lanes: TimelineColumns['lanes']
  /** Position of an id. */
  indexOf: ReadonlyMap<string, number>
}

/** Typed arrays of a case's columns; they come in order of time, which is checked, not assumed. */
export function entryColumns(columns: TimelineColumns): EntryColumns {
  const order = orderOf(columns.startEarliest)
  const pick = (values: (number | null)[], unknown: number) =>
    Float64Array.from(order, (i) => values[i] ?? unknown)
  const from = pick(columns.startEarliest, -Infinity)
  const until = pick(columns.endLatest, Infinity)
  const ids = order.map((i) => columns.ids[i] ?? '')
  return {
    ids,
    from,
    startLatest: pick(columns.startLatest, Infinity),
    endEarliest: pick(columns.endEarliest, -Infinity),
    until,
    runningUntil: runningMaximum(until),
    kind: Uint8Array.from(order, (i) => columns.kind[i] ?? 0),
    lane: Uint16Array.from(order, (i) => columns.lane[i] ?? 0),
    precision: Uint8Array.from(order, (i) => columns.precision[i] ?? 0),
    kinds: columns.kinds,
    precisions: columns.precisions,
    lanes: columns.lanes,
    indexOf: new Map(ids.map((id, i) => [id, i])),
  }
}

function orderOf(starts: (number | null)[]): number[] {
  const at = (i: number) => starts[i] ?? -Infinity
  const order = starts.map((_, i) => i)
  const isSorted = order.every((i) => i === 0 || at(i - 1) <= at(i))
  // A subtraction would be NaN for two unknown starts.
  return isSorted ? order : order.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b))
}

function runningMaximum(values: Float64Array): Float64Array {
  let largest = -Infinity
  return values.map((value) => {
    largest = Math.max(largest, value)
    return largest
  })
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

/** Positions of the entries that can touch the days from `from` to `to`, ascending. */
export function entriesBetween(columns: EntryColumns, from: number, to: number): number[] {
  const found: number[] = []
  const end = lowerBound(columns.from, to + 1e-9)
  for (let i = lowerBound(columns.runningUntil, from); i < end; i++) {
    if ((columns.until[i] ?? Infinity) >= from) found.push(i)
  }
  return found
}
