import { type EpochDay, formatDay } from '#domain/time/epoch-day.ts'
import type { Refusal } from './clock-result.ts'
import { step } from './count.ts'
import { type Asked, dayOf, provisionOf, refuse } from './resolve.ts'
import type { Step } from './step.ts'
import { readTrigger } from './trigger.ts'

/** Days a period stood still, and the steps that say so. */
export interface Suspended {
  days: number
  steps: readonly Step[]
}

export const notSuspended: Suspended = { days: 0, steps: [] }

/**
 * The days a period stood still: from the day after it was asked, until or through the day it was answered, as
 * the rule has it. Days that two suspensions share are added once.
 */
export function suspendedIn({
  params,
  rule,
  zone,
}: Asked): { ok: true; suspended: Suspended } | { ok: false; refusal: Refusal } {
  const { suspensions = [], suspendedDays = 0 } = params
  const by = rule?.suspension
  if (rule && !by) return { ok: true, suspended: notSuspended }
  const provision = rule && by ? provisionOf(rule, by.article) : null
  const counted = new Set<EpochDay>()
  const steps: Step[] = []
  for (const [i, { from, to }] of suspensions.entries()) {
    const pointer = `/params/suspensions/${i}`
    const first = readTrigger(from, zone)
    if (!first.ok) return refuse(`${pointer}/from`, 'param-unread', { given: from })
    const last = readTrigger(to, zone)
    if (!last.ok) return refuse(`${pointer}/to`, 'param-unread', { given: to })
    const [asked, answered] = [dayOf(first.trigger), dayOf(last.trigger)]
    if (answered < asked) return refuse(`${pointer}/to`, 'suspension-order', { from, to })
    const until = by?.through === false ? answered - 1 : answered
    const before = counted.size
    for (let day = asked + 1; day <= until; day++) counted.add(day as EpochDay)
    steps.push(
      step(
        'suspended',
        { from: formatDay(asked), to: formatDay(answered), days: counted.size - before },
        provision,
      ),
    )
  }
  if (suspendedDays > 0) steps.push(step('suspended-days', { days: suspendedDays }, provision))
  return { ok: true, suspended: { days: counted.size + suspendedDays, steps } }
}
