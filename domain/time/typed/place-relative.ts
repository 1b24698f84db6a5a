import { boundsOf } from '../bounds.ts'
import {
  daysInMonth,
  type EpochDay,
  epochDay,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
} from '../epoch-day.ts'
import { addTo } from '../move-date.ts'
import type { Unit, Which } from './grammar.ts'
import {
  anchorOf,
  dayText,
  edtfOf,
  mondayOf,
  monthText,
  NotPlaced,
  type Placing,
  weekFrom,
  yearText,
} from './placing.ts'

export const stepsOf = (which: Which) => (which === 'this' ? 0 : which === 'next' ? 1 : -1)

export function placeUnit(unit: Unit, which: Which, placing: Placing): string {
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

export function placeSeason(season: number, which: Which, placing: Placing): string {
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

export function placeMonth(month: number, which: Which, placing: Placing): string {
  const { year, month: now } = fromEpochDay(anchorOf(placing))
  if (which === 'this') return monthText(year, month)
  if (which === 'next') return monthText(month > now ? year : year + 1, month)
  return monthText(month < now ? year : year - 1, month)
}

/** The press rule: a weekday alone is the last such day, that of the anchor included. */
export function placeWeekday(weekday: number, which: Which | 'nearest', anchor: EpochDay): number {
  const since = (weekdayOf(anchor) - weekday + 7) % 7
  if (which === 'this') return mondayOf(anchor) + weekday - 1
  if (which === 'next') return anchor + (since === 0 ? 7 : 7 - since)
  if (which === 'nearest') return anchor - since
  return anchor - (since === 0 ? 7 : since)
}

/** Days are meant exactly; weeks, months and years are round numbers. */
export function movedFromAnchor(amount: number, unit: Unit, placing: Placing): string {
  const anchor = anchorOf(placing)
  const { year, month } = fromEpochDay(anchor)
  if (unit === 'year') return `${yearText(year + amount)}~`
  if (unit === 'month') return `${monthText(year, month + amount)}~`
  const moved = dayText(addTo(anchor, amount, unit))
  return unit === 'day' ? moved : `${moved}~`
}

/** The last or next so many, written one precision finer. */
export function placeRun(amount: number, unit: Unit, placing: Placing): string {
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

export function placeRest(unit: Unit, side: 'earlier' | 'later', placing: Placing): string {
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
