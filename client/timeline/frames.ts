import type { EntryColumns } from './columns.ts'
import { type DisplayOptions, displayList } from './display-list.ts'
import type { DisplayList } from './display-types.ts'
import type { LaneIndex } from './lane-index.ts'
import { type LaneSet, type Layout, layOut } from './layout.ts'
import type { TimeScale } from './scale.ts'
import type { World } from './viewport.ts'

/** What frames are made of; only the view changes from one frame to the next. */
export interface FrameInputs
  extends Omit<DisplayOptions, 'columns' | 'layout' | 'leftPx' | 'leastRows'> {
  columns: EntryColumns
  index: LaneIndex
  lanes: LaneSet
  world: World
}

/** Ground laid out on either side of a zooming view, in plots: there is another layout a frame later. */
const ZOOM_MARGIN = 0.05
/** Entries placed one by one on the width of a plot; of more there is nothing to read. */
const SINGLES_IN_PLOT = 200

/** The stretch laid out for one frame of a zoom, px on the scale. */
export function zoomStretch(leftPx: number, plotPx: number): { from: number; to: number } {
  return { from: leftPx - plotPx * ZOOM_MARGIN, to: leftPx + plotPx * (1 + ZOOM_MARGIN) }
}

/** Every item of a stretch in its row. */
export function layoutOf(
  inputs: FrameInputs,
  { scale, px }: { scale: TimeScale; px: { from: number; to: number } },
): Layout {
  const { plot, selected, columns, world } = inputs
  const position = selected === null ? undefined : columns.positionOf(selected)
  const singles = (SINGLES_IN_PLOT * (px.to - px.from)) / (plot.x1 - plot.x0)
  return layOut({ ...inputs, ground: world, scale, px, singles, selected: position ?? null })
}

/** What a view shows of a layout; lanes keep `leastRows`. */
export const listOf = (
  inputs: FrameInputs,
  { layout, leftPx, leastRows }: Pick<DisplayOptions, 'layout' | 'leftPx' | 'leastRows'>,
): DisplayList => displayList({ ...inputs, layout, leftPx, leastRows: leastRows ?? [] })
