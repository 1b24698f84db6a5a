import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { getPositions, isBehind } from '#client/api/timeline.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import {
  countShown,
  type Facet,
  type Filter,
  facets,
  isActive,
  without,
} from '#client/case-data/filter.ts'
import { carryShown } from '#client/case-data/shown.ts'
import { useRefreshWhenBehind } from '#client/case-data/use-case-data.ts'
import type { CaseSearch } from './url-state.ts'

export interface ShownEntries {
  /** 1 for what matches filter and search, by position; null is all. */
  shown: Uint8Array | null
  count: number
  /** When nothing matches: what dropping each facet would show. */
  ways: { facet: Facet; count: number }[]
  /** Why the search gave no answer. */
  searchError: Error | null
  retrySearch: () => void
}

/** What the server answers to a filter, where it must be asked. */
const foundQuery = (data: CaseData, filter: Filter, isWanted = true) => {
  const asked = data.asks(filter)
  const { at, columns, records } = data
  const caseId = records.case.id
  return queryOptions({
    queryKey: ['positions', caseId, at, asked],
    queryFn: ({ signal }) =>
      getPositions(caseId, { at, count: columns.count, asked: asked ?? [] }, signal),
    enabled: asked !== null && isWanted,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

const filterOf = ({ kind, actor, source, provision, disputed, q }: CaseSearch): Filter => ({
  kinds: kind ?? [],
  actors: actor ?? [],
  sources: source ?? [],
  provisions: provision ?? [],
  onlyDisputed: disputed === '1',
  words: q ?? '',
})

/** Asks for what words would show, while somebody may still be typing them. */
export function useSearchAhead(data: CaseData, search: CaseSearch): (words: string) => void {
  const client = useQueryClient()
  return useCallback(
    (words) => {
      const query = foundQuery(data, filterOf({ ...search, q: words }))
      if (query.enabled) void client.prefetchQuery(query)
    },
    [client, data, search],
  )
}

/** The entries that the filter and the search of the address leave. */
export function useShownEntries(data: CaseData, search: CaseSearch): ShownEntries {
  const { kind, actor, source, provision, disputed, q } = search
  const filter = useMemo(
    () => filterOf({ kind, actor, source, provision, disputed, q }),
    [kind, actor, source, provision, disputed, q],
  )
  const query = foundQuery(data, filter)
  const { data: found, error, refetch } = useQuery(query)
  useRefreshWhenBehind(data, error)
  const isAnswered = !query.enabled || found !== undefined || error !== null
  const shown = useMemo(() => data.shown(filter, found ?? null), [data, filter, found])
  const held = useHeld(data, isAnswered ? shown : undefined, shown)
  const count = useMemo(() => countShown(held, data.columns.count), [held, data])
  const ways = useWays(data, filter, isAnswered && held !== null && count === 0)
  return {
    shown: held,
    count,
    ways,
    searchError: error && !isBehind(error) ? error : null,
    retrySearch: () => void refetch(),
  }
}

/** What was shown stays until the server has answered, also over a change to the case. */
function useHeld(
  data: CaseData,
  answer: Uint8Array | null | undefined,
  otherwise: Uint8Array | null,
) {
  const last = useRef<{ data: CaseData; shown: Uint8Array | null } | null>(null)
  const carried = useRef<{ data: CaseData; shown: Uint8Array | null } | null>(null)
  if (answer !== undefined) {
    last.current = { data, shown: answer }
    return answer
  }
  const before = last.current
  if (!before) return otherwise
  if (before.data === data || before.shown === null) return before.shown
  if (carried.current?.data !== data) {
    const origins = data.originsSince(before.data)
    carried.current = { data, shown: origins ? carryShown(before.shown, origins) : otherwise }
  }
  return carried.current?.shown ?? otherwise
}

/** For each facet in use, how many entries would show without it; the most helpful first. */
function useWays(data: CaseData, filter: Filter, isWanted: boolean) {
  const { at, columns, records } = data
  const caseId = records.case.id
  const { data: ways } = useQuery({
    queryKey: ['ways', caseId, at, filter],
    enabled: isWanted,
    queryFn: async ({ signal }) => {
      const active = facets.filter((facet) => isActive(filter, facet))
      const counted = active.map(async (facet) => {
        const wider = without(filter, facet)
        const asked = data.asks(wider)
        const found =
          asked && (await getPositions(caseId, { at, count: columns.count, asked }, signal))
        return { facet, count: countShown(data.shown(wider, found), columns.count) }
      })
      return (await Promise.all(counted)).sort((a, b) => b.count - a.count)
    },
  })
  return (isWanted && ways) || []
}
