import type { Regime } from '#domain/law/regimes.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { AXIS_PX } from './axis-list.ts'
import type { LanesBy, OwedBar, RivalDate, TimelineLanguage, TimelineRelation } from './contract.ts'
import { displayList } from './display-list.ts'
import type { DisplayList } from './display-types.ts'
import type { Naming } from './entry-words.ts'
import type { Stretch } from './folds.ts'
import { timeGround } from './ground.ts'
import { labelWords, type Measure } from './label-words.ts'
import { laneIndex } from './lane-index.ts'
import { type LaneSet, type Layout, laneSet, layOut } from './layout.ts'
import { markOf } from './marks.ts'
import { type TimeGround, type TimeScale, timeScale, toPx, zoomToFit } from './scale.ts'
import { breakIntoStrips } from './strip-breaks.ts'

/** What a picture of a whole timeline is made of. */
export interface TimelineSource extends Naming {
  /** Whether to draw the entry at a position; null draws all. */
  isShown: ((position: number) => boolean) | null
  /** Null where nothing is; its arcs and flag are drawn where it stands. */
  selected: string | null
  lanesBy: LanesBy
  folded: boolean
  relations: readonly TimelineRelation[]
  rivalDates: readonly RivalDate[]
  owed: readonly OwedBar[]
  regimes: readonly Regime[]
  today: EpochDay
  language: TimelineLanguage
}

/** The paper: strips are as wide as it is, and no higher than a page of it where that can be. */
export interface Paper {
  widthPx: number
  pagePx: number
  measure: Measure
}

/** A stretch of the timeline across the whole width of the paper. */
export interface Strip {
  list: DisplayList
  days: Stretch
  heightPx: number
  /** Entries that stand in boxes only. */
  counted: number
}

/** Left of the strips, and the titles of lanes. */
export const STRIP_MARGIN_PX = 16
const GUTTER_PX = 152
/** Beside the first and the last day, so that no mark of theirs is cut. */
const EDGE_PX = 14
const FULL_FOLDS_PX = 900
/** A mark this narrow belongs to one strip; a wider one to each it crosses. */
const ONE_STRIP_PX = 2 * EDGE_PX
const STRIP_COUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 12]
const MOST_STRIPS = 12
/** More than this a page cannot name. */
const MOST_NAMED = 250
/** What a strip usually names, for a case that has too many on one day. */
const USUALLY_NAMED = 150
const LEAST_ROWS = 4
const MOST_ROWS = 40
const MOST_OWED_ROWS = 12
const LONGEST_BESIDE = 60

/**
 * The whole timeline in strips under one another, all at one scale: the fewest in which every entry
 * stands on its own, with room for its label, and a strip is no higher than a page.
 *
 * A case too crowded for that keeps to its pages: what finds no row is counted in boxes.
 */
export function stripsOf(source: TimelineSource, paper: Paper): Strip[] {
  const whole = wholeOf(source, paper)
  const drawn = countShown(source)
  for (const count of STRIP_COUNTS) {
    if (drawn > count * MOST_NAMED) continue
    const strips = layStrips(whole, count, MOST_ROWS)
    const isReadable = strips.every((s) => s.counted === 0 && s.heightPx <= paper.pagePx)
    if (isReadable) return strips
  }
  if (drawn > MOST_STRIPS * MOST_NAMED) return layStrips(whole, MOST_STRIPS, null)
  const count = Math.min(MOST_STRIPS, Math.max(1, Math.ceil(drawn / USUALLY_NAMED)))
  const rows = Math.floor(paper.pagePx / 18 / Math.max(1, whole.lanes.titles.length)) - 1
  return layStrips(whole, count, Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows)))
}

/** How many entries a picture shows. */
export function countShown({ columns, isShown }: Pick<TimelineSource, 'columns' | 'isShown'>) {
  if (!isShown) return columns.count
  let count = 0
  for (let i = 0; i < columns.count; i++) if (isShown(i)) count += 1
  return count
}

interface Whole {
  source: TimelineSource
  paper: Paper
  ground: TimeGround
  lanes: LaneSet
  plotX: number
  /** Px of a strip in which days stand. */
  daysPx: number
}

function wholeOf(source: TimelineSource, paper: Paper): Whole {
  const { columns, lanesBy, labels } = source
  const plotX = STRIP_MARGIN_PX + GUTTER_PX
  const daysPx = paper.widthPx - plotX - STRIP_MARGIN_PX - 2 * EDGE_PX
  const ground = { ...timeGround(source), foldShare: Math.min(1, daysPx / FULL_FOLDS_PX) }
  return { source, paper, ground, lanes: laneSet(columns, lanesBy, labels), plotX, daysPx }
}

/** @param mostRows  of a lane in which every entry stands on its own; null counts as the screen does */
function layStrips(whole: Whole, count: number, mostRows: number | null): Strip[] {
  const { ground, daysPx } = whole
  // Strips that end with their month are somewhat shorter.
  const wholePx = count === 1 ? daysPx : count * daysPx * 0.93
  const scale = timeScale(ground, zoomToFit(ground, ground.domain, wholePx))
  const stretches = breakIntoStrips(scale, ground.domain, daysPx)
  const { first, last } = stripsOfEntries(whole, scale, stretches)
  return stretches.map((days, strip) => {
    const isIn = (i: number) => (first[i] ?? 0) <= strip && strip <= (last[i] ?? -1)
    return layStrip(whole, scale, days, isIn, mostRows)
  })
}

/** First and last strip of each entry; of what is not drawn the last is -1. */
function stripsOfEntries(whole: Whole, scale: TimeScale, stretches: readonly Stretch[]) {
  const { columns, isShown, today, textOf } = whole.source
  const { domain } = whole.ground
  const dateOf = (i: number) => textOf(columns.idAt(i)).date
  const context = { columns, scale, domain, today, dateOf }
  const ends = stretches.map(({ to }) => toPx(scale, to))
  const stripAt = (px: number) => {
    const at = ends.findIndex((end) => px < end)
    return at < 0 ? ends.length - 1 : at
  }
  const first = new Int16Array(columns.count)
  const last = new Int16Array(columns.count).fill(-1)
  for (let i = 0; i < columns.count; i++) {
    if (isShown && !isShown(i)) continue
    const { x0, x1 } = markOf(context, i)
    const isOfOne = x1 - x0 <= ONE_STRIP_PX
    first[i] = stripAt(isOfOne ? (x0 + x1) / 2 : x0 + 3)
    last[i] = stripAt(isOfOne ? (x0 + x1) / 2 : x1 - 3)
  }
  return { first, last }
}

function layStrip(
  whole: Whole,
  scale: TimeScale,
  days: Stretch,
  isIn: (position: number) => boolean,
  mostRows: number | null,
): Strip {
  const { source, paper, ground, lanes, plotX } = whole
  const { columns, selected } = source
  const px = { from: toPx(scale, days.from) - EDGE_PX, to: toPx(scale, days.to) + EDGE_PX }
  const { measure } = paper
  const wordsOf = labelWords({ ...source, measure, longestBeside: LONGEST_BESIDE })
  const options = { ...source, ground, scale, lanes, px, measure, wordsOf }
  const layout = layOut({
    ...options,
    index: laneIndex(columns, lanes.titles.length, lanes.laneOf, isIn),
    selected: selected === null ? null : (columns.positionOf(selected) ?? null),
    within: px,
    ...(mostRows !== null && { spreadRows: mostRows }),
  })
  const list = displayList({
    ...options,
    layout,
    leftPx: px.from,
    plot: { x0: plotX, x1: plotX + px.to - px.from },
    isNarrow: false,
    dimmed: new Set(),
    mostOwedRows: MOST_OWED_ROWS,
  })
  const kept = withoutIdleOwed(list)
  return { list: kept, days, heightPx: AXIS_PX + kept.height, counted: countedIn(layout) }
}

/** Nothing owed in this stretch needs no row. */
function withoutIdleOwed(list: DisplayList): DisplayList {
  const { owed, height } = list
  if (owed.bars.length > 0 || owed.height === 0) return list
  return { ...list, height: height - owed.height + 6, owed: { ...owed, height: 0 } }
}

const countedIn = ({ items }: Layout): number =>
  items.flat().reduce((sum, { type, indices }) => sum + (type === 'count' ? indices.length : 0), 0)
