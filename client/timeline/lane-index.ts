import type { EntryColumns } from './columns.ts'

/**
 * The drawn entries lane by lane: what a zoom step needs to find the few it shows among a million.
 *
 * `order` has the positions of every lane after each other, ascending by `from` within a lane; lane
 * `l` is `starts[l]` to `starts[l + 1]`. `long` has those longer than a day once more, by lane and by
 * length class, ascending within a class; class `c` of lane `l` is `longStarts[l * CLASSES + c]` on.
 */
export interface LaneIndex {
  laneCount: number
  order: Uint32Array
  starts: Uint32Array
  long: Uint32Array
  longStarts: Uint32Array
}

/** Length classes: class `c` holds entries of more than 2^(c-1) and at most 2^c days; the last has no bound. */
export const CLASSES = 32

const classOf = (days: number): number =>
  days <= 1 ? 0 : days < 2 ** (CLASSES - 2) ? Math.ceil(Math.log2(days)) : CLASSES - 1

/**
 * @param laneOf   lane of a position
 * @param isDrawn  null for all
 */
export function laneIndex(
  { count, from, until }: EntryColumns,
  laneCount: number,
  laneOf: (position: number) => number,
  isDrawn: ((position: number) => boolean) | null,
): LaneIndex {
  const starts = new Uint32Array(laneCount + 1)
  const longStarts = new Uint32Array(laneCount * CLASSES + 1)
  const classes = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    if (isDrawn && !isDrawn(i)) continue
    const lane = laneOf(i)
    const length = classOf((until[i] ?? 0) - (from[i] ?? 0) + 1)
    classes[i] = length
    count1(starts, lane)
    if (length > 0) count1(longStarts, lane * CLASSES + length)
  }
  const order = new Uint32Array(sum(starts))
  const long = new Uint32Array(sum(longStarts))
  const next = starts.slice()
  const nextLong = longStarts.slice()
  for (let i = 0; i < count; i++) {
    if (isDrawn && !isDrawn(i)) continue
    const lane = laneOf(i)
    order[take(next, lane)] = i
    const length = classes[i] ?? 0
    if (length > 0) long[take(nextLong, lane * CLASSES + length)] = i
  }
  return { laneCount, order, starts, long, longStarts }
}

/** Counts into the slot after its own, so that `sum` turns counts into beginnings. */
function count1(slots: Uint32Array, slot: number): void {
  slots[slot + 1] = (slots[slot + 1] ?? 0) + 1
}

function sum(slots: Uint32Array): number {
  for (let i = 1; i < slots.length; i++) slots[i] = (slots[i] ?? 0) + (slots[i - 1] ?? 0)
  return slots.at(-1) ?? 0
}

function take(slots: Uint32Array, slot: number): number {
  const at = slots[slot] ?? 0
  slots[slot] = at + 1
  return at
}

/** First place in `positions[low..high)` whose entry begins at or after `day`. */
export function firstFrom(
  positions: Uint32Array,
  from: Float64Array,
  day: number,
  low: number,
  high: number,
): number {
  let [a, b] = [low, high]
  while (a < b) {
    const middle = (a + b) >> 1
    if ((from[positions[middle] ?? 0] ?? 0) < day) a = middle + 1
    else b = middle
  }
  return a
}

/**
 * Positions of one lane that can touch the days from `first` to `last`, ascending.
 *
 * @returns null when there are more than `most`; it stops looking then
 */
export function laneEntries(
  index: LaneIndex,
  { from, until }: EntryColumns,
  lane: number,
  days: { first: number; last: number },
  most: number,
): number[] | null {
  const { first, last } = days
  const [low, high] = [index.starts[lane] ?? 0, index.starts[lane + 1] ?? 0]
  const start = firstFrom(index.order, from, first, low, high)
  const end = firstFrom(index.order, from, last, start, high)
  if (end - start > most) return null
  const found: number[] = []
  for (let length = 0; length < CLASSES; length++) {
    const slot = lane * CLASSES + length
    const [a, b] = [index.longStarts[slot] ?? 0, index.longStarts[slot + 1] ?? 0]
    if (a === b) continue
    const reach = length === CLASSES - 1 ? Infinity : 2 ** length
    const begun = firstFrom(index.long, from, first, a, b)
    const oldest = firstFrom(index.long, from, first - reach, a, begun)
    if (begun - oldest > most * 4) return null
    for (let i = oldest; i < begun; i++) {
      const position = index.long[i] ?? 0
      if ((until[position] ?? 0) >= first) found.push(position)
    }
    if (found.length > most) return null
  }
  found.sort((x, y) => x - y)
  for (let i = start; i < end; i++) found.push(index.order[i] ?? 0)
  return found
}
