import { boundsOf, spanOfPoint } from '../bounds.ts'
import { parseEdtf } from '../edtf.ts'
import { fromEpochDay, isLeapYear, toEpochDay, weekdayOf } from '../epoch-day.ts'
import { holidayIn } from './holidays.ts'
import type { CalendarNode, Node } from './nodes.ts'
import {
  anchorOf,
  choose,
  dayText,
  edtfOf,
  lastPastDay,
  mondayOf,
  monthText,
  NotPlaced,
  type Placing,
  pad,
  weekFrom,
  yearText,
} from './placing.ts'

export function placeCalendar(node: CalendarNode, placing: Placing): string {
  const year = node.year ?? yearOfNode(node, placing)
  const { month, day, code, weekday } = node
  if (day !== undefined && month === undefined) return placeBareDay(day, weekday, placing)
  if (code !== undefined) return `${year}-${code}`
  if (month === undefined) return year
  const edtf = [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')
  return weekday === undefined ? edtf : withWeekday(edtf, weekday, placing)
}

/** Where no year is said it is the most recent that the anchor allows. */
function yearOfNode(node: CalendarNode, placing: Placing): string {
  const { year: anchorYear } = fromEpochDay(anchorOf(placing))
  if (node.yearShift !== undefined) return yearText(anchorYear + node.yearShift)
  const { month, day, code } = node
  if (month === undefined && code === undefined) return yearText(anchorYear)
  const last = lastPastDay(placing)
  const isLeapDay = month === 2 && day === 29
  for (let year = anchorYear; year > anchorYear - 9; year--) {
    if (isLeapDay && !isLeapYear(year)) continue
    const begins =
      code === undefined
        ? toEpochDay({ year, month: month ?? 1, day: day ?? 1 })
        : boundsOf(edtfOf(`${yearText(year)}-${code}`)).start.earliest
    if (begins <= last) return yearText(year)
  }
  return yearText(anchorYear)
}

/** "The 16th": the last one there was. */
function placeBareDay(day: number, weekday: number | undefined, placing: Placing): string {
  const last = lastPastDay(placing)
  const { year, month } = fromEpochDay(last)
  for (let back = 0; back < 12; back++) {
    const edtf = `${monthText(year, month - back)}-${pad(day)}`
    const parsed = parseEdtf(edtf)
    if (!parsed.ok || boundsOf(parsed.value).start.earliest > last) continue
    return weekday === undefined ? edtf : withWeekday(edtf, weekday, placing)
  }
  throw new NotPlaced('no-such-date')
}

/** A weekday that is not that of the date: one of the two is wrong, and only the writer knows which. */
function withWeekday(edtf: string, weekday: number, placing: Placing): string {
  const value = edtfOf(edtf)
  if (value.type !== 'point' || value.unit !== 'day' || edtf.includes('X')) return edtf
  const day = spanOfPoint(value).earliest
  const off = (weekday - weekdayOf(day) + 7) % 7
  if (off === 0) return edtf
  return choose([edtf, dayText(day + off), dayText(day + off - 7)], 'weekday', placing)
}

export function placeHoliday(node: Extract<Node, { is: 'holiday' }>, placing: Placing): string {
  const inYear = (year: number) => {
    const day = holidayIn(node.name, year)
    if (!day) throw new NotPlaced('no-such-date')
    return toEpochDay(day)
  }
  if (node.year !== undefined) return dayText(inYear(Number(node.year)))
  const { year } = fromEpochDay(anchorOf(placing))
  if (node.yearShift !== undefined) return dayText(inYear(year + node.yearShift))
  const days = [year - 1, year, year + 1].map(inYear)
  const last = lastPastDay(placing)
  if (node.which === 'this') return dayText(inYear(year))
  const day =
    node.which === 'next'
      ? days.find((candidate) => candidate > last)
      : days.findLast((candidate) => (node.which ? candidate < last : candidate <= last))
  return dayText(day ?? inYear(year))
}

export function weekdaysIn(weekday: number, edtf: string): number[] {
  const { start } = boundsOf(edtfOf(edtf))
  if (start.latest - start.earliest > 400) throw new NotPlaced('no-such-date')
  const days: number[] = []
  const first = start.earliest + ((weekday - weekdayOf(start.earliest) + 7) % 7)
  for (let day = first; day <= start.latest; day += 7) days.push(day)
  return days
}

/** Week 1 has the year's first Thursday (ISO 8601). */
export function placeWeek(node: Extract<Node, { is: 'week' }>, placing: Placing): string {
  const said = node.year ?? yearOfNode({ ...node, is: 'calendar' }, placing)
  const year = Number(said)
  const weekOne = (of: number) => mondayOf(toEpochDay({ year: of, month: 1, day: 4 }))
  const monday = weekOne(year) + 7 * (node.week - 1)
  if (Number.isNaN(year) || monday >= weekOne(year + 1)) throw new NotPlaced('no-such-date')
  const isSaid = node.year !== undefined || node.yearShift !== undefined
  if (isSaid || monday <= lastPastDay(placing)) return weekFrom(monday)
  return weekFrom(weekOne(year - 1) + 7 * (node.week - 1))
}
