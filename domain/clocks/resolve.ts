import type { EpochDay } from '#domain/time/epoch-day.ts'
import { termijnenwet } from './algemene-termijnenwet.ts'
import type { ClockParams, ClockRequest } from './clock-request.ts'
import type { Refusal, RefusalKey } from './clock-result.ts'
import type { CountingLaw, Law, Provision } from './counting-law.ts'
import {
  findJurisdiction,
  type Holidays,
  holidaysOf,
  type Jurisdiction,
  jurisdictionCodes,
} from './holidays/holidays.ts'
import { isHours, type Period, parsePeriod, periodOf } from './period.ts'
import { plain } from './plain.ts'
import { regulation } from './regulation-1182-71.ts'
import type { Rule } from './rules/rule.ts'
import { findRule } from './rules/rules.ts'
import { readTrigger, type Trigger } from './trigger.ts'
import { FIRST_YEAR, findZone, LAST_YEAR, type Zone } from './zone.ts'

export const countingLaws: Record<Law, CountingLaw> = {
  eu: regulation,
  nl: termijnenwet,
  none: plain,
}

/** A request with everything in it found. */
export interface Asked {
  request: ClockRequest
  params: ClockParams
  /** Null for a period by law. */
  rule: Rule | null
  law: CountingLaw
  /** What is counted; null where the act gives no number, or for a fixed date. */
  period: Period | null
  /** By which the counting law decides whether it covers the period: without an extension. */
  base: Period | null
  fixed: boolean
  /** Where the rule is laid down. */
  own: Provision | null
  direction: 1 | -1
  jurisdiction: Jurisdiction
  zone: Zone
  holidays: Holidays
  trigger: Trigger
}

export type Resolved = { ok: true; asked: Asked } | { ok: false; refusal: Refusal }

export const refuse = (
  pointer: string,
  key: RefusalKey,
  params: Refusal['params'] = {},
): { ok: false; refusal: Refusal } => ({ ok: false, refusal: { pointer, key, params } })

/** Finds the rule, the place and the zone that a request names, and reads its trigger and period. */
export function resolve(request: ClockRequest): Resolved {
  const jurisdiction = findJurisdiction(request.jurisdiction ?? 'NL')
  if (!jurisdiction) {
    const known = jurisdictionCodes().join(', ')
    return refuse('/jurisdiction', 'jurisdiction-unknown', {
      given: request.jurisdiction ?? '',
      known,
    })
  }
  const zone = findZone(request.timezone ?? jurisdiction.calendar.zone)
  if (!zone) return refuse('/timezone', 'zone-unknown', { given: request.timezone ?? '' })
  const read = readTrigger(request.trigger, zone)
  if (!read.ok) {
    return refuse('/trigger', read.fault, {
      given: request.trigger,
      from: Math.max(FIRST_YEAR, zone.since),
      to: LAST_YEAR,
    })
  }
  const counted = findCounted(request, dayOf(read.trigger))
  if (!counted.ok) return counted
  const { period, law } = counted.what
  if (read.trigger.precision === 'local' && period && isHours(period)) {
    return refuse('/trigger', 'trigger-offset', { given: request.trigger })
  }
  return {
    ok: true,
    asked: {
      request,
      params: request.params ?? {},
      ...counted.what,
      own: counted.what.rule && provisionOf(counted.what.rule),
      direction: request.backwards ? -1 : 1,
      jurisdiction,
      zone,
      holidays: holidaysOf(law.law, jurisdiction),
      trigger: read.trigger,
    },
  }
}

/** An article of a rule's act; the rule's own unless another is named. */
export const provisionOf = ({ act, article, url }: Rule, other = article): Provision => ({
  act,
  article: other,
  url,
})

/** The day by which a rule's version is chosen: the last one the trigger can be on. */
export function dayOf(trigger: Trigger): EpochDay {
  if (trigger.precision !== 'day') return trigger.day
  return (trigger.latest ?? trigger.earliest) as EpochDay
}

type Counted = Pick<Asked, 'rule' | 'law' | 'period' | 'base' | 'fixed'>

function findCounted(
  request: ClockRequest,
  on: EpochDay,
): { ok: true; what: Counted } | { ok: false; refusal: Refusal } {
  const { rule: id, law, period, fixed, backwards } = request
  if (id !== undefined) {
    if (law !== undefined || period !== undefined || fixed || backwards) {
      return refuse('/rule', 'rule-and-law')
    }
    const rule = findRule(id, on)
    if (!rule) return refuse('/rule', 'rule-unknown', { given: id })
    return { ok: true, what: { rule, fixed: false, ...periodsOf(rule, request.params ?? {}) } }
  }
  if (law === undefined) return refuse('/rule', 'what-to-count')
  if (fixed) {
    if (law === 'nl' || period !== undefined) return refuse('/fixed', 'fixed-law')
    return {
      ok: true,
      what: { rule: null, law: countingLaws[law], period: null, base: null, fixed: true },
    }
  }
  if (period === undefined) return refuse('/period', 'period-missing')
  const parsed = parsePeriod(period)
  if (!parsed.ok) return refuse('/period', `period-${parsed.fault}`, { given: period })
  return {
    ok: true,
    what: {
      rule: null,
      law: countingLaws[law],
      period: parsed.period,
      base: parsed.period,
      fixed: false,
    },
  }
}

function periodsOf(rule: Rule, params: ClockParams): Pick<Asked, 'law' | 'period' | 'base'> {
  const law = countingLaws[rule.law]
  if (rule.period === null) return { law, period: null, base: null }
  const base = periodOf(params.committee && rule.committee ? rule.committee.period : rule.period)
  const period = params.extended && rule.extension ? extendedOf(rule, params) : base
  return { law, period: period ?? base, base }
}

/** The whole period after an extension; null where the rule has none. */
export function extendedOf(rule: Rule, params: ClockParams): Period | null {
  const { extension, committee, period } = rule
  if (!extension || period === null) return null
  const { instead } = extension
  const total = periodOf(instead && params[instead.param] ? instead.total : extension.total)
  if (!params.committee || !committee) return total
  // The extension adds the same to the longer period of a committee.
  const added = total.weeks - periodOf(period).weeks
  const longer = periodOf(committee.period)
  return { ...longer, weeks: longer.weeks + added }
}
