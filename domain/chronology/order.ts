import type { Bounds, Hemisphere } from '#domain/time/bounds.ts'
import { boundsOf, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { compareBounds } from '#domain/time/order.ts'

const SOUTHERN = new Set([
  'AR',
  'AU',
  'BW',
  'BO',
  'BR',
  'CL',
  'LS',
  'MG',
  'MU',
  'MZ',
  'NA',
  'NZ',
  'PE',
  'PY',
  'SZ',
  'UY',
  'ZA',
  'ZM',
  'ZW',
])

/** Hemisphere of a case's seasons. */
export const hemisphereOf = (jurisdiction: string): Hemisphere =>
  SOUTHERN.has(jurisdiction) ? 'southern' : 'northern'

/** Bounds of an EDTF string; one that does not parse bounds nothing. */
export function boundsOfText(date: string, hemisphere: Hemisphere = 'northern'): Bounds {
  const parsed = parseEdtf(date)
  if (parsed.ok) return boundsOf(parsed.value, hemisphere)
  const all = { earliest: NO_EARLIEST, latest: NO_LATEST }
  return { start: all, end: all }
}

/** Order of a chronology: by date, then by id. Stable and total. */
export function compareEntries(
  a: { id: string; bounds: Bounds },
  b: { id: string; bounds: Bounds },
): number {
  return compareBounds(a.bounds, b.bounds) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Entries in the order of time. */
export function inOrderOfTime<T extends { id: string; date: string }>(
  entries: readonly T[],
  hemisphere: Hemisphere = 'northern',
): T[] {
  return entries
    .map((entry) => ({ entry, id: entry.id, bounds: boundsOfText(entry.date, hemisphere) }))
    .sort(compareEntries)
    .map(({ entry }) => entry)
}
