import {
  type CSSProperties,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { Language } from '#client/i18n/catalogues.ts'
import type { TimelineWindow } from '#client/timeline/contract.ts'
import type { Stretch } from '#client/timeline/folds.ts'
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
import { whileSettling } from '../while-settling.ts'
import { Members, Rail } from './rail.tsx'
import { RailMark } from './rail-mark.tsx'
import type { Grouping } from './sections.ts'
import { Strip, type StripHandle } from './strip.tsx'
import './upright.css'
import {
  isNotice,
  isYearSaid,
  ROW_PX,
  sameRow,
  type UprightLayout,
  WHERE_PX,
} from './upright-layout.ts'
import { GroupRow, NoticeRow } from './upright-rows.tsx'
import { useUprightLayout } from './use-upright-layout.ts'
import { Where } from './where.tsx'
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
/** Kept free over and under a row that is scrolled into view: the line of where one is, and the bar. */
const ROOM_PX = { over: WHERE_PX + 12, under: BAR_PX + 8 }
const LEAST_STRIP_PX = 200
const heights = Object.fromEntries(
  Object.entries(ROW_PX).map(([row, px]) => [`--${row}-px`, `${px}px`]),
) as CSSProperties

/** A case from the top down: the list, with marks and bars beside its rows and quiet years folded. */
export function UprightTimeline(props: UprightTimelineProps) {
  const { order, shown, selected, today, language, labels } = props
  const words = useWords()
  const root = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const strip = useRef<StripHandle>(null)
  const surface = useSurface(root)
  // Paper has the chart, whose code it waits for nowhere else.
  usePrintedTimeline()
  /** The row at the top of the view; null while the head of the page is over it. */
  const [topRow, setTopRow] = useState<number | null>(null)
  const [isLegendOpen, setLegendOpen] = useState(false)
  const [headId, legendId] = [useId(), useId()]
  const { layout, bars, domain, selectedRow, toggle } = useUprightLayout(props)
  const follow = useCallback(
    (before: UprightLayout, at: number) => sameRow(before, at, layout),
    [layout],
  )
  const onView = useCallback(
    (topPx: number, heightPx: number) => {
      const first = layout.placeAt(topPx)
      const last = layout.placeAt(topPx + heightPx - BAR_PX)
      strip.current?.show({ from: layout.dayOfRow(first), to: layout.dayOfRow(last + 1) })
      setTopRow(topPx > 0 ? first : null)
    },
    [layout],
  )
  const rows = useVirtualRows({ list, layout, follow, onView, room: ROOM_PX })
  const { bring, showAt, shiftPx } = rows
  const keys = useListKeys({
    list,
    selected: selectedRow,
    count: layout.count,
    bring,
    isPassed: (at) => isNotice(layout, at),
  })
  useSelectedInView({ list, selected, place: selectedRow, bring })
  const goTo = useCallback(
    (day: number) => showAt(layout.topOf(layout.rowOfDay(day)) - WHERE_PX),
    [layout, showAt],
  )
  useBeginAt(selected === null ? props.window : null, goTo, list)

  const topPx = layout.topOf(rows.first)
  const bottomPx = rows.last >= layout.count ? layout.heightPx : layout.topOf(rows.last)
  const view = { topPx, bottomPx, shiftPx }
  const roomPx = (surface?.windowPx ?? 0) - BAR_PX
  const stripPx = Math.max(LEAST_STRIP_PX, Math.min(roomPx, layout.heightPx))
  return (
    <section className="upright" ref={root} aria-labelledby={headId} style={heights}>
      <h2 className="hidden-text" id={headId}>
        {words.region}
      </h2>
      <div className="upright__list" ref={list} style={{ height: rows.heightPx }}>
        {topRow !== null && <Where {...props} layout={layout} row={topRow} onClose={toggle} />}
        <Members layout={layout} {...view} />
        <ol className="upright__rows" style={{ top: topPx + shiftPx }}>
          {Array.from({ length: Math.max(0, rows.last - rows.first) }, (_, i) => (
            <Row
              key={keyOfRow(layout, rows.first + i)}
              {...props}
              layout={layout}
              domain={domain}
              row={rows.first + i}
              onToggle={toggle}
              onFocusPlace={keys.noteFocus}
            />
          ))}
        </ol>
        <Rail bars={bars} {...view} />
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

/** Begins at the first of some days, when the list comes. */
function useBeginAt(
  window: TimelineWindow | null,
  goTo: (day: number) => void,
  list: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(goTo)
  latest.current = goTo
  const from = useRef(window?.from)
  useEffect(() => {
    const day = from.current
    if (day === undefined) return
    return whileSettling(() => {
      latest.current(day)
      return list.current?.getBoundingClientRect().top ?? null
    })
  }, [list])
}

interface UprightRowProps
  extends Pick<
    UprightTimelineProps,
    'order' | 'rowAt' | 'grouping' | 'selected' | 'onSelect' | 'contentLang' | 'today'
  > {
  layout: UprightLayout
  domain: Stretch
  row: number
  onToggle: (key: string) => void
  onFocusPlace: (row: number) => void
}

/** An entry, a box or a notice. */
function Row({ layout, row, ...props }: UprightRowProps) {
  const found = layout.rowAt(row)
  if (!found) return null
  const { section, listed } = found
  const { places } = layout
  if (listed !== null) {
    const place = places[listed] ?? 0
    return (
      <EntryRow
        entry={props.rowAt(place)}
        place={row}
        of={layout.count}
        isWholeDateShown={!isYearSaid(layout, row)}
        isSelected={place === props.selected}
        contentLang={props.contentLang}
        onSelect={props.onSelect}
        onFocusPlace={props.onFocusPlace}
        Mark={RailMark}
      />
    )
  }
  if (section.type === 'group') {
    return (
      <GroupRow
        section={section}
        row={row}
        of={layout.count}
        isOpen={layout.opened.has(section.key)}
        grouping={props.grouping}
        order={props.order}
        places={places}
        onToggle={props.onToggle}
        onFocusPlace={props.onFocusPlace}
      />
    )
  }
  if (section.type === 'entries') return null
  const { domain, today } = props
  return <NoticeRow section={section} row={row} of={layout.count} domain={domain} today={today} />
}

/** Keeps a row the same element while rows come and go over it. */
function keyOfRow(layout: UprightLayout, row: number): string {
  const found = layout.rowAt(row)
  if (!found) return `${row}`
  const { section, listed } = found
  if (listed !== null) return `entry ${layout.places[listed]}`
  const law = section.type === 'law' ? section.law.id : ''
  return `${section.type} ${section.fromDay} ${law}`
}
