/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type EpochDay = number & { readonly epochDay: unique symbol }

/** A day of the calendar. `year` is astronomical: 0 is 1 BC. `month` 1–12, `day` 1–31. */
export interface CivilDay {
  year: number
  month: number
  day: number
}

const DAYS_PER_ERA = 146_097 // 400 Gregorian years

export const epochDay = (value: number): EpochDay => value as EpochDay

/**
 * Day number of a calendar day.
 *
 * Months and days out of range are not checked: parse first.
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
 */
export function toEpochDay({ year, month, day }: CivilDay): EpochDay {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return epochDay(era * DAYS_PER_ERA + dayOfEra - 719_468)
}

/** Calendar day of a day number; the inverse of `toEpochDay`. */
export function fromEpochDay(value: EpochDay): CivilDay {
  const shifted = value + 719_468
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayOf = (value: EpochDay): number => ((((value + 3) % 7) + 7) % 7) + 1

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days in a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A day as `YYYY-MM-DD`, with a minus sign before year 0 and at least four digits. */
export function formatDay(value: EpochDay): string {
  const { year, month, day } = fromEpochDay(value)
  const pad = (n: number, length: number) => String(n).padStart(length, '0')
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
