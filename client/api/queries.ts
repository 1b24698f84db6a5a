import { infiniteQueryOptions, QueryClient } from '@tanstack/react-query'
import { listCases } from './cases.ts'
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
