import type { TimelineRelation } from './contract.ts'
import type { ArcItem, LabelItem } from './display-types.ts'
import type { Measure } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'

/** Where an entry stands on the screen: its mark, its bar or the count box it is in. */
export interface Standing {
  x0: number
  x1: number
  y: number
  /** Half its height, px. */
  half: number
  isBar: boolean
}

export interface RelationOfSelected {
  other: string
  relation: TimelineRelation
  selectedIs: 'from' | 'to'
}

const MOST_ARCS = 8
/** How far past the edge of the plot an arc to something out of view runs. */
const BEYOND_PX = 60

/** Relations of the selected entry, the nearest in time first, at most eight. */
export function nearestRelations(
  relations: readonly TimelineRelation[],
  selected: string,
  distance: (other: string) => number,
): RelationOfSelected[] {
  const found = relations.flatMap((relation): RelationOfSelected[] => {
    if (relation.from === selected) return [{ other: relation.to, relation, selectedIs: 'from' }]
    return relation.to === selected ? [{ other: relation.from, relation, selectedIs: 'to' }] : []
  })
  const known = found.filter(({ other }) => other !== selected && Number.isFinite(distance(other)))
  return known.sort((a, b) => distance(a.other) - distance(b.other)).slice(0, MOST_ARCS)
}

/**
 * The curve from the selected entry to another: leaves and arrives upright, bows over its own row.
 * The head is at the other entry.
 */
export function arcBetween(
  from: Standing,
  to: Standing,
  plot: { x0: number; x1: number },
): Pick<ArcItem, 'points' | 'angle'> {
  const x0 = (from.x0 + from.x1) / 2
  const x1 = Math.min(Math.max(arrivalX(x0, to, plot), plot.x0 - BEYOND_PX), plot.x1 + BEYOND_PX)
  if (Math.abs(from.y - to.y) < 2) {
    const top = from.y - Math.max(from.half, to.half) - 18
    const y0 = from.y - from.half
    const y1 = to.y - to.half - 1
    return {
      points: [x0, y0, x0 + (x1 - x0) * 0.08, top, x1 + (x0 - x1) * 0.08, top, x1, y1],
      angle: Math.PI / 2,
    }
  }
  const direction = to.y > from.y ? 1 : -1
  const y0 = from.y + direction * from.half
  const y1 = to.y - direction * (to.half + 1)
  const middle = (y0 + y1) / 2
  const height = Math.abs(y1 - y0)
  const bend = Math.min(height, Math.max(24, height * 0.55)) * direction
  return {
    points: [
      x0,
      y0,
      x0,
      Math.abs(x1 - x0) < 2 ? middle : y0 + bend,
      x1,
      Math.abs(x1 - x0) < 2 ? middle : y1 - bend,
      x1,
      y1,
    ],
    angle: direction > 0 ? Math.PI / 2 : -Math.PI / 2,
  }
}

/** On a long bar, to one side of the selection, so that arc and selection line stay apart. */
function arrivalX(x: number, to: Standing, plot: { x0: number; x1: number }): number {
  if (!to.isBar) return (to.x0 + to.x1) / 2
  const left = Math.max(to.x0, plot.x0) + 10
  const right = Math.min(to.x1, plot.x1) - 10
  if (right <= left) return (to.x0 + to.x1) / 2
  if (x < left || x > right) return x < left ? left : right
  if (x - left >= 40) return x - Math.min(140, x - left)
  return Math.min(right, x + 140)
}

/** The word of a relation beside its arrow head. */
export function relationLabel(
  { relation, selectedIs, other }: RelationOfSelected,
  arc: Pick<ArcItem, 'points' | 'angle'>,
  options: {
    labels: TimelineLabels
    measure: Measure
    plot: { x0: number; x1: number }
    selected: string
  },
): LabelItem | null {
  const text = options.labels.relation(relation.kind, selectedIs)
  const widthPx = options.measure(text, false)
  const [, , , , , , x1, y1] = arc.points
  const y = y1 + (arc.angle < 0 ? 14 : -10)
  const right = x1 + 9
  const left = x1 - 9 - widthPx
  const x = right + widthPx <= options.plot.x1 ? right : left
  if (x < options.plot.x0 || x + widthPx > options.plot.x1) return null
  return {
    ids: [options.selected, other],
    text,
    x,
    y,
    widthPx,
    align: 'left',
    style: 'relation',
    isDimmed: false,
  }
}
