import { useEffect, useMemo, useState } from 'react'
import type { CaseData, CaseRecords } from '#client/case-data/case-data.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import type { TimelineText } from '#domain/chronology/timeline-views.ts'
import type { ArticleReading } from './proposal.ts'

/** An entry as far as a proposal is compared with it. */
export type ComparedEntry = Pick<
  TimelineText,
  'id' | 'date' | 'stated' | 'title' | 'summary' | 'kind' | 'actors'
>

/** A case with the entries that proposals are compared with. */
export type ComparedCase = CaseRecords & { entries: readonly ComparedEntry[] }

/** Of a case whose entries are not all here, a proposal is compared with so many of its days. */
export const MOST_COMPARED = 500

/** Entries of a case to compare proposals with: all, or those whose days the proposals touch. */
export function useCompared(data: CaseData, reading: ArticleReading | null): ComparedCase {
  const known = data.known()
  const isAllHere = known.length === data.columns.count
  const [near, setNear] = useState<readonly ComparedEntry[]>([])
  const dates = [...new Set(reading?.proposals.map(({ edtf }) => edtf))].sort().join(' ')
  useEffect(() => {
    if (isAllHere || dates === '') return
    let isCurrent = true
    nearDates(data, dates.split(' ')).then(
      (entries) => isCurrent && setNear(entries),
      () => isCurrent && setNear([]),
    )
    return () => {
      isCurrent = false
    }
  }, [data, dates, isAllHere])
  const entries = isAllHere ? known : near
  return useMemo(() => ({ ...data.records, entries }), [data, entries])
}

async function nearDates(data: CaseData, dates: readonly string[]): Promise<ComparedEntry[]> {
  const hemisphere = hemisphereOf(data.records.case.jurisdiction)
  const found = new Map<string, ComparedEntry>()
  for (const date of dates) {
    const { start, end } = boundsOfText(date, hemisphere)
    const days = { from: start.earliest, to: end.latest }
    for (const text of await data.touching(days, MOST_COMPARED)) found.set(text.id, text)
  }
  return [...found.values()]
}
