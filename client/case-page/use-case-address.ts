import { getRouteApi, useLocation } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { CaseSearch } from './url-state.ts'

const route = getRouteApi('/cases/$case')

/** Changes to the search part; undefined takes a name out. */
export type SearchChanges = CaseSearch

export interface CaseAddress {
  caseId: string
  search: CaseSearch
  /** Id of the selected entry. */
  selected: string | null
  /** Selects an entry: a step that Back undoes. */
  select: (id: string | null) => void
  /** Changes the view: no step, unless asked. */
  change: (changes: SearchChanges, options?: { isStep?: boolean; selected?: string | null }) => void
}

/** The address of the case page, read and written. */
export function useCaseAddress(): CaseAddress {
  const caseId = route.useParams({ select: (params) => params.case })
  const search = route.useSearch()
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = route.useNavigate()
  const select = useCallback(
    (id: string | null) => {
      void navigate({ search: true, hash: id ?? '', ...STAY })
    },
    [navigate],
  )
  const change = useCallback<CaseAddress['change']>(
    (changes, options = {}) => {
      void navigate({
        search: (previous) => ({ ...previous, ...changes }),
        hash: options.selected === undefined ? true : (options.selected ?? ''),
        replace: !options.isStep,
        ...STAY,
      })
    },
    [navigate],
  )
  return useMemo(
    () => ({ caseId, search, selected: hash || null, select, change }),
    [caseId, search, hash, select, change],
  )
}

const STAY = { resetScroll: false, hashScrollIntoView: false } as const
