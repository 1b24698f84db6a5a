import { type CommitmentStatus, statusOfDays } from '#domain/chronology/commitment-status.ts'
import { NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import type { OwedBar } from './contract.ts'
import type { OwedBarItem, OwedList } from './display-types.ts'
import { chartLabel, type Measure } from './label-words.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type TimeScale, toPx } from './scale.ts'

const ROW_PX = 15
const MOST_OWED_ROWS = 5
const TOP_PX = 6
const BESIDE_PX = 8
const LONGEST_WHAT = 44

export interface OwedOptions {
  owed: readonly OwedBar[]
  scale: TimeScale
  leftPx: number
  plot: { x0: number; x1: number }
  today: number
  labels: TimelineLabels
  measure: Measure
  sayDay: (day: number) => string
  titleHeight: number
  y: number
  mostOwedRows?: number
}

interface Drawn extends Omit<OwedBarItem, 'y' | 'label'> {
  x0: number
  x1: number
}

/** The bottom lane: what was promised, until when, kept or not. Only what touches the view. */
export function owedList(options: OwedOptions): OwedList {
  const { plot, titleHeight } = options
  const base = { y: options.y, rowHeight: ROW_PX, titleHeight }
  if (options.owed.length === 0) return { ...base, height: 0, bars: [], moreText: null }
  const visible = options.owed
    .map((bar) => drawn(bar, options))
    .filter((bar) => bar.x1 >= plot.x0 && bar.x0 <= plot.x1)
    .sort((a, b) => a.x0 - b.x0)
  const rows: { x0: number; x1: number }[][] = []
  const bars: OwedBarItem[] = []
  let left = 0
  for (const bar of visible) {
    const placed = placeInRow(bar, rows, options)
    if (!placed) {
      left += 1
      continue
    }
    const { x0, x1, ...item } = bar
    const y = options.y + titleHeight + TOP_PX + ROW_PX * (placed.row + 0.5)
    bars.push({ ...item, y, label: placed.label })
  }
  const height = titleHeight + TOP_PX * 2 + ROW_PX * Math.max(1, rows.length)
  return { ...base, height, bars, moreText: left > 0 ? options.labels.more(left) : null }
}

/** Where a bar and its label stand: the first row with room for both, else for the bar alone. */
function placeInRow(bar: Drawn, rows: { x0: number; x1: number }[][], options: OwedOptions) {
  const { plot, measure, mostOwedRows = MOST_OWED_ROWS } = options
  const widthPx = measure(bar.says, true)
  const x0 = Math.max(bar.x0, plot.x0)
  const x1 = Math.min(bar.x1, plot.x1)
  const spots = labelSpots(bar.dueX, { x0, x1 }, widthPx).filter(
    ({ x }) => x >= plot.x0 + 2 && x + widthPx <= plot.x1 - 2,
  )
  const isFree = (row: { x0: number; x1: number }[], from: number, to: number) =>
    row.every((taken) => to + BESIDE_PX <= taken.x0 || taken.x1 + BESIDE_PX <= from)
  for (const spot of [...spots, null]) {
    const from = spot ? Math.min(x0, spot.x) : x0
    const to = spot ? Math.max(x1, spot.x + widthPx) : x1
    for (let row = 0; row < mostOwedRows; row++) {
      const taken = rows[row] ?? []
      if (!isFree(taken, from, to)) continue
      rows[row] = [...taken, { x0: from, x1: to }]
      return { row, label: spot ? { ...spot, text: bar.says, widthPx } : null }
    }
  }
  return null
}

/** Right of the bar, left of it, or on it where its due day stays in sight. */
function labelSpots(dueX: number | null, { x0, x1 }: { x0: number; x1: number }, widthPx: number) {
  const isDueSeen = dueX !== null && dueX > x0 && dueX < x1
  const stretches = isDueSeen
    ? [
        { x0, x1: dueX },
        { x0: dueX, x1 },
      ]
    : [{ x0, x1 }]
  const on = stretches.filter((stretch) => stretch.x1 - stretch.x0 >= widthPx + 24)
  const align = 'left' as const
  return [
    { x: x1 + BESIDE_PX, align, onBar: false },
    { x: x0 - BESIDE_PX - widthPx, align, onBar: false },
    ...on.map((stretch) => ({ x: (stretch.x0 + stretch.x1 - widthPx) / 2, align, onBar: true })),
  ]
}

function drawn(bar: OwedBar, options: OwedOptions): Drawn {
  const { scale, leftPx, plot, today } = options
  const screen = (day: number) => toPx(scale, day) - leftPx + plot.x0
  const begun = bar.from.latest ?? bar.from.earliest ?? bar.due ?? today
  const dueX = bar.due === undefined ? null : screen(bar.due + 1)
  const settledFrom = bar.settled?.earliest ?? bar.settled?.latest ?? null
  // It cannot have begun after it was settled.
  const x0 = screen(Math.min(begun, settledFrom ?? begun) + 0.5)
  const settledTo = bar.settled?.latest ?? bar.settled?.earliest ?? null
  const nowX = screen(today + 1)
  const status = statusOf(bar, today)
  const isLate = status.type === 'late' || status.type === 'overdue'
  const settled =
    settledFrom === null || settledTo === null
      ? null
      : { x0: screen(settledFrom), x1: Math.max(screen(settledTo + 1), screen(settledFrom) + 2) }
  const isOpen = bar.settled === undefined && bar.due === undefined
  const late =
    isLate && dueX !== null ? { x0: dueX, x1: Math.max(dueX, settled ? settled.x0 : nowX) } : null
  const runEnd = isLate && dueX !== null ? dueX : (settled?.x0 ?? (isOpen ? x0 : (dueX ?? x0)))
  return {
    id: bar.id,
    ...stateOf(bar, status, options),
    run: { x0: Math.min(x0, runEnd), x1: Math.max(x0, runEnd) },
    dueX,
    late,
    settled,
    open: isOpen ? { x0, x1: Math.max(nowX, x0 + 24) } : null,
    x0,
    x1: Math.max(runEnd, x0, settled?.x1 ?? x0, late?.x1 ?? x0, dueX ?? x0, isOpen ? nowX : x0),
  }
}

const statusOf = (bar: OwedBar, today: number): CommitmentStatus => {
  const { due, surelyInTime = due, settled } = bar
  return statusOfDays(
    {
      ...bar,
      due:
        due === undefined
          ? null
          : { earliest: epochDay(surelyInTime ?? due), latest: epochDay(due) },
      settled: settled
        ? {
            earliest: epochDay(settled.earliest ?? NO_EARLIEST),
            latest: epochDay(settled.latest ?? NO_LATEST),
          }
        : null,
    },
    epochDay(today),
  )
}

function stateOf(
  { what: whole, due, settled }: OwedBar,
  status: CommitmentStatus,
  { labels, sayDay }: OwedOptions,
): Pick<OwedBarItem, 'state' | 'says'> {
  const what = chartLabel({ title: whole }, LONGEST_WHAT)
  switch (status.type) {
    case 'kept':
      return { state: 'kept', says: labels.promiseKept(what) }
    case 'settled':
      return { state: 'kept', says: labels.promiseSettled(what) }
    case 'late':
      return { state: 'late', says: labels.promiseLate(what, status.days, status.hours) }
    case 'overdue':
      return { state: 'overdue', says: labels.promiseOverdue(what, status.days) }
    case 'due':
      return { state: 'due', says: labels.promiseDue(what, sayDay(due ?? 0)) }
    case 'open':
      return { state: 'open', says: labels.promiseOpen(what) }
    default:
      return { state: settled ? 'kept' : 'open', says: labels.promiseIs(what, status.type) }
  }
}
