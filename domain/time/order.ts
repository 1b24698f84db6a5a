import type { Bounds } from './bounds.ts'

export type Relation = 'before' | 'after' | 'overlapping'

/** Whether one date is certainly over before the other begins. */
export function relate(a: Bounds, b: Bounds): Relation {
  if (a.end.latest < b.start.earliest) return 'before'
  if (b.end.latest < a.start.earliest) return 'after'
  return 'overlapping'
}

/**
 * Total order for lists: by the earliest possible beginning, then by the latest possible end.
 *
 * It never contradicts `relate`: what is certainly before another has an earlier earliest day.
 * Ties are the caller's to break, by id.
 */
export function compareBounds(a: Bounds, b: Bounds): number {
  return a.start.earliest - b.start.earliest || a.end.latest - b.end.latest
}
