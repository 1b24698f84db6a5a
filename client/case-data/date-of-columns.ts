import type { EntryColumns } from '#client/timeline/columns.ts'
import { epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'

/** An EDTF date no wiser than the columns, for an entry whose own is not here yet. */
export function dateOfColumns(
  { from, startLatest, endEarliest, until }: EntryColumns,
  position: number,
): string {
  const start = spanEdtf(from[position] ?? -Infinity, startLatest[position] ?? Infinity)
  const end = spanEdtf(endEarliest[position] ?? -Infinity, until[position] ?? Infinity)
  if (start === end) return start
  return start.includes('/') || end.includes('/') ? '' : `${start}/${end}`
}

/** A day, else the month or year that holds it all, else nothing. */
function spanEdtf(earliest: number, latest: number): string {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return ''
  const a = fromEpochDay(epochDay(earliest))
  const b = fromEpochDay(epochDay(latest))
  if (a.year < 0 || b.year > 9999) return ''
  const pad = (n: number, length = 2) => String(n).padStart(length, '0')
  const year = pad(a.year, 4)
  if (earliest === latest) return `${year}-${pad(a.month)}-${pad(a.day)}`
  if (a.year === b.year && a.month === b.month) return `${year}-${pad(a.month)}`
  return a.year === b.year ? year : `${year}/${pad(b.year, 4)}`
}
