import { memo, type RefObject, useCallback, useMemo } from 'react'
import { dateOfColumns } from '#client/case-data/date-of-columns.ts'
import type {
  TimelineEntryText,
  TimelineHandle,
  TimelineWindow,
} from '#client/timeline/contract.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { timelineLabelsNl } from '#client/timeline/labels-nl.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import { regimesOf } from '#domain/law/regimes.ts'
import type { Saying } from './listed-entries.ts'
import { publishedDays, timelineData } from './timeline-data.ts'
import { formatIsoDay, windowOf } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'

interface CaseTimelineProps {
  saying: Saying
  /** Counts what came of the case since it is looked at. */
  arrivals: number
  shown: Uint8Array | null
  address: CaseAddress
  selectAt: (position: number) => void
  handle: RefObject<TimelineHandle | null>
}

const labels = { en: timelineLabelsEn, nl: timelineLabelsNl }

/** The timeline, fed from the case and bound to the address. */
export const CaseTimeline = memo(function CaseTimeline(props: CaseTimelineProps) {
  const { saying, arrivals, shown, address, selectAt, handle } = props
  const { search, selected, select, change } = address
  const { data, language } = saying
  const { columns, records } = data
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came may be drawn besides the entries
  const drawn = useMemo(() => timelineData(data, selected), [data, selected, arrivals])
  const published = useMemo(() => publishedDays(records), [records])
  const regimes = useMemo(() => regimesOf(records.case.jurisdiction), [records])
  const { from, to } = search
  const window = useMemo(() => windowOf({ ...(from && { from }), ...(to && { to }) }), [from, to])
  // biome-ignore lint/correctness/useExhaustiveDependencies: texts are asked for again when some came
  const textOf = useCallback(
    (key: string): TimelineEntryText => {
      const position = columns.positionOf(key) ?? -1
      const text = data.textAt(position)
      if (!text) {
        return { title: '…', date: dateOfColumns(columns, position), sources: 0, disputed: 0 }
      }
      const { title, date, stated, sources, disputes } = text
      return { title, date, ...(stated && { stated }), sources, disputed: disputes }
    },
    [data, columns, arrivals],
  )
  const handleSelect = useCallback(
    (key: string | null) => {
      const position = key === null ? undefined : columns.positionOf(key)
      if (position === undefined) select(null)
      else selectAt(position)
    },
    [columns, select, selectAt],
  )
  const at = selected === null ? null : data.positionOf(selected)
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
        selected={typeof at === 'number' ? columns.idAt(at) : null}
        onSelect={handleSelect}
        window={window}
        onWindow={handleWindow}
        lanesBy={search.lanes ?? 'actor'}
        folded={search.fold !== '0'}
        relations={drawn.relations}
        rivalDates={drawn.rivalDates}
        owed={drawn.owed}
        published={published}
        regimes={regimes}
        today={saying.today}
        language={language}
        labels={labels[language]}
      />
    </div>
  )
})
