import { type DaySpan, NO_LATEST } from '#domain/time/bounds.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { Due } from './commitment-due.ts'
import { daysOfDue, type Lateness, latenessOf } from './due-days.ts'
import { boundsOfText } from './order.ts'
import type { SettledAs } from './records.ts'

/**
 * How a commitment stands on a day.
 *
 * Kept, late and overdue are said only when they are certain: the last day it can have been settled
 * lies within the time certainly allowed, or the first one, or the day asked about, after all of it.
 */
export type CommitmentStatus =
  | { type: 'kept' }
  /** Settled; whether in time is not known, or no due date was given to measure it by. */
  | { type: 'settled' }
  /**
   * Settled, this many days after the last day allowed, at least.
   * @property hours where both moments are known and lie less than a day apart; 0 is less than an hour
   */
  | { type: 'late'; days: number; hours?: number }
  /** Not settled, this many days after the last day allowed. */
  | { type: 'overdue'; days: number }
  /** Not settled; this many days are left, 0 on the last one. */
  | { type: 'due'; days: number; isSoon: boolean }
  | { type: 'open' }
  /** Something else came in its place, or it lost its point: neither kept nor late. */
  | { type: 'superseded' }
  | { type: 'lapsed' }
  /** The act gives no number to measure it by, settled or not. */
  | { type: 'no-fixed-period' }
  /** There is a period, and what is known does not let it be counted; settled or not. */
  | { type: 'not-computed' }

/** Statuses that say neither in time nor late. */
export type UnmeasuredStatus = 'superseded' | 'lapsed' | 'no-fixed-period' | 'not-computed'

/** The last day on which a commitment is kept and the days on which it was settled; null is none. */
export interface CommitmentDays {
  due: DaySpan | null
  settled: DaySpan | null
  /** As what it was settled; kept when left out. */
  settledAs?: SettledAs
  /** Where moments are known: how late it was settled. */
  lateness?: Lateness
  /** Why no last day is known, where a clock should tell it. */
  lacking?: 'no-fixed-period' | 'not-computed'
}

/** What settled a commitment. */
export interface Settlement {
  /** EDTF of the entry. */
  date: string
  /** Kept when left out. */
  as?: SettledAs | undefined
}

/** What is due within this many days is due soon. */
export const SOON_DAYS = 14

/** How a commitment stands on a day, by day numbers. What settles it later does not count yet. */
export function statusOfDays(days: CommitmentDays, on: EpochDay): CommitmentStatus {
  const { due, settled, settledAs = 'kept', lacking } = days
  const isSettled = settled !== null && settled.earliest <= on
  if (isSettled && settledAs !== 'kept') return { type: settledAs }
  if (lacking) return { type: lacking }
  const hasDue = due !== null && due.latest !== NO_LATEST
  if (isSettled) return hasDue ? measured(days, settled, due) : { type: 'settled' }
  if (!hasDue) return { type: 'open' }
  const left = due.latest - on
  return left < 0
    ? { type: 'overdue', days: -left }
    : { type: 'due', days: left, isSoon: left <= SOON_DAYS }
}

const HOUR = 3600

/** Whether what is settled was in time: by its moments where they are known, by days otherwise. */
function measured({ lateness }: CommitmentDays, settled: DaySpan, due: DaySpan): CommitmentStatus {
  if (lateness) {
    if (lateness.most <= 0) return { type: 'kept' }
    if (lateness.least <= 0) return { type: 'settled' }
    const hours = Math.floor(lateness.least / HOUR)
    const days = Math.floor(hours / 24)
    return days === 0 ? { type: 'late', days, hours } : { type: 'late', days }
  }
  if (settled.earliest > due.latest) return { type: 'late', days: settled.earliest - due.latest }
  return settled.latest <= due.earliest ? { type: 'kept' } : { type: 'settled' }
}

/** What a status follows from besides the days themselves. */
export function besidesDays(
  due: Due,
  settled: Settlement | undefined,
): Pick<CommitmentDays, 'settledAs' | 'lateness' | 'lacking'> {
  const lateness = latenessOf(due, settled?.date)
  return {
    ...(settled?.as && { settledAs: settled.as }),
    ...(lateness && { lateness }),
    ...((due.type === 'no-fixed-period' || due.type === 'not-computed') && { lacking: due.type }),
  }
}

/**
 * How a commitment stands on a day.
 *
 * @param settled what settled it; absent while it is open
 */
export function commitmentStatus(
  due: Due,
  settled: Settlement | undefined,
  on: EpochDay,
): CommitmentStatus {
  return statusOfDays(
    {
      due: daysOfDue(due),
      settled: settled === undefined ? null : boundsOfText(settled.date).end,
      ...besidesDays(due, settled),
    },
    on,
  )
}
