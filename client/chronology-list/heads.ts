import { epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'

/** The heads of the list. A head never says more than the date it stands over. */
export type GroupHead =
  | { type: 'month'; year: number; month: number }
  | { type: 'year'; year: number }
  /** A beginning known to within some years only. */
  | { type: 'years'; from: number; to: number }
  | { type: 'unknown' }
  /** Of entries by their report, those that no dated source supports. */
  | { type: 'unreported' }

/** The head an entry stands under, by the first and last day it can have begun. */
export function headOf({ earliest, latest }: { earliest: number; latest: number }): GroupHead {
  if (earliest === Infinity) return { type: 'unreported' }
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return { type: 'unknown' }
  const first = fromEpochDay(epochDay(earliest))
  const last = fromEpochDay(epochDay(latest))
  if (first.year !== last.year) return { type: 'years', from: first.year, to: last.year }
  if (first.month !== last.month) return { type: 'year', year: first.year }
  return { type: 'month', year: first.year, month: first.month }
}

export function keyOf(head: GroupHead): string {
  if (head.type === 'unknown' || head.type === 'unreported') return head.type
  if (head.type === 'years') return `${head.from}-to-${head.to}`
  return head.type === 'year' ? `${head.year}` : `${head.year}-${head.month}`
}

/** Unknown beginnings first, what was not reported last; by year; in a year the widest head first, then the months. */
export function compareHeads(a: GroupHead, b: GroupHead): number {
  const [x, y] = [rankOf(a), rankOf(b)]
  for (let i = 0; i < x.length; i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function rankOf(head: GroupHead): [year: number, width: number, month: number] {
  if (head.type === 'unknown') return [Number.MIN_SAFE_INTEGER, 0, 0]
  if (head.type === 'unreported') return [Number.MAX_SAFE_INTEGER, 0, 0]
  if (head.type === 'years') return [head.from, head.from - head.to, 0]
  return [head.year, 1, head.type === 'month' ? head.month : 0]
}
