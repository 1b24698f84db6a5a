import { type Positions, PositionsBut, PositionsRun, placeOf } from './ids.ts'
import { CLASSES, firstFrom, type LaneIndex } from './lane-index.ts'
import { CLEAR_PX, type PlacedItem, placedItem, RowSpace } from './lanes.ts'
import { countBoxWidth, itemOf } from './level-of-detail.ts'
import { GLYPH_PX, LEAST_LABELLED_PX, type Mark, type MarkContext, markOf } from './marks.ts'
import { toDay, toPx } from './scale.ts'

/** Count boxes stand on a grid, so that they stay where they are while the view moves. */
const CELL_PX = 48
/** Rows of bars over the row of boxes. */
const BAR_ROWS = 2
/** Looked at in one class of one lane before the rest is left to the counts. */
const MOST_LOOKED_AT = 200

export interface DenseOptions extends MarkContext {
  index: LaneIndex
  lane: number
  selected: number | null
  /** Stretch to fill, px on the scale. */
  px: { from: number; to: number }
  /** All the ground there is, where nobody can move on: its edges are edges of cells. */
  within?: { from: number; to: number } | undefined
  boxText: (n: number) => string
}

/**
 * The items of a lane that holds more than can be told apart.
 *
 * The longest bars that find room come first, then boxes that count the rest, cell by cell. It looks at
 * what the pixels can show and searches for the rest: the cost does not grow with the case.
 */
export function denseItems(options: DenseOptions): PlacedItem[] {
  const { selected } = options
  const rows = new RowSpace()
  const bars: PlacedItem[] = []
  const placed = new Set<number>()
  const place = (mark: Mark): boolean => {
    const row = rows.take(mark.x0 - CLEAR_PX, mark.x1 + CLEAR_PX, BAR_ROWS)
    if (row === null) return false
    placed.add(mark.index)
    bars.push(placedItem(itemOf(mark), row, { isCrowded: true }))
    return true
  }
  if (selected !== null && isOfLane(options, selected)) place(markOf(options, selected))
  for (let length = CLASSES - 1; length > 0; length--) {
    const longest = length === CLASSES - 1 ? Infinity : 2 ** length * options.scale.pxPerDay
    if (longest < LEAST_LABELLED_PX) break
    placeClass(options, length, rows, place)
  }
  const base = bars.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return [...bars, ...countCells(options, placed, base)]
}

function isOfLane({ index, lane, columns }: DenseOptions, position: number): boolean {
  const { order, starts } = index
  const [low, high] = [starts[lane] ?? 0, starts[lane + 1] ?? 0]
  const at = firstFrom(order, columns.from, columns.from[position] ?? 0, low, high)
  for (let i = at; i < high && (order[i] ?? 0) <= position; i++) {
    if (order[i] === position) return true
  }
  return false
}

/** Bars of one length class, in order of time; where all rows are full it jumps to where one ends. */
function placeClass(
  options: DenseOptions,
  length: number,
  rows: RowSpace,
  place: (mark: Mark) => boolean,
): void {
  const { columns, index, lane, scale, domain, px, selected } = options
  const { from, until } = columns
  const slot = lane * CLASSES + length
  const [low, high] = [index.longStarts[slot] ?? 0, index.longStarts[slot + 1] ?? 0]
  if (low === high) return
  const reach = length === CLASSES - 1 ? Infinity : 2 ** length
  const first = toDay(scale, px.from)
  const end = firstFrom(index.long, from, toDay(scale, px.to), low, high)
  let at = firstFrom(index.long, from, first - reach, low, high)
  let misses = 0
  for (let looked = 0; at < end && looked < MOST_LOOKED_AT; looked++) {
    const position = index.long[at] ?? 0
    at += 1
    const begin = from[position] ?? 0
    const days = (until[position] ?? 0) + 1 - begin
    const isShort = days * scale.pxPerDay < LEAST_LABELLED_PX
    if ((until[position] ?? 0) < first || isShort || position === selected) continue
    const x0 = toPx(scale, Math.max(begin, domain.from))
    if (rows.hasRoom(x0 - CLEAR_PX, x0 + LEAST_LABELLED_PX, BAR_ROWS)) {
      const mark = markOf(options, position)
      if (mark.x1 - mark.x0 < LEAST_LABELLED_PX) continue
      if (place(mark)) {
        misses = 0
        continue
      }
    }
    // Full here: the next that can find room begins some way on, farther the longer it stays full.
    misses += 1
    const day = toDay(scale, x0 + 8 * 2 ** Math.min(misses, 6))
    at = Math.max(at, firstFrom(index.long, from, day, at, end))
  }
}

/** Where the cells of the grid begin, px on the scale. */
function gridOf({ px, within }: DenseOptions) {
  const widthPx = within ? within.to - within.from : 0
  const cellPx = within ? widthPx / Math.max(1, Math.round(widthPx / CELL_PX)) : CELL_PX
  const origin = within?.from ?? 0
  return {
    edge: (cell: number) => origin + cell * cellPx,
    firstCell: Math.floor((px.from - origin) / cellPx + 1e-9),
  }
}

/** One box a cell of the grid with all that has no bar; one alone is its own mark. */
function countCells(options: DenseOptions, placed: ReadonlySet<number>, row: number): PlacedItem[] {
  const { columns, index, lane, scale, domain, px, within, boxText } = options
  const { from } = columns
  const [low, high] = [index.starts[lane] ?? 0, index.starts[lane + 1] ?? 0]
  const barsByPlace = [...placed].sort((a, b) => a - b)
  const items: PlacedItem[] = []
  const { edge, firstCell } = gridOf(options)
  // What has no known beginning has no cell; it is counted where the axis begins.
  const isBegin = within !== undefined && px.from <= toPx(scale, domain.from)
  let start = isBegin ? low : firstFrom(index.order, from, toDay(scale, edge(firstCell)), low, high)
  for (let cell = firstCell; edge(cell) < px.to - 1 && start < high; cell++) {
    const end = firstFrom(index.order, from, toDay(scale, edge(cell + 1)), start, high)
    if (start === end) continue
    const indices = without(new PositionsRun(index.order, start, end), barsByPlace)
    start = end
    const only = indices.at(0)
    if (only === undefined) continue
    const around = { x0: edge(cell), x1: edge(cell + 1) }
    items.push(
      indices.length === 1
        ? placedItem(itemOf(smallMark(options, only, around)), row)
        : boxOf(indices, { first: only, around, text: boxText(indices.length), row }),
    )
  }
  return items
}

interface BoxOptions {
  /** Its first entry. */
  first: number
  around: { x0: number; x1: number }
  text: string
  row: number
}

/** A box in the middle of its cell. */
function boxOf(indices: Positions, { first, around: cell, text, row }: BoxOptions): PlacedItem {
  const x = (cell.x0 + cell.x1) / 2
  const half = Math.min(cell.x1 - cell.x0 - 3, countBoxWidth(text)) / 2
  const mark: Mark = { index: first, shape: 'glyph', x0: x - GLYPH_PX / 2, x1: x + GLYPH_PX / 2 }
  const [x0, x1] = [x - half, x + half]
  return {
    type: 'count',
    indices,
    mark,
    x0,
    x1,
    isTall: false,
    row,
    isOverflow: false,
    isCrowded: false,
  }
}

/** A mark kept inside its cell, so that it touches no box beside it. */
function smallMark(
  options: DenseOptions,
  position: number,
  cell: { x0: number; x1: number },
): Mark {
  const mark = markOf(options, position)
  const [left, right] = [cell.x0 + 2, cell.x1 - 2]
  const width = Math.min(mark.x1 - mark.x0, right - left)
  const x0 = Math.min(Math.max(mark.x0, left), right - width)
  return { ...mark, x0, x1: x0 + width }
}

/** Positions less those that have a bar. Both ascending. */
function without(all: PositionsRun, bars: readonly number[]): Positions {
  const [first, last] = [all.at(0) ?? 0, all.at(-1) ?? 0]
  const low = placeOf(bars, first)
  const high = placeOf(bars, last + 1)
  return low === high ? all : new PositionsBut(all, bars.slice(low, high))
}
