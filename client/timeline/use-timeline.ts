import { type RefObject, useImperativeHandle, useMemo, useRef } from 'react'
import { usePrinting } from '#client/ui/use-printing.ts'
import { entriesBetween, entryColumns } from './columns.ts'
import type { TimelineHandle, TimelineViewProps, ZoomLevel } from './contract.ts'
import { displayList } from './display-list.ts'
import type { DisplayList } from './display-types.ts'
import type { Fold } from './folds.ts'
import { timeGround } from './ground.ts'
import type { PlacedItem } from './lanes.ts'
import { indicesToPlace, layOut, PLACE_ALL } from './layout.ts'
import type { Palette } from './palette.ts'
import { timeScale, toDay } from './scale.ts'
import { useMeasure, usePalette, useSize } from './use-drawing.ts'
import { useFilter } from './use-filter.ts'
import { useViewport, type ViewportControl } from './use-viewport.ts'
import { dayAt, leftPxOf, type World } from './viewport.ts'

/** Below this width lane titles stand above their rows. */
const NARROW_PX = 720
const MARGIN_PX = 32
const NARROW_MARGIN_PX = 16
const GUTTER_PX = 152
/** From this width of the plot on, folds have their full width. */
const FULL_FOLDS_PX = 900
const ZOOM_STEP = 1.6
/** Drawn no wider for paper, where it is made to fit: words must stay readable. */
const PAPER_PX = 960

const daysOfLevel: Record<Exclude<ZoomLevel, 'all'>, number> = { year: 366, month: 31, day: 13 }

export interface Timeline extends ViewportControl {
  world: World
  columns: ReturnType<typeof entryColumns>
  list: DisplayList
  /** Per lane, whether in view or not. */
  items: PlacedItem[][]
  dayOfItem: (item: PlacedItem) => number
  palette: Palette | null
  widthPx: number
  windowPx: number
  marginPx: number
  isNarrow: boolean
  folds: readonly Fold[]
  /** Days in view, `to` exclusive, with their fractions. */
  days: { from: number; to: number }
  countInView: number
  hasMatch: boolean
  handle: TimelineHandle
  measure: ReturnType<typeof useMeasure>
}

/** Everything a frame needs, worked out from the props and the gestures; drawing is left to the view. */
export function useTimeline(
  props: TimelineViewProps,
  root: RefObject<HTMLElement | null>,
): Timeline {
  const { owed, today, folded, lanesBy, selected, textOf, labels } = props
  const size = useSize(root)
  const isPrinting = usePrinting()
  const { windowPx } = size
  const widthPx = isPrinting ? Math.min(size.widthPx, PAPER_PX) : size.widthPx
  const palette = usePalette(root)
  const measure = useMeasure(palette?.font ?? 'sans-serif')
  const isNarrow = widthPx < NARROW_PX
  const marginPx = isNarrow ? NARROW_MARGIN_PX : MARGIN_PX
  const plot = useMemo(() => {
    const x0 = isNarrow ? 10 : MARGIN_PX + GUTTER_PX
    return { x0, x1: Math.max(x0 + 40, widthPx - (isNarrow ? 10 : MARGIN_PX)) }
  }, [isNarrow, widthPx])

  const columns = useMemo(() => entryColumns(props.columns), [props.columns])
  const ground = useMemo(
    () => timeGround({ columns, owed, today, folded }),
    [columns, owed, today, folded],
  )
  const plotPx = plot.x1 - plot.x0
  const world = useMemo(
    () => ({ ...ground, widthPx: plotPx, foldShare: Math.min(1, plotPx / FULL_FOLDS_PX) }),
    [ground, plotPx],
  )
  const { view, isMoving, move } = useViewport({
    world,
    window: props.window,
    onWindow: props.onWindow,
  })

  const { isDrawn, dimmed } = useFilter(columns, props.shown)
  const scale = useMemo(() => timeScale(world, view.pxPerDay), [world, view.pxPerDay])
  const leftPx = leftPxOf(scale, view)
  const selectedIndex = selected === null ? null : (columns.indexOf.get(selected) ?? null)
  const layout = usePlaced(
    { columns, scale, leftPx, plotPx, isDrawn },
    (indices) =>
      layOut({
        columns,
        ground,
        scale,
        indices,
        lanesBy,
        selected: selectedIndex,
        today,
        textOf,
        labels,
        measure,
      }),
    [ground, lanesBy, selectedIndex, today, textOf, labels, measure],
  )
  const list = useMemo(
    () => displayList({ ...props, columns, layout, leftPx, plot, isNarrow, dimmed, measure }),
    [props, columns, layout, leftPx, plot, isNarrow, dimmed, measure],
  )

  const days = { from: dayAt(world, view, 0), to: dayAt(world, view, plotPx) }
  const inView = entriesBetween(columns, Math.floor(days.from), Math.ceil(days.to) - 1)
  const { shown } = props
  const countInView = inView.filter((i) => shown?.has(columns.ids[i] ?? '') ?? true).length
  const hasMatch = shown === null || columns.ids.some((id) => shown.has(id))
  const handle = useHandle({ world, list, selected, move })
  useImperativeHandle(props.ref, () => handle, [handle])
  return {
    view,
    isMoving,
    move,
    world,
    columns,
    list,
    items: layout.items,
    dayOfItem: (item) => toDay(scale, (item.x0 + item.x1) / 2),
    palette,
    widthPx,
    windowPx,
    marginPx,
    isNarrow,
    folds: scale.folds,
    days,
    countInView,
    hasMatch,
    handle,
    measure,
  }
}

interface PlacedInputs {
  columns: ReturnType<typeof entryColumns>
  scale: ReturnType<typeof timeScale>
  leftPx: number
  plotPx: number
  isDrawn: (id: string) => boolean
}

/** The layout, made anew for another zoom or another page of entries, kept while panning. */
function usePlaced<T>(
  inputs: PlacedInputs,
  make: (indices: number[]) => T,
  others: readonly unknown[],
): T {
  const { columns, scale, leftPx, plotPx, isDrawn } = inputs
  const page = Math.floor(leftPx / Math.max(1, plotPx * 2))
  const kept = useRef<{ key: readonly unknown[]; value: T } | null>(null)
  const key = [columns, scale, columns.ids.length > PLACE_ALL ? page : 0, isDrawn, ...others]
  if (!kept.current || kept.current.key.some((part, i) => part !== key[i])) {
    const indices = indicesToPlace(columns, scale, { leftPx, widthPx: plotPx })
    kept.current = { key, value: make(indices.filter((i) => isDrawn(columns.ids[i] ?? ''))) }
  }
  return kept.current.value
}

interface HandleInputs {
  world: World
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
      const target = list.targets.find((t) => selected !== null && t.ids.includes(selected))
      if (!target) return world.widthPx / 2
      const x = (Math.max(target.x0, list.plot.x0) + Math.min(target.x1, list.plot.x1)) / 2
      return x - list.plot.x0
    }
    const zoom = (factor: number) => latest.current.move({ type: 'zoom', factor, atPx: anchorPx() })
    return {
      zoomIn: () => zoom(ZOOM_STEP),
      zoomOut: () => zoom(1 / ZOOM_STEP),
      fitAll: () => latest.current.move({ type: 'fit' }),
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
