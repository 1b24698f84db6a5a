import { epochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'

/** A stretch of days, `to` exclusive. */
export interface Stretch {
  from: number
  to: number
}

/** A quiet stretch drawn narrower than it is, at one scale. */
export interface Fold extends Stretch {
  widthPx: number
  /** Nominal width once fully folded. */
  foldedPx: number
}

/** Shorter stretches are never folded. */
const SHORTEST_DAYS = 183
/** Ground left open beside an entry, so that its mark and label have room. */
export const OPEN_DAYS = 11

const DAYS_PER_MONTH = 30.4375
export const monthsOf = ({ from, to }: Stretch): number => Math.round((to - from) / DAYS_PER_MONTH)

/**
 * Stretches without any start or end, longer than six months, ascending.
 *
 * @param edges   ascending days on which something can have begun or ended
 * @param domain  the days the axis covers
 */
export function quietStretches(edges: ArrayLike<number>, domain: Stretch): Stretch[] {
  const stretches: Stretch[] = []
  // Without any entry there is nothing to bring closer together.
  if (edges.length === 0) return stretches
  let last = domain.from
  const close = (edge: number) => {
    const from = last === domain.from && last !== edges[0] ? last : last + OPEN_DAYS
    const to = edge === domain.to ? edge : openBefore(edge)
    if (to - from > SHORTEST_DAYS) stretches.push({ from, to })
  }
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] ?? last
    if (edge - last > SHORTEST_DAYS) close(edge)
    last = Math.max(last, edge)
  }
  if (domain.to - last > SHORTEST_DAYS) close(domain.to)
  return stretches
}

/** The month's first day where that leaves room enough, so that a tick can stand there. */
function openBefore(edge: number): number {
  const { year, month } = fromEpochDay(epochDay(edge))
  const first = toEpochDay({ year, month, day: 1 })
  return edge - first >= OPEN_DAYS - 3 ? first : edge - OPEN_DAYS
}

const NARROWEST_PX = 38
const WIDEST_PX = 84

function foldedWidth(stretch: Stretch, widthShare: number): number {
  const wanted = NARROWEST_PX + 1.75 * (monthsOf(stretch) - 9)
  return Math.max(NARROWEST_PX, Math.min(WIDEST_PX, wanted) * widthShare)
}

/**
 * The folds at one scale.
 *
 * A stretch is folded where its true width is over four times its folded width, and open under twice.
 * Between the two its width goes evenly from one to the other: the whole scale stays continuous in
 * `pxPerDay`, so a zoom never jumps and needs no memory of what was folded before.
 *
 * @param widthShare  1 on a wide plot; less on a narrow one, where folds are narrower too
 */
export function foldsAt(stretches: readonly Stretch[], pxPerDay: number, widthShare = 1): Fold[] {
  const folds: Fold[] = []
  for (const stretch of stretches) {
    const foldedPx = foldedWidth(stretch, widthShare)
    const ratio = ((stretch.to - stretch.from) * pxPerDay) / foldedPx
    if (ratio <= 2) continue
    const share = Math.min(1, (ratio - 2) / 2)
    folds.push({ ...stretch, foldedPx, widthPx: foldedPx * (2 - share) })
  }
  return folds
}
