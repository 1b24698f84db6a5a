import { parseEdtf } from '#domain/time/edtf.ts'
import { capitalise, type DateLanguage, sayDate, sayEdtf } from '#domain/time/words.ts'
import type {
  Alternative,
  ClockResult,
  Note,
  NoteKey,
  ReadingKey,
  Refusal,
  RefusalKey,
} from './clock-result.ts'
import type { Provision } from './counting-law.ts'
import type { HolidayName } from './holidays/calendar.ts'
import { parsePeriod } from './period.ts'
import { findRuleTexts } from './rules/rules.ts'
import type { Step, StepKey } from './step.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'

/** What a sentence is filled with: days, moments and periods in words; anything else as it is. */
export type Said = Record<string, string>
type Sentence = (said: Said) => string

/** Words for clocks, in one language. */
export interface ClockWords {
  /** Acts that have another name in this language than in the data. */
  acts: Record<string, string>
  /** “art. 3(4)”, “art. 3 lid 4”. */
  article: (number: string) => string
  chapter: (number: string) => string
  units: Record<'year' | 'month' | 'week' | 'day' | 'hour', readonly [one: string, many: string]>
  laws: Record<ClockResult['governedBy'], string>
  daysOff: Record<HolidayName | 'saturday' | 'sunday', string>
  /** What a last day has in common with the day of the event. */
  same: Record<'weekday' | 'date' | 'none', string>
  event: string
  statuses: Record<'secondary' | 'recalled', string>
  params: Record<string, string>
  related: Record<string, string>
  steps: Record<StepKey, Sentence>
  readings: Record<ReadingKey, { name: Sentence; why: Sentence }>
  notes: Record<NoteKey, Sentence>
  refusals: Record<RefusalKey, Sentence>
  headings: Record<
    | 'deadline'
    | 'between'
    | 'noDeadline'
    | 'expires'
    | 'safe'
    | 'law'
    | 'steps'
    | 'readings'
    | 'related'
    | 'calendar'
    | 'loaded'
    | 'notLoaded'
    | 'notes'
    | 'consequence'
    | 'and',
    string
  >
}

const clockWords: Record<DateLanguage, ClockWords> = { en, nl }

export const wordsOf = (language: DateLanguage): ClockWords => clockWords[language]

const DAYS = new Set(['day', 'earliest', 'latest', 'from', 'to', 'at', 'first', 'last', 'sumDue'])
const DAY = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)/
const LAST_SECOND = '23:59:59'

const saidDays: Record<DateLanguage, Map<string, string>> = { en: new Map(), nl: new Map() }
/** More days than a case has; what is forgotten is said again. */
const MOST_SAID = 4000

/** A day in words: “Sunday 12 July 2020”. */
function sayDay(text: string, language: DateLanguage): string {
  const said = saidDays[language]
  const known = said.get(text)
  if (known !== undefined) return known
  const parsed = parseEdtf(text)
  const words = parsed.ok ? sayDate(parsed.value, language).long : text
  if (said.size >= MOST_SAID) said.clear()
  said.set(text, words)
  return words
}

/** A day, or a moment of one: “Wednesday 15 July 2020, 17:00”; the last second of a day is that day. */
export function sayWhen(text: string, language: DateLanguage): string {
  if (DAY.test(text)) return sayDay(text, language)
  const [, day, time, seconds] = MOMENT.exec(text) ?? []
  if (day === undefined || time === undefined) return text
  const said = sayDay(day, language)
  if (`${time}${seconds}` === LAST_SECOND) return said
  return `${said}, ${time}${seconds === ':00' ? '' : seconds}`
}

/** The same with its offset, where a time is said: “Wednesday 15 July 2020, 17:00 (UTC+02:00)”. */
export function sayMoment(text: string, language: DateLanguage): string {
  const said = sayWhen(text, language)
  const offset = /([+-]\d\d:\d\d)$/.exec(text)?.[1]
  const hasTime = MOMENT.test(text) && !text.includes(LAST_SECOND)
  return offset && hasTime ? `${said} (UTC${offset})` : said
}

/** “3 weeks”, “1 year and 6 months”. */
export function sayPeriod(iso: string, language: DateLanguage): string {
  const parsed = parsePeriod(iso)
  if (!parsed.ok) return iso
  const { units, headings } = wordsOf(language)
  const { years, months, weeks, days, hours } = parsed.period
  const parts = (
    [
      [years, units.year],
      [months, units.month],
      [weeks, units.week],
      [days, units.day],
      [hours, units.hour],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, [one, many]]) => `${n} ${n === 1 ? one : many}`)
  return parts.join(` ${headings.and} `)
}

/** Where something is laid down: “GDPR art. 12(3)”, “AVG art. 12 lid 3”. */
export function sayProvision({ act, article }: Provision, language: DateLanguage): string {
  const words = wordsOf(language)
  const name = words.acts[act] ?? act
  if (article === '') return sayCite(act, language)
  const [, chapter] = /^ch\. (.+)$/.exec(article) ?? []
  if (chapter !== undefined) return `${name} ${words.chapter(chapter)}`
  return /^ECLI/.test(article) ? `${name} (${article})` : `${name} ${words.article(article)}`
}

/** A source with its articles as the language writes them. */
export function sayCite(cite: string, language: DateLanguage): string {
  const words = wordsOf(language)
  return (words.acts[cite] ?? cite).replaceAll(/art\. ([^;,]+)/g, (_, number: string) =>
    words.article(number),
  )
}

/** A step of a derivation as a sentence, without its provision. */
export function sayStep({ key, params }: Step, language: DateLanguage): string {
  const words = wordsOf(language)
  const said = sayParams(params, language)
  const texts = findRuleTexts(String(params.rule ?? ''))
  said.what = said.given ?? texts?.trigger[language] ?? words.event
  if (said.same) said.same = words.same[said.same as keyof ClockWords['same']]
  if (key === 'extended') said.says = texts?.extension?.says[language] ?? ''
  if (key === 'day-off') said.name = words.daysOff[said.name as HolidayName] ?? said.name ?? ''
  if (key === 'capped') said.param = words.params[said.param ?? ''] ?? ''
  return capitalise(words.steps[key](said))
}

/** The name of a reading; the same in a list of predictions and on the page. */
export const sayReading = ({ key, params }: Alternative, language: DateLanguage): string =>
  wordsOf(language).readings[key].name(sayParams(params, language))

export const sayReason = ({ key, params }: Alternative, language: DateLanguage): string =>
  wordsOf(language).readings[key].why(sayParams(params, language))

export function sayNote({ key, params }: Note, language: DateLanguage): string {
  const words = wordsOf(language)
  const said = sayParams(params, language)
  const status = params.status as 'secondary' | 'recalled' | undefined
  if (status) said.status = words.statuses[status]
  if (params.source) said.source = sayCite(String(params.source), language)
  return words.notes[key](said)
}

/** Why there is no answer, and what to do: one sentence. */
export const sayRefusal = ({ key, params }: Refusal, language: DateLanguage): string =>
  wordsOf(language).refusals[key](
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  )

function sayParams(params: Record<string, string | number>, language: DateLanguage): Said {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const text = String(value)
      if (name === 'period') return [name, sayPeriod(text, language)]
      if (name === 'edtf') return [name, sayEdtf(text, language).long]
      return [name, DAYS.has(name) ? sayWhen(text, language) : text]
    }),
  )
}
