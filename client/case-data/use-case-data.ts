import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { casesQuery } from '#client/api/queries.ts'
import { isBehind } from '#client/api/timeline.ts'
import type { CaseData } from './case-data.ts'
import { type ReadCase, readCase } from './read-case.ts'

const keyOf = (caseId: string) => ['case', caseId] as const

/** A case; read again it asks for what changed only. */
const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: keyOf(caseId),
    queryFn: ({ client }) =>
      readCase(caseId, client.getQueryData<ReadCase>(keyOf(caseId)), () => {
        void client.invalidateQueries({ queryKey: keyOf(caseId) })
      }),
    structuralSharing: false,
  })

/** Null asks for none. */
export function useCaseData(caseId: string | null) {
  const { data, error, refetch } = useQuery({
    ...caseQuery(caseId ?? ''),
    enabled: caseId !== null,
  })
  return { data: data?.data, error, retry: () => void refetch() }
}

/** Renders again when something came that was not here; the number of what came. */
export const useArrivals = (data: CaseData | null): number =>
  useSyncExternalStore(
    (onArrival) => data?.subscribe(onArrival) ?? (() => {}),
    () => data?.arrivals ?? 0,
  )

/** After a change to a case: what changed, and the counts of all cases, are asked for again. */
export async function invalidateCase(client: QueryClient, caseId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: keyOf(caseId) }),
    client.invalidateQueries({ queryKey: casesQuery.queryKey }),
  ])
}

/** Reads the case again when an answer shows that it has moved on. */
export function useRefreshWhenBehind(data: CaseData, error: Error | null): void {
  const client = useQueryClient()
  const caseId = data.records.case.id
  useEffect(() => {
    if (error && isBehind(error)) void client.invalidateQueries({ queryKey: keyOf(caseId) })
  }, [client, caseId, error])
}
