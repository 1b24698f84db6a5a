import type { Language } from './catalogues.ts'
import { clocks as en } from './en/clocks.ts'
import { useLanguage } from './language.tsx'
import { clocks as nl } from './nl/clocks.ts'

export type ClockScreenWords = typeof en

/** The words of clocks, which come with the parts that show one and not with the page before it. */
export const clockWordsIn = { en, nl } satisfies Record<Language, ClockScreenWords>

export const useClockWords = (): ClockScreenWords => clockWordsIn[useLanguage().language]
