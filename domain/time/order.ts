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

/**
 * How one date lies to another, by the days each can be on.
 *
 * `before`, `after` are certain. `within`: whichever day the one is, it is among those of the other;
 * `around` is the same seen from the other side. `equal`: both say the same days. `overlapping`: they
 * share days and each has its own, so either may be first.
 */
export type CloseRelation = Relation | 'within' | 'around' | 'equal'

/** `relate`, with the kinds of overlap told apart. */
export function relateClosely(a: Bounds, b: Bounds): CloseRelation {
  const relation = relate(a, b)
  if (relation !== 'overlapping') return relation
  const startsInside = a.start.earliest >= b.start.earliest
  const endsInside = a.end.latest <= b.end.latest
  const startsAround = a.start.earliest <= b.start.earliest
  const endsAround = a.end.latest >= b.end.latest
  if (startsInside && endsInside) return startsAround && endsAround ? 'equal' : 'within'
  return startsAround && endsAround ? 'around' : 'overlapping'
}
