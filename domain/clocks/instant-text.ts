import { type EpochDay, formatDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { type Instant, instant, localDay, localTime, offsetText, type Zone } from './zone.ts'

/** A day with a time of day, as somebody wrote it. */
export interface WrittenTime {
  day: EpochDay
  /** Seconds since 00:00 of that day; parts of a second are dropped. */
  seconds: number
  /** The moment; null when no offset was given. */
  at: Instant | null
}

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/

/** Reads a day and time as ISO 8601 writes them; null when it is neither. Days are not checked: EDTF does that. */
export function parseWritten(text: string): WrittenTime | null {
  const match = WRITTEN.exec(text)
  if (!match) return null
  const [, year, month, date, hour, minute, second = '0', offset] = match
  const day = toEpochDay({ year: Number(year), month: Number(month), day: Number(date) })
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  const shift = offset === undefined ? null : shiftOf(offset)
  return { day, seconds, at: shift === null ? null : instant(day * 86_400 + seconds - shift) }
}

function shiftOf(offset: string): number {
  if (offset === 'Z') return 0
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(3).replace(':', ''))]
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60)
}

const two = (n: number) => String(n).padStart(2, '0')

/** A moment as ISO 8601 with the zone's offset: `2020-07-15T17:00:00+02:00`. */
export function formatInstant(at: Instant, zone: Zone): string {
  const { hour, minute, second } = localTime(at, zone)
  const time = `${two(hour)}:${two(minute)}:${two(second)}`
  return `${formatDay(localDay(at, zone))}T${time}${offsetText(at, zone)}`
}
