import { useMemo, useState } from 'react'
import type { CaseData } from './case-data.ts'
import { happenedOrder, originsIn, type TimeBy, type TimeOrder } from './time-order.ts'
import { useArrivals } from './use-case-data.ts'
import { useCode } from './use-code.ts'

export interface Ordered {
  /** By when things happened while what the other takes is not here; null without a case. */
  order: TimeOrder | null
  /** Why the code of the other could not be had. */
  error: Error | null
  retry: () => void
}

const loadReportedOrder = () => import('./reported-order.ts')

/** A case in the order of a time. */
export function useTimeOrder(data: CaseData | null, by: TimeBy): Ordered {
  const code = useCode('reported-order', loadReportedOrder, by === 'reported')
  useArrivals(data)
  const reports = by === 'reported' ? data?.firstReports() : undefined
  const order = useMemo(() => {
    if (!data) return null
    if (by === 'happened' || !code.data || !reports) return happenedOrder(data)
    return code.data.reportedOrder(data, reports)
  }, [data, by, code.data, reports])
  const { error } = code
  return { order, error, retry: () => void code.refetch() }
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
