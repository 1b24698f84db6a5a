import { boundsOf, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { type Edtf, parseEdtf } from '#domain/time/edtf.ts'
import { daysInMonth, type EpochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { parseWritten } from './instant-text.ts'
import { FIRST_YEAR, type Instant, LAST_YEAR, localDay, type Zone } from './zone.ts'

/** What starts a period, as exactly as it is known. */
export type Trigger =
  | { precision: 'instant'; day: EpochDay; at: Instant }
  /** A time without offset: its day is known, the moment is not. */
  | { precision: 'local'; day: EpochDay }
  | {
      precision: 'day'
      /** First and last day it can have been; null: nothing bounds it. They differ where it is not known. */
      earliest: EpochDay | null
      latest: EpochDay | null
      /** Whether its source doubts it, so that even a single day is not certain. */
      doubted: boolean
    }

export type TriggerFault = 'trigger-unread' | 'trigger-years' | 'trigger-unbounded'

/** Reads a moment or an EDTF date; days are those of the zone. */
export function readTrigger(
  text: string,
  zone: Zone,
): { ok: true; trigger: Trigger } | { ok: false; fault: TriggerFault } {
  const trigger = triggerOf(text.trim(), zone)
  if (!trigger) return { ok: false, fault: 'trigger-unread' }
  const days = trigger.precision === 'day' ? [trigger.earliest, trigger.latest] : [trigger.day]
  const known = days.filter((day) => day !== null)
  if (known.length === 0) return { ok: false, fault: 'trigger-unbounded' }
  const areInTable = known.every((day) => {
    const { year } = fromEpochDay(day)
    return year >= Math.max(zone.since, FIRST_YEAR) && year <= LAST_YEAR
  })
  return areInTable ? { ok: true, trigger } : { ok: false, fault: 'trigger-years' }
}

function triggerOf(text: string, zone: Zone): Trigger | null {
  const plain = findDay(text)
  if (plain !== null) return { precision: 'day', earliest: plain, latest: plain, doubted: false }
  const written = parseWritten(text)
  if (written) {
    if (findDay(text.slice(0, 10)) === null) return null
    if (written.at === null) return { precision: 'local', day: written.day }
    return { precision: 'instant', day: localDay(written.at, zone), at: written.at }
  }
  const parsed = parseEdtf(text)
  if (!parsed.ok) return null
  const { start, end } = boundsOf(parsed.value)
  return {
    precision: 'day',
    earliest: start.earliest === NO_EARLIEST ? null : start.earliest,
    latest: end.latest === NO_LATEST ? null : end.latest,
    doubted: isDoubted(parsed.value),
  }
}

/** A day as most are given, 2020-07-12; null for anything else, EDTF too. */
function findDay(text: string): EpochDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? toEpochDay({ year, month, day }) : null
}

function isDoubted(value: Edtf): boolean {
  const points =
    value.type === 'point'
      ? [value]
      : value.type === 'interval'
        ? [value.start, value.end]
        : value.members.flatMap((m) => (m.type === 'range' ? [m.from, m.to] : [m]))
  return points.some(
    (point) =>
      point !== undefined &&
      typeof point !== 'string' &&
      (point.qualifier.uncertain || point.qualifier.approximate),
  )
}
