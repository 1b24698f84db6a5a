import type { Cut } from './label-words.ts'

/** A mark of one row that wants its label placed; screen px. */
export interface LabelWish {
  key: number
  x0: number
  x1: number
  /** Texts to try, the whole one first, shorter cuts after; measured as far as they are tried. */
  cuts: readonly Pick<Cut, 'widthPx'>[]
  isStrong: boolean
  /** How many of the cuts are for inside a bar only. */
  insideOnly: number
  /** Stretch inside the mark where the label may stand; null for a glyph. */
  inside: { x0: number; x1: number } | null
  /** Asked first. */
  isFirst: boolean
}

export interface LabelPlace {
  key: number
  where: 'inside' | 'right' | 'left'
  /** Which of the cuts found room, and its width, px. */
  cut: number
  widthPx: number
  /** Left edge of the text. */
  x: number
}

interface Taken {
  x0: number
  x1: number
}

const BESIDE_PX = 6
/** Ground between a label and whatever follows it. */
const CLEAR_PX = 6
/** Room a bar needs beyond its text. */
const INSIDE_PX = 26

/**
 * Places for the labels of one row: inside a bar that holds it, else right, else left, else none.
 *
 * No label stands over a mark or over another label, and none leaves the plot.
 *
 * @param taken  every mark of the row, and whatever else stands in it
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Taken[],
  plot: { x0: number; x1: number },
): LabelPlace[] {
  const occupied: Taken[] = [...taken]
  const places: LabelPlace[] = []
  const inOrder = [...wishes].sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || a.x0 - b.x0)
  for (const wish of inOrder) {
    const place = placeInside(wish, plot) ?? placeBeside(wish, occupied, plot)
    if (!place) continue
    places.push(place)
    if (place.where !== 'inside') occupied.push({ x0: place.x, x1: place.x + place.widthPx })
  }
  return places
}

function placeInside(wish: LabelWish, plot: Taken): LabelPlace | null {
  const { key, inside, cuts, isStrong } = wish
  if (!inside) return null
  const x0 = Math.max(inside.x0, plot.x0)
  const x1 = Math.min(inside.x1, plot.x1)
  for (const [cut, text] of cuts.entries()) {
    const widthPx = text.widthPx(isStrong)
    if (x1 - x0 >= widthPx + INSIDE_PX) return { key, where: 'inside', cut, widthPx, x: x0 + 22 }
  }
  return null
}

function placeBeside(wish: LabelWish, occupied: readonly Taken[], plot: Taken): LabelPlace | null {
  const begin = wish.x1 + BESIDE_PX
  const end = wish.x0 - BESIDE_PX
  const { left, right } = roomBeside({ own: wish, begin, end }, { occupied, plot })
  // Between marks that touch there is nothing to measure for.
  if (right < begin && end < left) return null
  const { key, cuts, isStrong, insideOnly } = wish
  for (let cut = insideOnly; cut < cuts.length; cut++) {
    const widthPx = cuts[cut]?.widthPx(isStrong) ?? 0
    if (begin + widthPx <= right) return { key, where: 'right', cut, widthPx, x: begin }
    if (end - widthPx >= left) return { key, where: 'left', cut, widthPx, x: end - widthPx }
  }
  return null
}

/** How far a label may reach that begins at the right of its mark, or ends at its left. */
function roomBeside(
  { own, begin, end }: { own: Taken; begin: number; end: number },
  { occupied, plot }: { occupied: readonly Taken[]; plot: Taken },
) {
  let right = begin < plot.x0 + 2 ? -Infinity : plot.x1 - 2
  let left = end > plot.x1 - 2 ? Infinity : plot.x0 + 2
  for (const { x0, x1 } of occupied) {
    if (x0 === own.x0 && x1 === own.x1) continue
    if (x1 + CLEAR_PX > begin && x0 - CLEAR_PX < right) right = x0 - CLEAR_PX
    if (x0 - CLEAR_PX < end && x1 + CLEAR_PX > left) left = x1 + CLEAR_PX
  }
  return { left, right }
}
