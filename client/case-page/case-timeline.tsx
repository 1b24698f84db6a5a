import { memo, type RefObject, useCallback, useMemo } from 'react'
import { entryColumns } from '#client/timeline/columns.ts'
import type { SecondCase, TimelineHandle, TimelineWindow } from '#client/timeline/contract.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import { entryTextOf } from './entry-text.ts'
import type { Saying } from './listed-entries.ts'
import { timelineData } from './timeline-data.ts'
import { formatIsoDay, windowOf } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'

interface CaseTimelineProps {
  document: Chronology
  saying: Saying
  shown: ReadonlySet<string> | null
  /** A case to lay under this one. */
  second: SecondCase | null
  address: CaseAddress
  handle: RefObject<TimelineHandle | null>
}

const labels = { en: timelineLabelsEn, nl: timelineLabelsNl }

/** The timeline, fed from the document and bound to the address. */
export const CaseTimeline = memo(function CaseTimeline(props: CaseTimelineProps) {
  const { document, saying, shown, second, address, handle } = props
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
  const textOf = useMemo(() => entryTextOf(index), [index])
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
        second={second}
        today={saying.today}
        language={language}
        labels={labels[language]}
      />
    </div>
  )
})
