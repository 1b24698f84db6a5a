import type { Bounds } from '#domain/time/bounds.ts'
import { NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { fromEpochDay } from '#domain/time/epoch-day.ts'

/** The heads of the list. A head never says more than the date it stands over. */
export type GroupHead =
  | { type: 'month'; year: number; month: number }
  | { type: 'year'; year: number }
  /** A beginning known to within some years only. */
  | { type: 'years'; from: number; to: number }
  | { type: 'unknown' }

export interface Group<T> {
  /** Unique among the groups of a list. */
  key: string
  head: GroupHead
  items: T[]
}

/** The head an entry stands under, by when it can have begun. */
export function headOf({ start }: Bounds): GroupHead {
  if (start.earliest === NO_EARLIEST || start.latest === NO_LATEST) return { type: 'unknown' }
  const first = fromEpochDay(start.earliest)
  const last = fromEpochDay(start.latest)
  if (first.year !== last.year) return { type: 'years', from: first.year, to: last.year }
  if (first.month !== last.month) return { type: 'year', year: first.year }
  return { type: 'month', year: first.year, month: first.month }
}

/**
 * Groups by year and month, in the order of time.
 *
 * Within a year, what is known to the year only comes first, so that no head stands there twice.
 *
 * @param items in the order of time; that order stays within a group
 */
export function groupByMonth<T>(items: readonly T[], boundsOf: (item: T) => Bounds): Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const item of items) {
    const head = headOf(boundsOf(item))
    const key = keyOf(head)
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { key, head, items: [item] })
  }
  return [...groups.values()].sort((a, b) => compareHeads(a.head, b.head))
}

function keyOf(head: GroupHead): string {
  if (head.type === 'unknown') return 'unknown'
  if (head.type === 'years') return `${head.from}-to-${head.to}`
  return head.type === 'year' ? `${head.year}` : `${head.year}-${head.month}`
}

/** Unknown beginnings first; then by year; in a year the widest head first, then the months. */
function compareHeads(a: GroupHead, b: GroupHead): number {
  const [x, y] = [rankOf(a), rankOf(b)]
  for (let i = 0; i < x.length; i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function rankOf(head: GroupHead): [year: number, width: number, month: number] {
  if (head.type === 'unknown') return [Number.MIN_SAFE_INTEGER, 0, 0]
  if (head.type === 'years') return [head.from, head.from - head.to, 0]
  return [head.year, 1, head.type === 'month' ? head.month : 0]
}
