import { boundsOf } from '../bounds.ts'
import { type Edtf, parseEdtf } from '../edtf.ts'
import {
  daysInMonth,
  type EpochDay,
  epochDay,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
} from '../epoch-day.ts'
import type { EntryDate } from './nodes.ts'

/** Why a text that was understood still gives no date. */
export type Unplaced = 'needs-anchor' | 'no-such-date' | 'out-of-order' | 'no-bound'

export class NotPlaced extends Error {
  readonly reason: Unplaced
  constructor(reason: Unplaced) {
    super(reason)
    this.reason = reason
  }
}

export type ChoiceReason = 'order' | 'century' | 'weekday' | 'entry' | 'language'

/** The day that words count from, and what was met on the way. */
export interface Placing {
  /** Null when there is no anchor. */
  day: EpochDay | null
  /** True when the anchor is a month; `day` is then one of its days. */
  isWholeMonth: boolean
  /** Which of several readings to take where there are any. */
  pick: number
  /** How many readings there were. */
  readings: number
  choice?: ChoiceReason
  entry?: EntryDate
}

export const pad = (n: number) => String(n).padStart(2, '0')
export const yearText = (year: number) =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')

export const dayText = (day: number): string => {
  const { year, month, day: d } = fromEpochDay(epochDay(day))
  return `${yearText(year)}-${pad(month)}-${pad(d)}`
}
export const monthText = (year: number, month: number) => {
  const zeroBased = year * 12 + month - 1
  return `${yearText(Math.floor(zeroBased / 12))}-${pad((((zeroBased % 12) + 12) % 12) + 1)}`
}

export function edtfOf(edtf: string): Edtf {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new NotPlaced('no-such-date')
  return parsed.value
}

export function anchorOf(placing: Placing): EpochDay {
  if (placing.day === null) throw new NotPlaced('needs-anchor')
  return placing.day
}

/** The last day that a date without its year may be on: the anchor, or the end of its month. */
export function lastPastDay(placing: Placing): EpochDay {
  const anchor = anchorOf(placing)
  if (!placing.isWholeMonth) return anchor
  const { year, month } = fromEpochDay(anchor)
  return toEpochDay({ year, month, day: daysInMonth(year, month) })
}

export function choose<T>(options: readonly T[], reason: ChoiceReason, placing: Placing): T {
  if (options.length > 1) {
    placing.readings = Math.max(placing.readings, options.length)
    placing.choice = reason
  }
  const option = options[Math.min(placing.pick, options.length - 1)]
  if (option === undefined) throw new NotPlaced('no-such-date')
  return option
}

export function onlyDay(edtf: string): EpochDay {
  const { start, end } = boundsOf(edtfOf(edtf))
  if (start.earliest !== end.latest) throw new NotPlaced('no-such-date')
  return start.earliest
}

export const mondayOf = (day: EpochDay) => epochDay(day - weekdayOf(day) + 1)

export const weekFrom = (monday: number) => `${dayText(monday)}/${dayText(monday + 6)}`

/** Same day of a month so many months on, or its last when it is shorter. */
export function addMonths(day: number, months: number): number {
  const civil = fromEpochDay(epochDay(day))
  const zeroBased = civil.year * 12 + civil.month - 1 + months
  const [year, month] = [Math.floor(zeroBased / 12), (((zeroBased % 12) + 12) % 12) + 1]
  return toEpochDay({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) })
}
