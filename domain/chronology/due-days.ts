import type { DaySpan, Hemisphere } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { precisionOf } from '#domain/time/precision.ts'
import type { Due } from './commitment-due.ts'
import { boundsOfText } from './order.ts'

/** EDTF of what is due, as exactly as it is known; null where no day can be said. */
export function dateOfDue(due: Due): string | null {
  if (due.type === 'day') return due.date
  if (due.type !== 'moment') return null
  return due.earliest === due.latest ? due.latest : due.date
}

/**
 * The last day on which a commitment is certainly kept, and the last on which it can be; null for no day.
 *
 * Due in July is due by its last day; due about July, or on one of several days, can have been the first.
 * Due at a moment of a day, only the day before is certainly in time.
 */
export function daysOfDue(due: Due, hemisphere: Hemisphere = 'northern'): DaySpan | null {
  if (due.type === 'day') return dueSpan(due.date, hemisphere)
  if (due.type !== 'moment') return null
  const { earliest, latest } = dueSpan(due.date, hemisphere)
  const isWholeDay = due.earliest?.slice(11, 19) === LAST_SECOND
  return { earliest: isWholeDay ? earliest : epochDay(earliest - 1), latest }
}

const LAST_SECOND = '23:59:59'

/** The last day allowed by a date, as the days it can be. */
function dueSpan(due: string, hemisphere: Hemisphere = 'northern'): DaySpan {
  const { earliest, latest } = boundsOfText(due, hemisphere).end
  const parsed = parseEdtf(due)
  const isDoubted = parsed.ok && DOUBTED.has(precisionOf(parsed.value))
  return { earliest: isDoubted ? earliest : latest, latest }
}

const DOUBTED = new Set([
  'one-of',
  'approximate',
  'uncertain',
  'uncertain-approximate',
  'unspecified',
])

/** How much after what is due something was done, in seconds; 0 or less is in time. */
export interface Lateness {
  least: number
  most: number
}

/**
 * How late something was done that is due at a moment, where the moment it was done is known.
 *
 * @param doneOn EDTF
 * @returns null where days alone can be compared
 */
export function latenessOf(due: Due, doneOn: string | undefined): Lateness | null {
  const done = doneOn === undefined ? null : secondsOf(doneOn)
  if (due.type !== 'moment' || done === null) return null
  const first = due.earliest === null ? null : secondsOf(due.earliest)
  const last = secondsOf(due.latest)
  if (last === null) return null
  return { least: done - last, most: first === null ? Number.POSITIVE_INFINITY : done - first }
}

const OFFSET = /T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d):?(\d\d)?)$/

/** A moment with its offset, in seconds; null for anything else. */
function secondsOf(text: string): number | null {
  const [, hour, minute, second, sign, hours = 0, minutes = 0] = OFFSET.exec(text) ?? []
  if (hour === undefined) return null
  const day = boundsOfText(text.slice(0, 10)).start.earliest
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60)
  return day * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset
}
