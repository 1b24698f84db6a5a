import { daysInMonth, type EpochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'

/** A length of time: hours, or calendar units. Never both, never nothing. */
export interface Period {
  years: number
  months: number
  weeks: number
  days: number
  hours: number
}

export type PeriodFault = 'unread' | 'zero' | 'mixed'
export type PeriodParse = { ok: true; period: Period } | { ok: false; fault: PeriodFault }

const DURATION =
  /^P(?:(\d{1,2})Y)?(?:(\d{1,3})(?:[.,](\d{1,2}))?M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(\d{1,4})H)?$/
/** Days of a month, where a period has a part of one. @see Reg. 1182/71, art. 3(2)(d) */
const PART_MONTH_DAYS = 30

/** Reads an ISO 8601 duration in years, months, weeks and days, or in hours: P3W, P1Y6M, PT72H. */
export function parsePeriod(text: string): PeriodParse {
  const match = DURATION.exec(text)
  if (!match || text === 'P' || text.endsWith('T')) return { ok: false, fault: 'unread' }
  const [years = 0, months = 0, , weeks = 0, days = 0, hours = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0))
  const part = PART_MONTH_DAYS * Number(`0.${match[3] ?? 0}`)
  if (!Number.isInteger(part)) return { ok: false, fault: 'unread' }
  const period = { years, months, weeks, days: days + part, hours }
  const calendar = years + months + weeks + days + part
  if (calendar + hours === 0) return { ok: false, fault: 'zero' }
  if (calendar > 0 && hours > 0) return { ok: false, fault: 'mixed' }
  return { ok: true, period }
}

/**
 * A period that code or data writes itself.
 *
 * @throws {RangeError} when it is no period: a mistake in our data
 */
export function periodOf(text: string): Period {
  const known = periods.get(text)
  if (known) return known
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new RangeError(`${text} is no period as P3W or PT72H`)
  periods.set(text, parsed.period)
  return parsed.period
}
const periods = new Map<string, Period>()

export const isHours = ({ hours }: Period): boolean => hours > 0

/** Whether a period is at least so many days long; weeks, months and years always are. */
export const isAtLeast = (days: number, period: Period): boolean =>
  period.years + period.months + period.weeks > 0 || period.days >= days

export interface Reached {
  day: EpochDay
  /** The last month lacks the date, so its last day stands in. */
  clamped: boolean
}

/**
 * The day a period in calendar units reaches: the same weekday or date as the day it runs from.
 *
 * @param direction 1 forward, -1 backwards
 */
export function addPeriod(from: EpochDay, period: Period, direction: 1 | -1): Reached {
  const months = direction * (period.years * 12 + period.months)
  const rest = direction * (period.weeks * 7 + period.days)
  if (months === 0) return { day: (from + rest) as EpochDay, clamped: false }
  const civil = fromEpochDay(from)
  const zeroBased = civil.year * 12 + civil.month - 1 + months
  const year = Math.floor(zeroBased / 12)
  const month = zeroBased - year * 12 + 1
  const day = Math.min(civil.day, daysInMonth(year, month))
  return {
    day: (toEpochDay({ year, month, day }) + rest) as EpochDay,
    clamped: day < civil.day,
  }
}
