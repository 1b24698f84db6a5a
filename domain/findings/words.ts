import type { DueFault } from '#domain/chronology/commitment-due.ts'
import { sayDueDate } from '#domain/chronology/due-words.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import type { CitedProvision, Finding, TitleKey, WhyKey } from './finding.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'

/** What a sentence is filled with: texts as they are, dates in words. */
export interface FindingParams {
  what: string
  text: string
  about: string
  title: string
  publisher: string
  provision: string
  applied: string
  days: number
  hours: number
  fault: string
  positions: number
  since: string
  due: string
  date: string
  exact: string
  from: string
}

/** Words for what is open, in one language. */
export interface FindingWords {
  /** The acts that have another name in this language than in the document. */
  acts: Record<string, string>
  why: Record<WhyKey, (params: FindingParams) => string>
  /** Why a due moment cannot be computed, in the middle of a sentence. */
  faults: Record<DueFault, string>
  titles: Record<TitleKey, string>
  /** Before the reason for which a finding was set aside. */
  dismissed: string
}

const findingWords: Record<DateLanguage, FindingWords> = { en, nl }

const DATES = ['since', 'due', 'date', 'exact', 'from'] as const
const LAWS = ['provision', 'applied'] as const

/** Why something is open, as a sentence. */
export function sayWhy({ why }: Finding, language: DateLanguage): string {
  const text = (name: string) => String(why.params[name] ?? '')
  const dates = DATES.map((name) => [name, sayDueDate(text(name), language)])
  const words = findingWords[language]
  const laws = LAWS.map((name) => [
    name,
    text(name).replace(/^\w+/, (act) => words.acts[act] ?? act),
  ])
  const fault = words.faults[why.params.fault as DueFault]
  const said = { ...why.params, ...Object.fromEntries([...dates, ...laws]), fault }
  return words.why[why.key](said as unknown as FindingParams)
}

/** Why a due moment cannot be computed, in the middle of a sentence. */
export const sayDueFault = (fault: DueFault, language: DateLanguage): string =>
  findingWords[language].faults[fault]

/** The title of the entry that would settle it; null where a record is to be changed instead. */
export const sayFollowUp = ({ followUp }: Finding, language: DateLanguage): string | null =>
  followUp && findingWords[language].titles[followUp.titleKey]

/** That a finding was set aside, and why. */
export const sayDismissed = (reason: string, language: DateLanguage): string =>
  `${findingWords[language].dismissed}: ${reason}`

/** A provision by the name its act has in a language. */
export const sayProvision = ({ act, article }: CitedProvision, language: DateLanguage): string =>
  [findingWords[language].acts[act] ?? act, article].filter(Boolean).join(' ')
