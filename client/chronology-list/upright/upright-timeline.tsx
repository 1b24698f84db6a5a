import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { Language } from '#client/i18n/catalogues.ts'
import type { TimelineWindow } from '#client/timeline/contract.ts'
import type { TimelineLabels } from '#client/timeline/labels-contract.ts'
import { Legend } from '#client/timeline/legend.tsx'
import { usePrintedTimeline } from '#client/timeline/use-printed-timeline.ts'
import { useSurface } from '#client/timeline/use-surface.ts'
import type { Regime } from '#domain/law/regimes.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { EntryRow, type ListedEntry } from '../entry-row.tsx'
import { useListKeys } from '../use-list-keys.ts'
import { useSelectedInView } from '../use-selected-in-view.ts'
import { useVirtualRows } from '../use-virtual-rows.ts'
import { Rail } from './rail.tsx'
import { RailMark } from './rail-mark.tsx'
import type { Grouping } from './sections.ts'
import { Strip, type StripHandle } from './strip.tsx'
import './upright.css'
import { isNotice, isYearSaid, sameRow, type UprightLayout } from './upright-layout.ts'
import { GroupRow, NoticeRow } from './upright-rows.tsx'
import { useUprightLayout } from './use-upright-layout.ts'
import { useWords } from './words.ts'

export interface UprightTimelineProps {
  order: TimeOrder
  /** 1 for what is listed, by place; null lists all. */
  shown: Uint8Array | null
  /** An entry as it is listed, by place; one whose words are not here yet is only a date. */
  rowAt: (place: number) => ListedEntry
  grouping: Grouping
  /** Days to begin with; null begins at the top. */
  window: TimelineWindow | null
  /** Place of the selected entry. */
  selected: number | null
  onSelect: (id: string) => void
  regimes: readonly Regime[]
  today: EpochDay
  language: Language
  labels: TimelineLabels
  /** Language of titles. */
  contentLang: string
}

/** Height of the bar at the bottom of the page, px; the style sheet has the same. */
const BAR_PX = 56

/** A case from the top down: the list, with marks and bars beside its rows and quiet years folded. */
export function UprightTimeline(props: UprightTimelineProps) {
  const { order, shown, grouping, selected, today, language, labels } = props
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const strip = useRef<StripHandle>(null)
  const surface = useSurface(root)
  // Paper has the chart, whose code it waits for nowhere else.
  usePrintedTimeline()
  const [isLegendOpen, setLegendOpen] = useState(false)
  const [headId, legendId] = [useId(), useId()]
  const { layout, bars, domain, selectedRow, toggle } = useUprightLayout(props)
  const { places } = layout
  const follow = useCallback(
    (before: UprightLayout, at: number) => sameRow(before, at, layout),
    [layout],
  )
  const onView = useCallback(
    (topPx: number, heightPx: number) => {
      const last = layout.placeAt(topPx + heightPx - BAR_PX)
      strip.current?.show({
        from: layout.dayOfRow(layout.placeAt(topPx)),
        to: layout.dayOfRow(last + 1),
      })
    },
    [layout],
  )
  const rows = useVirtualRows({ list, layout, follow, onView })
  const { bring, showAt, shiftPx } = rows
  const keys = useListKeys({
    list,
    selected: selectedRow,
    count: layout.count,
    bring,
    isPassed: (at) => isNotice(layout, at),
  })
  useSelectedInView({ list, selected, place: selectedRow, bring })
  const beginAt = useRef(selected === null ? props.window : null)
  useEffect(() => {
    if (beginAt.current) showAt(layout.topOf(layout.rowOfDay(beginAt.current.from)))
    beginAt.current = null
  }, [layout, showAt])
  const goTo = (day: number) => showAt(layout.topOf(layout.rowOfDay(day)))

  const rendered = []
  for (let at = rows.first; at < rows.last; at++) {
    const found = layout.rowAt(at)
    if (!found) continue
    const { section } = found
    if (found.listed !== null) {
      const place = places[found.listed] ?? 0
      rendered.push(
        <EntryRow
          key={`entry ${place}`}
          entry={props.rowAt(place)}
          place={at}
          of={null}
          isWholeDateShown={!isYearSaid(layout, at)}
          isSelected={place === selected}
          contentLang={props.contentLang}
          onSelect={props.onSelect}
          onFocusPlace={keys.noteFocus}
          Mark={RailMark}
        />,
      )
    } else if (section.type === 'group') {
      rendered.push(
        <GroupRow
          key={section.key}
          section={section}
          row={at}
          isOpen={layout.opened.has(section.key)}
          grouping={grouping}
          columns={order.columns}
          kinds={order.data.columns}
          positionAt={order.positionAt}
          places={places}
          onToggle={toggle}
          onFocusPlace={keys.noteFocus}
        />,
      )
    } else if (section.type !== 'entries') {
      const y = layout.topOf(at)
      const goingOn = bars.filter(({ y0, y1 }) => y0 < y && y1 > y + layout.heightOf(at)).length
      rendered.push(
        <NoticeRow
          key={`${section.type} ${section.fromDay}`}
          section={section}
          domain={domain}
          goingOn={goingOn}
        />,
      )
    }
  }
  const topPx = layout.topOf(rows.first)
  const bottomPx = rows.last >= layout.count ? layout.heightPx : layout.topOf(rows.last)
  const stripPx = Math.max(200, (surface?.windowPx ?? 0) - BAR_PX)
  return (
    <section className="upright" ref={root} aria-labelledby={headId}>
      <h2 className="hidden-text" id={headId}>
        {words.region}
      </h2>
      <div className="upright__list" ref={list} style={{ height: rows.heightPx }}>
        <ol className="upright__rows" style={{ top: topPx + shiftPx }}>
          {rendered}
        </ol>
        <Rail bars={bars} topPx={topPx} bottomPx={bottomPx} shiftPx={shiftPx} />
      </div>
      {surface && (
        <Strip
          ref={strip}
          columns={order.onAxis}
          shown={shown}
          domain={domain}
          today={today}
          heightPx={stripPx}
          palette={surface.palette}
          onGo={goTo}
        />
      )}
      <div className="upright__key">
        <button
          type="button"
          className="tl-link"
          aria-expanded={isLegendOpen}
          aria-controls={legendId}
          onClick={() => setLegendOpen(!isLegendOpen)}
        >
          {labels.howDatesAreDrawn}
        </button>
        <div id={legendId} hidden={!isLegendOpen}>
          {isLegendOpen && (
            <Legend
              kinds={order.data.columns.kinds}
              language={language}
              labels={labels}
              palette={surface?.palette ?? null}
            />
          )}
        </div>
      </div>
    </section>
  )
}
