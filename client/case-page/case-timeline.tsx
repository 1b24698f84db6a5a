import { memo, type RefObject, useCallback, useMemo } from 'react'
import { entryColumns } from '#client/timeline/columns.ts'
import type {
  TimelineEntryText,
  TimelineHandle,
  TimelineWindow,
} from '#client/timeline/contract.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import type { Saying } from './listed-entries.ts'
import { timelineData } from './timeline-data.ts'
import { formatIsoDay, windowOf } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'

interface CaseTimelineProps {
  document: Chronology
  saying: Saying
  shown: ReadonlySet<string> | null
  address: CaseAddress
  handle: RefObject<TimelineHandle | null>
}

const labels = { en: timelineLabelsEn, nl: timelineLabelsNl }

/** The timeline, fed from the document and bound to the address. */
export const CaseTimeline = memo(function CaseTimeline(props: CaseTimelineProps) {
  const { document, saying, shown, address, handle } = props
  const { search, selected, select, change } = address
  const { index, language } = saying
  const columns = useMemo(
    () => entryColumns(timelineColumns(document.case, document.entries)),
    [document],
  )
  const data = useMemo(() => timelineData(document), [document])
  const regimes = useMemo(() => regimesOf(document.case.jurisdiction), [document])
  const { from, to } = search
  const window = useMemo(() => windowOf({ ...(from && { from }), ...(to && { to }) }), [from, to])
  const textOf = useCallback(
    (id: string): TimelineEntryText => {
      const entry = index.entries.get(id)
      if (!entry) return { title: id, date: '', sources: 0, disputed: 0 }
      return {
        title: entry.title,
        date: entry.date,
        ...(entry.stated && { stated: entry.stated }),
        sources: index.backing(entry).sources,
        disputed: index.disputes(entry),
      }
    },
    [index],
  )
  const handleWindow = useCallback(
    (next: TimelineWindow | null) =>
      change({
        from: next ? formatIsoDay(next.from) : undefined,
        to: next ? formatIsoDay(next.to) : undefined,
      }),
    [change],
  )
  return (
    <div className="case__timeline">
      <TimelineView
        ref={handle}
        columns={columns}
        textOf={textOf}
        shown={shown}
        selected={selected}
        onSelect={select}
        window={window}
        onWindow={handleWindow}
        lanesBy={search.lanes ?? 'actor'}
        folded={search.fold !== '0'}
        relations={data.relations}
        rivalDates={data.rivalDates}
        owed={data.owed}
        published={data.published}
        regimes={regimes}
        today={saying.today}
        language={language}
        labels={labels[language]}
      />
    </div>
  )
})
