import type { Language } from '#client/i18n/catalogues.ts'
import { reader as en } from '#client/i18n/en/reader.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { reader as nl } from '#client/i18n/nl/reader.ts'

export type ReaderWords = typeof en

/** The words of this screen, which come with it and not with the page before it. */
const wordsIn = { en, nl } satisfies Record<Language, ReaderWords>

export const useWords = (): ReaderWords => wordsIn[useLanguage().language]
