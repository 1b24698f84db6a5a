import { type EpochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { dayOf, mondayOf, plusDays, plusMonths, weekdayAfter, weekdayBefore } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { shiftDay, shifted, unitValue } from './relative.ts'
import {
  type Atom,
  about,
  atomOfDay,
  dayPoint,
  daysOf,
  endOf,
  firstDay,
  interval,
  lastDay,
  point,
  type Value,
} from './value.ts'

/** The first nine months of a year, the last two weeks of a month. */
export function monthsOf(whole: Value, meaning: Meaning & { is: 'months' }): Value | null {
  if (whole.type !== 'point' || meaning.count < 1) return null
  const { atom } = whole
  const [first, last] = [firstDay(atom), lastDay(atom)]
  if (meaning.unit === 'month' && atom.month === undefined && meaning.count <= 12) {
    const { count } = meaning
    return meaning.last
      ? interval({ year: atom.year, month: 13 - count }, { year: atom.year, month: 12 })
      : interval({ year: atom.year, month: 1 }, { year: atom.year, month: count })
  }
  const size = meaning.unit === 'week' ? 7 : meaning.unit === 'day' ? 1 : 0
  if (size === 0) return null
  const length = size * meaning.count - 1
  if (length > last - first) return null
  const ends = meaning.last ? [plusDays(last, -length), last] : [first, plusDays(first, length)]
  const [from, to] = ends.map((day) => atomOfDay(day as EpochDay)) as [Atom, Atom]
  return length === 0 ? { type: 'point', atom: from } : interval(from, to)
}

/** “The year to March 2021”: twelve months, that one included. */
export function yearUpTo(value: Value, months: number): Value | null {
  const end = endOf(value)
  if (end?.month === undefined || end.month > 12) return null
  const start = fromEpochDay(plusMonths(firstDay({ year: end.year, month: end.month }), 1 - months))
  return interval({ year: start.year, month: start.month }, { year: end.year, month: end.month })
}

/** The second week of March: days 8 to 14. */
export function weekOf(whole: Value, week: number): Value | null {
  if (whole.type !== 'point' || whole.atom.month === undefined) return null
  const first = plusDays(firstDay(whole.atom), 7 * (week - 1))
  const last = lastDay(whole.atom)
  return first > last
    ? null
    : interval(atomOfDay(first), atomOfDay(plusDays(first, Math.min(6, last - first))))
}

/** The first Monday, the last weekend. */
export function nthDayOf(whole: Value, meaning: Meaning & { is: 'nthday' }): Value | null {
  const { nth, weekday, days } = meaning
  const [first, last] = daysOf(whole)
  if (first === undefined || last === undefined) return null
  const day =
    nth === -1
      ? weekdayBefore(plusDays(last, 1 - days), weekday)
      : plusDays(weekdayAfter(first, weekday), 7 * (nth - 1))
  if (day < first || day > last) return null
  return days === 1 ? dayPoint(day) : interval(atomOfDay(day), atomOfDay(plusDays(day, days - 1)))
}

export function weekWith(value: Value): Value | null {
  const [first] = daysOf(value)
  return first === undefined ? null : unitValue('week', 0, first)
}

/** A week by its ISO number; the first is the one with 4 January in it. */
export function isoWeek(year: number, week: number): Value {
  const monday = plusDays(mondayOf(dayOf(year, 1, 4)), 7 * (week - 1))
  return interval(atomOfDay(monday), atomOfDay(plusDays(monday, 6)))
}

/** Two days after a date, the week before it, the Friday before it. */
export function offsetFrom(value: Value, meaning: Meaning & { is: 'offset' }): Value | null {
  const { count, unit, whole, weekday } = meaning
  if (value.type !== 'point') return null
  const { atom } = value
  if (weekday !== undefined) {
    if (atom.day === undefined) return null
    const day = firstDay(atom)
    return dayPoint(
      count < 0
        ? weekdayBefore(plusDays(day, -1), weekday)
        : weekdayAfter(plusDays(day, 1), weekday),
    )
  }
  const isFine = unit === 'year' || (unit === 'month' ? atom.month : atom.day) !== undefined
  if (!isFine || (atom.month ?? 1) > 12 || atom.digits) return null
  if (whole && unit === 'week') return weekBeside(firstDay(atom), count)
  if (unit === 'year' || unit === 'month') {
    const day = shiftDay(firstDay(atom), count, unit)
    if (day === null) return null
    const { year, month } = fromEpochDay(day)
    return unit === 'year' ? point(year) : point(year, month)
  }
  return shifted(value, count, unit)
}

/** The seven days before or after a day. */
const weekBeside = (day: EpochDay, toward: number): Value =>
  toward < 0
    ? interval(atomOfDay(plusDays(day, -7)), atomOfDay(plusDays(day, -1)))
    : interval(atomOfDay(plusDays(day, 1)), atomOfDay(plusDays(day, 7)))

/** The first or second half of a year, a month, a decade. */
export function halfOf(whole: Value, half: number): Value | null {
  if (whole.type !== 'point') return null
  const { atom } = whole
  const isFirst = half === 1
  if (atom.digits) {
    const [first, size] = [atom.year, atom.digits.endsWith('XX') ? 100 : 10]
    return isFirst
      ? interval({ year: first }, { year: first + size / 2 - 1 })
      : interval({ year: first + size / 2 }, { year: first + size - 1 })
  }
  if (atom.month === undefined) return point(atom.year, isFirst ? 40 : 41)
  if (atom.month > 12 || atom.day !== undefined) return whole
  const end = fromEpochDay(lastDay(atom)).day
  return interval({ ...atom, day: isFirst ? 1 : 16 }, { ...atom, day: isFirst ? 15 : end })
}

/** About a date: a range or an open value is left as it is. */
export const aboutValue = (value: Value): Value =>
  value.type === 'point' ? { type: 'point', atom: about(value.atom) } : value
