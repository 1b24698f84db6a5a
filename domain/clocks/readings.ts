import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { Alternative, ReadingKey } from './clock-result.ts'
import { countDays, secondWorkingDay } from './count.ts'
import type { Provision } from './counting-law.ts'
import { isoDay } from './holidays/calendar.ts'
import { addWallHours, springsForward } from './hours.ts'
import { formatInstant } from './instant-text.ts'
import { isHours, type Period } from './period.ts'
import { regulation } from './regulation-1182-71.ts'
import { type Asked, provisionOf } from './resolve.ts'
import { countingOf, type End, type Event, endOfDay, eventsOf, type Run, runHours } from './run.ts'
import { notSuspended, type Suspended } from './suspensions.ts'
import { readTrigger } from './trigger.ts'
import type { Instant } from './zone.ts'

/** Another reading before it is put in words. */
export interface Reading extends End {
  key: ReadingKey
  params: Record<string, string | number>
  provision: Provision | null
}

const toeters: Provision = {
  act: 'CJEU C-171/03',
  article: 'ECLI:EU:C:2004:714',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62003CJ0171',
}
const TOETERS_ON = isoDay('2004-11-11')
/** Until then the Regulation itself applied in the United Kingdom; the older advice was given under it. */
const UK_LEFT_ON = isoDay('2021-01-01')
/** A period shorter than this cannot be asked to have two working days. */
const TWO_DAYS_HOURS = 48

/** The other readings that can be defended, for a period counted from one event. */
export function readingsOf(
  asked: Asked,
  event: Event,
  counted: Run,
  suspended: { paused: Suspended | null },
): Reading[] {
  const { period } = asked
  if (!period) return []
  const readings = isHours(period)
    ? hourReadings(asked, event, counted, period)
    : dayReadings(asked, event, counted, period, suspended.paused)
  return readings.filter(({ expiresAt }) => expiresAt !== counted.expiresAt)
}

function hourReadings(asked: Asked, event: Event, counted: Run, period: Period): Reading[] {
  const { hours } = period
  const { law, zone, direction, rule, params, own } = asked
  if (direction === -1) return []
  const by = { law, zone, direction, own }
  const found: Reading[] = []
  const add = (key: ReadingKey, end: Instant, provision: Provision | null = null) =>
    found.push({ key, params: { hours }, provision, deadline: end, expiresAt: end })
  if (law.fromNextHour && event.at !== null && counted.exact) add('exact-hours', counted.exact)
  if (law.twoWorkingDays && law.covers(period) && hours >= TWO_DAYS_HOURS) {
    const end = twoWorkingDaysEnd(asked, event.day, counted)
    if (end) {
      const { provision } = law.twoWorkingDays
      found.push({ key: 'two-working-days', params: {}, provision, ...end })
    }
  }
  if (event.at !== null && counted.start !== null) {
    const wall = addWallHours(counted.start, hours, zone)
    if (wall && springsForward(counted.start, counted.expiresAt, zone)) add('wall-clock', wall)
  }
  for (const reading of rule?.readings ?? []) {
    if (reading === 'directive-conform') {
      const { deadline, expiresAt } = runHours(event, hours, { ...by, law: regulation })
      found.push({ key: reading, params: {}, provision: regulation.start, deadline, expiresAt })
    }
    if (reading === 'processor-aware' && params.processorAware !== undefined) {
      const aware = readTrigger(params.processorAware, zone)
      const [, last] = aware.ok ? eventsOf(aware.trigger) : [null, null]
      if (!last) continue
      const { deadline, expiresAt } = runHours(last, hours, by)
      found.push({ key: reading, params: {}, provision: null, deadline, expiresAt })
    }
  }
  return found
}

/** The end of the second whole working day after the event, where the hours end before it. */
function twoWorkingDaysEnd(
  { holidays, zone }: Asked,
  event: EpochDay,
  { expiresAt }: Run,
): End | null {
  const end = endOfDay(secondWorkingDay(event, holidays), zone)
  return end.expiresAt > expiresAt ? end : null
}

function dayReadings(
  asked: Asked,
  event: Event,
  counted: Run,
  period: Period,
  paused: Suspended | null,
): Reading[] {
  const { zone, direction, rule } = asked
  const last = counted.last as EpochDay
  const found: Reading[] = []
  const add = (key: ReadingKey, day: EpochDay, provision: Provision | null = null, days = 0) =>
    found.push({ key, params: { days }, provision, ...endOfDay(day, zone) })
  if (direction === -1) {
    add('clear-days', (last - 1) as EpochDay)
    return found
  }
  const counting = countingOf(asked, paused ?? notSuspended)
  if (rule?.suspension && paused && paused.days > 0) {
    const { last: day } = countDays(counted.from, period, counting)
    add('suspended', day, provisionOf(rule, rule.suspension.article), paused.days)
  }
  const dayAfter = dayAfterKey(asked, event.day, period)
  if (dayAfter) {
    const next = (counted.from + 1) as EpochDay
    const unpaused = countingOf(asked, notSuspended)
    add(dayAfter, countDays(next, period, unpaused).last, toeters)
  }
  if (rule?.hasPenalty) {
    add('literal-penalty', (last - 1) as EpochDay, asked.own)
    add('unrolled-penalty', counted.nominal as EpochDay, asked.own)
  }
  return found
}

/** Whether the day after the event was once taken for the day from which the period runs. */
function dayAfterKey(
  { law, jurisdiction }: Asked,
  event: EpochDay,
  period: Period,
): ReadingKey | null {
  if (law.law !== 'eu' || period.weeks + period.months + period.years === 0) return null
  if (jurisdiction.calendar.jurisdiction === 'UK') {
    return event < UK_LEFT_ON ? 'day-after-uk' : null
  }
  return event < TOETERS_ON ? 'day-after' : null
}

export const presentReading = (
  { key, params, provision, deadline, expiresAt }: Reading,
  { zone }: Asked,
): Alternative => ({
  key,
  params,
  provision,
  deadline: formatInstant(deadline, zone),
  expiresAt: formatInstant(expiresAt, zone),
})
