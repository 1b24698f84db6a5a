import type { SourceLane } from '#domain/chronology/source-lanes.ts'
import type { EntryColumns } from './columns.ts'
import type { LanesBy, TimelineEntryText } from './contract.ts'
import { denseItems } from './dense.ts'
import type { LabelWords } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type LaneIndex, laneEntries } from './lane-index.ts'
import { type LabelRoom, NO_ROOM, type PlacedItem, packRows } from './lanes.ts'
import { type Item, itemsOfLane } from './level-of-detail.ts'
import { centreOf, type Mark, markOf, ZOOMED_PX_PER_DAY } from './marks.ts'
import { type TimeGround, type TimeScale, toDay } from './scale.ts'

export interface LaneTitle {
  title: string
  note: string
}

/** Every item in its row, in pixels on the scale: what a pan moves over and a zoom computes anew. */
export interface Layout {
  scale: TimeScale
  isZoomed: boolean
  lanes: LaneTitle[]
  /** Per lane, ascending by `x0`. */
  items: PlacedItem[][]
}

/** The lanes of a case and the lane of each entry; they change with the way of sorting only. */
export interface LaneSet {
  titles: LaneTitle[]
  laneOf: (position: number) => number
}

export interface LayoutOptions {
  columns: EntryColumns
  /** The entries to place, lane by lane. */
  index: LaneIndex
  lanes: LaneSet
  ground: TimeGround
  scale: TimeScale
  /** Stretch to fill, px on the scale. */
  px: { from: number; to: number }
  selected: number | null
  today: number
  textOf: (id: string) => TimelineEntryText
  labels: TimelineLabels
  /** Words of the labels, for the room they need. */
  wordsOf: (id: string) => LabelWords
  /** Where marks and labels can stand, px on the scale: nobody can move on to see the rest. */
  within?: { from: number; to: number }
  /** Entries that may be placed one by one in the stretch, all lanes together; `PLACE_ALL` when left out. */
  singles?: number
  /** Every entry on its own, with room for its label, at any zoom: in this many rows. */
  spreadRows?: number
}

/** Up to this many are placed one by one wherever they stand, so that rows do not change while panning. */
export const PLACE_ALL = 800
/** A lane with fewer is placed one by one however many the others have; a share of all that may be. */
const LEAST_SHARE = 0.05
/** Ground a label beside its mark needs besides its own width, less what rows keep clear anyway. */
const BESIDE_PX = 9
export const SELECTED_RING_PX = 25

/** Which page, one plot wide, a view stands on; a layout holds the page and one on either side. */
const pageOf = (leftPx: number, plotPx: number): number => Math.floor(leftPx / Math.max(1, plotPx))

/** The stretch of the page in view with its neighbours, px on the scale. */
export function pageStretch(leftPx: number, plotPx: number): { from: number; to: number } {
  const page = pageOf(leftPx, plotPx)
  return { from: (page - 1) * plotPx, to: (page + 3) * plotPx }
}

export function layOut(options: LayoutOptions): Layout {
  const { columns, lanes, scale, ground, today, textOf, labels } = options
  const isZoomed = scale.pxPerDay >= ZOOMED_PX_PER_DAY
  const context = {
    columns,
    scale,
    domain: ground.domain,
    today,
    dateOf: (i: number) => textOf(columns.idAt(i)).date,
  }
  const roomOf = isZoomed || options.spreadRows ? labelRoom(options) : () => NO_ROOM
  const items = lanes.titles.map((_, lane) => {
    const positions = positionsIn(options, lane)
    const marks = positions?.map((position) => markOf(context, position))
    const found = marks
      ? exactItems(options, marks, roomOf, context.dateOf)
      : denseItems({ ...options, ...context, lane, boxText: labels.shortNumber })
    return found.sort((a, b) => a.x0 - b.x0)
  })
  return { scale, isZoomed, lanes: lanes.titles, items }
}

/** The entries of a lane to place one by one; null when there are too many to tell apart. */
function positionsIn(options: LayoutOptions, lane: number): number[] | null {
  const { columns, index, scale, px, singles = PLACE_ALL } = options
  if (index.order.length <= PLACE_ALL) {
    const [low, high] = [index.starts[lane] ?? 0, index.starts[lane + 1] ?? 0]
    return Array.from(index.order.subarray(low, high))
  }
  const days = { first: toDay(scale, px.from), last: toDay(scale, px.to) }
  const most = singles * Math.max(LEAST_SHARE, 1 / index.laneCount)
  return laneEntries(index, columns, lane, days, most)
}

function exactItems(
  { columns, selected, labels, scale, within, spreadRows }: LayoutOptions,
  marks: readonly Mark[],
  roomOf: (item: Item) => LabelRoom,
  dateOf: (position: number) => string,
): PlacedItem[] {
  const found = itemsOfLane(marks, {
    columns,
    selected,
    stacks: scale.pxPerDay >= ZOOMED_PX_PER_DAY || spreadRows !== undefined,
    boxText: labels.number,
    dateOf,
  }).map((item) => keepWithin(withRing(item, selected), within))
  const placed = packRows(found, { roomOf, boxText: labels.more, mostRows: spreadRows })
  return within ? placed.map((item) => keepWithin(item, within)) : placed
}

/** What an item takes of the ground there is; a box that would reach past it stands beside its edge. */
function keepWithin<T extends Item>(item: T, within: LayoutOptions['within']): T {
  if (!within) return item
  const { from, to } = within
  const { x0, x1 } = item
  if (item.type === 'mark') return { ...item, x0: Math.max(x0, from), x1: Math.min(x1, to) }
  const by = Math.max(0, from - x0) - Math.max(0, x1 - to)
  return { ...item, x0: x0 + by, x1: x1 + by }
}

function withRing(item: Item, selected: number | null): Item {
  if (item.mark.index !== selected || item.type !== 'mark' || item.mark.shape !== 'glyph')
    return item
  const centre = centreOf(item.mark)
  const half = SELECTED_RING_PX / 2
  return { ...item, x0: centre - half, x1: centre + half, isTall: true }
}

function labelRoom(options: LayoutOptions): (item: Item) => LabelRoom {
  const { columns, wordsOf, selected, within } = options
  const { from, to } = within ?? { from: -Infinity, to: Infinity }
  return ({ mark, type, x0, x1 }) => {
    if (type === 'count') return NO_ROOM
    const { usual } = wordsOf(columns.idAt(mark.index))
    const width = mark.index === selected ? usual.strongPx : usual.plainPx
    const fitsInside = mark.shape === 'bar' && x1 - x0 >= width + 26
    if (fitsInside) return NO_ROOM
    const px = width + BESIDE_PX
    return x1 + px > to && x0 - px >= from ? { left: px, right: 0 } : { left: 0, right: px }
  }
}

export function laneSet(columns: EntryColumns, lanesBy: LanesBy, labels: TimelineLabels): LaneSet {
  if (lanesBy === 'none') return { titles: [{ title: '', note: '' }], laneOf: () => 0 }
  if (lanesBy === 'actor') {
    const titles = columns.lanes.map(({ title, note }) => ({
      title: title || labels.otherLane,
      note: note ?? '',
    }))
    return { titles, laneOf: (position) => columns.lane[position] ?? 0 }
  }
  if (lanesBy === 'source') {
    const titleOf = ({ title, rest }: SourceLane) =>
      rest === 'none' ? labels.noSource : rest === 'other' ? labels.otherSources : title
    return usedLanes(columns.sourceLane, columns.sourceLanes.map(titleOf))
  }
  return usedLanes(columns.kind, columns.kinds.map(labels.kindName))
}

/** A lane for each value that some entry has. */
function usedLanes(values: Uint8Array, titles: readonly string[]): LaneSet {
  const used = titles.map((_, value) => value).filter((value) => values.includes(value))
  const laneOfValue = titles.map((_, value) => Math.max(0, used.indexOf(value)))
  return {
    titles: used.map((value) => ({ title: titles[value] ?? '', note: '' })),
    laneOf: (position) => laneOfValue[values[position] ?? 0] ?? 0,
  }
}
