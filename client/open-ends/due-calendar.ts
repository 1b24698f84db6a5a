import { epochDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { type CommitmentDays, isOneDay } from './commitment-days.ts'

export type DayKind = 'from' | 'allowed' | 'due' | 'over' | 'done' | 'left'

export interface CalendarDay {
  /** Column, 0 for Monday. */
  column: number
  row: number
  kind: DayKind
  /** Day number, the first day after the promise being 1; 0 for the day itself. */
  number: number
  /** Whether the number is written in it. */
  isNumbered: boolean
}

export interface DueCalendar {
  days: readonly CalendarDay[]
  /** Rows in which a month begins. */
  months: readonly { row: number; year: number; month: number }[]
  /** A row that stands for weeks left out. */
  gap: { row: number; weeks: number } | null
  rows: number
  /** Days allowed, and all of them up to where it stands. */
  allowed: number
  all: number
  isSettled: boolean
}

/** Weeks drawn one by one; of more the middle is left out. */
const MOST_WEEKS = 20
const LAST_WEEKS = 3

/**
 * The weeks from a promise to its settling, or to the day looked at, with the day it was due.
 *
 * @returns null where a day is not known exactly, nothing is due, or so late that its week would be left out
 */
export function dueCalendar(
  { since, due, settled, standing }: CommitmentDays,
  on: number,
): DueCalendar | null {
  if (!due || !isOneDay(since) || !isOneDay(due) || due.latest <= since.latest) return null
  if (settled && !isOneDay(settled)) return null
  const first = since.latest
  const end = settled ? settled.latest : standing.status.type === 'overdue' ? on : due.latest
  if (end <= first) return null
  const last = Math.max(end, due.latest)
  const monday = first - (weekdayOf(first) - 1)
  const weeks = Math.floor((last - monday) / 7) + 1
  const left = weeks > MOST_WEEKS ? weeks - MOST_WEEKS : 0
  const gapRow = left > 0 ? MOST_WEEKS - LAST_WEEKS : null
  /** Null in the weeks left out. */
  const rowOf = (day: number): number | null => {
    const week = Math.floor((day - monday) / 7)
    if (gapRow === null || week < gapRow) return week
    return week < gapRow + left ? null : week - left + 1
  }
  if (rowOf(due.latest) === null) return null
  const kindOf = (day: number): DayKind => {
    if (day === first) return 'from'
    if (settled && day === end) return 'done'
    if (day === due.latest) return 'due'
    if (day > due.latest) return 'over'
    if (!settled && day > on) return 'left'
    return settled && day > end ? 'left' : 'allowed'
  }
  const days: CalendarDay[] = []
  const months: DueCalendar['months'][number][] = []
  for (let day = first; day <= last; day++) {
    const row = rowOf(day)
    if (row === null) continue
    const { year, month, day: ofMonth } = fromEpochDay(epochDay(day))
    const kind = kindOf(day)
    const number = day - first
    const isMarked = kind === 'from' || kind === 'done' || kind === 'due'
    days.push({
      column: weekdayOf(epochDay(day)) - 1,
      row,
      kind,
      number,
      isNumbered: isMarked || (kind === 'allowed' && (number === 1 || number % 7 === 0)),
    })
    if (ofMonth === 1 || day === first) months.push({ row, year, month })
  }
  return {
    days,
    months: months.filter(({ row }, i) => months[i + 1]?.row !== row),
    gap: gapRow === null ? null : { row: gapRow, weeks: left },
    rows: weeks - left + (left > 0 ? 1 : 0),
    allowed: due.latest - first,
    all: end - first,
    isSettled: settled !== null,
  }
}
