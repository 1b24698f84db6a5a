import { type DateLanguage, sayEdtf } from '#domain/time/words.ts'
import type { Finding, TitleKey, WhyKey } from './finding.ts'
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
  positions: number
  since: string
  due: string
  date: string
  exact: string
  from: string
}

/** Words for what is open, in one language. */
export interface FindingWords {
  why: Record<WhyKey, (params: FindingParams) => string>
  titles: Record<TitleKey, string>
}

const findingWords: Record<DateLanguage, FindingWords> = { en, nl }

const DATES = ['since', 'due', 'date', 'exact', 'from'] as const

/** Why something is open, as a sentence. */
export function sayWhy({ why }: Finding, language: DateLanguage): string {
  const text = (name: string) => String(why.params[name] ?? '')
  const dates = DATES.map((name) => [name, sayEdtf(text(name), language).short])
  const said = { ...why.params, ...Object.fromEntries(dates) } as unknown as FindingParams
  return findingWords[language].why[why.key](said)
}

/** The title of the entry that would settle it; null where a record is to be changed instead. */
export const sayFollowUp = ({ followUp }: Finding, language: DateLanguage): string | null =>
  followUp && findingWords[language].titles[followUp.titleKey]
