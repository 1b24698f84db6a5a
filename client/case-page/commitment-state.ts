import { boundsOfText } from '#domain/chronology/order.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { NO_LATEST } from '#domain/time/bounds.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'

/**
 * How a commitment stands on a day.
 *
 * Late and overdue are said only when they are certain: the first day it can have been settled, or
 * today, lies after the last day it can have been due.
 */
export type CommitmentState =
  | { type: 'kept' }
  /** Settled, but no due date was given to measure it by. */
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
    const days = boundsOfText(settledOn).end.earliest - lastDue
    return days > 0 ? { type: 'late', days } : { type: 'kept' }
  }
  if (lastDue === NO_LATEST) return { type: 'open' }
  return today > lastDue ? { type: 'overdue' } : { type: 'due' }
}
