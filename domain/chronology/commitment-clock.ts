import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import type { ClockAnswer, ClockResult, RefusalKey } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { isHours, parsePeriod } from '#domain/clocks/period.ts'
import { type Due, type DueFault, statedDue } from './commitment-due.ts'
import type { Commitment, CommitmentClock } from './records.ts'

/** EDTF of an entry; undefined where the case has none, or none yet. */
export type DateOf = (entry: string) => string | undefined

/**
 * The request a commitment's clock makes: its period from the start we follow.
 *
 * @returns null where the entry that starts it is not known
 */
export function clockRequestOf(
  { starts, follows, reason: _, ...period }: CommitmentClock,
  dateOf: DateOf,
  start = starts[follows],
): ClockRequest | null {
  const date = start && dateOf(start.entry)
  return date === undefined ? null : { ...period, trigger: start?.at ?? date }
}

/** The clock of a commitment, computed. */
export function computeCommitmentClock(clock: CommitmentClock, dateOf: DateOf): ClockAnswer | null {
  const request = clockRequestOf(clock, dateOf)
  return request && computeClock(request)
}

/**
 * By when a commitment is to be kept: its stated date, or what its clock computes from the start we follow.
 *
 * The one place that says so. It is computed on reading and kept nowhere.
 *
 * @param dateOf entries that are not known on the day looked at have no date: a clock they start has not
 */
export function dueOf({ due, clock }: Pick<Commitment, 'due' | 'clock'>, dateOf: DateOf): Due {
  if (clock === undefined) return statedDue(due === undefined ? {} : { due })
  const answer = computeCommitmentClock(clock, dateOf)
  if (answer === null) return { type: 'not-started' }
  if (!answer.ok) {
    return { type: 'not-computed', why: faults[answer.refusal.key] ?? 'clock-unread' }
  }
  return dueOfResult(answer.result)
}

const faults: Partial<Record<RefusalKey, DueFault>> = {
  'trigger-unbounded': 'start-unbounded',
  'trigger-offset': 'start-offset',
  'trigger-years': 'start-years',
  'trigger-unread': 'start-unread',
}

/** By when something is due whose period is computed. */
function dueOfResult(result: ClockResult): Due {
  const { status, deadline, span, period } = result
  if (status === 'no-fixed-period') return { type: 'no-fixed-period' }
  const date = dueDateOf(result)
  if (date === null || deadline === null) {
    return { type: 'not-computed', why: 'start-unbounded' }
  }
  const parsed = period === null ? null : parsePeriod(period)
  if (!parsed?.ok || !isHours(parsed.period)) return { type: 'day', date }
  const latest = span?.latest ?? deadline
  return { type: 'moment', date, earliest: span ? span.earliest : deadline, latest }
}

/**
 * EDTF of the last day allowed: a day, or one of the days from the earliest to the latest it can be.
 *
 * @returns null where no period is fixed, or nothing says which day is the last at the latest
 */
function dueDateOf({ deadline, span }: ClockResult): string | null {
  if (deadline === null) return null
  const latest = dayOf(deadline)
  if (span === null) return latest
  const earliest = span.earliest === null ? '' : dayOf(span.earliest)
  return earliest === latest ? latest : `[${earliest}..${latest}]`
}

const dayOf = (moment: string): string => moment.slice(0, 10)
