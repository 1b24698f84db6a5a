import {
  type CSSProperties,
  lazy,
  type RefObject,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { usePrinting } from '#client/ui/use-printing.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { AXIS_PX } from './axis-list.ts'
import { countBetween } from './columns.ts'
import type { TimelineViewProps } from './contract.ts'
import { isoDay } from './display-list.ts'
import type { DisplayList } from './display-types.ts'
import { HoverCard } from './hover-card.tsx'
import { LaneTitles } from './lane-titles.tsx'
import { Overview, type OverviewHandle } from './overview.tsx'
import { overviewScale } from './overview-list.ts'
import { paintCanvas } from './paint-canvas.ts'
import { OVERVIEW_PX } from './paint-overview.ts'
import { TimelineMarks } from './timeline-marks.tsx'
import { ToSecond } from './to-second.tsx'
import './timeline.css'
import { useGestures } from './use-gestures.ts'
import { useHover } from './use-hover.ts'
import { type Surface, useSurface } from './use-surface.ts'
import { type Timeline, useTimeline } from './use-timeline.ts'
import { useWheel } from './use-wheel.ts'
import { useWhole } from './use-whole.ts'
import { pxOfDay } from './viewport.ts'

export type {
  OwedBar,
  TimelineEntryText,
  TimelineHandle,
  TimelineRelation,
  TimelineViewProps,
} from './contract.ts'

const Legend = lazy(() => import('./legend.tsx').then((m) => ({ default: m.Legend })))

/** Of the window's height; what does not fit scrolls within. */
const MOST_OF_WINDOW = 0.46
/** Two cases are there to be seen together, the more so where the page scrolls as a whole. */
const MOST_FOR_TWO = 0.54
const MOST_FOR_TWO_SCROLLED = 0.76
const SCROLLED_BELOW_PX = 1100
const LEAST_PX = 150

/** The timeline of a case, with its overview and its key. */
export function TimelineView(props: TimelineViewProps) {
  const root = useRef<HTMLElement>(null)
  const surface = useSurface(root)
  const isPrinting = usePrinting()
  return (
    <section
      ref={root}
      className={surface?.isNarrow ? 'tl tl-narrow' : 'tl'}
      data-theme={isPrinting ? 'light' : undefined}
      style={{ '--tl-width': surface?.widthPx || 1 } as CSSProperties}
    >
      {surface && surface.widthPx > 0 && <Chart props={props} surface={surface} root={root} />}
    </section>
  )
}

interface ChartProps {
  /** As given: a new object means that something in it is new. */
  props: TimelineViewProps
  surface: Surface
  root: RefObject<HTMLElement | null>
}

function Chart({ props: given, surface, root }: ChartProps) {
  const props = useWhole(given)
  const { labels, language } = props
  const chart = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [scrollPx, setScrollPx] = useState(0)
  const [isLegendOpen, setLegendOpen] = useState(false)
  const legendId = useId()
  const brush = useRef<OverviewHandle>(null)
  const onFrame = useRef(() => {})
  const timeline = useTimeline(props, surface, onFrame)
  const { list, palette, widthPx, marginPx, isNarrow } = timeline
  const hover = useHover()
  const isPrinting = usePrinting()
  const steadyPx = useSteadyHeight(timeline)
  const heightPx = isPrinting ? Math.max(LEAST_PX, list.height + AXIS_PX) : steadyPx
  const pointed = hover.target && list.targets().find(({ key }) => key === hover.target?.key)
  const { isMoving } = timeline
  const { dismiss } = hover
  useEffect(() => {
    if (isMoving) dismiss()
  }, [isMoving, dismiss])
  useSelectedInView({ selected: props.selected, timeline, scroller })
  useGestures({ element: chart, plotX: list.plot.x0, move: timeline.move })
  useWheel({
    element: root,
    plotX: list.plot.x0,
    plotPxAtOverview: (x) => plotPxAtOverview(timeline, x),
    move: timeline.move,
  })

  const paint = (drawn: DisplayList) => {
    if (!canvas.current) return
    const kept = Math.max(0, Math.min(scrollPx, drawn.height + AXIS_PX - heightPx))
    paintCanvas(canvas.current, {
      list: drawn,
      palette,
      widthPx,
      heightPx,
      scrollPx: kept,
      marginPx,
      devicePixelRatio: globalThis.devicePixelRatio || 1,
    })
  }
  onFrame.current = () => {
    const { now, frameAt, daysAt, catchUp } = timeline
    const { list: moving, scale } = frameAt(now.current)
    paint(moving)
    brush.current?.show(daysAt(now.current), scale.folds)
    // Titles and scrolling are elements of the page: they follow when the lanes have moved under them.
    if (moving.height !== list.height) catchUp()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is painted is made of these
  useLayoutEffect(() => paint(list), [list, palette, widthPx, heightPx, scrollPx, marginPx])

  const toggleLegend = (
    <button
      type="button"
      className="tl-link"
      aria-expanded={isLegendOpen}
      aria-controls={legendId}
      onClick={() => setLegendOpen(!isLegendOpen)}
    >
      {labels.howDatesAreDrawn}
    </button>
  )
  // The drawing first; what stands over and under it follows.
  const isWhole = useOncePainted()
  const emptyText = emptyTextOf(props, timeline)
  return (
    <>
      <div ref={chart} className="tl-chart" style={{ height: heightPx }}>
        <canvas ref={canvas} aria-hidden style={{ width: widthPx, height: heightPx }} />
        {isWhole && !isNarrow && (
          <div className="tl-head" data-tl-still style={{ left: marginPx }}>
            <span>{labels.lawInForce}</span>
            {toggleLegend}
          </div>
        )}
        <div
          ref={scroller}
          className="tl-scroll"
          style={{ top: AXIS_PX }}
          onScroll={(event) => setScrollPx(event.currentTarget.scrollTop)}
        >
          <div className="tl-lanes" style={{ height: list.height }}>
            {isWhole && (
              <>
                <LaneTitles
                  list={list}
                  marginPx={isNarrow ? 10 : marginPx}
                  isNarrow={isNarrow}
                  saysEmpty={emptyText === null}
                  labels={labels}
                />
                <TimelineMarks
                  props={props}
                  timeline={timeline}
                  scroller={scroller}
                  onPoint={hover.point}
                  onDismiss={dismiss}
                />
              </>
            )}
          </div>
        </div>
        <ToSecond
          second={list.second ?? null}
          untilPx={scrollPx + heightPx - AXIS_PX}
          scroller={scroller}
          left={isNarrow ? 10 : marginPx}
          labels={labels}
        />
        {emptyText !== null && (
          <p className="tl-empty" style={{ left: list.plot.x0, right: widthPx - list.plot.x1 }}>
            <span>{emptyText}</span>
          </p>
        )}
      </div>
      {pointed && !isMoving && (
        <HoverCard
          target={pointed}
          lanesY={AXIS_PX - scrollPx}
          widthPx={widthPx}
          textOf={props.textOf}
          language={language}
          labels={labels}
          onPoint={hover.hold}
        />
      )}
      {isWhole ? (
        <Overview
          ref={brush}
          columns={timeline.columns}
          domain={timeline.world.domain}
          days={timeline.days}
          folds={timeline.folds}
          plot={list.plot}
          widthPx={widthPx}
          published={props.published}
          second={props.second}
          caseAt={props.both?.caseAt ?? null}
          drawn={timeline.filtered.drawn}
          today={props.today}
          language={language}
          labels={labels}
          palette={palette}
          move={timeline.move}
        />
      ) : (
        <div className="tl-overview-room" style={{ height: OVERVIEW_PX }} />
      )}
      {isNarrow && <div className="tl-foot">{toggleLegend}</div>}
      <div id={legendId} hidden={!isLegendOpen}>
        {isLegendOpen && (
          <Suspense>
            <Legend
              kinds={timeline.columns.kinds}
              language={language}
              labels={labels}
              palette={palette}
            />
          </Suspense>
        )}
      </div>
      <Announcement timeline={timeline} props={props} />
    </>
  )
}

/** What an axis without a mark says; null where there is one. */
function emptyTextOf(
  { columns, labels }: TimelineViewProps,
  { filtered }: Pick<Timeline, 'filtered'>,
): string | null {
  if (filtered.matches > 0 && columns.count > 0) return null
  // Entries that no dated source supports are in the list only.
  if (columns.happened) return labels.noneReported
  return columns.count === 0 ? labels.noEntries : labels.noMatch
}

/** False until the browser has painted once: a render before that would hold the drawing back. */
function useOncePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [])
  return isPainted
}

/** Where the day at a place of the overview stands on the plot; a day out of view, at its near edge. */
function plotPxAtOverview({ world, now, list }: Timeline, x: number): number {
  const day = overviewScale(world.domain, list.plot).toDay(x)
  return Math.min(world.widthPx, Math.max(0, pxOfDay(world, now.current, day)))
}

/** Ground kept over and under the selected mark, px. */
const CLEAR_PX = 12

/** Scrolls the lanes, once a selection, so that its mark shows; a gesture before that calls it off. */
function useSelectedInView({ selected, timeline, scroller }: SelectedInView): void {
  const sought = useRef<string | null>(null)
  const seen = useRef<string | null>(null)
  const { list, isMoving } = timeline
  useLayoutEffect(() => {
    if (seen.current !== selected) sought.current = selected
    seen.current = selected
    const id = sought.current
    const pane = scroller.current
    if (isMoving) sought.current = null
    if (id === null || isMoving || !pane) return
    const target = list.targets().find(({ ids }) => ids.includes(id))
    if (!target) return
    sought.current = null
    const over = target.y0 - CLEAR_PX - pane.scrollTop
    const under = target.y1 + CLEAR_PX - (pane.scrollTop + pane.clientHeight)
    if (over < 0) pane.scrollTop += over
    else if (under > 0) pane.scrollTop += Math.min(under, over)
  }, [selected, list, isMoving, scroller])
}

interface SelectedInView {
  selected: string | null
  timeline: Timeline
  scroller: RefObject<HTMLDivElement | null>
}

/** Content height up to a share of the window; never shrinks under a moving finger. */
function useSteadyHeight({ list, windowPx, widthPx, isMoving }: Timeline): number {
  const held = useRef(0)
  const shareForTwo = widthPx < SCROLLED_BELOW_PX ? MOST_FOR_TWO_SCROLLED : MOST_FOR_TWO
  const share = list.second ? shareForTwo : MOST_OF_WINDOW
  const content = Math.min(list.height + AXIS_PX, Math.max(LEAST_PX, windowPx * share))
  const height = Math.max(
    LEAST_PX,
    Math.round(isMoving ? Math.max(content, held.current) : content),
  )
  held.current = height
  return height
}

/** Says the window and its count once a zoom or a pan rests; silent at first. */
function Announcement({ timeline, props }: { timeline: Timeline; props: TimelineViewProps }) {
  const { days, columns, filtered, isMoving } = timeline
  const { language, labels } = props
  const hasMoved = useRef(false)
  if (isMoving) hasMoved.current = true
  const speaks = hasMoved.current && !isMoving
  const [first, last] = [Math.floor(days.from), Math.ceil(days.to) - 1]
  const text = useMemo(() => {
    if (!speaks) return ''
    const say = (day: number) => sayEdtf(isoDay(epochDay(day)), language).short
    const count = countBetween(columns, first, last, filtered.drawn)
    return labels.windowAnnouncement(say(first), say(last), count)
  }, [speaks, first, last, columns, filtered.drawn, language, labels])
  return (
    <p className="tl-unseen" role="status">
      {text}
    </p>
  )
}
