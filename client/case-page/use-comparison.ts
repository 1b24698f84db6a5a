import { useMemo } from 'react'
import { Refusal } from '#client/api/http.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import type { TimeBy, TimeOrder } from '#client/case-data/time-order.ts'
import { useArrivals, useCaseData } from '#client/case-data/use-case-data.ts'
import { useDueOf } from '#client/case-data/use-due-of.ts'
import { useTimeOrder } from '#client/case-data/use-time-order.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { ownIdWithin } from '#client/timeline/combine.ts'
import type { SecondCase } from '#client/timeline/contract.ts'
import { Id } from '#domain/chronology/text.ts'
import { problemType } from '#domain/problem.ts'
import { publishedDays, timelineData } from './timeline-data.ts'
import { textOfKey } from './timeline-keys.ts'
import type { CaseAddress } from './use-case-address.ts'

/** A case under the first, as read. */
export interface ComparedCase {
  data: CaseData
  /** What the timeline draws of it. */
  drawn: SecondCase
}

/** What became of the wish to see a second case. */
export type Comparison =
  | { state: 'none' }
  | { state: 'own' }
  | { state: 'unknown'; id: string }
  | { state: 'loading' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; compared: ComparedCase }

/** The selected entry of the second case, by its own id; null when it is none of that case. */
export const selectedOther = ({ search, selected }: CaseAddress): string | null =>
  search.compare && selected ? ownIdWithin(search.compare, selected) : null

/**
 * The case that the address asks for beside its own.
 *
 * @param by the time the first case is shown by: two on one axis stand by the same
 */
export function useComparison(address: CaseAddress, by: TimeBy): Comparison {
  const { caseId, search } = address
  const asked = search.compare
  const isOwn = asked === caseId
  const id = asked !== undefined && !isOwn && Id.safeParse(asked).success ? asked : null
  const { data = null, error: unread, retry } = useCaseData(id)
  const { order, error: unordered, retry: orderAgain } = useTimeOrder(data, by)
  const drawn = useDrawn(order, selectedOther(address))
  if (asked === undefined) return { state: 'none' }
  if (isOwn) return { state: 'own' }
  if (order?.by === by && drawn) return { state: 'ready', compared: { data: order.data, drawn } }
  if (id === null || (unread && isNotFound(unread))) return { state: 'unknown', id: asked }
  if (unread) return { state: 'failed', error: unread, retry }
  if (unordered) return { state: 'failed', error: unordered, retry: orderAgain }
  const missing = data?.failure()
  if (missing) return { state: 'failed', error: missing, retry: () => data?.retry() }
  return { state: 'loading' }
}

const isNotFound = (error: Error) =>
  error instanceof Refusal && error.problem.type === problemType('not-found')

function useDrawn(order: TimeOrder | null, selected: string | null): SecondCase | null {
  const data = order?.data ?? null
  const { counts } = useMessages().page
  const arrivals = useArrivals(data)
  const dueOf = useDueOf(data)
  const published = useMemo(() => (data ? publishedDays(data.records) : []), [data])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came may be drawn
  return useMemo(() => {
    if (!order || !data) return null
    const { id, title, language } = data.records.case
    return {
      id,
      title,
      lang: language,
      note: counts.entries(data.columns.count),
      columns: order.onAxis,
      textOf: textOfKey(order),
      ...timelineData(order, dueOf, selected),
      published,
    }
  }, [order, data, dueOf, selected, published, counts, arrivals])
}
