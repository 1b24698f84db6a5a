import type { Edtf, IntervalEnd, Point, SetRange } from './edtf.ts'
import { possibleValues, yearsMatching, yearsOf } from './edtf.ts'
import { daysInMonth, type EpochDay, epochDay, isLeapYear, toEpochDay } from './epoch-day.ts'

/** The first and last day something can fall on, both inclusive. */
export interface DaySpan {
  earliest: EpochDay
  latest: EpochDay
}

/**
 * What a date says about beginning and end.
 *
 * For a single point the beginning and the end are the same unknown day, so both carry the same span.
 */
export interface Bounds {
  start: DaySpan
  end: DaySpan
}

/** Stand-ins for "no bound": beyond any year EDTF can name here, yet exact in a double. */
export const NO_EARLIEST = epochDay(-1e12)
export const NO_LATEST = epochDay(1e12)

export type Hemisphere = 'northern' | 'southern'

/** Seasons are meteorological: spring is March to May in the north, September to November in the south. */
export function boundsOf(value: Edtf, hemisphere: Hemisphere = 'northern'): Bounds {
  if (value.type === 'interval') {
    const start = spanOfEnd(value.start, hemisphere)
    const end = spanOfEnd(value.end, hemisphere)
    if (end.latest < start.earliest) {
      // Winter to October of one year: the wrong way round here, though not in the other hemisphere.
      const span = { earliest: end.earliest, latest: start.latest }
      return { start: span, end: span }
    }
    return {
      start: { earliest: start.earliest, latest: min(start.latest, end.latest) },
      end: { earliest: max(end.earliest, start.earliest), latest: end.latest },
    }
  }
  if (value.type === 'point') {
    const span = spanOfPoint(value, hemisphere)
    return { start: span, end: span }
  }
  const spans = value.members.flatMap((member) => spansOfMember(member, hemisphere))
  const earliest = spans.map((s) => s.earliest).reduce(min, NO_LATEST)
  const latest = spans.map((s) => s.latest).reduce(max, NO_EARLIEST)
  if (value.mode === 'one') return { start: { earliest, latest }, end: { earliest, latest } }
  return {
    start: { earliest, latest: spans.map((s) => s.latest).reduce(min, NO_LATEST) },
    end: { earliest: spans.map((s) => s.earliest).reduce(max, NO_EARLIEST), latest },
  }
}

const min = (a: EpochDay, b: EpochDay) => (a < b ? a : b)
const max = (a: EpochDay, b: EpochDay) => (a > b ? a : b)

function spanOfEnd(end: IntervalEnd, hemisphere: Hemisphere): DaySpan {
  if (typeof end === 'string') return { earliest: NO_EARLIEST, latest: NO_LATEST }
  return spanOfPoint(end, hemisphere)
}

/** A run counts by its first and its last date; where one is missing, nothing bounds that side. */
function spansOfMember(member: Point | SetRange, hemisphere: Hemisphere): DaySpan[] {
  if (member.type === 'point') return [spanOfPoint(member, hemisphere)]
  const from = member.from && spanOfPoint(member.from, hemisphere)
  const to = member.to && spanOfPoint(member.to, hemisphere)
  return [
    from ?? { earliest: NO_EARLIEST, latest: to?.latest ?? NO_LATEST },
    to ?? { earliest: from?.earliest ?? NO_EARLIEST, latest: NO_LATEST },
  ]
}

/** First and last day of one point. */
export function spanOfPoint(point: Point, hemisphere: Hemisphere = 'northern'): DaySpan {
  const [firstYear, lastYear] = yearsOf(point)
  if (point.unit === 'season') {
    const [startMonth, months] = seasonMonths(Number(point.month), hemisphere)
    return {
      earliest: toEpochDay({ year: firstYear, month: startMonth, day: 1 }),
      latest: lastDayOf(lastYear, startMonth + months - 1),
    }
  }
  const months = possibleValues(point.month ?? 'XX', 1, 12)
  const firstMonth = months[0] ?? 1
  const lastMonth = months.at(-1) ?? 12
  if (point.day === undefined) {
    return {
      earliest: toEpochDay({ year: firstYear, month: firstMonth, day: 1 }),
      latest: lastDayOf(lastYear, lastMonth),
    }
  }
  const [first, last] = isLeapDay(point) ? leapYearsOf(point) : [firstYear, lastYear]
  return {
    earliest: dayIn(point.day, first, months) ?? toEpochDay({ year: first, month: 1, day: 1 }),
    latest: dayIn(point.day, last, months, 'last') ?? lastDayOf(last, 12),
  }
}

const isLeapDay = ({ month, day }: Point) => month === '02' && day === '29'

function leapYearsOf({ year }: Point): [number, number] {
  const years = year.includes('X') ? yearsMatching(year).filter(isLeapYear) : [Number(year)]
  return [years[0] ?? Number(year), years.at(-1) ?? Number(year)]
}

/** A month that is too short for the day pattern (30 February) is passed over. */
function dayIn(
  pattern: string,
  year: number,
  months: number[],
  which: 'first' | 'last' = 'first',
): EpochDay | null {
  for (const month of which === 'first' ? months : months.toReversed()) {
    const days = possibleValues(pattern, 1, daysInMonth(year, month))
    const day = which === 'first' ? days[0] : days.at(-1)
    if (day !== undefined) return toEpochDay({ year, month, day })
  }
  return null
}

function lastDayOf(year: number, month: number): EpochDay {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((month - 1) % 12) + 1
  return toEpochDay({ year: y, month: m, day: daysInMonth(y, m) })
}

/**
 * First month and number of months of a sub-year code.
 *
 * 21–24 seasons (case's hemisphere), 25–28 northern, 29–32 southern, 33–36 quarters,
 * 37–39 quadrimesters, 40–41 halves. Northern winter and southern summer run into the next year:
 * "winter 2020" is December 2020 to February 2021.
 * @see ISO 8601-2:2019, 4.8
 */
function seasonMonths(code: number, hemisphere: Hemisphere): [number, number] {
  if (code >= 40) return [(code - 40) * 6 + 1, 6]
  if (code >= 37) return [(code - 37) * 4 + 1, 4]
  if (code >= 33) return [(code - 33) * 3 + 1, 3]
  const southern = code >= 29 || (code <= 24 && hemisphere === 'southern')
  const season = (code - 21) % 4 // 0 spring, 1 summer, 2 autumn, 3 winter
  const startMonth = southern ? ([9, 12, 3, 6][season] ?? 9) : ([3, 6, 9, 12][season] ?? 3)
  return [startMonth, 3]
}
