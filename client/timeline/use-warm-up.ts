import { type RefObject, useEffect, useRef } from 'react'
import { type FrameInputs, layoutOf, listOf, zoomStretch } from './frames.ts'
import { labelWords } from './label-words.ts'
import { paintFrame } from './paint-canvas.ts'
import type { Palette } from './palette.ts'
import { timeScale } from './scale.ts'
import { fitViewport, leftPxOf, reduceViewport } from './viewport.ts'

/** Zoom steps from the whole case inwards; by the last a day is wider than a label. */
const STEPS = 18
const FACTOR = 1.6
/** Not while the page still comes, ms. */
const AFTER_MS = 500
/** Longer than a frame, ms: while anything moves there is none so long, and nothing is done. */
const LEAST_IDLE = 20

/** No entry's own: asking for texts that are not here would fetch them. */
const text = { title: 'The time between two frames', date: '', sources: 1, disputed: 0 }

/**
 * Once, while nothing happens: makes frames that nobody sees.
 *
 * A browser compiles code when it has run some hundreds of times. Without this the first zoom of a page
 * runs it uncompiled, and its frames take three times as long as those of the second.
 */
export function useWarmUp(inputs: FrameInputs, palette: Palette): void {
  const latest = useRef({ inputs, palette })
  latest.current = { inputs, palette }
  useEffect(() => whenIdle(latest), [])
}

function whenIdle(latest: RefObject<{ inputs: FrameInputs; palette: Palette }>): () => void {
  if (!globalThis.requestIdleCallback) return () => {}
  let pen: CanvasRenderingContext2D | null = null
  let step = 0
  const go = (idle: IdleDeadline) => {
    pen ??= document.createElement('canvas').getContext('2d')
    for (; step < STEPS && idle.timeRemaining() > LEAST_IDLE; step++) {
      const { inputs, palette } = latest.current
      frameUnseen(inputs, palette, step, pen)
    }
    if (step < STEPS) handle = requestIdleCallback(go)
  }
  let handle = 0
  const timer = setTimeout(() => {
    handle = requestIdleCallback(go)
  }, AFTER_MS)
  return () => {
    clearTimeout(timer)
    cancelIdleCallback(handle)
  }
}

function frameUnseen(
  inputs: FrameInputs,
  palette: Palette,
  step: number,
  pen: CanvasRenderingContext2D | null,
): void {
  const { world, plot, measure, columns } = inputs
  if (columns.count === 0) return
  const textOf = () => text
  const wordsOf = labelWords({ textOf, measure })
  const factor = FACTOR ** step
  const atPx = world.widthPx / 2
  const view = reduceViewport(world, fitViewport(world), { type: 'zoom', factor, atPx })
  const scale = timeScale(world, view.pxPerDay)
  const leftPx = leftPxOf(scale, view)
  // By the ways of a seen frame, and of its shape: code is compiled for objects of one shape.
  const unseen = { ...inputs, textOf, wordsOf, selected: null }
  const layout = layoutOf(unseen, { scale, px: zoomStretch(leftPx, world.widthPx) })
  const list = listOf(unseen, { layout, leftPx })
  if (!pen) return
  const { x1: widthPx } = plot
  paintFrame(pen, { list, palette, widthPx, heightPx: list.height, scrollPx: 0, marginPx: 0 })
}
