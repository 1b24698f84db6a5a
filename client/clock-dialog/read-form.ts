import { clockRequestOf } from '#domain/chronology/commitment-clock.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { CommitmentClock } from '#domain/chronology/records.ts'
import type { ClockParams } from '#domain/clocks/clock-request.ts'
import type { ClockAnswer, Refusal } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { parseWritten } from '#domain/clocks/instant-text.ts'
import { isHours, parsePeriod } from '#domain/clocks/period.ts'
import type { Rule } from '#domain/clocks/rules/rule.ts'
import { findRule } from '#domain/clocks/rules/rules.ts'
import { NO_LATEST } from '#domain/time/bounds.ts'
import { epochDay } from '#domain/time/epoch-day.ts'
import { findEdtf } from '#domain/time/plain-date.ts'
import { type ClockForm, type DatedParam, periodOf, type StartForm } from './clock-form.ts'
import { readStart, type StartFault, type StartRead, zoneOf } from './moments.ts'

/** Where in the dialog something is wrong: `start:0`, `param:processorAware`, or a field by its name. */
export type FaultPlace =
  | 'rule'
  | 'period'
  | 'jurisdiction'
  | 'timezone'
  | 'reason'
  | 'what'
  | `start:${number}`
  | `param:${string}`

export type FaultKey =
  | StartFault
  | 'rule-missing'
  | 'period-missing'
  | 'period-unread'
  | 'reason-missing'
  | 'what-missing'
  | 'date-unread'

/** What is wrong, in our own words or in those of the computation. */
export type Fault = { at: FaultPlace } & (
  | { key: FaultKey; isMissing: boolean }
  | { refusal: Refusal; isMissing: false }
)

export interface FormRead {
  /** What would be stored; null while something it needs cannot be read. */
  clock: CommitmentClock | null
  /** The last moment from the start we follow; null while it cannot be computed. */
  answer: ClockAnswer | null
  /** The same from each start, by its key. */
  answers: ReadonlyMap<number, ClockAnswer>
  starts: ReadonlyMap<number, StartRead>
  /** Whether the time of day decides: the period is in hours, or a time is given. */
  needsZone: boolean
  faults: readonly Fault[]
}

type DateOf = (entry: string) => string | undefined

/**
 * What the dialog says as a clock, computed from each of its starts, and what is wrong with it.
 *
 * @param dateOf EDTF of an entry; undefined while it is not here
 */
export function readForm(form: ClockForm, dateOf: DateOf): FormRead {
  const zone = zoneOf(form.jurisdiction, form.timezone)
  const starts = new Map(form.starts.map((start) => [start.key, readStart(start, zone)]))
  const faults: Fault[] = []
  const fault = (at: FaultPlace, key: FaultKey) =>
    faults.push({ at, key, isMissing: key.endsWith('-missing') })

  const counted = countedOf(form, fault)
  for (const { key } of form.starts) {
    const read = starts.get(key)
    if (read?.ok === false) fault(`start:${key}`, read.fault)
  }
  const params = paramsOf(form, ruleOf(form, starts, dateOf), fault)
  if (form.starts.length > 1 && form.reason.trim() === '') fault('reason', 'reason-missing')
  if (form.what.trim() === '') fault('what', 'what-missing')

  const base = counted && {
    ...counted,
    jurisdiction: form.jurisdiction,
    ...(form.timezone !== '' && { timezone: form.timezone }),
    ...(Object.keys(params).length > 0 && { params }),
  }
  const answers = new Map<number, ClockAnswer>()
  for (const start of form.starts) {
    const read = starts.get(start.key)
    if (!base || !read?.ok) continue
    const one = { ...base, starts: [storedStart(start, read.at)], follows: 0 }
    const request = clockRequestOf(one, dateOf)
    const answer = request && computeClock(request)
    if (!answer) continue
    answers.set(start.key, answer)
    if (answer.ok) continue
    const at = placeOf(answer.refusal, start.key)
    if (!faults.some((known) => known.at === at)) {
      faults.push({ at, refusal: answer.refusal, isMissing: false })
    }
  }
  return {
    clock: base && faults.every(({ at }) => at === 'what') ? clockOf(form, base, starts) : null,
    answer: answers.get(form.follows) ?? null,
    answers,
    starts,
    needsZone: hasHours(form, starts, dateOf) || form.timezone !== '',
    faults,
  }
}

/** The rule chosen, as it was on the day of the trigger we follow. */
export function ruleOf(
  form: ClockForm,
  starts: ReadonlyMap<number, StartRead>,
  dateOf: DateOf,
): Rule | null {
  return form.counts === 'rule' ? findRule(form.rule, triggerDay(form, starts, dateOf)) : null
}

/** The last day on which the trigger we follow can have been. */
export function triggerDay(
  form: ClockForm,
  starts: ReadonlyMap<number, StartRead>,
  dateOf: DateOf,
) {
  const start = form.starts.find(({ key }) => key === form.follows)
  const read = start && starts.get(start.key)
  const at = (read?.ok ? read.at : undefined) ?? dateOf(start?.entry ?? '')
  if (at === undefined) return epochDay(0)
  const written = parseWritten(at)
  if (written) return written.day
  const { start: first, end: last } = boundsOfText(at)
  return last.latest === NO_LATEST ? first.earliest : last.latest
}

function countedOf(
  form: ClockForm,
  fault: (at: FaultPlace, key: FaultKey) => void,
): Pick<CommitmentClock, 'rule' | 'law' | 'period' | 'backwards' | 'fixed'> | null {
  const { counts, rule, law, backwards } = form
  if (counts === 'rule') {
    if (rule !== '') return { rule }
    fault('rule', 'rule-missing')
    return null
  }
  if (counts === 'fixed') return { law, fixed: true }
  if (form.amount.trim() === '') {
    fault('period', 'period-missing')
    return null
  }
  const period = periodOf(form)
  if (parsePeriod(period).ok) return { law, period, ...(backwards && { backwards }) }
  fault('period', 'period-unread')
  return null
}

/** The dates besides its trigger that a rule depends on. */
export function datesOf(rule: Rule | null): DatedParam[] {
  return [
    ...(rule?.base ? [rule.base.given] : []),
    ...(rule?.readings?.includes('processor-aware') ? (['processorAware'] as const) : []),
    ...(rule?.caps ?? []).map(({ param }) => param),
  ]
}

/** Whether a period stands still while something is waited for. */
export const canPause = (form: ClockForm, rule: Rule | null): boolean =>
  form.counts === 'rule'
    ? rule?.suspension !== undefined
    : form.counts === 'period' && form.unit !== 'hours'

/** What else the clock depends on: only what this rule or period takes. */
function paramsOf(
  form: ClockForm,
  rule: Rule | null,
  fault: (at: FaultPlace, key: FaultKey) => void,
): ClockParams {
  const params: ClockParams = {}
  const read = (place: FaultPlace, typed: string): string | null => {
    const edtf = parseWritten(typed.trim()) ? typed.trim() : findEdtf(typed)
    if (edtf === null) fault(place, 'date-unread')
    return edtf
  }
  for (const name of datesOf(rule)) {
    const typed = form.dates[name]
    const date = typed.trim() === '' ? null : read(`param:${name}`, typed)
    if (date !== null) params[name] = date
  }
  if (rule?.extension && form.extended) params.extended = true
  if (rule?.extension?.instead && form.severalUnits) params.severalUnits = true
  if (rule?.committee && form.committee) params.committee = true
  if (canPause(form, rule)) {
    const pauses = form.pauses.flatMap(({ from, to }, i) => {
      if (from.trim() === '' && to.trim() === '') return []
      const dates = { from: read(`param:pause-${i}`, from), to: read(`param:pause-${i}`, to) }
      return dates.from !== null && dates.to !== null ? [{ from: dates.from, to: dates.to }] : []
    })
    if (pauses.length > 0) params.suspensions = pauses
    if (form.suspendedDays !== undefined) params.suspendedDays = form.suspendedDays
  }
  if (form.triggerWords !== undefined) params.trigger = form.triggerWords
  return params
}

function clockOf(
  form: ClockForm,
  base: Omit<CommitmentClock, 'starts' | 'follows' | 'reason'>,
  starts: ReadonlyMap<number, StartRead>,
): CommitmentClock {
  const reason = form.reason.trim()
  return {
    ...base,
    starts: form.starts.map((start) => {
      const read = starts.get(start.key)
      return storedStart(start, read?.ok ? read.at : undefined)
    }),
    follows: form.starts.findIndex(({ key }) => key === form.follows),
    ...(form.starts.length > 1 && reason !== '' && { reason }),
  }
}

function storedStart({ entry, note }: StartForm, at: string | undefined) {
  const words = note.trim()
  return { entry, ...(at !== undefined && { at }), ...(words !== '' && { note: words }) }
}

function hasHours(
  form: ClockForm,
  starts: ReadonlyMap<number, StartRead>,
  dateOf: DateOf,
): boolean {
  const rule = ruleOf(form, starts, dateOf)
  const period = form.counts === 'rule' ? rule?.period : periodOf(form)
  const parsed = parsePeriod(period ?? '')
  const isTimed = form.starts.some(({ isOwnDate, time }) => !isOwnDate && time.trim() !== '')
  return isTimed || (form.counts !== 'fixed' && parsed.ok && isHours(parsed.period))
}

/** The field that a refusal is about. */
function placeOf({ pointer }: Refusal, start: number): FaultPlace {
  if (pointer === '/trigger') return `start:${start}`
  if (pointer === '/jurisdiction') return 'jurisdiction'
  if (pointer === '/timezone') return 'timezone'
  const [, , name = '', index = ''] = pointer.split('/')
  if (name === 'suspensions') return `param:pause-${index}`
  if (name !== '') return `param:${name}`
  return pointer === '/period' || pointer === '/fixed' ? 'period' : 'rule'
}
