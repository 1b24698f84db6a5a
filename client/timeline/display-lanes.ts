import type { OwedBar } from './contract.ts'
import type { DisplayList, LaneItem, OwedList } from './display-types.ts'
import type { Measure } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type LaneBand, stackLanes } from './lanes.ts'
import type { Layout } from './layout.ts'
import { owedList } from './owed.ts'

/** A case under the first, as a frame draws it. */
export interface SecondDrawn {
  title: string
  lang: string
  note: string
  /** Its first lane. */
  laneFrom: number
  /** 1 for its entries, by position in the columns of both. */
  caseAt: Uint8Array
  owed: readonly OwedBar[]
}

interface StandingOptions {
  layout: Layout
  leftPx: number
  plot: { x0: number; x1: number }
  isNarrow: boolean
  owed: readonly OwedBar[]
  second?: SecondDrawn | null
  today: number
  labels: TimelineLabels
  measure: Measure
  sayDay: (day: number) => string
}

const TOP_PX = 4
/** Ground between the first case and the head line of the second. */
const APART_PX = 8
const HEAD_PX = 28
/** Ground under the last lane where nothing is owed. */
const BOTTOM_PX = 6

/** Where lanes and debts stand: those of a case, then the head line, lanes and debts of the one under it. */
export function standLanes(
  rows: readonly number[],
  options: StandingOptions,
): Pick<DisplayList, 'lanes' | 'owed' | 'second' | 'height'> {
  const { second, owed: owing } = options
  const stacked = stackLanes(rows, metricsOf(options))
  const laneFrom = second?.laneFrom ?? stacked.length
  const first = stacked.slice(0, laneFrom).map((band) => moved(band, TOP_PX))
  const owed = owedUnder(first, TOP_PX, owing, options)
  const height = owed.y + owed.height + (owed.height > 0 ? 0 : BOTTOM_PX)
  const lanesOf = (bands: readonly LaneBand[], from: number) =>
    bands.map((band, i) => laneItem(band, from + i, options))
  if (!second) return { lanes: lanesOf(first, 0), owed, second: null, height }
  const y = height + APART_PX
  const below = y + HEAD_PX - (stacked[laneFrom]?.y ?? 0)
  const others = stacked.slice(laneFrom).map((band) => moved(band, below))
  const othersOwed = owedUnder(others, y + HEAD_PX, second.owed, options)
  const endY = othersOwed.y + othersOwed.height
  const { title, lang, note } = second
  return {
    lanes: [...lanesOf(first, 0), ...lanesOf(others, laneFrom)],
    owed,
    second: { y, headPx: HEAD_PX, title, lang, note, laneFrom, owed: othersOwed, endY },
    height: endY + BOTTOM_PX,
  }
}

const metricsOf = ({ layout, isNarrow }: StandingOptions) => ({
  rowHeight: layout.isZoomed ? 19 : 18,
  gap: layout.isZoomed ? 6 : 4,
  emptyHeight: 19,
  titleHeight: isNarrow ? 17 : 0,
})

const moved = (band: LaneBand, byPx: number): LaneBand => ({
  ...band,
  y: band.y + byPx,
  firstRowY: band.firstRowY + byPx,
})

function laneItem(band: LaneBand, i: number, { layout, labels }: StandingOptions): LaneItem {
  const { title = '', note = '' } = layout.lanes[i] ?? {}
  return { ...band, title, note, says: band.isEmpty ? labels.nothingInWindow : '' }
}

function owedUnder(
  bands: readonly LaneBand[],
  topPx: number,
  owed: readonly OwedBar[],
  options: StandingOptions,
): OwedList {
  const y = bands.reduce((end, band) => Math.max(end, band.y + band.height), topPx)
  const titleHeight = options.isNarrow ? 16 : 0
  return owedList({ ...options, owed, scale: options.layout.scale, y, titleHeight })
}
