import type { Language } from '#client/i18n/catalogues.ts'
import { openEnds as en } from '#client/i18n/en/open-ends.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { openEnds as nl } from '#client/i18n/nl/open-ends.ts'

export type OpenEndsWords = typeof en

/** The words of this screen, which come with it and not with the page before it. */
export const wordsIn = { en, nl } satisfies Record<Language, OpenEndsWords>

export const useWords = (): OpenEndsWords => wordsIn[useLanguage().language]
