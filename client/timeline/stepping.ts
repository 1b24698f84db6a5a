import { holds } from './ids.ts'
import type { PlacedItem } from './lanes.ts'

export type Step = 'previous' | 'next' | 'laneUp' | 'laneDown'

/**
 * Where a key leads from an entry: along time over all lanes, or to the nearest mark of another lane.
 *
 * @param items  per lane, as laid out; marks out of view count too
 * @param from   position in the columns the focus is on, or null
 */
export function findStep(
  items: readonly (readonly PlacedItem[])[],
  from: number | null,
  step: Step,
): PlacedItem | null {
  const inTime = items.flat().sort(byTime)
  const at = inTime.findIndex((item) => from !== null && holds(item.indices, from))
  const here = inTime[at]
  if (!here) return inTime[0] ?? null
  if (step === 'previous' || step === 'next') {
    return inTime[at + (step === 'next' ? 1 : -1)] ?? here
  }
  return nearestInLane(items, here, step === 'laneUp' ? -1 : 1) ?? here
}

const middle = ({ x0, x1 }: PlacedItem) => (x0 + x1) / 2

/** A count box stands at its first entry, a bar at its beginning. */
const byTime = (a: PlacedItem, b: PlacedItem) =>
  (a.indices.at(0) ?? 0) - (b.indices.at(0) ?? 0) || a.x0 - b.x0

function nearestInLane(
  items: readonly (readonly PlacedItem[])[],
  here: PlacedItem,
  direction: 1 | -1,
): PlacedItem | null {
  const lane = items.findIndex((ofLane) => ofLane.includes(here))
  for (let i = lane + direction; i >= 0 && i < items.length; i += direction) {
    const nearest = [...(items[i] ?? [])].sort(
      (a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)),
    )[0]
    if (nearest) return nearest
  }
  return null
}
