import { type EpochDay, formatDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import type { CountingLaw, Provision } from './counting-law.ts'
import { type Holidays, isWeekend } from './holidays/holidays.ts'
import { addPeriod, isAtLeast, type Period } from './period.ts'
import type { Step, StepKey } from './step.ts'

export const step = (
  key: StepKey,
  params: Step['params'],
  provision: Provision | null = null,
): Step => ({ key, params, provision })

/** A period in calendar units, counted. */
export interface Counted {
  /** Last day of the period. */
  last: EpochDay
  /** The same before it was moved off a weekend or holiday. */
  nominal: EpochDay
  steps: Step[]
}

export interface Counting {
  law: CountingLaw
  holidays: Holidays
  direction: 1 | -1
  /** The period by which the law decides whether it covers this; an extension does not change that. */
  base: Period
  /** Where the period itself is laid down, for what the counting law leaves to it. */
  own: Provision | null
  /** Days the period stood still, and what says so. */
  suspended: { days: number; steps: readonly Step[] }
}

/**
 * Counts a period in days, weeks, months or years.
 *
 * The day of the event is not counted and its own weekday or holiday does not matter. Forward, a last day
 * that is a Saturday, Sunday or holiday becomes the next working day, and the period is then lengthened until it
 * has two working days. Backwards nothing moves.
 */
export function countDays(event: EpochDay, period: Period, counting: Counting): Counted {
  const { law, holidays, direction, base, own, suspended } = counting
  const { day: reached, clamped } = addPeriod(event, period, direction)
  const steps = [step('event-day', { day: formatDay(event) }, law.start ?? own)]
  const runs = direction === 1 ? 'period-runs' : 'period-runs-back'
  const same = clamped ? 'none' : sameAs(period)
  const params = { period: isoOf(period), day: formatDay(reached), same }
  steps.push(step(runs, params, law.length ?? own))
  if (clamped) steps.push(step('month-end', { day: formatDay(reached) }, law.monthEnd))
  const nominal = (reached + suspended.days) as EpochDay
  steps.push(...suspended.steps)
  if (direction === -1) {
    steps.push(step('no-roll-backwards', { day: formatDay(nominal) }, law.backwards))
    return { last: nominal, nominal, steps }
  }
  if (!law.covers(base)) {
    steps.push(step('no-roll-length', { day: formatDay(nominal) }, law.coverage))
    return { last: nominal, nominal, steps }
  }
  if (!law.roll) {
    steps.push(step('no-roll-plain', { day: formatDay(nominal) }, own))
    return { last: nominal, nominal, steps }
  }
  const rolled = roll(nominal, law.roll, holidays, steps)
  const last = lengthen(event, rolled, period, counting, steps)
  return { last, nominal, steps }
}

/** What the last day has in common with the day of the event. */
function sameAs({ years, months, weeks, days }: Period): 'weekday' | 'date' | 'none' {
  if (days > 0) return 'none'
  const isByMonth = years + months > 0
  if (isByMonth) return weeks > 0 ? 'none' : 'date'
  return 'weekday'
}

/** The period as ISO 8601, in its largest units. */
export function isoOf({ years, months, weeks, days, hours }: Period): string {
  const part = (n: number, unit: string) => (n > 0 ? `${n}${unit}` : '')
  const date = `${part(years, 'Y')}${part(months, 'M')}${part(weeks, 'W')}${part(days, 'D')}`
  return `P${date}${hours > 0 ? `T${hours}H` : ''}`
}

export const isWorkingDay = (day: EpochDay, holidays: Holidays): boolean =>
  !isWeekend(day) && holidays.find(day, fromEpochDay(day).year) === null

function roll(from: EpochDay, provision: Provision, holidays: Holidays, steps: Step[]): EpochDay {
  let day = from
  for (; !isWorkingDay(day, holidays); day++) steps.push(dayOff(day, provision, holidays))
  if (day !== from) steps.push(step('rolled', { day: formatDay(day) }, provision))
  return day
}

function dayOff(day: EpochDay, provision: Provision, holidays: Holidays): Step {
  const off = holidays.find(day, fromEpochDay(day).year)
  // A holiday on a Sunday is off for both reasons; the law names the Sunday first.
  if (isWeekend(day) || !off) {
    const name = weekdayOf(day) === 6 ? 'saturday' : 'sunday'
    return step('day-off', { day: formatDay(day), name }, provision)
  }
  const { cite, url } = off.source
  return step('day-off', { day: formatDay(day), name: off.name }, { act: cite, article: '', url })
}

function lengthen(
  event: EpochDay,
  rolled: EpochDay,
  period: Period,
  { law, holidays }: Counting,
  steps: Step[],
): EpochDay {
  const rule = law.twoWorkingDays
  if (!rule || !isAtLeast(rule.from, period)) return rolled
  const second = secondWorkingDay(event, holidays)
  if (second <= rolled) return rolled
  steps.push(step('two-working-days', { day: formatDay(second) }, rule.provision))
  return second
}

/** The second working day after a day. */
export function secondWorkingDay(after: EpochDay, holidays: Holidays): EpochDay {
  let day = after
  for (let found = 0; found < 2; ) {
    day++
    if (isWorkingDay(day, holidays)) found++
  }
  return day
}
