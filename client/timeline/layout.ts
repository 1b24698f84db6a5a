import type { EntryColumns } from './columns.ts'
import { entriesBetween } from './columns.ts'
import type { LanesBy, TimelineEntryText } from './contract.ts'
import { doubtSign } from './date-ends.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type PlacedItem, packRows } from './lanes.ts'
import { type Item, itemsOfLane } from './level-of-detail.ts'
import { centreOf, type Mark, markOf, ZOOMED_PX_PER_DAY } from './marks.ts'
import { type TimeGround, type TimeScale, toDay } from './scale.ts'

/** Width of a text in px, in the chart's label type. */
export type Measure = (text: string, strong: boolean) => number

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

export interface LayoutOptions {
  columns: EntryColumns
  ground: TimeGround
  scale: TimeScale
  /** Entries to place. */
  indices: readonly number[]
  lanesBy: LanesBy
  selected: number | null
  today: number
  textOf: (id: string) => TimelineEntryText
  labels: TimelineLabels
  measure: Measure
}

/** More than this and only what is near the view is placed. */
export const PLACE_ALL = 3000
const LONGEST_LABEL = 32
/** Inside a bar there is nothing to run into. */
const LONGEST_INSIDE = 90
export const SELECTED_RING_PX = 25

/**
 * Entries to place: all of a case of ordinary size, so that rows do not change while panning;
 * otherwise those within a page (two plots wide) on either side of the page in view.
 */
export function indicesToPlace(
  columns: EntryColumns,
  scale: TimeScale,
  view: { leftPx: number; widthPx: number },
): number[] {
  if (columns.ids.length <= PLACE_ALL) return columns.ids.map((_, i) => i)
  const page = Math.max(1, view.widthPx * 2)
  const first = Math.floor(view.leftPx / page) - 1
  return entriesBetween(columns, toDay(scale, first * page), toDay(scale, (first + 3) * page))
}

export function layOut(options: LayoutOptions): Layout {
  const { columns, scale, indices, ground, today, textOf, selected, labels } = options
  const isZoomed = scale.pxPerDay >= ZOOMED_PX_PER_DAY
  const { lanes, laneOf } = lanesOf(options)
  const context = {
    columns,
    scale,
    domain: ground.domain,
    today,
    dateOf: (i: number) => textOf(columns.ids[i] ?? '').date,
  }
  const marks: Mark[][] = lanes.map(() => [])
  for (const index of indices) marks[laneOf(index)]?.push(markOf(context, index))
  const labelPxOf = isZoomed ? labelRoom(options) : () => 0
  const items = marks.map((ofLane) => {
    const found = itemsOfLane(ofLane, {
      columns,
      selected,
      dateOf: context.dateOf,
      stacks: isZoomed,
      boxText: labels.number,
    }).map((item) => withRing(item, selected))
    return packRows(found, labelPxOf, labels.more).sort((a, b) => a.x0 - b.x0)
  })
  return { scale, isZoomed, lanes, items }
}

function withRing(item: Item, selected: number | null): Item {
  if (item.mark.index !== selected || item.type !== 'mark' || item.mark.shape !== 'glyph')
    return item
  const centre = centreOf(item.mark)
  const half = SELECTED_RING_PX / 2
  return { ...item, x0: centre - half, x1: centre + half, isTall: true }
}

function labelRoom({ columns, textOf, measure, selected }: LayoutOptions): (item: Item) => number {
  return ({ mark, type, x0, x1 }) => {
    if (type === 'count') return 0
    const text = chartLabel(textOf(columns.ids[mark.index] ?? ''))
    const width = measure(text, mark.index === selected)
    const fitsInside = mark.shape === 'bar' && x1 - x0 >= width + 26
    return fitsInside ? 0 : width + 8
  }
}

/** What the chart calls an entry: its short label, or its title cut at 32 characters. */
export function chartLabel(
  { shortLabel, title, date = '' }: Partial<TimelineEntryText> & Pick<TimelineEntryText, 'title'>,
  longest = LONGEST_LABEL,
): string {
  const sign = doubtSign(date)
  const text = `${sign && `${sign} `}${shortLabel || title}`
  const characters = [...text]
  if (characters.length <= longest) return text
  const cut = characters.slice(0, longest).join('')
  // At a word where one ends near, so that the cut does not make another word.
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))
  return `${(atWord.length >= longest * 0.8 ? atWord : cut).replace(/[\s,:;–-]+$/, '')}…`
}

/** Texts for a label, the fullest first: in a crowded row a short one says more than none. */
export function labelCuts(text: TimelineEntryText): { cuts: string[]; insideOnly: number } {
  const cuts = [LONGEST_INSIDE, LONGEST_LABEL, 20, 13].map((longest) => chartLabel(text, longest))
  const different = cuts.filter((cut, i) => cuts.indexOf(cut) === i)
  return { cuts: different, insideOnly: cuts[0] === cuts[1] ? 0 : 1 }
}

function lanesOf({ columns, lanesBy, labels }: LayoutOptions): {
  lanes: LaneTitle[]
  laneOf: (index: number) => number
} {
  if (lanesBy === 'none') return { lanes: [{ title: '', note: '' }], laneOf: () => 0 }
  if (lanesBy === 'actor') {
    const lanes = columns.lanes.map(({ title, note }) => ({
      title: title || labels.otherLane,
      note: note ?? '',
    }))
    return { lanes, laneOf: (index) => columns.lane[index] ?? 0 }
  }
  const used = columns.kinds.map((_, kind) => kind).filter((kind) => columns.kind.includes(kind))
  const laneOfKind = new Map(used.map((kind, lane) => [kind, lane]))
  return {
    lanes: used.map((kind) => ({
      title: labels.kindName(columns.kinds[kind] ?? 'other'),
      note: '',
    })),
    laneOf: (index) => laneOfKind.get(columns.kind[index] ?? 0) ?? 0,
  }
}
