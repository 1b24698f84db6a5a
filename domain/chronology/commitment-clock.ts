import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import type { ClockAnswer, ClockResult } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import type { CommitmentClock } from './records.ts'

/**
 * The request a commitment's clock makes: its period from the start we follow.
 *
 * @param dateOf  EDTF of an entry; undefined where the case has none, or none yet
 * @returns null where the entry that starts it is not known
 */
export function clockRequestOf(
  { starts, follows, reason: _, ...period }: CommitmentClock,
  dateOf: (entry: string) => string | undefined,
  start = starts[follows],
): ClockRequest | null {
  const trigger = start && (start.at ?? dateOf(start.entry))
  return trigger === undefined ? null : { ...period, trigger }
}

/** The clock of a commitment, computed. */
export function computeCommitmentClock(
  clock: CommitmentClock,
  dateOf: (entry: string) => string | undefined,
): ClockAnswer | null {
  const request = clockRequestOf(clock, dateOf)
  return request && computeClock(request)
}

/**
 * EDTF of the last day allowed: a day, or one of the days from the earliest to the latest it can be.
 *
 * @returns null where no period is fixed
 */
export function dueDateOf({ deadline, span }: ClockResult): string | null {
  if (deadline === null) return null
  const latest = dayOf(span?.latest ?? deadline)
  const earliest = dayOf(span?.earliest ?? deadline)
  return earliest === latest ? latest : `[${earliest}..${latest}]`
}

const dayOf = (moment: string): string => moment.slice(0, 10)
