import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { searchQuery } from '#client/api/queries.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { ChronologyIndex } from './chronology-index.ts'
import { type Facet, type Filter, shownIds, wouldShow } from './filter.ts'
import type { CaseSearch } from './url-state.ts'

export interface ShownEntries {
  filter: Filter
  /** Ids that match filter and search; null is all. */
  shown: ReadonlySet<string> | null
  /** When nothing matches: what dropping each facet would show. */
  ways: { facet: Facet; count: number }[]
  /** Why the search gave no answer. */
  searchError: Error | null
  retrySearch: () => void
}

/** The entries that the filter and the search of the address leave. */
export function useShownEntries(
  document: Chronology,
  index: ChronologyIndex,
  search: CaseSearch,
): ShownEntries {
  const { kind, actor, source, disputed, q } = search
  const { data, error, refetch } = useQuery(searchQuery(document.case.id, q ?? ''))
  const found = q && !error ? (data ?? null) : null
  const filter = useMemo<Filter>(
    () => ({
      kinds: kind ?? [],
      actors: actor ?? [],
      sources: source ?? [],
      onlyDisputed: disputed === '1',
      words: q ?? '',
    }),
    [kind, actor, source, disputed, q],
  )
  return useMemo(() => {
    const facts = {
      isDisputed: (entry: Parameters<typeof index.disputes>[0]) => index.disputes(entry) > 0,
      found,
    }
    const shown = shownIds(document.entries, filter, facts)
    return {
      filter,
      shown,
      ways: shown?.size === 0 ? wouldShow(document.entries, filter, facts) : [],
      searchError: q ? error : null,
      retrySearch: () => void refetch(),
    }
  }, [document, index, filter, found, error, q, refetch])
}
