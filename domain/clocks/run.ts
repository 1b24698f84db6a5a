import { type EpochDay, formatDay } from '#domain/time/epoch-day.ts'
import { type Counting, countDays, isoOf, step } from './count.ts'
import type { CountingLaw, Provision } from './counting-law.ts'
import { addHours, addWallHours, hoursStart } from './hours.ts'
import { formatInstant } from './instant-text.ts'
import { isHours, type Period, periodOf } from './period.ts'
import { type Asked, countingLaws, dayOf, provisionOf } from './resolve.ts'
import type { Step } from './step.ts'
import { notSuspended, type Suspended } from './suspensions.ts'
import { readTrigger, type Trigger } from './trigger.ts'
import { type Instant, instant, startOfDay, type Zone } from './zone.ts'

/** The end of a period: the last moment in it, and the first after. */
export interface End {
  deadline: Instant
  expiresAt: Instant
}

/** A period counted from one certain event. */
export interface Run extends End {
  /** Day the period itself runs from: the event's, or the end of a term that runs first. */
  from: EpochDay
  /** Last day, for a period in calendar units; and the same before it was moved off a weekend or holiday. */
  last: EpochDay | null
  nominal: EpochDay | null
  /** Moment hours run from; and their end when each is 60 minutes from the event itself. */
  start: Instant | null
  exact: Instant | null
  steps: Step[]
}

/** An event as it is counted from: its moment, or one edge of the day it was on. */
export type Event =
  | { day: EpochDay; at: Instant; edge: null }
  | { day: EpochDay; at: null; edge: 'first' | 'last' }

export const endOfDay = (day: EpochDay, zone: Zone): End => {
  const expiresAt = startOfDay((day + 1) as EpochDay, zone)
  return { deadline: instant(expiresAt - 1), expiresAt }
}

/** The events at which a trigger may have been, first and last; null where nothing bounds it. */
export function eventsOf(trigger: Trigger): [Event | null, Event | null] {
  if (trigger.precision === 'instant') {
    const event: Event = { day: trigger.day, at: trigger.at, edge: null }
    return [event, event]
  }
  const { earliest, latest } =
    trigger.precision === 'local' ? { earliest: trigger.day, latest: trigger.day } : trigger
  return [
    earliest === null ? null : { day: earliest, at: null, edge: 'first' },
    latest === null ? null : { day: latest, at: null, edge: 'last' },
  ]
}

/** Counts what was asked from one event. */
export function run(asked: Asked, event: Event, suspended: Suspended): Run {
  const { period, zone, law, direction } = asked
  if (!period) {
    const steps = [step('fixed-date', { day: formatDay(event.day) }, law.fixedDate)]
    return {
      ...endOfDay(event.day, zone),
      from: event.day,
      last: event.day,
      nominal: event.day,
      start: null,
      exact: null,
      steps,
    }
  }
  if (isHours(period))
    return runHours(event, period.hours, { law, zone, direction, own: asked.own })
  const { from, steps } = startOf(asked, event)
  const { last, nominal, steps: counted } = countDays(from, period, countingOf(asked, suspended))
  return {
    ...endOfDay(last, zone),
    from,
    last,
    nominal,
    start: null,
    exact: null,
    steps: [...steps, ...counted],
  }
}

export const countingOf = (
  { law, holidays, direction, base, own }: Asked,
  suspended: Suspended,
): Counting => ({ law, holidays, direction, base: base as Period, own, suspended })

/** Where the period runs from: the event, or the end of the term that comes before it. */
function startOf(asked: Asked, event: Event): { from: EpochDay; steps: Step[] } {
  const { rule, params, zone, holidays } = asked
  const term = rule?.base
  if (!rule || !term) return { from: event.day, steps: [] }
  const provision = provisionOf(rule, term.article)
  const given = params[term.given]
  const read = given === undefined ? null : readTrigger(given, zone)
  if (read?.ok) {
    const day = dayOf(read.trigger)
    return { from: day, steps: [step('base-term', { day: formatDay(day) }, provision)] }
  }
  const period = periodOf(term.period)
  const law = countingLaws[rule.law]
  const { last, steps } = countDays(event.day, period, {
    law,
    holidays,
    direction: 1,
    base: period,
    own: provision,
    suspended: notSuspended,
  })
  return { from: last, steps: [...steps, step('base-term', { day: formatDay(last) }, provision)] }
}

/** How hours are counted. */
interface HourCounting {
  law: CountingLaw
  zone: Zone
  direction: 1 | -1
  own: Provision | null
}

/** Counts hours from an event; from a day alone, as if it was at its very beginning or end. */
export function runHours(event: Event, hours: number, by: HourCounting): Run {
  const { law, zone, direction } = by
  const at = event.at ?? edgeOf(event.day, event.edge ?? 'last', zone, direction)
  // The end of a day is the beginning of the hour after it: nothing more is left out.
  const isWhole = event.edge === 'last' && direction === 1
  const start = isWhole ? at : hoursStart(at, law, direction)
  const passed = addHours(start, hours, direction)
  const end = (isWhole && addWallHours(start, hours, zone)) || passed
  const isByDay = isWhole && hours % 24 === 0
  return {
    deadline: isByDay ? instant(end - 1) : end,
    expiresAt: end,
    from: event.day,
    last: null,
    nominal: null,
    start,
    exact: addHours(at, hours, direction),
    steps: stepsOfHours({ ...by, event, at, start, end, hours }),
  }
}

const edgeOf = (day: EpochDay, edge: 'first' | 'last', zone: Zone, direction: 1 | -1): Instant => {
  if (edge === 'first') return startOfDay(day, zone)
  const next = startOfDay((day + 1) as EpochDay, zone)
  return direction === 1 ? next : instant(next - 1)
}

interface HoursCounted extends HourCounting {
  event: Event
  at: Instant
  start: Instant
  end: Instant
  hours: number
}

function stepsOfHours({
  event,
  start,
  end,
  hours,
  law,
  zone,
  direction,
  own,
  at,
}: HoursCounted): Step[] {
  const [from, to] = [formatInstant(start, zone), formatInstant(end, zone)]
  const period = isoOf({ years: 0, months: 0, weeks: 0, days: 0, hours })
  const runs = step('hours-run', { period, from, to }, law.hours ?? own)
  const stays = step('no-roll-hours', {}, (law.law === 'nl' ? law.coverage : law.roll) ?? own)
  if (event.at === null) {
    return [
      step(
        event.edge === 'first' ? 'hours-by-day-first' : 'hours-by-day',
        { day: formatDay(event.day), period, to },
        law.hours ?? own,
      ),
      stays,
    ]
  }
  const excluded = direction === 1 ? 'event-hour' : 'event-hour-back'
  const begins = law.fromNextHour
    ? step(excluded, { at: formatInstant(at, zone), from }, law.start)
    : step('event-moment', { at: from }, own)
  return [begins, runs, stays]
}
