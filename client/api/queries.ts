import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryClient,
  queryOptions,
} from '@tanstack/react-query'
import { getChronology, listCases, search } from './cases.ts'
import { Refusal } from './http.ts'

const MOST_RETRIES = 2

/** Retries what may pass by itself. A refusal will be the same next time. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => !(error instanceof Refusal) && failures < MOST_RETRIES,
      },
    },
  })

/** Every case, page by page. */
export const casesQuery = infiniteQueryOptions({
  queryKey: ['cases'],
  queryFn: ({ pageParam }) => listCases(pageParam),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
})

/** After a change to a case: its document, what searches in it find, and its counts are asked for again. */
export async function invalidateCase(client: QueryClient, caseId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries(chronologyQuery(caseId)),
    client.invalidateQueries({ queryKey: ['search', caseId] }),
    client.invalidateQueries({ queryKey: casesQuery.queryKey }),
  ])
}

/** The document of a case. */
export const chronologyQuery = (caseId: string) =>
  queryOptions({ queryKey: ['chronology', caseId], queryFn: () => getChronology(caseId) })

/** Ids of the entries that a search finds, by their own words or by those of their sources. */
export const searchQuery = (caseId: string, words: string) =>
  queryOptions({
    queryKey: ['search', caseId, words],
    queryFn: async () => {
      const hits = await search(caseId, words)
      return new Set(hits.flatMap((hit) => hit.entries))
    },
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
