import type { CaseData } from '#client/case-data/case-data.ts'
import type { DateLanguage } from '#domain/time/words.ts'

/** The language in which the words of a rule enter a case: its own, or English where we have none in it. */
export const contentLanguage = (data: CaseData): DateLanguage =>
  /^nl\b/.test(data.records.case.language) ? 'nl' : 'en'
