import { type EntryColumns, lowerBound } from '#client/timeline/columns.ts'

/** Positions of entries that can touch days, both inclusive: the first so many. */
export function positionsTouching(
  { from, until, runningUntil }: EntryColumns,
  days: { from: number; to: number },
  most: number,
): number[] {
  const found: number[] = []
  const end = lowerBound(from, days.to + 1e-9)
  for (let i = lowerBound(runningUntil, days.from); i < end && found.length < most; i++) {
    if ((until[i] ?? Infinity) >= days.from) found.push(i)
  }
  return found
}
