import { easter } from '../easter.ts'
import { epochDay, fromEpochDay, toEpochDay, weekdayOf } from '../epoch-day.ts'

/** Day of a holiday in a year, as days from 1 January 1970; null before it was kept. */
type Rule = (year: number) => number

const on =
  (month: number, day: number): Rule =>
  (year) =>
    toEpochDay({ year, month, day })

const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days

/** The `n`th such weekday of a month. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) => {
    const first = toEpochDay({ year, month, day: 1 })
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
  }

/** 27 April since 2014, 30 April before; on a Sunday the day before (until 1980 the day after). */
const kingsDay: Rule = (year) => {
  const day = toEpochDay({ year, month: 4, day: year >= 2014 ? 27 : 30 })
  if (weekdayOf(day) !== 7) return day
  return year >= 1980 ? day - 1 : day + 1
}

const rules: Record<string, Rule> = {
  newYear: on(1, 1),
  valentine: on(2, 14),
  goodFriday: fromEaster(-2),
  easter: fromEaster(0),
  easterMonday: fromEaster(1),
  kingsDay,
  remembrance: on(5, 4),
  liberation: on(5, 5),
  ascension: fromEaster(39),
  whitSunday: fromEaster(49),
  whitMonday: fromEaster(50),
  independenceDay: on(7, 4),
  budgetDay: nth(3, 2, 9),
  halloween: on(10, 31),
  armistice: on(11, 11),
  thanksgiving: nth(4, 4, 11),
  saintNicholas: on(12, 5),
  christmasEve: on(12, 24),
  christmas: on(12, 25),
  boxingDay: on(12, 26),
  newYearsEve: on(12, 31),
}

/** The calendar day a holiday is on in a year. */
export function holidayIn(name: string, year: number) {
  const rule = rules[name]
  return rule ? fromEpochDay(epochDay(rule(year))) : null
}
