import { type DaySpan, type Hemisphere, NO_LATEST } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { precisionOf } from '#domain/time/precision.ts'
import { boundsOfText } from './order.ts'
import type { Commitment } from './records.ts'

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
  /** Settled, this many days after the last day allowed, at least. */
  | { type: 'late'; days: number }
  /** Not settled, this many days after the last day allowed. */
  | { type: 'overdue'; days: number }
  /** Not settled; this many days are left, 0 on the last one. */
  | { type: 'due'; days: number; isSoon: boolean }
  | { type: 'open' }

/** The last day on which a commitment is kept and the days on which it was settled; null is none. */
export interface CommitmentDays {
  due: DaySpan | null
  settled: DaySpan | null
}

/** What is due within this many days is due soon. */
export const SOON_DAYS = 14

/** How a commitment stands on a day, by day numbers. What settles it later does not count yet. */
export function statusOfDays({ due, settled }: CommitmentDays, on: EpochDay): CommitmentStatus {
  const hasDue = due !== null && due.latest !== NO_LATEST
  if (settled !== null && settled.earliest <= on) {
    if (!hasDue) return { type: 'settled' }
    if (settled.earliest > due.latest) return { type: 'late', days: settled.earliest - due.latest }
    return settled.latest <= due.earliest ? { type: 'kept' } : { type: 'settled' }
  }
  if (!hasDue) return { type: 'open' }
  const days = due.latest - on
  return days < 0
    ? { type: 'overdue', days: -days }
    : { type: 'due', days, isSoon: days <= SOON_DAYS }
}

/**
 * How a commitment stands on a day.
 *
 * @param settledOn EDTF of the entry that settled it; absent while it is open
 */
export function commitmentStatus(
  { due }: Pick<Commitment, 'due'>,
  settledOn: string | undefined,
  on: EpochDay,
): CommitmentStatus {
  return statusOfDays(
    {
      due: due === undefined ? null : dueSpan(due),
      settled: settledOn === undefined ? null : boundsOfText(settledOn).end,
    },
    on,
  )
}

/**
 * The last day allowed, as the days it can be.
 *
 * Due in July is due by its last day; due about July, or on one of several days, can have been the first.
 */
export function dueSpan(due: string, hemisphere: Hemisphere = 'northern'): DaySpan {
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
