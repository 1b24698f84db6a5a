import { type EpochDay, epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'

/** `YYYY-MM-DD` of a day of the years 0 to 9999. */
export function isoDay(day: EpochDay): string {
  const { year, month, day: ofMonth } = fromEpochDay(day)
  const pad = (part: number, length = 2) => String(part).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month)}-${pad(ofMonth)}`
}

export const addDays = (day: number, count: number): EpochDay => epochDay(day + count)
