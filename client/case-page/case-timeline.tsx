import { memo, type RefObject, useCallback, useMemo } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import { idWithin, ownIdWithin } from '#client/timeline/combine.ts'
import type { TimelineHandle, TimelineWindow } from '#client/timeline/contract.ts'
import type { TimelineSource } from '#client/timeline/strips.ts'
import { TimelineView } from '#client/timeline/timeline-view.tsx'
import { usePrintedTimeline } from '#client/timeline/use-printed-timeline.ts'
import { regimesOf } from '#domain/law/regimes.ts'
import type { Saying } from './listed-entries.ts'
import { publishedDays, timelineData } from './timeline-data.ts'
import { keyOfId, tellId, textOfKey } from './timeline-keys.ts'
import { timelineLabels } from './timeline-source.ts'
import { formatIsoDay, windowOf } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'
import { type ComparedCase, selectedOther } from './use-comparison.ts'

interface CaseTimelineProps {
  saying: Saying
  order: TimeOrder
  /** Counts what came of the case since it is looked at. */
  arrivals: number
  /** 1 for what matches, by place in the order; null is all. */
  shown: Uint8Array | null
  /** A case to lay under this one. */
  compared: ComparedCase | null
  address: CaseAddress
  handle: RefObject<TimelineHandle | null>
}

/** The timeline, fed from the case and bound to the address. */
export const CaseTimeline = memo(function CaseTimeline(props: CaseTimelineProps) {
  const { saying, order, arrivals, compared, address, handle } = props
  const { search, selected, select, change } = address
  const { data, dueOf, language } = saying
  const { records } = data
  const columns = order.onAxis
  const shown = useMemo(
    () => props.shown?.subarray(0, columns.count) ?? null,
    [props.shown, columns],
  )
  const other = selectedOther(address)
  const own = other === null ? selected : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came may be drawn besides the entries
  const drawn = useMemo(() => timelineData(order, dueOf, own), [order, dueOf, own, arrivals])
  const published = useMemo(() => publishedDays(records), [records])
  const regimes = useMemo(() => regimesOf(records.case.jurisdiction), [records])
  const { from, to } = search
  const window = useMemo(() => windowOf({ ...(from && { from }), ...(to && { to }) }), [from, to])
  // biome-ignore lint/correctness/useExhaustiveDependencies: texts are asked for again when some came
  const textOf = useMemo(() => textOfKey(order), [order, arrivals])
  const [others, secondId] = [compared?.data, compared?.drawn.id]
  const handleSelect = useCallback(
    (key: string | null) => {
      if (key === null) return select(null)
      const othersKey = secondId ? ownIdWithin(secondId, key) : null
      if (othersKey === null || !others || !secondId) return tellId(data, key, select)
      tellId(others, othersKey, (id) => select(idWithin(secondId, id)))
    },
    [data, others, secondId, select],
  )
  const othersAt = others ? keyOfId(others, other) : null
  const at = othersAt !== null && secondId ? idWithin(secondId, othersAt) : keyOfId(data, own)
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
    ...drawn,
    columns,
    textOf,
    isShown: shown && ((position) => shown[position] === 1),
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
      {Printed && whole && <Printed title={records.case.title} source={whole} />}
      <TimelineView
        ref={handle}
        columns={columns}
        textOf={textOf}
        shown={shown}
        selected={at}
        onSelect={handleSelect}
        window={window}
        onWindow={handleWindow}
        lanesBy={lanesBy}
        folded={folded}
        relations={drawn.relations}
        rivalDates={drawn.rivalDates}
        owed={drawn.owed}
        published={published}
        regimes={regimes}
        second={compared?.drawn ?? null}
        today={saying.today}
        language={language}
        labels={timelineLabels[language]}
      />
    </div>
  )
})
