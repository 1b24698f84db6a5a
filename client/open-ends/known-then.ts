import type { CaseData } from '#client/case-data/case-data.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'

/**
 * Whether an entry was known on a day, as findings count it: it can have happened by then, and one of the sources
 * it cites can have been out.
 *
 * @returns false too while the entry is not here
 */
export function wasKnown(data: CaseData, id: string, on: EpochDay): boolean {
  const entry = data.entryOf(id)?.entry
  if (!entry) return false
  const hemisphere = hemisphereOf(data.records.case.jurisdiction)
  const hasBegun = (date: string | undefined) =>
    date === undefined || boundsOfText(date, hemisphere).start.earliest <= on
  const isTold = entry.citations.some(({ source }) =>
    hasBegun(data.index.sources.get(source)?.published),
  )
  return hasBegun(entry.date) && (isTold || entry.citations.length === 0)
}
