import { useMemo } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { type EpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import { indexChronology } from './chronology-index.ts'
import type { Saying } from './listed-entries.ts'

/** The index of a document and the words to speak of it; the same object until one of them changes. */
export function useSaying(document: Chronology): Saying {
  const { language, messages } = useLanguage()
  const index = useMemo(() => indexChronology(document), [document])
  const today = todayHere()
  return useMemo(() => ({ index, language, messages, today }), [index, language, messages, today])
}

/** Today on the reader's own calendar. */
function todayHere(): EpochDay {
  const now = new Date()
  return toEpochDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
