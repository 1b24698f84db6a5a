import { boundsOf, NO_EARLIEST, NO_LATEST, spanOfPoint } from '../bounds.ts'
import { type Edtf, type Point, parseEdtf, type Qualifier } from '../edtf.ts'
import {
  daysInMonth,
  type EpochDay,
  epochDay,
  fromEpochDay,
  isLeapYear,
  toEpochDay,
  weekdayOf,
} from '../epoch-day.ts'
import { type PartOfUnit, partOf, windows } from '../parts.ts'
import { printEdtf } from '../print.ts'
import type { Unit, Which } from './grammar.ts'
import { holidayIn } from './holidays.ts'
import type { Bound, CalendarNode, EntryDate, Node } from './nodes.ts'

/** Why a text that was understood still gives no date. */
export type Unplaced = 'needs-anchor' | 'no-such-date' | 'out-of-order' | 'no-bound'

export class NotPlaced extends Error {
  readonly reason: Unplaced
  constructor(reason: Unplaced) {
    super(reason)
    this.reason = reason
  }
}

export type ChoiceReason = 'order' | 'century' | 'weekday' | 'entry'

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

const pad = (n: number) => String(n).padStart(2, '0')
const yearText = (year: number) =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')

export const dayText = (day: number): string => {
  const { year, month, day: d } = fromEpochDay(epochDay(day))
  return `${yearText(year)}-${pad(month)}-${pad(d)}`
}
const monthText = (year: number, month: number) => {
  const zeroBased = year * 12 + month - 1
  return `${yearText(Math.floor(zeroBased / 12))}-${pad((((zeroBased % 12) + 12) % 12) + 1)}`
}

function edtfOf(edtf: string): Edtf {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new NotPlaced('no-such-date')
  return parsed.value
}

function anchorOf(placing: Placing): EpochDay {
  if (placing.day === null) throw new NotPlaced('needs-anchor')
  return placing.day
}

/** The last day that a date without its year may be on: the anchor, or the end of its month. */
function lastPastDay(placing: Placing): EpochDay {
  const anchor = anchorOf(placing)
  if (!placing.isWholeMonth) return anchor
  const { year, month } = fromEpochDay(anchor)
  return toEpochDay({ year, month, day: daysInMonth(year, month) })
}

function choose<T>(options: readonly T[], reason: ChoiceReason, placing: Placing): T {
  if (options.length > 1) {
    placing.readings = Math.max(placing.readings, options.length)
    placing.choice = reason
  }
  const option = options[Math.min(placing.pick, options.length - 1)]
  if (option === undefined) throw new NotPlaced('no-such-date')
  return option
}

/** EDTF of a node, counted from one day. */
export function resolve(node: Node, placing: Placing): string {
  const edtf = resolveNode(node, placing)
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) {
    throw new NotPlaced(/not before/.test(parsed.expected) ? 'out-of-order' : 'no-such-date')
  }
  return edtf
}

function resolveNode(node: Node, placing: Placing): string {
  switch (node.is) {
    case 'fixed':
      return node.edtf
    case 'calendar':
      return placeCalendar(node, placing)
    case 'choice': {
      const isCentury = node.options.every((option) => !('day' in option))
      return resolve(choose(node.options, isCentury ? 'century' : 'order', placing), placing)
    }
    case 'entry': {
      placing.entry = choose(node.entries, 'entry', placing)
      return placing.entry.date
    }
    case 'holiday':
      return placeHoliday(node, placing)
    case 'dayWord':
      return dayText(anchorOf(placing) + node.days)
    case 'unit':
      return placeUnit(node.unit, node.which, placing)
    case 'whichSeason':
      return placeSeason(node.season, node.which, placing)
    case 'whichMonth':
      return placeMonth(node.month, node.which, placing)
    case 'weekday':
      return dayText(placeWeekday(node.weekday, node.which, anchorOf(placing)))
    case 'weekdayOfWeek':
      return dayText(mondayOf(anchorOf(placing)) + 7 * stepsOf(node.which) + node.weekday - 1)
    case 'weekdaysIn':
      return `[${weekdaysIn(node.weekday, resolve(node.of, placing)).map(dayText).join(',')}]`
    case 'nthWeekday': {
      const days = weekdaysIn(node.weekday, resolve(node.of, placing))
      const day = days.at(node.nth > 0 ? node.nth - 1 : node.nth)
      if (day === undefined) throw new NotPlaced('no-such-date')
      return dayText(day)
    }
    case 'week':
      return placeWeek(node, placing)
    case 'weekOf':
      return weekFrom(mondayOf(onlyDay(resolve(node.of, placing))))
    case 'moved':
      return node.of === null
        ? movedFromAnchor(node.amount, node.unit, placing)
        : movedFrom(resolve(node.of, placing), node.amount, node.unit)
    case 'run':
      return placeRun(node.amount, node.unit, placing)
    case 'rest':
      return placeRest(node.unit, node.side, placing)
    case 'part':
      return placePart(node.part, resolve(node.of, placing))
    case 'months': {
      const year = resolve(node.of, placing)
      return `${year}-${pad(node.first)}/${year}-${pad(node.last)}`
    }
    case 'beside': {
      const day = onlyDay(resolve(node.of, placing))
      return `${dayText(day + (node.side === 'before' ? -1 : 1))}~`
    }
    case 'qualified':
      return qualified(edtfOf(resolve(node.of, placing)), node.qualifier)
    case 'components':
      return withComponents(edtfOf(resolve(node.of, placing)), node.qualifiers)
    case 'interval':
      return `${placeEnd(node.start, 'start', placing)}/${placeEnd(node.end, 'end', placing)}`
    case 'set': {
      const members = node.members.map((member) => unbracketed(resolve(member, placing)))
      return bracketed(node.mode, members.join(','))
    }
    case 'setRange': {
      const [from, to] = [node.from, node.to].map((end) => (end ? resolve(end, placing) : ''))
      return bracketed(node.mode, `${from}..${to}`)
    }
  }
}

const bracketed = (mode: 'one' | 'all', members: string) =>
  mode === 'one' ? `[${members}]` : `{${members}}`

const unbracketed = (edtf: string) => edtf.replace(/^[[{]|[\]}]$/g, '')

// The calendar

function placeCalendar(node: CalendarNode, placing: Placing): string {
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

function onlyDay(edtf: string): EpochDay {
  const { start, end } = boundsOf(edtfOf(edtf))
  if (start.earliest !== end.latest) throw new NotPlaced('no-such-date')
  return start.earliest
}

function placeHoliday(node: Extract<Node, { is: 'holiday' }>, placing: Placing): string {
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

const stepsOf = (which: Which) => (which === 'this' ? 0 : which === 'next' ? 1 : -1)

const mondayOf = (day: EpochDay) => epochDay(day - weekdayOf(day) + 1)

const weekFrom = (monday: number) => `${dayText(monday)}/${dayText(monday + 6)}`

function placeUnit(unit: Unit, which: Which, placing: Placing): string {
  const anchor = anchorOf(placing)
  const { year, month } = fromEpochDay(anchor)
  const steps = stepsOf(which)
  switch (unit) {
    case 'day':
      return dayText(anchor + steps)
    case 'week':
      return weekFrom(mondayOf(anchor) + 7 * steps)
    case 'weekend': {
      const saturday = mondayOf(anchor) + 5
      const isOver = anchor > saturday + 1
      // The last one that is over, the next that has not begun.
      const first =
        steps < 0 && !isOver
          ? saturday - 7
          : steps > 0 && anchor >= saturday
            ? saturday + 7
            : saturday
      return `${dayText(first)}/${dayText(first + 1)}`
    }
    case 'month':
      return monthText(year, month + steps)
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + steps
      return `${yearText(Math.floor(quarter / 4))}-${33 + (quarter % 4)}`
    }
    case 'halfYear': {
      const half = year * 2 + (month > 6 ? 1 : 0) + steps
      return `${yearText(Math.floor(half / 2))}-${40 + (half % 2)}`
    }
    case 'year':
      return yearText(year + steps)
    case 'decade':
      return `${yearText(year + 10 * steps).slice(0, 3)}X`
    case 'century':
      return `${yearText(year + 100 * steps).slice(0, 2)}XX`
  }
}

function placeSeason(season: number, which: Which, placing: Placing): string {
  const anchor = anchorOf(placing)
  const { year } = fromEpochDay(anchor)
  const candidates = [year - 2, year - 1, year, year + 1].map((of) => {
    const edtf = `${yearText(of)}-${20 + season}`
    return { edtf, ...boundsOf(edtfOf(edtf)).start }
  })
  const found =
    which === 'next'
      ? candidates.find((c) => c.earliest > anchor)
      : which === 'this'
        ? (candidates.find((c) => c.earliest <= anchor && c.latest >= anchor) ?? candidates[2])
        : candidates.findLast((c) => c.latest < anchor)
  if (!found) throw new NotPlaced('no-such-date')
  return found.edtf
}

function placeMonth(month: number, which: Which, placing: Placing): string {
  const { year, month: now } = fromEpochDay(anchorOf(placing))
  if (which === 'this') return monthText(year, month)
  if (which === 'next') return monthText(month > now ? year : year + 1, month)
  return monthText(month < now ? year : year - 1, month)
}

/** The press rule: a weekday alone is the last such day, that of the anchor included. */
function placeWeekday(weekday: number, which: Which | 'nearest', anchor: EpochDay): number {
  const since = (weekdayOf(anchor) - weekday + 7) % 7
  if (which === 'this') return mondayOf(anchor) + weekday - 1
  if (which === 'next') return anchor + (since === 0 ? 7 : 7 - since)
  if (which === 'nearest') return anchor - since
  return anchor - (since === 0 ? 7 : since)
}

function weekdaysIn(weekday: number, edtf: string): number[] {
  const { start } = boundsOf(edtfOf(edtf))
  if (start.latest - start.earliest > 400) throw new NotPlaced('no-such-date')
  const days: number[] = []
  const first = start.earliest + ((weekday - weekdayOf(start.earliest) + 7) % 7)
  for (let day = first; day <= start.latest; day += 7) days.push(day)
  return days
}

/** Week 1 has the year's first Thursday (ISO 8601). */
function placeWeek(node: Extract<Node, { is: 'week' }>, placing: Placing): string {
  const said = node.year ?? yearOfNode({ ...node, is: 'calendar' }, placing)
  const year = Number(said)
  const weekOne = (of: number) => mondayOf(toEpochDay({ year: of, month: 1, day: 4 }))
  const monday = weekOne(year) + 7 * (node.week - 1)
  if (Number.isNaN(year) || monday >= weekOne(year + 1)) throw new NotPlaced('no-such-date')
  const isSaid = node.year !== undefined || node.yearShift !== undefined
  if (isSaid || monday <= lastPastDay(placing)) return weekFrom(monday)
  return weekFrom(weekOne(year - 1) + 7 * (node.week - 1))
}

// Amounts

/** Same day of a month so many months on, or its last when it is shorter. */
function addMonths(day: number, months: number): number {
  const civil = fromEpochDay(epochDay(day))
  const zeroBased = civil.year * 12 + civil.month - 1 + months
  const [year, month] = [Math.floor(zeroBased / 12), (((zeroBased % 12) + 12) % 12) + 1]
  return toEpochDay({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) })
}

function addTo(day: number, amount: number, unit: Unit): number {
  if (unit === 'day') return day + amount
  if (unit === 'week') return day + 7 * amount
  return addMonths(day, unit === 'year' ? 12 * amount : amount)
}

/** Days are meant exactly; weeks, months and years are round numbers. */
function movedFromAnchor(amount: number, unit: Unit, placing: Placing): string {
  const anchor = anchorOf(placing)
  const { year, month } = fromEpochDay(anchor)
  if (unit === 'year') return `${yearText(year + amount)}~`
  if (unit === 'month') return `${monthText(year, month + amount)}~`
  const moved = dayText(addTo(anchor, amount, unit))
  return unit === 'day' ? moved : `${moved}~`
}

/** So much after the end, or before the beginning, of a date; in its own precision where it can be. */
function movedFrom(edtf: string, amount: number, unit: Unit): string {
  const value = edtfOf(edtf)
  const isYears = unit === 'year'
  if (value.type === 'point' && !edtf.includes('X') && value.significant === undefined) {
    const mark =
      edtf.endsWith('~') || edtf.endsWith('?') || edtf.endsWith('%') ? edtf.slice(-1) : ''
    const year = Number(value.year)
    if (value.qualifiers === undefined && isYears && value.unit !== 'day') {
      return `${yearText(year + amount)}${value.month ? `-${value.month}` : ''}${mark}`
    }
    if (value.unit === 'month' && unit === 'month') {
      return `${monthText(year, Number(value.month) + amount)}${mark}`
    }
  }
  const { start, end } = boundsOf(value)
  // "Late 2013" is some moment in it, not a time that lasted.
  const isMoment = value.type === 'interval' && partOf(value) !== null
  const moment = { earliest: start.earliest, latest: end.latest }
  const { earliest, latest } = isMoment ? moment : amount >= 0 ? end : start
  if (earliest === NO_EARLIEST || latest === NO_LATEST) throw new NotPlaced('no-bound')
  const mark = edtf.includes('~') ? '~' : ''
  const [first, last] = [earliest, latest].map((day) => addTo(day, amount, unit))
  if (first === undefined || last === undefined) throw new NotPlaced('no-such-date')
  if (first === last) return `${dayText(first)}${mark}`
  return `[${dayText(first)}${mark}..${dayText(last)}${mark}]`
}

/** The last or next so many, written one precision finer. */
function placeRun(amount: number, unit: Unit, placing: Placing): string {
  const anchor = anchorOf(placing)
  const { year, month } = fromEpochDay(anchor)
  const isMonths = unit === 'year' || (unit === 'month' && placing.isWholeMonth)
  const other = addTo(anchor, amount, unit)
  const otherCivil = fromEpochDay(epochDay(other))
  const ends = isMonths
    ? [monthText(otherCivil.year, otherCivil.month), monthText(year, month)]
    : [dayText(other), dayText(anchor)]
  return (amount < 0 ? ends : ends.reverse()).join('/')
}

function placeRest(unit: Unit, side: 'earlier' | 'later', placing: Placing): string {
  const anchor = anchorOf(placing)
  const { year, month } = fromEpochDay(anchor)
  if (unit === 'month' && placing.isWholeMonth) return monthText(year, month)
  const run = (first: string, last: string) => (first === last ? first : `${first}/${last}`)
  if (unit === 'year') {
    const now = monthText(year, month)
    return side === 'earlier' ? run(monthText(year, 1), now) : run(now, monthText(year, 12))
  }
  const first = unit === 'week' ? mondayOf(anchor) : toEpochDay({ year, month, day: 1 })
  const last = first + (unit === 'week' ? 6 : daysInMonth(year, month) - 1)
  return side === 'earlier'
    ? run(dayText(first), dayText(anchor))
    : run(dayText(anchor), dayText(last))
}

// Parts, doubt, ends

/** The window of "early", "mid" or "late" in a year, month, decade, season, quarter or week. */
function placePart(part: PartOfUnit, edtf: string): string {
  const value = edtfOf(edtf)
  const run = (of: (n: number) => string, [first, last]: readonly [number, number]) =>
    `${of(first)}~/${of(last)}~`
  if (value.type === 'interval') return placePartOfWeek(part, edtf)
  if (value.type !== 'point' || value.qualifier.approximate) throw new NotPlaced('no-such-date')
  const { year, month, unit } = value
  if (unit === 'year') {
    if (/^\d{3}X$/.test(year)) return run((n) => `${year.slice(0, 3)}${n}`, windows.decade[part])
    if (year.includes('X')) throw new NotPlaced('no-such-date')
    return run((n) => `${year}-${pad(n)}`, windows.year[part])
  }
  if (unit === 'month') {
    const length = daysInMonth(Number(year), Number(month))
    return run((n) => `${edtf}-${pad(Math.min(n, length))}`, windows.month[part])
  }
  if (unit !== 'season') throw new NotPlaced('no-such-date')
  const { earliest, latest } = spanOfPoint(value)
  const months = Math.round((latest - earliest) / 30.4)
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2
  const size = months / 3
  const [first, last] = [Math.floor(third * size), Math.ceil((third + 1) * size) - 1].map((n) => {
    const civil = fromEpochDay(epochDay(addMonths(earliest, n)))
    return `${monthText(civil.year, civil.month)}~`
  })
  return first === last ? `${first}` : `${first}/${last}`
}

function placePartOfWeek(part: PartOfUnit, edtf: string): string {
  const { start, end } = boundsOf(edtfOf(edtf))
  const monday = start.earliest
  if (end.latest - monday !== 6) throw new NotPlaced('no-such-date')
  if (part === 'mid') return `${dayText(monday + 2)}~`
  const first = part === 'early' ? monday : monday + 3
  return `${dayText(first)}~/${dayText(first + 1)}~`
}

const both = (a: Qualifier, b: Qualifier): Qualifier => ({
  uncertain: a.uncertain || b.uncertain,
  approximate: a.approximate || b.approximate,
})

function qualified(value: Edtf, qualifier: Qualifier): string {
  const mark = (point: Point): Point => ({
    ...point,
    qualifier: both(point.qualifier, qualifier),
    ...(point.qualifiers && { qualifiers: point.qualifiers.map((q) => both(q, qualifier)) }),
  })
  return printEdtf(eachPoint(value, mark))
}

function eachPoint(value: Edtf, change: (point: Point) => Point): Edtf {
  if (value.type === 'point') return change(value)
  if (value.type === 'interval') {
    const [start, end] = [value.start, value.end].map((bound) =>
      typeof bound === 'string' ? bound : change(bound),
    )
    return { type: 'interval', start: start ?? 'open', end: end ?? 'open' }
  }
  return {
    ...value,
    members: value.members.map((member) =>
      member.type === 'point'
        ? change(member)
        : {
            ...member,
            ...(member.from && { from: change(member.from) }),
            ...(member.to && { to: change(member.to) }),
          },
    ),
  }
}

function withComponents(value: Edtf, qualifiers: readonly Qualifier[]): string {
  if (value.type !== 'point') throw new NotPlaced('no-such-date')
  const count = value.unit === 'day' ? 3 : value.unit === 'year' ? 1 : 2
  return printEdtf({ ...value, partlyQualified: true, qualifiers: qualifiers.slice(0, count) })
}

/** An end of an interval; of what is itself a stretch, its outer edge. */
function placeEnd(bound: Bound, side: 'start' | 'end', placing: Placing): string {
  if (bound === 'open') return '..'
  if (bound === 'unknown') return ''
  const value = edtfOf(resolve(bound, placing))
  if (value.type === 'point') return printEdtf(timeless(value))
  if (value.type === 'interval') {
    const end = value[side]
    if (end === 'open') return '..'
    return end === 'unknown' ? '' : printEdtf(end)
  }
  const member = side === 'start' ? value.members[0] : value.members.at(-1)
  const point = member?.type === 'range' ? (side === 'start' ? member.from : member.to) : member
  if (!point) throw new NotPlaced('no-bound')
  return printEdtf(point)
}

function timeless(point: Point): Point {
  const { time: _, ...rest } = point
  return rest
}
