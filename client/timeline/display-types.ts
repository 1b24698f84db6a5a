import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Hue } from './glyphs.ts'
import type { Ids } from './ids.ts'
import type { LaneBand } from './lanes.ts'
import type { TickText } from './ticks.ts'

/**
 * Everything one frame shows, as plain data.
 *
 * `x` is px from the left of the component. `y` of the axis is px from its top; every other `y` is px
 * from the top of the lanes, before they are scrolled.
 */
export interface DisplayList {
  /** The plot: where days are. */
  plot: { x0: number; x1: number }
  isZoomed: boolean
  axis: AxisList
  lanes: LaneItem[]
  /** Height of all lanes and the owed rows. */
  height: number
  bars: BarItem[]
  glyphs: GlyphItem[]
  counts: CountItem[]
  lines: LineItem[]
  labels: LabelItem[]
  arcs: ArcItem[]
  owed: OwedList
  /** The case under the first; its lanes are those from `laneFrom` on. */
  second?: SecondList | null
  /** Made when first asked for: once the view rests. */
  targets: () => readonly Target[]
}

/** What marks a second case off from the first. */
export interface SecondList {
  /** Its head line. */
  y: number
  headPx: number
  title: string
  lang: string
  note: string
  laneFrom: number
  /** Its own debts, under its lanes. */
  owed: OwedList
  /** Where it ends. */
  endY: number
}

export interface AxisList {
  height: number
  ticks: { x: number; isMajor: boolean; label: readonly TickText[]; labelPx: number }[]
  folds: FoldItem[]
  weekends: { x0: number; x1: number }[]
  regimes: {
    x0: number
    x1: number
    tone: 'a' | 'b'
    text: string
    textX: number
    begins: boolean
  }[]
  /** Line at the end of today; null when out of view. */
  today: { x: number; label: string | null } | null
  flag: { x0: number; x1: number; text: string; x: number } | null
}

export interface FoldItem {
  x0: number
  x1: number
  lines: readonly [string, string] | null
  /** Middle of the words. */
  textX: number
}

export interface LaneItem extends LaneBand {
  title: string
  note: string
  /** What an empty lane says. */
  says: string
}

/**
 * How a stretch of a bar is drawn.
 *
 * `solid` certain · `hollow` somewhere within · `dashed` the same, doubted · `hatched` within digits
 * left open, `hatched-dashed` doubted too · `ghost` one of the days within
 */
export interface BarPart {
  x0: number
  x1: number
  style: 'solid' | 'hollow' | 'dashed' | 'hatched' | 'hatched-dashed' | 'ghost'
}

export interface BarItem {
  ids: Ids
  family: Hue
  x0: number
  x1: number
  y: number
  height: number
  parts: readonly BarPart[]
  isRound: boolean
  /** Opacity along a fading bar, from 0 at `x0` to 1 at `x1`; ascending. */
  fade: readonly { at: number; alpha: number }[] | null
  /** Arrow heads where a bar runs on. */
  arrow: 'left' | 'right' | null
  isSelected: boolean
  isRelated: boolean
  isDimmed: boolean
}

export interface GlyphItem {
  ids: Ids
  kind: EntryKind
  family: Hue
  x: number
  y: number
  sizePx: number
  /**
   * `on-solid` and `on-hatched` cut out of what they stand on · `ghost` hatched candidate · `doubted`
   * dashed outline · `rival` the same in the colour of disagreement
   */
  style: 'plain' | 'on-solid' | 'on-hatched' | 'ghost' | 'doubted' | 'rival'
  ring: 'selected' | 'related' | null
  /** Stands on the marker's own ground: in a selected bar. */
  isOnMark?: boolean
  isDimmed: boolean
}

export interface CountItem {
  ids: Ids
  text: string
  x0: number
  x1: number
  y: number
  isRelated: boolean
  isDimmed: boolean
  /** Of a second case. */
  isSecond?: boolean
}

export interface LineItem {
  ids: Ids
  /**
   * `link` between candidates · `whisker` under a resolved date, with a `tick` for each day the cited
   * source leaves · `rival` to another source's day · `back` from a report to when it happened, `past`
   the days it can have happened on
   */
  style: 'link' | 'whisker' | 'tick' | 'rival' | 'selection' | 'back' | 'past'
  family: Hue
  /** Of the selected entry, where that makes it stronger. */
  isSelected?: boolean
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface LabelItem {
  ids: Ids
  text: string
  x: number
  y: number
  widthPx: number
  align: 'left' | 'right' | 'center'
  style: 'plain' | 'selected' | 'on-solid' | 'on-hatched' | 'or' | 'rival' | 'relation' | 'number'
  isDimmed: boolean
}

export interface ArcItem {
  /** The selected entry and the other one. */
  ids: readonly [string, string]
  /** Cubic curve: start, two controls, end. */
  points: readonly [number, number, number, number, number, number, number, number]
  /** Direction of the arrow head at the end, radians. */
  angle: number
}

export interface OwedBarItem {
  id: string
  y: number
  state: 'kept' | 'late' | 'overdue' | 'open' | 'due'
  /** From the promise to its due day, or to its settlement when it had none. */
  run: { x0: number; x1: number }
  dueX: number | null
  late: { x0: number; x1: number } | null
  /** Days on which it can have been settled. */
  settled: { x0: number; x1: number } | null
  /** Still running: fades to an arrow. */
  open: { x0: number; x1: number } | null
  label: {
    text: string
    x: number
    align: 'left' | 'right' | 'center'
    widthPx: number
    onBar: boolean
  } | null
  says: string
}

export interface OwedList {
  y: number
  height: number
  rowHeight: number
  titleHeight: number
  bars: OwedBarItem[]
  moreText: string | null
}

/** What can be pointed at, clicked and focused: one for each mark or count box in view. */
export interface Target {
  key: string
  type: 'mark' | 'count'
  ids: Ids
  /** Position in the columns of the first entry behind it. */
  first: number
  lane: number
  /** The drawn extent; a button may be larger. */
  x0: number
  x1: number
  y0: number
  y1: number
}
