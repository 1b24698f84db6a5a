import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { CaseData } from './case-data.ts'
import { happenedOrder, originsIn, type TimeBy, type TimeOrder } from './time-order.ts'
import { useArrivals } from './use-case-data.ts'

interface Ordered {
  /** The last one there was until another is here; null before the first. */
  order: TimeOrder | null
  error: Error | null
  retry: () => void
}

/** A case in the order of a time; null has none. */
export function useTimeOrder(data: CaseData | null, by: TimeBy): Ordered {
  const code = useQuery({
    queryKey: ['code', 'reported-order'],
    queryFn: () => import('./reported-order.ts'),
    enabled: by === 'reported',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  useArrivals(data)
  const reports = by === 'reported' ? data?.firstReports() : undefined
  const made = useMemo(() => {
    if (!data) return null
    if (by === 'happened') return happenedOrder(data)
    return code.data && reports ? code.data.reportedOrder(data, reports) : null
  }, [data, by, code.data, reports])
  const last = useRef<TimeOrder | null>(null)
  const isOfSameCase = last.current?.data.records.case.id === data?.records.case.id
  if (made || !isOfSameCase) last.current = made
  return {
    order: last.current,
    error: code.error ?? data?.failure() ?? null,
    retry: () => {
      if (code.error) void code.refetch()
      data?.retry()
    },
  }
}

/** Where each place stood in the order that was rendered before; null when it is the same. */
export function useOrigins(order: TimeOrder): Int32Array | null {
  const [state, setState] = useState<{ order: TimeOrder; origins: Int32Array | null }>({
    order,
    origins: null,
  })
  if (state.order === order) return state.origins
  const next = { order, origins: originsIn(order, state.order) }
  setState(next)
  return next.origins
}
