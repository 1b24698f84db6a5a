import { type EpochDay, formatDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import type { ClockRequest } from './clock-request.ts'
import type { ClockAnswer, ClockResult, Refusal } from './clock-result.ts'
import { isoOf, step } from './count.ts'
import { formatInstant } from './instant-text.ts'
import { notesOf } from './notes.ts'
import { isHours } from './period.ts'
import { presentReading, type Reading, readingsOf } from './readings.ts'
import { relatedOf } from './related.ts'
import { type Asked, dayOf, provisionOf, refuse, resolve } from './resolve.ts'
import { type End, type Event, endOfDay, eventsOf, type Run, run } from './run.ts'
import type { Step } from './step.ts'
import { notSuspended, type Suspended, suspendedIn } from './suspensions.ts'
import { readTrigger } from './trigger.ts'
import { type Instant, localDay } from './zone.ts'

/**
 * Computes a statutory period: its last moment, how it is counted step by step, and how else the law can be read.
 *
 * A trigger that is not known exactly gives a span; `deadline` is then its latest moment, `safeTarget` counts from
 * the earliest. What an act does not put in a number is answered with no number.
 *
 * @returns the result, or the first thing about the request that cannot be counted with
 */
export function computeClock(request: ClockRequest): ClockAnswer {
  const resolved = resolve(request)
  if (!resolved.ok) return resolved
  const { asked } = resolved
  if (asked.period === null && !asked.fixed) {
    return { ok: true, result: withoutPeriod(asked) }
  }
  const fault = findParamFault(asked)
  if (fault) return fault
  const paused = suspendedIn(asked)
  if (!paused.ok) return paused
  return { ok: true, result: withPeriod(asked, paused.suspended) }
}

function withPeriod(asked: Asked, paused: Suspended): ClockResult {
  const { rule, zone, trigger, period } = asked
  const isGuidance = rule?.suspension?.basis === 'guidance'
  const suspended = isGuidance ? notSuspended : paused
  const [first, last] = eventsOf(trigger)
  const count = (event: Event | null) => {
    if (!event) return null
    const counted = capped(asked, run(asked, event, suspended))
    const readings = readingsOf(asked, event, counted, { paused: isGuidance ? paused : null })
    return { event, counted, readings }
  }
  const late = count(last)
  const isSpan = first !== last && !isOneDay(asked)
  const early = isSpan || !late ? count(first) : late
  const shown = (late ?? early) as NonNullable<typeof late>
  const { related, steps: added } = late
    ? relatedOf(asked, late.event, late.counted, suspended)
    : { related: {}, steps: [] }
  const text = (at: Instant | undefined) => (at === undefined ? null : formatInstant(at, zone))
  const span = isSpan
    ? { earliest: text(early?.counted.deadline), latest: text(late?.counted.deadline) }
    : null
  const calendar = calendarOf(asked, [...(early ? [early] : []), ...(late ? [late] : [])], related)
  const isByDay = trigger.precision === 'day' || !period || !isHours(period)
  return {
    ...headOf(asked),
    status: 'fixed',
    precision: isByDay && period && isHours(period) ? 'day' : 'instant',
    deadline: text(late?.counted.deadline),
    expiresAt: text(late?.counted.expiresAt),
    span,
    safeTarget: early ? formatInstant(safeOf(asked, early), zone) : null,
    steps: [
      triggerStep(asked),
      ...extensionSteps(asked),
      ...shown.counted.steps,
      endStep(span, shown.counted, asked),
      ...added,
    ],
    alternatives: late ? late.readings.map((reading) => presentReading(reading, asked)) : [],
    related,
    calendar,
    notes: notesOf(asked, calendar, late ? localDay(late.counted.deadline, zone) : null),
  }
}

/** What an act leaves without a number stays without one. */
function withoutPeriod(asked: Asked): ClockResult {
  const { rule, own } = asked
  return {
    ...headOf(asked),
    status: 'no-fixed-period',
    precision: 'instant',
    deadline: null,
    expiresAt: null,
    span: null,
    safeTarget: null,
    steps: [triggerStep(asked), step('no-fixed-period', { rule: rule?.id ?? '' }, own)],
    alternatives: [],
    related: {},
    calendar: [],
    notes: notesOf(asked, [], null),
  }
}

function headOf(asked: Asked) {
  const { request, rule, law, period, base, direction, jurisdiction, zone } = asked
  const isExcluded = law.law === 'nl' && base !== null && !law.covers(base)
  return {
    rule: rule?.id ?? null,
    provision: asked.own,
    law: law.law,
    governedBy: isExcluded ? ('nl-excluded' as const) : law.law,
    period: period && isoOf(period),
    backwards: direction === -1,
    trigger: request.trigger,
    jurisdiction: jurisdiction.code,
    timezone: zone.name,
    textStatus: rule?.text ?? null,
  }
}

/** Whether days alone decide, and there is one. */
function isOneDay({ trigger, period }: Asked): boolean {
  if (period && isHours(period)) return trigger.precision === 'instant'
  return trigger.precision !== 'day' || trigger.earliest === trigger.latest
}

/** The first reason why a parameter cannot be counted with. */
function findParamFault({ params, zone, rule }: Asked): { ok: false; refusal: Refusal } | null {
  const dated = [
    ...(rule?.base ? [rule.base.given] : []),
    ...(rule?.caps ?? []).map(({ param }) => param),
    ...(rule?.readings?.includes('processor-aware') ? (['processorAware'] as const) : []),
  ]
  for (const name of dated) {
    const given = params[name]
    if (given === undefined || readTrigger(given, zone).ok) continue
    return refuse(`/params/${name}`, 'param-unread', { given })
  }
  return null
}

/** What makes it due earlier than the period alone: the first that comes. */
function capped(asked: Asked, counted: Run): Run {
  const { rule, params, zone } = asked
  let first: (End & { param: string; article: string }) | null = null
  for (const { param, article } of rule?.caps ?? []) {
    const read = params[param] === undefined ? null : readTrigger(params[param], zone)
    if (!read?.ok) continue
    const end =
      read.trigger.precision === 'instant'
        ? { deadline: read.trigger.at, expiresAt: read.trigger.at }
        : endOfDay(dayOf(read.trigger), zone)
    if (end.deadline < (first ?? counted).deadline) first = { ...end, param, article }
  }
  if (!first || !rule) return counted
  const { deadline, expiresAt, param, article } = first
  const day = localDay(deadline, zone)
  const reached = step('capped', { day: formatDay(day), param }, provisionOf(rule, article))
  const steps = [...counted.steps, reached]
  return { ...counted, deadline, expiresAt, last: day, nominal: day, steps }
}

function triggerStep({ trigger, request, rule, params, zone, own }: Asked): Step {
  const what = { rule: rule?.id ?? '', ...(params.trigger && { given: params.trigger }) }
  if (trigger.precision === 'instant') {
    return step('trigger', { ...what, at: formatInstant(trigger.at, zone) }, own)
  }
  if (trigger.precision === 'local')
    return step('trigger', { ...what, day: formatDay(trigger.day) }, own)
  const { earliest, latest } = trigger
  if (earliest !== null && earliest === latest) {
    return step('trigger', { ...what, day: formatDay(earliest) }, own)
  }
  return step(
    'trigger-span',
    {
      ...what,
      edtf: request.trigger.trim(),
      ...(earliest !== null && { earliest: formatDay(earliest) }),
      ...(latest !== null && { latest: formatDay(latest) }),
    },
    own,
  )
}

function extensionSteps({ rule, params, period }: Asked): Step[] {
  if (!rule?.extension || !params.extended || !period) return []
  const { article } = rule.extension
  return [step('extended', { rule: rule.id, period: isoOf(period) }, provisionOf(rule, article))]
}

function endStep(span: ClockResult['span'], { deadline }: End, { zone, own }: Asked): Step {
  if (!span) return step('ends', { at: formatInstant(deadline, zone) }, own)
  const { earliest, latest } = span
  const ends = { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }) }
  return step('ends-between', ends, own)
}

/** The earliest end of all: by any reading, and before a last day was moved off a weekend or holiday. */
function safeOf(
  { zone }: Asked,
  { counted, readings }: { counted: Run; readings: Reading[] },
): Instant {
  const ends = [counted, ...readings].map(({ deadline }) => deadline)
  if (counted.nominal !== null) ends.push(endOfDay(counted.nominal, zone).deadline)
  if (counted.exact !== null) ends.push(counted.exact)
  return ends.reduce((a, b) => (b < a ? b : a))
}

/** The years whose holidays bear on the answer. */
function calendarOf(
  { law, holidays, period, base, zone, direction, fixed }: Asked,
  ends: readonly { event: Event; counted: Run; readings: Reading[] }[],
  related: ClockResult['related'],
): ClockResult['calendar'] {
  const rolls = law.roll !== null && base !== null && law.covers(base) && direction === 1
  if (!rolls || fixed || !period) return []
  const yearOf = (day: EpochDay) => fromEpochDay(day).year
  const years = ends.flatMap(({ event, counted, readings }) => [
    yearOf(event.day),
    ...[counted, ...readings].map(({ deadline }) => yearOf(localDay(deadline, zone))),
  ])
  for (const value of Object.values(related)) {
    if (typeof value === 'string') years.push(Number(value.slice(0, 4)))
  }
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const { year, loaded, source } = holidays.in(first + i)
    return { year, loaded, source }
  })
}
