import fc from 'fast-check'
import { laneFinder, placeDate } from '#domain/chronology/columns.ts'
import {
  DISPUTED,
  emptyArrays,
  putEntry,
  timelineArrays,
} from '#domain/chronology/columns-arrays.ts'
import { inOrderOfTime } from '#domain/chronology/order.ts'
import type { ColumnValues } from '#domain/chronology/timeline-views.ts'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { anyEdtf } from '../time/edtf-arbitrary.ts'

/** What places one entry. */
export interface PlacedEntry {
  id: string
  date: string
  kind: EntryKind
  actors: string[]
  isDisputed: boolean
  sourceLane?: number
}

export const lanes = [
  { title: 'COA', note: 'reception agency', actors: ['coa'] },
  { title: 'Press', actors: ['nrc', 'nos'] },
]

/** Everything but the id. */
export const anyPlace: fc.Arbitrary<Omit<PlacedEntry, 'id'>> = fc.record({
  date: anyEdtf,
  kind: fc.constantFrom(...EntryKind.options),
  actors: fc.subarray(['coa', 'nrc', 'nos', 'nvik']),
  isDisputed: fc.boolean(),
  sourceLane: fc.integer({ min: 0, max: 25 }),
})

export function valuesOf(entry: PlacedEntry): ColumnValues {
  return {
    ...placeDate(entry.date, 'northern'),
    kind: EntryKind.options.indexOf(entry.kind),
    lane: laneFinder(lanes)(entry.actors),
    sourceLane: entry.sourceLane ?? 0,
    flags: entry.isDisputed ? DISPUTED : 0,
  }
}

/** The arrays of entries, and their ids in the order of time. */
export function arraysOf(entries: readonly PlacedEntry[], at = 1) {
  const ordered = inOrderOfTime(entries)
  const arrays = emptyArrays(ordered.length)
  for (const [i, entry] of ordered.entries()) putEntry(arrays, i, valuesOf(entry))
  return {
    ids: ordered.map(({ id }) => id),
    columns: timelineArrays(arrays, {
      at,
      lanes: lanes.map(({ title, note }) => ({ title, ...(note && { note }) })),
    }),
  }
}
