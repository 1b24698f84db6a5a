import { type EpochDay, formatDay } from '#domain/time/epoch-day.ts'
import { countDays } from './count.ts'
import { formatInstant } from './instant-text.ts'
import { penaltyAfter } from './penalty.ts'
import { isHours, type Period, periodOf } from './period.ts'
import { type Asked, extendedOf } from './resolve.ts'
import { countingOf, type Event, endOfDay, type Run } from './run.ts'
import type { Step } from './step.ts'
import { notSuspended, type Suspended } from './suspensions.ts'

type RelatedValues = Record<string, string | number>

/** Deadlines, days and amounts that go with a counted rule, by name; and steps that say what is special. */
export function relatedOf(
  asked: Asked,
  event: Event,
  counted: Run,
  suspended: Suspended,
): { related: RelatedValues; steps: Step[] } {
  const { rule, zone, base } = asked
  const { last, from } = counted
  if (!rule || !base || last === null || isHours(base)) return { related: {}, steps: [] }
  const due = (day: EpochDay) => formatInstant(endOfDay(day, zone).deadline, zone)
  const count = (start: EpochDay, period: Period, paused = suspended) =>
    due(countDays(start, period, countingOf(asked, paused)).last)

  const related: RelatedValues = {}
  if (rule.base) related[rule.base.name] = due(from)
  if (rule.extension) {
    const { name, noticeWithin } = rule.extension
    if (noticeWithin) related.extensionNoticeDue = count(from, periodOf(noticeWithin), notSuspended)
    const total = extendedOf(rule, asked.params)
    if (asked.params.extended) related.unextendedDeadline = count(from, base)
    else if (total) related[name] = count(from, total)
  }
  for (const { name, period, from: start } of rule.related ?? []) {
    related[name] = count(start === 'base' ? from : last, periodOf(period))
  }
  if (!rule.hasPenalty) return { related, steps: [] }
  const { days, most, steps } = penaltyAfter(event.day, last, asked)
  related.firstPenaltyDay = formatDay(days.first)
  related.lastPenaltyDay = formatDay(days.last)
  related.decisionOnAmountDue = due(days.sumDue)
  if (most !== null) related.maxAmountEUR = most
  return { related, steps }
}
