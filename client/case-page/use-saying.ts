import { useMemo } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useDueOf } from '#client/case-data/use-due-of.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { type EpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import type { Saying } from './listed-entries.ts'

/** A case and the words to speak of it; the same object until one of them changes. */
export function useSaying(data: CaseData): Saying {
  const { language, messages } = useLanguage()
  const dueOf = useDueOf(data)
  const today = todayHere()
  return useMemo(
    () => ({ data, index: data.index, dueOf, language, messages, today }),
    [data, dueOf, language, messages, today],
  )
}

/** Today on the reader's own calendar. */
export function todayHere(): EpochDay {
  const now = new Date()
  return toEpochDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
