import {
  daysInMonth,
  type EpochDay,
  epochDay,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
} from '#domain/time/epoch-day.ts'

export const plusDays = (day: EpochDay, days: number): EpochDay => epochDay(day + days)

export const dayOf = (year: number, month: number, day: number): EpochDay =>
  toEpochDay({ year, month, day })

/** The same day some months on; the 31st becomes the last day of a shorter month. */
export function plusMonths(day: EpochDay, months: number): EpochDay {
  const { year, month, day: dayOfMonth } = fromEpochDay(day)
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayOf(y, m, Math.min(dayOfMonth, daysInMonth(y, m)))
}

/** Monday of the ISO week of a day. */
export const mondayOf = (day: EpochDay): EpochDay => epochDay(day - weekdayOf(day) + 1)

/** The last such weekday on or before a day. */
export const weekdayBefore = (day: EpochDay, weekday: number): EpochDay =>
  epochDay(day - ((weekdayOf(day) - weekday + 7) % 7))

/** The first such weekday on or after a day. */
export const weekdayAfter = (day: EpochDay, weekday: number): EpochDay =>
  epochDay(day + ((weekday - weekdayOf(day) + 7) % 7))

/** Easter Sunday. @see Meeus, Astronomical Algorithms, ch. 8 */
export function easter(year: number): EpochDay {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

type Rule = (year: number) => EpochDay

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day)

const fromEaster =
  (days: number): Rule =>
  (year) =>
    plusDays(easter(year), days)

/** The nth such weekday of a month, and days after it. */
const nth =
  (count: number, weekday: number, month: number, days = 0): Rule =>
  (year) =>
    plusDays(weekdayAfter(dayOf(year, month, 1), weekday), 7 * (count - 1) + days)

/** Holidays by the names the grammars use. */
export const holidays: Readonly<Record<string, Rule>> = {
  'new-year': fixed(1, 1),
  epiphany: fixed(1, 6),
  'mlk-day': nth(3, 1, 1),
  valentine: fixed(2, 14),
  'st-patrick': fixed(3, 17),
  'good-friday': fromEaster(-2),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  // Queen's Day, 30 April, up to 2013; the day before (until 1980 the day after) a Sunday.
  'kings-day': (year) => {
    const day = dayOf(year, 4, year < 2014 ? 30 : 27)
    return weekdayOf(day) === 7 ? plusDays(day, year < 1980 ? 1 : -1) : day
  },
  remembrance: fixed(5, 4),
  liberation: fixed(5, 5),
  ascension: fromEaster(39),
  whitsun: fromEaster(49),
  'whit-monday': fromEaster(50),
  'memorial-day': (year) => weekdayBefore(dayOf(year, 5, 31), 1),
  'independence-day': fixed(7, 4),
  'labor-day': nth(1, 1, 9),
  'budget-day': nth(3, 2, 9),
  halloween: fixed(10, 31),
  'st-martin': fixed(11, 11),
  thanksgiving: nth(4, 4, 11),
  'black-friday': nth(4, 4, 11, 1),
  'cyber-monday': nth(4, 4, 11, 4),
  'st-nicholas': fixed(12, 5),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  'new-years-eve': fixed(12, 31),
}
