import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Refusal } from '#client/api/http.ts'
import { chronologyQuery } from '#client/api/queries.ts'
import type { Messages } from '#client/i18n/catalogues.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { entryColumns } from '#client/timeline/columns.ts'
import type { SecondCase } from '#client/timeline/contract.ts'
import type { Case } from '#domain/chronology/case.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { Id } from '#domain/chronology/text.ts'
import { problemType } from '#domain/problem.ts'
import { type ChronologyIndex, indexChronology } from './chronology-index.ts'
import { entryTextOf } from './entry-text.ts'
import { timelineData } from './timeline-data.ts'

/** A case under the first, as read. */
export interface ComparedCase {
  about: Case
  index: ChronologyIndex
  /** What the timeline draws of it. */
  drawn: SecondCase
}

/** What became of the wish to see a second case. */
export type Comparison =
  | { state: 'none' }
  | { state: 'own' }
  | { state: 'unknown'; id: string }
  | { state: 'loading'; id: string }
  | { state: 'failed'; id: string; error: Error; retry: () => void }
  | { state: 'ready'; id: string; compared: ComparedCase }

/** The case that the address asks for beside its own. */
export function useComparison(caseId: string, asked: string | undefined): Comparison {
  const messages = useMessages()
  const isOwn = asked === caseId
  const isId = !isOwn && Id.safeParse(asked).success
  const { data, error, refetch } = useQuery({ ...chronologyQuery(asked ?? ''), enabled: isId })
  return useMemo((): Comparison => {
    if (asked === undefined) return { state: 'none' }
    if (isOwn) return { state: 'own' }
    const id = asked
    if (isId && data) return { state: 'ready', id, compared: comparedCase(data, messages) }
    if (isId && !error) return { state: 'loading', id }
    if (!error || isNotFound(error)) return { state: 'unknown', id }
    return { state: 'failed', id, error, retry: () => void refetch() }
  }, [asked, isOwn, isId, data, error, refetch, messages])
}

const isNotFound = (error: Error) =>
  error instanceof Refusal && error.problem.type === problemType('not-found')

function comparedCase(document: Chronology, { page }: Messages): ComparedCase {
  const index = indexChronology(document)
  const { id, title, language } = document.case
  const drawn: SecondCase = {
    id,
    title,
    lang: language,
    note: page.counts.entries(document.entries.length),
    columns: entryColumns(timelineColumns(document.case, document.entries)),
    textOf: entryTextOf(index),
    ...timelineData(document),
  }
  return { about: document.case, index, drawn }
}
