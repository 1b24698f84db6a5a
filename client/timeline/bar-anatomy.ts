import type { DateShape } from './date-ends.ts'
import type { BarPart } from './display-types.ts'

/** A bar's honest anatomy, in pixels on the scale. */
export interface BarAnatomy {
  parts: readonly BarPart[]
  isRound: boolean
  /** Opacity along the bar, from 0 at its left to 1 at its right; ascending. */
  fade: readonly { at: number; alpha: number }[] | null
  arrow: 'left' | 'right' | null
}

/** Opacity where an edge is soft. */
export const FAINT = 0.06
const BEAD_PX = 12
const MOST_BEADS = 24

/** Somewhere in the span: hatched where digits are open, dashed where doubted, soft where about. */
export function pointAnatomy(
  { start, isSeason }: Pick<DateShape, 'start' | 'isSeason'>,
  { x0, x1 }: { x0: number; x1: number },
): BarAnatomy {
  const fade = [
    { at: 0, alpha: FAINT },
    { at: 0.35, alpha: 1 },
    { at: 0.65, alpha: 1 },
    { at: 1, alpha: FAINT },
  ]
  return {
    parts: [{ x0, x1, style: possibleStyle(start) }],
    isRound: isSeason,
    fade: start.isApproximate ? fade : null,
    arrow: null,
  }
}

/** How a stretch is drawn of which only some day is meant. */
export function possibleStyle(end: DateShape['start']): BarPart['style'] {
  if (end.isUnspecified) return end.isUncertain ? 'hatched-dashed' : 'hatched'
  return end.isUncertain ? 'dashed' : 'hollow'
}

export const isHatched = (style: BarPart['style']): boolean =>
  style === 'hatched' || style === 'hatched-dashed' || style === 'ghost'

/** Each of many days: blocks with ground between, as no one stretch was filled. */
export function beads({ x0, x1 }: { x0: number; x1: number }): BarPart[] {
  const count = Math.min(MOST_BEADS, Math.max(2, Math.round((x1 - x0) / BEAD_PX)))
  const step = (x1 - x0) / count
  const gap = Math.min(4, step / 3)
  return Array.from({ length: count }, (_, i) => ({
    x0: x0 + i * step + gap / 2,
    x1: x0 + (i + 1) * step - gap / 2,
    style: 'solid',
  }))
}
