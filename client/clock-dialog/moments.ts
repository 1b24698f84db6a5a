import { findJurisdiction } from '#domain/clocks/holidays/holidays.ts'
import { formatInstant, parseWritten } from '#domain/clocks/instant-text.ts'
import { findZone, instant, offsetText, type Zone } from '#domain/clocks/zone.ts'
import { type EpochDay, formatDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { findEdtf, typedDate } from '#domain/time/plain-date.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import type { StartForm } from './clock-form.ts'

const HOUR = 3600
const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

export type StartFault =
  | 'day-missing'
  | 'day-unread'
  | 'time-unread'
  | 'time-needs-day'
  | 'time-skipped'

export type StartRead =
  | {
      ok: true
      /** EDTF or a moment with its offset; undefined for the date of the entry itself. */
      at: string | undefined
      /** Offsets at which a clock on the wall shows this time: two when summer time ends. */
      offsets: readonly string[]
    }
  | { ok: false; fault: StartFault }

/** The zone asked for, else that of the place; null for one we have no table of. */
export const zoneOf = (jurisdiction: string, timezone: string): Zone | null =>
  findZone(timezone || (findJurisdiction(jurisdiction)?.calendar.zone ?? ''))

/** Reads a start as it is typed. */
export function readStart(start: StartForm, zone: Zone | null): StartRead {
  if (start.isOwnDate) return { ok: true, at: undefined, offsets: [] }
  if (start.day.trim() === '') return { ok: false, fault: 'day-missing' }
  const edtf = findEdtf(start.day)
  if (edtf === null) return { ok: false, fault: 'day-unread' }
  if (start.time.trim() === '') return { ok: true, at: edtf, offsets: [] }
  const time = TIME.exec(start.time.trim())
  if (!time || !zone) return { ok: false, fault: 'time-unread' }
  const day = DAY.exec(edtf)
  if (!day) return { ok: false, fault: 'time-needs-day' }
  const [year = 0, month = 0, ofMonth = 0] = day.slice(1).map(Number)
  const [hour = 0, minute = 0, second = 0] = time.slice(1).map((digits) => Number(digits ?? 0))
  const shown =
    toEpochDay({ year, month, day: ofMonth }) * 24 * HOUR + hour * HOUR + minute * 60 + second
  const offsets = offsetsOf(shown, zone)
  const offset = offsets.find((one) => one === start.offset) ?? offsets[0]
  if (offset === undefined) return { ok: false, fault: 'time-skipped' }
  const two = (n: number) => String(n).padStart(2, '0')
  return { ok: true, at: `${edtf}T${two(hour)}:${two(minute)}:${two(second)}${offset}`, offsets }
}

/** Offsets that give a time on the wall, the first of them first; none for an hour that was skipped. */
function offsetsOf(shown: number, zone: Zone): string[] {
  const ahead = zone.summerTime ? [zone.base + 1, zone.base] : [zone.base]
  return ahead.flatMap((hours) => {
    const at = instant(shown - hours * HOUR)
    const text = offsetText(at, zone)
    return Number(text.slice(1, 3)) === hours ? [text] : []
  })
}

/** A stored moment as it is typed: its day and time on the wall of a zone; null for a date. */
export function momentIn(
  at: string,
  zone: Zone | null,
  language: DateLanguage,
): Pick<StartForm, 'day' | 'time' | 'offset'> | null {
  const written = parseWritten(at)
  if (!written) return null
  const local = written.at === null || !zone ? at : formatInstant(written.at, zone)
  const day = written.at === null || !zone ? formatDay(written.day as EpochDay) : local.slice(0, 10)
  const seconds = local.slice(16, 19)
  return {
    day: typedDate(day, language),
    time: local.slice(11, 16) + (/^:[0-5]\d$/.test(seconds) && seconds !== ':00' ? seconds : ''),
    offset: written.at === null ? '' : local.slice(19),
  }
}
