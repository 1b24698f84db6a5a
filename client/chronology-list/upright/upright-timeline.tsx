import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { Language } from '#client/i18n/catalogues.ts'
import type { TimelineWindow } from '#client/timeline/contract.ts'
import { timeGround } from '#client/timeline/ground.ts'
import type { TimelineLabels } from '#client/timeline/labels-contract.ts'
import { Legend } from '#client/timeline/legend.tsx'
import { usePrintedTimeline } from '#client/timeline/use-printed-timeline.ts'
import { useSurface } from '#client/timeline/use-surface.ts'
import type { Regime } from '#domain/law/regimes.ts'
import { type EpochDay, epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { EntryRow, type ListedEntry } from '../entry-row.tsx'
import { useListKeys } from '../use-list-keys.ts'
import { useSelectedInView } from '../use-selected-in-view.ts'
import { useVirtualRows } from '../use-virtual-rows.ts'
import { type RailBar, railBars } from './rail-bars.ts'
import { RailMark } from './rail-mark.tsx'
import { type Grouping, isRun, noticesOf, sectionsOf, trulyQuiet } from './sections.ts'
import { Strip, type StripHandle } from './strip.tsx'
import './upright.css'
import { listedAt, type UprightLayout, uprightLayout } from './upright-layout.ts'
import { GroupRow, NoticeRow } from './upright-rows.tsx'
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
const TRACK_PX = 8

/** A case from the top down: the list, with marks and bars beside its rows and quiet years folded. */
export function UprightTimeline(props: UprightTimelineProps) {
  const { order, shown, grouping, selected, regimes, today, language, labels } = props
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const strip = useRef<StripHandle>(null)
  const surface = useSurface(root)
  // Paper has the chart, whose code it waits for nowhere else.
  usePrintedTimeline()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [isLegendOpen, setLegendOpen] = useState(false)
  const [headId, legendId] = [useId(), useId()]
  const { domain, notices } = useMemo(() => {
    // By report, only the days of reports count.
    const onAxis = { ...order.onAxis, happened: undefined }
    const { domain, stretches } = timeGround({ columns: onAxis, owed: [], today, folded: true })
    const quiet = trulyQuiet(stretches, onAxis)
    return { domain, notices: noticesOf({ stretches: quiet, domain, regimes, today }) }
  }, [order, regimes, today])
  const places = useMemo(() => placesOf(order.columns.count, shown), [order, shown])
  const layout = useMemo(() => {
    const { columns } = order
    const sections = sectionsOf({ columns, places, grouping, opened, notices })
    return uprightLayout(sections, places, columns.from)
  }, [order, places, grouping, opened, notices])
  const bars = useMemo(() => railBars(order.onAxis, layout), [order, layout])
  const listed = selected === null ? -1 : listedAt(places, selected)
  const row = listed < 0 ? -1 : layout.rowOfListed(listed)
  const hiding = row < 0 ? null : hidingGroup(layout, row)
  useEffect(() => {
    if (hiding !== null) setOpened((now) => new Set([...now, hiding]))
  }, [hiding])

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
    selected: row,
    count: layout.count,
    bring,
    isPassed: (at) => isNotice(layout, at),
  })
  useSelectedInView({ list, selected, place: hiding === null ? row : -1, bring })
  const beginAt = useRef(selected === null ? props.window : null)
  useEffect(() => {
    if (beginAt.current) showAt(layout.topOf(layout.rowOfDay(beginAt.current.from)))
    beginAt.current = null
  }, [layout, showAt])
  const toggle = useCallback((key: string) => {
    setOpened((now) => {
      const next = new Set(now)
      if (!next.delete(key)) next.add(key)
      return next
    })
  }, [])
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
        {bars
          .filter(({ y0, y1 }) => y1 > topPx && y0 < bottomPx)
          .map((bar) => (
            <Bar key={bar.place} bar={bar} topPx={topPx} bottomPx={bottomPx} shiftPx={shiftPx} />
          ))}
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

/** Places of what is listed, ascending. */
function placesOf(count: number, shown: Uint8Array | null): Uint32Array {
  if (!shown) return Uint32Array.from({ length: count }, (_, place) => place)
  const places = new Uint32Array(count)
  let listed = 0
  for (let place = 0; place < count; place++) {
    if (shown[place] !== 1) continue
    places[listed] = place
    listed += 1
  }
  return places.subarray(0, listed)
}

/** Whether a row only says something between entries. */
function isNotice(layout: UprightLayout, row: number): boolean {
  const found = layout.rowAt(row)
  return found !== null && !isRun(found.section)
}

/** The key of the closed box an entry's row is; null for a row of its own. */
function hidingGroup(layout: UprightLayout, row: number): string | null {
  const found = layout.rowAt(row)
  return found?.section.type === 'group' && found.listed === null ? found.section.key : null
}

/** Where the row of a layout before stands now: the same entry, box or notice, else the same day. */
function sameRow(before: UprightLayout, at: number, now: UprightLayout): number {
  const found = before.rowAt(at)
  if (!found) return 0
  const { section, listed } = found
  if (listed === null) {
    const index = now.sections.findIndex(
      (one) => one.type === section.type && one.fromDay === section.fromDay,
    )
    if (index >= 0) return now.rowOfSection(index)
  } else {
    const place = before.places[listed] ?? 0
    const still = listedAt(now.places, place)
    if (still >= 0) return now.rowOfListed(still)
  }
  return now.rowOfDay(before.dayOfRow(at))
}

const yearOf = (day: number) => (Number.isFinite(day) ? fromEpochDay(epochDay(day)).year : null)

/** Whether a row before it gives the year of a row. */
function isYearSaid(layout: UprightLayout, row: number): boolean {
  if (row === 0 || isNotice(layout, row - 1)) return false
  return yearOf(layout.dayOfRow(row - 1)) === yearOf(layout.dayOfRow(row))
}

interface BarProps {
  bar: RailBar
  topPx: number
  bottomPx: number
  shiftPx: number
}

/** What lasts, beside the rows that are in the page. */
function Bar({ bar, topPx, bottomPx, shiftPx }: BarProps) {
  const clip = (y: number) => Math.min(bottomPx, Math.max(topPx, y))
  const [y0, y1] = [clip(bar.y0), clip(bar.y1)]
  const [solid0, solid1] = [clip(bar.solid0), clip(bar.solid1)]
  const isEndSeen = bar.isOpen && y1 === bar.y1
  return (
    <span
      className={`up-bar tl-family-${bar.family}${isEndSeen ? ' up-bar--open' : ''}`}
      style={{ top: y0 + shiftPx, height: y1 - y0, marginLeft: bar.track * TRACK_PX }}
      aria-hidden="true"
    >
      {solid1 > solid0 && <i style={{ top: solid0 - y0, height: solid1 - solid0 }} />}
    </span>
  )
}
