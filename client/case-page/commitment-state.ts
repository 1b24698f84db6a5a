import { boundsOfText } from '#domain/chronology/order.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { NO_LATEST } from '#domain/time/bounds.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'

/**
 * How a commitment stands on a day.
 *
 * Kept, late and overdue are said only when they are certain: the last day it can have been settled
 * lies within the time allowed, or the first one, or today, after it.
 */
export type CommitmentState =
  | { type: 'kept' }
  /** Settled; whether in time is not known, or no due date was given to measure it by. */
  | { type: 'settled' }
  | { type: 'late'; days: number }
  | { type: 'overdue' }
  | { type: 'due' }
  | { type: 'open' }

/**
 * @param settledOn EDTF of the entry that settled it; absent while it is open
 */
export function commitmentState(
  { due }: Pick<Commitment, 'due'>,
  settledOn: string | undefined,
  today: EpochDay,
): CommitmentState {
  const lastDue = due === undefined ? NO_LATEST : boundsOfText(due).end.latest
  if (settledOn !== undefined) {
    if (lastDue === NO_LATEST) return { type: 'settled' }
    const { earliest, latest } = boundsOfText(settledOn).end
    if (earliest > lastDue) return { type: 'late', days: earliest - lastDue }
    return latest <= lastDue ? { type: 'kept' } : { type: 'settled' }
  }
  if (lastDue === NO_LATEST) return { type: 'open' }
  return today > lastDue ? { type: 'overdue' } : { type: 'due' }
}
