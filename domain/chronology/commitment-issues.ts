import type { Refusal } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { sayRefusal } from '#domain/clocks/words.ts'
import { relate } from '#domain/time/order.ts'
import { clockRequestOf, type DateOf } from './commitment-clock.ts'
import { boundsOfText } from './order.ts'
import type { Commitment, CommitmentClock } from './records.ts'
import type { DocumentIssue } from './references.ts'

/** A moment that every rule and zone can count from: what is refused with it is not its fault. */
const ANY_MOMENT = '2020-06-15T12:00:00Z'

/**
 * What of a commitment's clock cannot be counted with, whatever the entries are dated: an unknown rule,
 * a period of nothing, a start without the offset that hours need. The last moment is computed on reading,
 * so that this is the only time at which the one who writes it hears of it.
 *
 * @returns every issue with its pointer into the commitment and a sentence that says what to do
 */
export function findClockIssues({ clock }: Pick<Commitment, 'clock'>): DocumentIssue[] {
  if (clock === undefined) return []
  const own = refusalOf(clock, ANY_MOMENT)
  const starts = clock.starts.flatMap(({ at }, i) => {
    const refusal = at === undefined ? null : refusalOf(clock, at)
    return refusal?.pointer === '/trigger' ? [issueOf(refusal, `/clock/starts/${i}/at`)] : []
  })
  return own ? [issueOf(own, `/clock${own.pointer}`), ...starts] : starts
}

/**
 * What cannot be true of a commitment with a clock, by the dates of its entries: a date that nothing can be
 * counted from, and a settlement before what starts it.
 */
export function findTimingIssues(commitment: Commitment, dateOf: DateOf): DocumentIssue[] {
  const { clock, settledBy } = commitment
  if (clock === undefined) return []
  const unread = clock.starts.flatMap(({ at }, i) => {
    const request = at === undefined ? clockRequestOf(clock, dateOf, clock.starts[i]) : null
    const answer = request && computeClock(request)
    return answer && !answer.ok && answer.refusal.pointer === '/trigger'
      ? [issueOf(answer.refusal, `/clock/starts/${i}/entry`)]
      : []
  })
  const started = clockRequestOf(clock, dateOf)?.trigger
  const settled = settledBy === undefined ? undefined : dateOf(settledBy)
  // What is counted back from the start, or is due on it, may well be done before.
  const isTooEarly =
    !clock.backwards &&
    !clock.fixed &&
    started !== undefined &&
    settled !== undefined &&
    relate(boundsOfText(settled), boundsOfText(started)) === 'before'
  return isTooEarly ? [...unread, { pointer: '/settledBy', detail: SETTLED_BEFORE }] : unread
}

/** The sentence for a settlement that comes before what it settles has begun. */
const SETTLED_BEFORE =
  'is dated before the moment that starts the clock: name a later entry, or follow another start'

function refusalOf(clock: CommitmentClock, trigger: string): Refusal | null {
  const { starts: _, follows: __, reason: ___, ...period } = clock
  const answer = computeClock({ ...period, trigger })
  return answer.ok ? null : answer.refusal
}

const issueOf = (refusal: Refusal, pointer: string): DocumentIssue => ({
  pointer,
  detail: sayRefusal(refusal, 'en'),
})
