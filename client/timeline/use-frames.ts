import { useRef } from 'react'
import type { DisplayList } from './display-types.ts'
import { type FrameInputs, layoutOf, listOf, zoomStretch } from './frames.ts'
import { type Layout, pageStretch } from './layout.ts'
import { type TimeScale, timeScale } from './scale.ts'
import { leftPxOf, type Viewport } from './viewport.ts'

export interface Frame {
  scale: TimeScale
  layout: Layout
  list: DisplayList
}

export type MakeFrame = (view: Viewport, how: 'resting' | 'moving') => Frame

interface Kept {
  layout: Layout
  /** Stretch it fills, px on the scale. */
  px: { from: number; to: number }
  inputs: FrameInputs
}

/**
 * Makes frames: the layout is kept while it holds for the view, and lanes do not shrink while it moves.
 *
 * @returns a function of the view, and whether it moves
 */
export function useFrames(inputs: FrameInputs): MakeFrame {
  const kept = useRef<Kept | null>(null)
  const rows = useRef<number[]>([])
  const latest = useRef(inputs)
  latest.current = inputs

  const layoutAt = (scale: TimeScale, leftPx: number, how: 'resting' | 'moving'): Layout => {
    const { plot } = latest.current
    const plotPx = plot.x1 - plot.x0
    const before = kept.current
    const isSame = before?.inputs === latest.current && sameScale(before.layout.scale, scale)
    if (isSame && before.px.from <= leftPx && leftPx + plotPx <= before.px.to) return before.layout
    const isZooming = how === 'moving' && !isSame
    const px = isZooming ? zoomStretch(leftPx, plotPx) : pageStretch(leftPx, plotPx)
    const layout = layoutOf(latest.current, { scale, px })
    kept.current = { layout, px, inputs: latest.current }
    return layout
  }

  const last = useRef<{ view: Viewport; inputs: FrameInputs; frame: Frame } | null>(null)

  return (view, how) => {
    // A page that catches up with a moving view shows the frame that was just painted.
    const before = last.current
    const isSame = before?.view === view && before.inputs === latest.current
    if (how === 'moving' && isSame) return before.frame
    const scale = timeScale(latest.current.world, view.pxPerDay)
    const leftPx = leftPxOf(scale, view)
    if (how === 'resting' && kept.current && isNarrow(kept.current, latest.current)) {
      kept.current = null
    }
    const layout = layoutAt(scale, leftPx, how)
    const leastRows = how === 'moving' ? rows.current : []
    const list = listOf(latest.current, { layout, leftPx, leastRows })
    rows.current = list.lanes.map(({ rows }) => rows)
    last.current = { view, inputs: latest.current, frame: { scale, layout, list } }
    return last.current.frame
  }
}

const sameScale = (a: TimeScale, b: TimeScale) =>
  a.pxPerDay === b.pxPerDay && a.folds.length === b.folds.length

/** Whether a layout was made for one frame of a zoom only. */
function isNarrow({ px }: Kept, { plot }: FrameInputs): boolean {
  return px.to - px.from < 2 * (plot.x1 - plot.x0)
}
