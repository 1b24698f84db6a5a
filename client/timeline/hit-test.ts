import type { Target } from './display-types.ts'

/** A target is never smaller than this to a finger or a pointer, px. */
export const LEAST_TARGET_PX = 24

/**
 * What a point is on: the mark it is inside, else the nearest one whose enlarged area holds it.
 *
 * @param x  px from the left of the component
 * @param y  px from the top of the lanes, scrolling included
 */
export function hitTest(targets: readonly Target[], x: number, y: number): Target | null {
  let best: Target | null = null
  let bestDistance = Infinity
  for (const target of targets) {
    const dx = Math.max(target.x0 - x, 0, x - target.x1)
    const dy = Math.max(target.y0 - y, 0, y - target.y1)
    const area = touchArea(target)
    if (x < area.x || x > area.x + area.width || y < area.y || y > area.y + area.height) continue
    const distance = Math.hypot(dx, dy)
    if (distance < bestDistance) {
      best = target
      bestDistance = distance
    }
  }
  return best
}

/** The area of a target, at least 24 × 24 about its middle. */
export function touchArea({ x0, x1, y0, y1 }: Target) {
  const width = Math.max(LEAST_TARGET_PX, x1 - x0)
  const height = Math.max(LEAST_TARGET_PX, y1 - y0)
  return { x: (x0 + x1 - width) / 2, y: (y0 + y1 - height) / 2, width, height }
}
