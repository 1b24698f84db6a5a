import { type EpochDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { mondayOf, plusDays, plusMonths } from './calendar.ts'
import type { Unit } from './grammar.ts'
import {
  type Atom,
  about,
  atomOfDay,
  dayPoint,
  endOf,
  firstDay,
  interval,
  point,
  startOf,
  type Value,
} from './value.ts'

const days = (first: EpochDay, last: EpochDay): Value => interval(atomOfDay(first), atomOfDay(last))

const monthOf = (day: EpochDay): Atom => {
  const { year, month } = fromEpochDay(day)
  return { year, month }
}

const yearOf = (day: EpochDay): Atom => ({ year: fromEpochDay(day).year })

/** Last, this or next day, week, weekend, month, quarter, year, decade or century. */
export function unitValue(unit: Unit, shift: number, day: EpochDay, near = false): Value | null {
  const { year, month } = fromEpochDay(day)
  switch (unit) {
    case 'day':
      return dayPoint(plusDays(day, shift))
    case 'week': {
      const monday = plusDays(mondayOf(day), 7 * shift)
      return days(monday, plusDays(monday, 6))
    }
    case 'weekend': {
      const saturday = weekendOf(day, shift, near)
      return days(saturday, plusDays(saturday, 1))
    }
    case 'month':
      return { type: 'point', atom: monthOf(plusMonths(day, shift)) }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift
      return point(Math.floor(index / 4), 33 + (((index % 4) + 4) % 4))
    }
    case 'year':
      return point(year + shift)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * shift
      return { type: 'point', atom: { year: first, digits: `${String(first).slice(0, 3)}X` } }
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + 100 * shift
      return { type: 'point', atom: { year: first, digits: `${String(first).slice(0, 2)}XX` } }
    }
    default:
      return null
  }
}

/** Saturday of a weekend. The last one is over; the nearest one to come may be today's. */
function weekendOf(day: EpochDay, shift: number, near: boolean): EpochDay {
  const thisSaturday = plusDays(mondayOf(day), 5)
  if (shift > 0) return near && weekdayOf(day) < 6 ? thisSaturday : plusDays(thisSaturday, 7)
  return plusDays(thisSaturday, 7 * shift)
}

/** A stretch of some units up to publication or from it, one precision finer than the unit. */
export function stretchValue(
  { count, unit, toward }: { count: number; unit: Unit; toward: -1 | 1 },
  day: EpochDay,
): Value | null {
  const other = shiftDay(day, toward * count, unit)
  if (other === null) return null
  const as = unit === 'year' || unit === 'decade' ? monthOf : atomOfDay
  return toward < 0 ? interval(as(other), as(day)) : interval(as(day), as(other))
}

/** A day some units on; null for units without a length of their own. */
export function shiftDay(day: EpochDay, count: number, unit: Unit): EpochDay | null {
  switch (unit) {
    case 'day':
      return plusDays(day, Math.round(count))
    case 'week':
    case 'weekend':
      return plusDays(day, Math.round(count * 7))
    case 'fortnight':
      return plusDays(day, Math.round(count * 14))
    case 'month':
      return plusMonths(day, Math.trunc(count))
    case 'quarter':
      return plusMonths(day, Math.trunc(count * 3))
    case 'year':
      return plusMonths(day, Math.trunc(count * 12))
    case 'decade':
      return plusMonths(day, Math.trunc(count * 120))
    case 'century':
      return plusMonths(day, Math.trunc(count * 1200))
    default:
      return null
  }
}

/** Earlier or later in the unit that is running: from its start to publication, or to its end. */
export function withinValue(unit: Unit, toward: -1 | 1, day: EpochDay): Value | null {
  const whole = unitValue(unit, 0, day)
  const [first, last] = [whole && startOf(whole), whole && endOf(whole)]
  if (!first || !last) return null
  if (unit === 'year') {
    const { year } = fromEpochDay(day)
    return toward < 0
      ? interval({ year, month: 1 }, monthOf(day))
      : interval(monthOf(day), { year, month: 12 })
  }
  if (unit === 'month') {
    const { year, month } = fromEpochDay(day)
    const end = atomOfDay(plusDays(firstDay(monthOf(plusMonths(day, 1))), -1))
    return toward < 0
      ? interval({ year, month, day: 1 }, atomOfDay(day))
      : interval(atomOfDay(day), end)
  }
  if (unit === 'day') return dayPoint(day)
  return toward < 0 ? interval(first, atomOfDay(day)) : interval(atomOfDay(day), last)
}

/** So long ago: the unit is kept; years, months and weeks are approximate, days are exact. */
export function agoValue(
  {
    count,
    unit,
    bound,
    approx,
  }: { count: number; unit: Unit; bound?: 'more' | 'less'; approx?: boolean },
  day: EpochDay,
): Value | null {
  const then = shiftDay(day, -count, unit)
  if (then === null) return null
  const isWholeYears =
    (unit === 'year' || unit === 'decade' || unit === 'century') && count % 1 === 0
  const isDays = unit === 'day' || unit === 'week' || unit === 'fortnight'
  const atom = isWholeYears ? yearOf(then) : isDays ? atomOfDay(then) : monthOf(then)
  const soft = unit === 'day' && !approx && !bound ? atom : about(atom)
  if (bound === 'more') return { type: 'open', to: soft }
  if (bound === 'less') {
    return interval(soft, isWholeYears ? yearOf(day) : isDays ? atomOfDay(day) : monthOf(day))
  }
  return { type: 'point', atom: soft }
}

/** A value moved by some units: “a year ago this weekend”. */
export function shifted(value: Value, count: number, unit: Unit): Value | null {
  const move = (atom: Atom): Atom | null => {
    const day = shiftDay(firstDay(atom), count, unit)
    if (day === null) return null
    return atom.day !== undefined
      ? atomOfDay(day)
      : atom.month !== undefined
        ? monthOf(day)
        : yearOf(day)
  }
  if (value.type === 'point') {
    const atom = move(value.atom)
    return atom && { type: 'point', atom }
  }
  if (value.type !== 'interval') return null
  const from = firstDay(value.from)
  const first = shiftDay(from, count, unit)
  if (first === null) return null
  // The days of a weekend a year ago are a weekend too: the one nearest to the same days.
  const aligned = plusDays(first, ((weekdayOf(from) - weekdayOf(first) + 10) % 7) - 3)
  const length = firstDay(value.to) - from
  return days(aligned, plusDays(aligned, length))
}
