import type { EntryColumns } from './columns.ts'
import type { Stretch } from './folds.ts'
import { ZOOMED_PX_PER_DAY } from './marks.ts'
import type { World } from './viewport.ts'

/** Fewest days shown around a day, so that what stands beside it shows too. */
const LEAST_DAYS = 14

/** The days of some entries with ground on both sides; an end nobody knows is that of the whole case. */
export function stretchAround(
  columns: EntryColumns,
  positions: Iterable<number>,
  { domain, widthPx }: World,
): Stretch | null {
  let [from, to] = [Infinity, -Infinity]
  for (const at of positions) {
    from = Math.min(from, Math.max(columns.from[at] ?? 0, domain.from))
    to = Math.max(to, Math.min((columns.until[at] ?? 0) + 1, domain.to))
  }
  if (from > to) return null
  // Close enough that what stands on one day is told apart.
  const days = Math.min((to - from) * 1.6, widthPx / ZOOMED_PX_PER_DAY)
  const shown = Math.max(to - from + 2, Math.min(days, LEAST_DAYS))
  const middle = (from + to) / 2
  return { from: middle - shown / 2, to: middle + shown / 2 }
}

/** Whether entries have the very same days, so that no zoom tells them apart. */
export function isOneStretch(columns: EntryColumns, positions: readonly number[]): boolean {
  const [first = 0] = positions
  return positions.every(
    (at) => columns.from[at] === columns.from[first] && columns.until[at] === columns.until[first],
  )
}
