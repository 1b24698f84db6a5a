import { memo, type RefObject, useCallback, useMemo } from 'react'
import { entryColumns } from '#client/timeline/columns.ts'
import type { TimelineHandle, TimelineWindow } from '#client/timeline/contract.ts'
import type { TimelineSource } from '#client/timeline/strips.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import { usePrintedTimeline } from '#client/timeline/use-printed-timeline.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import type { Saying } from './listed-entries.ts'
import { timelineData } from './timeline-data.ts'
import { timelineLabels, timelineTexts } from './timeline-source.ts'
import { formatIsoDay, windowOf } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'

interface CaseTimelineProps {
  document: Chronology
  saying: Saying
  shown: ReadonlySet<string> | null
  address: CaseAddress
  handle: RefObject<TimelineHandle | null>
}

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
  const textOf = useMemo(() => timelineTexts(index), [index])
  const handleWindow = useCallback(
    (next: TimelineWindow | null) =>
      change({
        from: next ? formatIsoDay(next.from) : undefined,
        to: next ? formatIsoDay(next.to) : undefined,
      }),
    [change],
  )
  const lanesBy = search.lanes ?? 'actor'
  const folded = search.fold !== '0'
  const Printed = usePrintedTimeline()
  const whole: TimelineSource | null = Printed && {
    ...data,
    columns,
    textOf,
    isShown: shown && ((position) => shown.has(columns.idAt(position))),
    selected: null,
    lanesBy,
    folded,
    regimes,
    today: saying.today,
    language,
    labels: timelineLabels[language],
  }
  return (
    <div className="case__timeline">
      {Printed && whole && <Printed title={document.case.title} source={whole} />}
      <TimelineView
        ref={handle}
        columns={columns}
        textOf={textOf}
        shown={shown}
        selected={selected}
        onSelect={select}
        window={window}
        onWindow={handleWindow}
        lanesBy={lanesBy}
        folded={folded}
        relations={data.relations}
        rivalDates={data.rivalDates}
        owed={data.owed}
        published={data.published}
        regimes={regimes}
        today={saying.today}
        language={language}
        labels={timelineLabels[language]}
      />
    </div>
  )
})
