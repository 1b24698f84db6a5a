import { countTouching, type Item } from './level-of-detail.ts'

/** An item with the row of its lane it stands in, from 0. */
export interface PlacedItem extends Item {
  row: number
  /** A box for what found no row; its number is said as "+18". */
  isOverflow: boolean
  /** Stands in a lane too full for labels beside the marks. */
  isCrowded?: boolean
}

/**
 * An item in its row.
 *
 * Written out, as are others of which a frame makes hundreds: what is made by spreading one object into
 * another outlives its frame in V8, and is collected in a pause of its own.
 */
export const placedItem = (
  { type, indices, mark, x0, x1, isTall }: Item,
  row: number,
  { isOverflow = false, isCrowded = false } = {},
): PlacedItem => ({ type, indices, mark, x0, x1, isTall, row, isOverflow, isCrowded })

/** Room kept for a label on either side of an item, px. */
export interface LabelRoom {
  left: number
  right: number
}

export const NO_ROOM: LabelRoom = { left: 0, right: 0 }
export const MOST_ROWS = 6
/** Clear ground between two items of a row. */
export const CLEAR_PX = 3
const LONG_PX = 26

/** Taken stretches of one row, ascending and apart. */
interface Row {
  starts: number[]
  ends: number[]
}

interface PackOptions {
  /** Room to keep for an item's label; none where labels take no part. */
  roomOf: (item: Item) => LabelRoom
  boxText: (n: number) => string
  /** Rows before the one of boxes. */
  mostRows?: number | undefined
}

/**
 * Rows of one lane: greedy, long bars first, then in order of time; each item in the first row where
 * it is clear of the others. What finds no row is counted in boxes in a last row.
 */
export function packRows(items: readonly Item[], options: PackOptions): PlacedItem[] {
  const { roomOf, boxText, mostRows = MOST_ROWS } = options
  const rows = new RowSpace()
  const placed: PlacedItem[] = []
  const left: Item[] = []
  for (const item of [...items].sort(longFirst)) {
    const room = roomOf(item)
    const row = rows.take(item.x0 - CLEAR_PX - room.left, item.x1 + room.right, mostRows)
    if (row !== null && item.isTall) rows.keepClear(row, item, mostRows)
    if (row === null) left.push(item)
    else placed.push(placedItem(item, row))
  }
  return [...placed, ...overflowOf(left, mostRows, boxText)]
}

function longFirst(a: Item, b: Item): number {
  const length = (item: Item) => Math.max(LONG_PX, item.x1 - item.x0)
  // The ring of the selection comes before other small marks, so that they can keep clear of it.
  const tall = Number(b.isTall ?? false) - Number(a.isTall ?? false)
  return (
    length(b) - length(a) || tall || a.x0 - b.x0 || (a.indices.at(0) ?? 0) - (b.indices.at(0) ?? 0)
  )
}

/** The taken ground of the rows of one lane. */
export class RowSpace {
  readonly #rows: Row[] = []

  /** Takes a stretch in the first of `most` rows where it is clear; null where none is. */
  take(x0: number, x1: number, most: number): number | null {
    for (let i = 0; i < most; i++) if (this.takeIn(i, x0, x1)) return i
    return null
  }

  /** Whether a stretch is clear in one of `most` rows. */
  hasRoom(x0: number, x1: number, most: number): boolean {
    for (let i = 0; i < most; i++) {
      const row = this.#rows[i]
      if (!row || (row.starts[firstEndAfter(row.ends, x0)] ?? Infinity) >= x1) return true
    }
    return false
  }

  /** Takes a stretch of one row; false where something stands there. */
  takeIn(i: number, x0: number, x1: number): boolean {
    const row = this.#rows[i] ?? { starts: [], ends: [] }
    this.#rows[i] = row
    const at = firstEndAfter(row.ends, x0)
    if ((row.starts[at] ?? Infinity) < x1) return false
    row.starts.splice(at, 0, x0)
    row.ends.splice(at, 0, x1)
    return true
  }

  /** Takes the ground above and below a tall item, as far as nothing stands there yet. */
  keepClear(row: number, { x0, x1 }: Item, most: number): void {
    for (const beside of [row - 1, row + 1]) {
      if (beside >= 0 && beside < most) this.takeIn(beside, x0, x1)
    }
  }
}

function firstEndAfter(ends: readonly number[], x: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? Infinity) <= x) low = middle + 1
    else high = middle
  }
  return low
}

function overflowOf(
  left: readonly Item[],
  row: number,
  boxText: (n: number) => string,
): PlacedItem[] {
  const itemOfMark = new Map(left.map((item) => [item.mark.index, item]))
  const marks = left.map(({ mark, x0, x1 }) => ({ ...mark, x0, x1 }))
  return countTouching(marks, (n) => boxText(n).padEnd(5)).map((box) => {
    const [first] = box.indices
    const alone = box.type === 'mark' ? itemOfMark.get(first ?? -1) : undefined
    // One that is clear of the others needs no box: the last row has room for it.
    if (alone) return placedItem(alone, row, { isOverflow: alone.type === 'count' })
    const indices = [...box.indices].flatMap((i) => [...(itemOfMark.get(i)?.indices ?? [i])])
    return {
      ...box,
      indices: indices.sort((a, b) => a - b),
      row,
      isOverflow: true,
    }
  })
}

/** Vertical place of a lane, px from the first lane's top. */
export interface LaneBand {
  y: number
  height: number
  /** Middle of its first row. */
  firstRowY: number
  rowHeight: number
  rows: number
  isEmpty: boolean
}

export interface LaneMetrics {
  rowHeight: number
  /** Ground between two lanes. */
  gap: number
  emptyHeight: number
  /** Height of a title above the rows; 0 where titles stand in the gutter. */
  titleHeight: number
}

/** Lanes under one another; `rows` is how many rows each shows, 0 for an empty one. */
export function stackLanes(rows: readonly number[], metrics: LaneMetrics): LaneBand[] {
  let y = 0
  return rows.map((count) => {
    const isEmpty = count === 0
    const height = isEmpty
      ? metrics.emptyHeight
      : metrics.titleHeight + count * metrics.rowHeight + metrics.gap
    const band = {
      y,
      height,
      firstRowY: y + metrics.titleHeight + metrics.gap / 2 + metrics.rowHeight / 2,
      rowHeight: metrics.rowHeight,
      rows: count,
      isEmpty,
    }
    y += height
    return band
  })
}
