import { lowerBound } from './columns.ts'
import { type Fold, foldsAt, type Stretch } from './folds.ts'

/**
 * Days to pixels at one zoom: monotone, piecewise linear, linear outside its folds.
 *
 * Pixels count from `domain.from`; a day has width, so day 5 is drawn from `toPx(5)` to `toPx(6)`.
 */
export interface TimeScale {
  pxPerDay: number
  folds: readonly Fold[]
  /** Breakpoints, ascending: day and pixel of each end of each fold. */
  days: Float64Array
  px: Float64Array
}

/** What a scale is made from: the days it covers and the stretches it may fold. */
export interface TimeGround {
  domain: Stretch
  stretches: readonly Stretch[]
  /** Of the full width of a fold; less on a narrow plot. */
  foldShare?: number
}

export function timeScale(ground: TimeGround, pxPerDay: number): TimeScale {
  const folds = foldsAt(ground.stretches, pxPerDay, ground.foldShare)
  const days = [ground.domain.from]
  const px = [0]
  const push = (day: number, step: number) => {
    days.push(day)
    px.push((px.at(-1) ?? 0) + step)
  }
  for (const fold of folds) {
    push(fold.from, (fold.from - (days.at(-1) ?? 0)) * pxPerDay)
    push(fold.to, fold.widthPx)
  }
  return { pxPerDay, folds, days: Float64Array.from(days), px: Float64Array.from(px) }
}

/** Pixel of a day; days may have a fraction and may lie outside the domain. */
export function toPx(scale: TimeScale, day: number): number {
  return along(scale.days, scale.px, day, scale.pxPerDay)
}

/** Day at a pixel, with its fraction; the inverse of `toPx`. */
export function toDay(scale: TimeScale, px: number): number {
  return along(scale.px, scale.days, px, 1 / scale.pxPerDay)
}

/** Piecewise-linear interpolation; straight on beyond both ends with slope `slope`. */
function along(xs: Float64Array, ys: Float64Array, x: number, slope: number): number {
  const right = lowerBound(xs, x)
  const x1 = xs[right]
  const y1 = ys[right]
  const x0 = xs[right - 1]
  const y0 = ys[right - 1]
  if (x0 === undefined || y0 === undefined) return (y1 ?? 0) + (x - (x1 ?? 0)) * slope
  if (x1 === undefined || y1 === undefined || x1 === x0) return y0 + (x - x0) * slope
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
}

/** Width in px of a stretch of days at a zoom, folds counted at their folded width. */
export function widthOf(ground: TimeGround, { from, to }: Stretch, pxPerDay: number): number {
  const scale = timeScale(ground, pxPerDay)
  return toPx(scale, to) - toPx(scale, from)
}

/** The zoom at which a stretch of days is `widthPx` wide. */
export function zoomToFit(ground: TimeGround, stretch: Stretch, widthPx: number): number {
  const days = Math.max(stretch.to - stretch.from, 1e-6)
  // True width is the least zoom that can do; folds only make a stretch narrower.
  let low = widthPx / days
  let high = low
  while (widthOf(ground, stretch, high) < widthPx && high < 1e6) high *= 2
  for (let i = 0; i < 50 && high - low > low * 1e-9; i++) {
    const middle = Math.sqrt(low * high)
    if (widthOf(ground, stretch, middle) < widthPx) low = middle
    else high = middle
  }
  return high
}
