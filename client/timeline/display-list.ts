import type { Regime } from '#domain/law/regimes.ts'
import { type EpochDay, epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { arcBetween, nearestRelations, relationLabel, type Standing } from './arcs.ts'
import { axisList } from './axis-list.ts'
import type { EntryColumns } from './columns.ts'
import type {
  OwedBar,
  RivalDate,
  TimelineEntryText,
  TimelineLanguage,
  TimelineRelation,
} from './contract.ts'
import { type SecondDrawn, standLanes } from './display-lanes.ts'
import { drawItem } from './display-marks.ts'
import type { DisplayList, Target } from './display-types.ts'
import { holds, idsOf } from './ids.ts'
import type { LabelWords, Measure } from './label-words.ts'
import { placeLabels } from './labels.ts'
import type { TimelineLabels } from './labels-contract.ts'
import type { LaneBand, PlacedItem } from './lanes.ts'
import { type Layout, SELECTED_RING_PX } from './layout.ts'
import { type MarkDrawing, type RowClaims, screenX } from './mark-drawing.ts'
import { BAR_PX } from './marks.ts'
import { toPx } from './scale.ts'

export interface DisplayOptions {
  columns: EntryColumns
  layout: Layout
  /** Left edge of the plot, px on the scale. */
  leftPx: number
  plot: { x0: number; x1: number }
  /** Lane titles stand above the rows instead of in a gutter. */
  isNarrow: boolean
  textOf: (id: string) => TimelineEntryText
  selected: string | null
  dimmed: ReadonlySet<string>
  relations: readonly TimelineRelation[]
  rivalDates: readonly RivalDate[]
  owed: readonly OwedBar[]
  /** A case under the first, whose entries are in the columns too. */
  second?: SecondDrawn | null
  regimes: readonly Regime[]
  today: EpochDay
  language: TimelineLanguage
  labels: TimelineLabels
  measure: Measure
  /** Rows each lane keeps at least, so that it does not shrink under a moving view. */
  leastRows?: readonly number[]
  /** Rows of what is owed before the rest is counted. */
  mostOwedRows?: number
  /** Words of the labels, kept from frame to frame. */
  wordsOf: (id: string) => LabelWords
}

/** ISO text of a day; day numbers this component makes are within four-digit years or said as they are. */
export function isoDay(day: number): string {
  const { year, month, day: number } = fromEpochDay(epochDay(Math.round(day)))
  const pad = (n: number) => String(n).padStart(2, '0')
  const sign = year < 0 ? '-' : ''
  const digits = String(Math.abs(year)).padStart(4, '0')
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}-${pad(month)}-${pad(number)}`
}

/** One frame. */
export function displayList(options: DisplayOptions): DisplayList {
  const { layout, plot } = options
  const visible = layout.items.map((items) => items.filter((item) => isInView(item, options)))
  const rows = visible.map((items, lane) =>
    items.reduce((most, item) => Math.max(most, item.row + 1), options.leastRows?.[lane] ?? 0),
  )
  const standing = standLanes(rows, {
    ...options,
    sayDay: (day) => sayEdtf(isoDay(day), options.language).short,
  })
  const stood: Stood = { ...options, visible, bands: standing.lanes }
  let targets: Target[] | null = null
  const list: DisplayList = {
    plot,
    isZoomed: layout.isZoomed,
    ...standing,
    arcs: [],
    bars: [],
    glyphs: [],
    counts: [],
    lines: [],
    labels: [],
    axis: axisList({ ...options, scale: layout.scale, flag: null }),
    // A function and no getter: V8 keeps a getter, and with it the whole frame, until a full collection.
    targets: () => {
      targets ??= targetsOf(stood)
      return targets
    },
  }
  const related = relationsOf(options)
  const drawing = markDrawing(options, standing.lanes, new Set(related.map((r) => r.other)))
  visible.forEach((items, lane) => {
    const band = standing.lanes[lane]
    if (band) drawLane(items, band, drawing, list)
  })
  drawSelection(stood, list)
  drawArcs(stood, related, list)
  return list
}

/** A frame's inputs with what of them is in view, and where. */
interface Stood extends DisplayOptions {
  /** Per lane. */
  visible: readonly (readonly PlacedItem[])[]
  bands: readonly LaneBand[]
}

function isInView(item: PlacedItem, { leftPx, plot }: DisplayOptions): boolean {
  return item.x1 > leftPx + 1 && item.x0 < leftPx + plot.x1 - plot.x0 - 1
}

function markDrawing(
  options: DisplayOptions,
  bands: readonly LaneBand[],
  related: ReadonlySet<string>,
): MarkDrawing {
  const rivals = new Map<string, string[]>()
  for (const { entry, date } of options.rivalDates) {
    rivals.set(entry, [...(rivals.get(entry) ?? []), date])
  }
  return {
    ...options,
    scale: options.layout.scale,
    isZoomed: options.layout.isZoomed,
    related,
    rivals,
    rowHeight: bands[0]?.rowHeight ?? 18,
  }
}

/** Marks row by row, then the labels of each row around them. */
function drawLane(
  items: readonly PlacedItem[],
  band: LaneBand,
  drawing: MarkDrawing,
  list: DisplayList,
): void {
  const rows: RowClaims[][] = []
  items.forEach((item, key) => {
    const y = rowY(item, band)
    const claims = drawItem(item, key, y, drawing, list)
    const row = rows[item.row] ?? []
    rows[item.row] = row
    row.push(claims)
  })
  rows.forEach((claims, row) => {
    const wishes = claims.flatMap(({ wish }) => wish ?? [])
    if (wishes.length === 0) return
    const labelOf = new Map(claims.map((claim) => [claim.wish?.key ?? -1, claim.labelOf]))
    const taken = [
      ...items.filter((item) => standsIn(item, row)).map((item) => onScreen(item, drawing)),
      ...claims.flatMap((claim) => claim.taken),
    ]
    for (const place of placeLabels(wishes, taken, drawing.plot)) {
      const label = labelOf.get(place.key)?.(place)
      if (label) list.labels.push(label)
    }
  })
}

const rowY = (item: PlacedItem, band: LaneBand): number =>
  band.firstRowY + item.row * band.rowHeight

/** In that row, or reaching into it from the one above or below. */
const standsIn = (item: PlacedItem, row: number): boolean =>
  item.row === row || (item.isTall && Math.abs(item.row - row) === 1)

const onScreen = ({ x0, x1 }: PlacedItem, drawing: Pick<MarkDrawing, 'leftPx' | 'plot'>) => ({
  x0: screenX(x0, drawing),
  x1: screenX(x1, drawing),
})

const targetsOf = (stood: Stood): Target[] =>
  stood.visible.flatMap((items, lane) => items.flatMap((item) => targetOf(item, lane, stood) ?? []))

function targetOf(item: PlacedItem, lane: number, stood: Stood): Target | null {
  const { columns, bands, selected } = stood
  const band = bands[lane]
  if (!band) return null
  const y = rowY(item, band)
  const ids = idsOf(columns, item.indices)
  const first = ids.at(0) ?? ''
  const half =
    first === selected && item.mark.shape === 'glyph' ? SELECTED_RING_PX / 2 : BAR_PX / 2 + 0.5
  return {
    key: item.type === 'mark' && ids.length === 1 ? first : `${first}+${ids.length}`,
    type: ids.length > 1 ? 'count' : 'mark',
    ids,
    first: item.indices.at(0) ?? 0,
    lane,
    ...onScreen(item, stood),
    y0: y - half,
    y1: y + half,
  }
}

/** The target an entry is behind, when it is in view. */
function targetWith(position: number, stood: Stood): Target | null {
  for (const [lane, items] of stood.visible.entries()) {
    const item = items.find(({ indices }) => holds(indices, position))
    if (item) return targetOf(item, lane, stood)
  }
  return null
}

/** The flag on the axis and the line down to the selected mark. */
function drawSelection(options: Stood, list: DisplayList): void {
  const { selected, columns, layout, plot } = options
  const position = selected === null ? undefined : columns.positionOf(selected)
  if (selected === null || position === undefined) return
  const target = targetWith(position, options)
  if (!target) return
  const x = (Math.max(target.x0, plot.x0) + Math.min(target.x1, plot.x1)) / 2
  const words = sayEdtf(options.textOf(selected).date, options.language)
  const text = layout.isZoomed && words.short.length > 24 ? words.inYear : words.short
  list.axis = axisList({ ...options, scale: layout.scale, flag: { text, x } })
  list.lines.push({
    ids: [selected],
    style: 'selection',
    family: 'oth',
    x0: x,
    x1: x,
    y0: 0,
    y1: target.y0,
  })
}

function relationsOf({ selected, columns, relations }: DisplayOptions) {
  if (selected === null) return []
  const middle = (id: string) => {
    const i = columns.positionOf(id)
    if (i === undefined) return Number.NaN
    const from = columns.from[i] ?? 0
    const until = columns.until[i] ?? 0
    return Number.isFinite(from) ? (Number.isFinite(until) ? (from + until) / 2 : from) : until
  }
  const own = middle(selected)
  return nearestRelations(relations, selected, (other) => Math.abs(middle(other) - own))
}

function drawArcs(
  options: Stood,
  related: ReturnType<typeof relationsOf>,
  list: DisplayList,
): void {
  const { selected, layout, plot } = options
  const from = selected === null ? null : standingOf(selected, options)
  if (selected === null || !from) return
  for (const relation of related) {
    const to = standingOf(relation.other, options)
    if (!to || (to.y === from.y && Math.abs(to.x0 - from.x0) < 1)) continue
    const arc = arcBetween(from, to, plot)
    list.arcs.push({ ids: [selected, relation.other], ...arc })
    const label = layout.isZoomed ? relationLabel(relation, arc, { ...options, selected }) : null
    if (label && !coversText(label, list)) list.labels.push(label)
  }
}

function coversText(label: DisplayList['labels'][number], list: DisplayList): boolean {
  return list.labels.some(
    (other) =>
      Math.abs(other.y - label.y) < 13 &&
      label.x < other.x + other.widthPx + 4 &&
      other.x < label.x + label.widthPx + 4,
  )
}

/** Where an entry stands: in view on its mark, else at its day, at the height of its lane. */
function standingOf(id: string, options: Stood): Standing | null {
  const { columns, layout, leftPx, plot, bands } = options
  const index = columns.positionOf(id)
  const target = index === undefined ? null : targetWith(index, options)
  if (target) {
    const { x0, x1, y0, y1 } = target
    const isBar = target.type === 'mark' && x1 - x0 > SELECTED_RING_PX
    return { x0, x1, y: (y0 + y1) / 2, half: (y1 - y0) / 2 + (isBar ? 0 : 3), isBar }
  }
  const lane = layout.items.findIndex((items) => items.some((i) => holds(i.indices, index ?? -1)))
  const band = bands[lane]
  const day = columns.from[index ?? -1]
  if (!band || day === undefined || !Number.isFinite(day)) return null
  const x = toPx(layout.scale, day) - leftPx + plot.x0
  return { x0: x, x1: x, y: band.y + band.height / 2, half: 4, isBar: false }
}
