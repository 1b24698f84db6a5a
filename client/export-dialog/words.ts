import type { Language } from '#client/i18n/catalogues.ts'
import { exporting as en } from '#client/i18n/en/exporting.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { exporting as nl } from '#client/i18n/nl/exporting.ts'

/** The words of this dialog, which come with it and not with the page before it. */
export const wordsIn = { en, nl } satisfies Record<Language, typeof en>

export const useWords = (): typeof en => wordsIn[useLanguage().language]
