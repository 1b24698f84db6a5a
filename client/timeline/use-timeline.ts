import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { filteredOfWhole, lanesOfWhole, type WholeProps } from './both-cases.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineHandle, ZoomLevel } from './contract.ts'
import type { SecondDrawn } from './display-lanes.ts'
import type { DisplayList } from './display-types.ts'
import type { Fold } from './folds.ts'
import { timeGround } from './ground.ts'
import { labelWords } from './label-words.ts'
import { laneIndex } from './lane-index.ts'
import type { PlacedItem } from './lanes.ts'
import { remember } from './remember.ts'
import { toDay } from './scale.ts'
import { stretchAround } from './stretch-around.ts'
import { type Filtered, useFilter } from './use-filter.ts'
import { type Frame, type MakeFrame, useFrames } from './use-frames.ts'
import { useKept } from './use-kept.ts'
import type { Surface } from './use-surface.ts'
import { useViewport, type ViewportControl } from './use-viewport.ts'
import { useWarmUp } from './use-warm-up.ts'
import { dayAt, type Viewport, type World } from './viewport.ts'

const MARGIN_PX = 32
const NARROW_MARGIN_PX = 16
const GUTTER_PX = 152
/** From this width of the plot on, folds have their full width. */
const FULL_FOLDS_PX = 900
const ZOOM_STEP = 1.6

const daysOfLevel: Record<Exclude<ZoomLevel, 'all'>, number> = { year: 366, month: 31, day: 13 }

export interface Timeline extends ViewportControl, Surface {
  world: World
  columns: EntryColumns
  /** The frame the view rests on. */
  list: DisplayList
  /** The frame of a view that moves. */
  frameAt: (view: Viewport) => Frame
  daysAt: (view: Viewport) => { from: number; to: number }
  /** Per lane, whether in view or not. */
  items: PlacedItem[][]
  dayOfItem: (item: PlacedItem) => number
  marginPx: number
  folds: readonly Fold[]
  /** Days in view, `to` exclusive, with their fractions. */
  days: { from: number; to: number }
  filtered: Filtered
  handle: TimelineHandle
}

/** Everything a frame needs, worked out from the props and the gestures; drawing is left to the view. */
export function useTimeline(
  props: WholeProps,
  surface: Surface,
  onFrame: RefObject<() => void>,
): Timeline {
  const { columns, first, both, second, today, folded, lanesBy, selected, labels } = props
  const { measure, widthPx, isNarrow } = surface
  const marginPx = isNarrow ? NARROW_MARGIN_PX : MARGIN_PX
  const plot = useMemo(() => {
    const x0 = isNarrow ? 10 : MARGIN_PX + GUTTER_PX
    return { x0, x1: Math.max(x0 + 40, widthPx - (isNarrow ? 10 : MARGIN_PX)) }
  }, [isNarrow, widthPx])

  // They come anew with every selection and every text; the axis, and a million days, are made of them.
  const owed = useKept(
    useMemo(() => [...props.owed, ...(second?.owed ?? [])], [props.owed, second]),
  )
  const ground = useMemo(
    () => timeGround({ columns, owed, today, folded }),
    [columns, owed, today, folded],
  )
  const plotPx = plot.x1 - plot.x0
  const world = useMemo(
    () => ({ ...ground, widthPx: plotPx, foldShare: Math.min(1, plotPx / FULL_FOLDS_PX) }),
    [ground, plotPx],
  )
  const own = useFilter(first, props.shown)
  const filtered = useMemo(() => filteredOfWhole(both, own), [both, own])
  const { drawn, dimmed } = filtered
  const lanes = useMemo(
    () => lanesOfWhole({ first, both, second }, lanesBy, labels),
    [first, both, second, lanesBy, labels],
  )
  const index = useMemo(
    () => laneIndex(columns, lanes.titles.length, lanes.laneOf, drawn && ((i) => drawn[i] === 1)),
    [columns, lanes, drawn],
  )
  const control = useViewport({
    world,
    window: props.window,
    onWindow: props.onWindow,
    onFrame,
  })
  const { view, move } = control
  const textOf = useMemo(() => remember(props.textOf), [props.textOf])
  const wordsOf = useMemo(() => labelWords({ textOf, measure }), [textOf, measure])
  const inputs = useMemo(
    () => ({
      ...props,
      textOf,
      second: secondDrawn(props, lanes.secondFrom),
      index,
      lanes,
      world,
      plot,
      isNarrow,
      dimmed,
      measure,
      wordsOf,
    }),
    [props, textOf, index, lanes, world, plot, isNarrow, dimmed, measure, wordsOf],
  )
  const makeFrame = useFrames(inputs)
  useWarmUp(inputs, surface.palette)
  const { scale, layout, list } = useRenderedFrame(makeFrame, inputs, control)

  useSelectionInTime(props, world, control)

  const daysAt = (at: Viewport) => ({ from: dayAt(world, at, 0), to: dayAt(world, at, plotPx) })
  const days = daysAt(view)
  const handle = useHandle({ world, columns, list, selected, move })
  useImperativeHandle(props.ref, () => handle, [handle])
  return {
    ...control,
    world,
    columns,
    list,
    frameAt: (at) => makeFrame(at, 'moving'),
    daysAt,
    items: layout.items,
    dayOfItem: (item) => toDay(scale, (item.x0 + item.x1) / 2),
    ...surface,
    marginPx,
    folds: scale.folds,
    days,
    filtered,
    handle,
  }
}

function secondDrawn({ both, second }: WholeProps, laneFrom: number): SecondDrawn | null {
  if (!both || !second) return null
  const { title, lang, note, owed } = second
  return { title, lang, note, owed, laneFrom, caseAt: both.caseAt }
}

/** Brings what is selected elsewhere, or stands elsewhere by the other time, into the days in view. */
function useSelectionInTime(
  { selected, columns }: Pick<WholeProps, 'selected' | 'columns'>,
  world: World,
  { now, move }: ViewportControl,
): void {
  const isByReport = columns.happened !== undefined
  const seen = useRef({ selected, isByReport })
  useEffect(() => {
    if (seen.current.selected === selected && seen.current.isByReport === isByReport) return
    seen.current = { selected, isByReport }
    const at = selected === null ? undefined : columns.positionOf(selected)
    if (at === undefined) return
    const from = Math.max(columns.from[at] ?? 0, world.domain.from)
    const to = Math.min((columns.until[at] ?? 0) + 1, world.domain.to)
    const left = dayAt(world, now.current, 0)
    const right = dayAt(world, now.current, world.widthPx)
    if (from < right && to > left) return
    // Of what is longer than the view, its near end.
    const day = to - from < right - left ? (from + to) / 2 : from >= right ? from : to
    move({ type: 'centre', day })
  }, [selected, isByReport, columns, world, now, move])
}

/** The frame the page shows: one the view rests on, or one of a moving view that it had to catch up with. */
function useRenderedFrame(
  makeFrame: MakeFrame,
  inputs: unknown,
  { view, isMoving }: ViewportControl,
): Frame {
  const last = useRef<{ frame: Frame; inputs: unknown; view: Viewport; rests: boolean } | null>(
    null,
  )
  const { current } = last
  const isSame = current !== null && current.inputs === inputs && current.view === view
  if (isSame && (isMoving || current.rests)) return current.frame
  const frame = makeFrame(view, isMoving ? 'moving' : 'resting')
  last.current = { frame, inputs, view, rests: !isMoving }
  return frame
}

interface HandleInputs {
  world: World
  columns: EntryColumns
  list: DisplayList
  selected: string | null
  move: ViewportControl['move']
}

function useHandle(inputs: HandleInputs): TimelineHandle {
  const latest = useRef(inputs)
  latest.current = inputs
  return useMemo(() => {
    const anchorPx = () => {
      const { list, selected, world } = latest.current
      const target = list.targets().find((t) => selected !== null && t.ids.includes(selected))
      if (!target) return world.widthPx / 2
      const x = (Math.max(target.x0, list.plot.x0) + Math.min(target.x1, list.plot.x1)) / 2
      return x - list.plot.x0
    }
    const zoom = (factor: number) => latest.current.move({ type: 'zoom', factor, atPx: anchorPx() })
    return {
      zoomIn: () => zoom(ZOOM_STEP),
      zoomOut: () => zoom(1 / ZOOM_STEP),
      fitAll: () => latest.current.move({ type: 'fit' }),
      fitSelection: () => {
        const { columns, selected, world, move } = latest.current
        const at = selected === null ? undefined : columns.positionOf(selected)
        const stretch = at === undefined ? null : stretchAround(columns, [at], world)
        if (stretch) move({ type: 'show', stretch })
      },
      zoomTo: (level) => {
        if (level === 'all') return latest.current.move({ type: 'fit' })
        latest.current.move({
          type: 'centreLevel',
          days: daysOfLevel[level],
          atPx: anchorPx(),
        })
      },
    }
  }, [])
}
