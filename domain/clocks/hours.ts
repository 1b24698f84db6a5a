import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { CountingLaw } from './counting-law.ts'
import { atLocal, type Instant, instant, localDay, localTime, offsetAt, type Zone } from './zone.ts'

const HOUR = 3600

/**
 * The moment from which hours run.
 *
 * Where the hour of the event is not counted, that is the next whole hour, also when the event is exactly
 * on the hour; backwards it is the beginning of that hour.
 * @see Regulation 1182/71, art. 3(1), first subparagraph
 */
export function hoursStart(
  event: Instant,
  { fromNextHour }: CountingLaw,
  direction: 1 | -1,
): Instant {
  if (!fromNextHour) return event
  const whole = Math.floor(event / HOUR) * HOUR
  return instant(direction === 1 ? whole + HOUR : whole)
}

/** Hours that pass, whatever the clocks do; weekends and holidays count, and nothing rolls. */
export const addHours = (start: Instant, hours: number, direction: 1 | -1): Instant =>
  instant(start + direction * hours * HOUR)

/**
 * The same hours by the clock on the wall: as many days later at the same time.
 *
 * Differs from hours that pass when clocks change in between. Only for whole days of 24 hours.
 */
export function addWallHours(start: Instant, hours: number, zone: Zone): Instant | null {
  if (hours % 24 !== 0) return null
  const { hour, minute, second } = localTime(start, zone)
  const day = (localDay(start, zone) + hours / 24) as EpochDay
  return atLocal(day, hour * HOUR + minute * 60 + second, zone)
}

/** Whether clocks go forward between two moments. */
export const springsForward = (from: Instant, to: Instant, zone: Zone): boolean =>
  offsetAt(to, zone) > offsetAt(from, zone)
