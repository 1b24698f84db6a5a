import type { Commitment, CommitmentClock } from '#domain/chronology/records.ts'
import type { Visibility } from '#domain/chronology/vocabulary.ts'
import type { Law } from '#domain/clocks/counting-law.ts'
import { findJurisdiction } from '#domain/clocks/holidays/holidays.ts'
import { parsePeriod } from '#domain/clocks/period.ts'
import { findRuleTexts } from '#domain/clocks/rules/rules.ts'
import { typedDate } from '#domain/time/plain-date.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import { momentIn, zoneOf } from './moments.ts'

export const units = ['hours', 'days', 'weeks', 'months', 'years'] as const
export type Unit = (typeof units)[number]

/** Dates that some rules depend on besides their trigger. */
export const datedParams = [
  'objectionTermEnds',
  'processorAware',
  'firstCommunication',
  'firstDisclosure',
] as const
export type DatedParam = (typeof datedParams)[number]

/** One moment the clock can run from, as typed. */
export interface StartForm {
  key: number
  entry: string
  /** The date of the entry itself; else the day and time below. */
  isOwnDate: boolean
  day: string
  time: string
  /** Which of two hours that both show this time, `+01:00`; empty for the first. */
  offset: string
  note: string
}

/** Everything in the dialog, as typed: nothing is lost while it cannot be read yet. */
export interface ClockForm {
  nextKey: number
  /** `fixed`: the trigger itself is the last day. */
  counts: 'rule' | 'period' | 'fixed'
  rule: string
  law: Law
  amount: string
  unit: Unit
  backwards: boolean
  jurisdiction: string
  /** Empty: that of the place. */
  timezone: string
  starts: readonly StartForm[]
  /** Key of the start we follow. */
  follows: number
  reason: string
  dates: Record<DatedParam, string>
  extended: boolean
  severalUnits: boolean
  committee: boolean
  /** Days between which it stood still, as typed. */
  pauses: readonly { from: string; to: string }[]
  /** What the clock had that this form does not show, to be kept. */
  suspendedDays: number | undefined
  triggerWords: string | undefined
  what: string
  /** Whether the words of what is owed are still those of the rule. */
  isWhatOfRule: boolean
  by: readonly string[]
  to: readonly string[]
  visibility: Visibility
}

const noDates = {
  objectionTermEnds: '',
  processorAware: '',
  firstCommunication: '',
  firstDisclosure: '',
}

/** The dialog for a clock that an entry starts. */
export function blankForm(entry: string, caseJurisdiction: string): ClockForm {
  return {
    nextKey: 1,
    counts: 'rule',
    rule: '',
    law: 'eu',
    amount: '',
    unit: 'weeks',
    backwards: false,
    jurisdiction: findJurisdiction(caseJurisdiction)?.code ?? 'NL',
    timezone: '',
    starts: [blankStart(0, entry)],
    follows: 0,
    reason: '',
    dates: noDates,
    extended: false,
    severalUnits: false,
    committee: false,
    pauses: [],
    suspendedDays: undefined,
    triggerWords: undefined,
    what: '',
    isWhatOfRule: true,
    by: [],
    to: [],
    visibility: 'internal',
  }
}

export const blankStart = (key: number, entry: string): StartForm => ({
  key,
  entry,
  isOwnDate: true,
  day: '',
  time: '',
  offset: '',
  note: '',
})

/** The dialog for the clock of a commitment, with what stands in it. */
export function formOf(
  commitment: Commitment,
  clock: CommitmentClock,
  language: DateLanguage,
): ClockForm {
  const { rule = '', law, period, backwards = false, fixed = false, params = {} } = clock
  const blank = blankForm(commitment.from, clock.jurisdiction ?? 'NL')
  const timezone = clock.timezone ?? ''
  const zone = zoneOf(blank.jurisdiction, timezone)
  return {
    ...blank,
    ...amountOf(period),
    nextKey: clock.starts.length,
    counts: rule !== '' ? 'rule' : fixed ? 'fixed' : 'period',
    rule,
    law: law ?? blank.law,
    backwards,
    timezone,
    starts: clock.starts.map(({ entry, at, note = '' }, key) => ({
      ...blankStart(key, entry),
      note,
      isOwnDate: at === undefined,
      ...(at !== undefined && (momentIn(at, zone, language) ?? { day: typedDate(at, language) })),
    })),
    follows: clock.follows,
    reason: clock.reason ?? '',
    dates: { ...noDates, ...datesIn(params, language) },
    extended: params.extended ?? false,
    severalUnits: params.severalUnits ?? false,
    committee: params.committee ?? false,
    pauses: (params.suspensions ?? []).map(({ from, to }) => ({
      from: typedDate(from, language),
      to: typedDate(to, language),
    })),
    suspendedDays: params.suspendedDays,
    triggerWords: params.trigger,
    what: commitment.what,
    isWhatOfRule: false,
    by: commitment.by,
    to: commitment.to,
    visibility: commitment.visibility,
  }
}

function datesIn(params: Partial<Record<DatedParam, string | undefined>>, language: DateLanguage) {
  return Object.fromEntries(
    datedParams.flatMap((name) => {
      const given = params[name]
      return given === undefined ? [] : [[name, typedDate(given, language)]]
    }),
  )
}

/** The amount and unit of a period in one unit; a mixed one stays as it is written: `1Y6M`. */
function amountOf(period: string | undefined): Pick<ClockForm, 'amount' | 'unit'> | undefined {
  if (period === undefined) return undefined
  const parsed = parsePeriod(period)
  if (!parsed.ok) return { amount: period, unit: 'days' }
  const { hours, days, weeks, months, years } = parsed.period
  const given = Object.entries({ hours, days, weeks, months, years }).filter(([, n]) => n > 0)
  const [only] = given
  if (given.length !== 1 || !only) return { amount: period, unit: 'days' }
  return { amount: String(only[1]), unit: only[0] as Unit }
}

/** ISO 8601 of an amount and a unit; what is written as a duration stays. */
export function periodOf({ amount, unit }: Pick<ClockForm, 'amount' | 'unit'>): string {
  const typed = amount.trim()
  if (!/^\d+$/.test(typed)) return typed.toUpperCase()
  return unit === 'hours' ? `PT${typed}H` : `P${typed}${unit.charAt(0).toUpperCase()}`
}

/** Takes a rule, and its words for what is owed while nobody typed others. */
export function withRule(form: ClockForm, rule: string, language: DateLanguage): ClockForm {
  const what = form.isWhatOfRule ? (findRuleTexts(rule)?.what[language] ?? '') : form.what
  return { ...form, counts: 'rule', rule, what }
}

/** One more entry that can have started it. */
export const withStart = (form: ClockForm, entry: string): ClockForm => ({
  ...form,
  nextKey: form.nextKey + 1,
  starts: [...form.starts, blankStart(form.nextKey, entry)],
})

/** Without one of the moments; if it was followed, the first of the others is. */
export function withoutStart(form: ClockForm, key: number): ClockForm {
  const starts = form.starts.filter((start) => start.key !== key)
  const follows = form.follows === key ? (starts[0]?.key ?? 0) : form.follows
  return { ...form, starts, follows }
}

export const changeStart = (
  form: ClockForm,
  key: number,
  patch: Partial<StartForm>,
): ClockForm => ({
  ...form,
  starts: form.starts.map((start) => (start.key === key ? { ...start, ...patch } : start)),
})
