import type { Language } from '#client/i18n/catalogues.ts'
import { upright as en } from '#client/i18n/en/upright.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { upright as nl } from '#client/i18n/nl/upright.ts'

export type UprightWords = typeof en

/** The words of the upright timeline, which come with it and not with the page before it. */
export const wordsIn = { en, nl } satisfies Record<Language, UprightWords>

export const useWords = (): UprightWords => wordsIn[useLanguage().language]
