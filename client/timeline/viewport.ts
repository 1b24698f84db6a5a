import type { Stretch } from './folds.ts'
import { type TimeGround, type TimeScale, timeScale, toDay, toPx, zoomToFit } from './scale.ts'

/** What is in view: a zoom outside the folds, and the day at the left edge (with its fraction). */
export interface Viewport {
  pxPerDay: number
  leftDay: number
}

/** What a viewport moves over: the ground, and the width of the plot. */
export interface World extends TimeGround {
  widthPx: number
}

export type ViewportAction =
  | { type: 'pan'; byPx: number }
  /** `factor` over 1 zooms in; the day at `atPx` stays where it is. */
  | { type: 'zoom'; factor: number; atPx: number }
  | { type: 'fit' }
  /** Brings a stretch of days to the full width. */
  | { type: 'show'; stretch: Stretch }
  /** Brings a day to the middle; keeps the zoom unless one is given. */
  | { type: 'centre'; day: number; pxPerDay?: number }
  /** Brings what is at `atPx` to the middle of a plot some days wide. */
  | { type: 'centreLevel'; days: number; atPx: number }

/** An hour never gets wider than 72 px. */
const MAX_PX_PER_DAY = 24 * 72
/** Ground left beside the first and the last day when everything is in view. */
export const EDGE_PX = 9

export function fitViewport(world: World): Viewport {
  const pxPerDay = zoomToFit(world, world.domain, Math.max(1, world.widthPx - 2 * EDGE_PX))
  return { pxPerDay, leftDay: world.domain.from - EDGE_PX / pxPerDay }
}

/** The viewport after an action, never past the data by more than half a screen. */
export function reduceViewport(world: World, view: Viewport, action: ViewportAction): Viewport {
  switch (action.type) {
    case 'fit':
      return fitViewport(world)
    case 'pan': {
      const scale = timeScale(world, view.pxPerDay)
      return keepNear(world, view.pxPerDay, toPx(scale, view.leftDay) + action.byPx)
    }
    case 'zoom': {
      const day = dayAt(world, view, action.atPx)
      return placeDay(world, view.pxPerDay * action.factor, day, action.atPx)
    }
    case 'show': {
      const pxPerDay = zoomToFit(world, action.stretch, world.widthPx)
      return placeDay(world, pxPerDay, action.stretch.from, 0)
    }
    case 'centre':
      return placeDay(world, action.pxPerDay ?? view.pxPerDay, action.day, world.widthPx / 2)
    case 'centreLevel': {
      const day = dayAt(world, view, action.atPx)
      return placeDay(world, world.widthPx / action.days, day, world.widthPx / 2)
    }
  }
}

function placeDay(world: World, wanted: number, day: number, atPx: number): Viewport {
  const pxPerDay = clampZoom(world, wanted)
  return keepNear(world, pxPerDay, toPx(timeScale(world, pxPerDay), day) - atPx)
}

function clampZoom(world: World, pxPerDay: number): number {
  const least = fitViewport(world).pxPerDay
  return Math.min(Math.max(MAX_PX_PER_DAY, least), Math.max(least, pxPerDay))
}

function keepNear(world: World, pxPerDay: number, leftPx: number): Viewport {
  const scale = timeScale(world, pxPerDay)
  const half = world.widthPx / 2
  const farthest = toPx(scale, world.domain.to) - half
  const kept = Math.min(Math.max(leftPx, -half), Math.max(-half, farthest))
  return { pxPerDay, leftDay: toDay(scale, kept) }
}

export function dayAt(world: World, view: Viewport, px: number): number {
  const scale = timeScale(world, view.pxPerDay)
  return toDay(scale, toPx(scale, view.leftDay) + px)
}

/** Px of a day from the left of the plot; may lie outside it. */
export function pxOfDay(world: World, view: Viewport, day: number): number {
  const scale = timeScale(world, view.pxPerDay)
  return toPx(scale, day) - toPx(scale, view.leftDay)
}

/** Pixel of the plot's left edge on the scale. */
export const leftPxOf = (scale: TimeScale, view: Viewport): number => toPx(scale, view.leftDay)

/** Days in view, whole, both inclusive; null when it is everything. */
export function windowOf(world: World, view: Viewport): { from: number; to: number } | null {
  if (Math.abs(Math.log(view.pxPerDay / fitViewport(world).pxPerDay)) < 1e-6) return null
  const from = Math.floor(dayAt(world, view, 0) + 1e-6)
  const to = Math.ceil(dayAt(world, view, world.widthPx) - 1e-6) - 1
  return { from, to: Math.max(from, to) }
}

/**
 * The view at time `t` (0 to 1) on the way between two; a day that stands still in both stands still
 * all the way, so a zoom stays about its pointer.
 */
export function viewBetween(world: World, a: Viewport, b: Viewport, t: number): Viewport {
  if (t >= 1) return b
  const scaleA = timeScale(world, a.pxPerDay)
  const scaleB = timeScale(world, b.pxPerDay)
  const rightDay = toDay(scaleB, toPx(scaleB, b.leftDay) + world.widthPx)
  const leftA = toPx(scaleA, b.leftDay) - toPx(scaleA, a.leftDay)
  const widthA = Math.max(1, toPx(scaleA, rightDay) - toPx(scaleA, b.leftDay))
  const width = widthA * (world.widthPx / widthA) ** t
  const difference = world.widthPx - widthA
  const share = Math.abs(difference) < 0.5 ? t : (width - widthA) / difference
  const pxPerDay = zoomToFit(world, { from: b.leftDay, to: rightDay }, width)
  const scale = timeScale(world, pxPerDay)
  return { pxPerDay, leftDay: toDay(scale, toPx(scale, b.leftDay) - leftA * (1 - share)) }
}
