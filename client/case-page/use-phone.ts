import { useState } from 'react'
import type { Panel } from '#client/chronology-list/upright/bottom-bar.tsx'
import { useMediaQuery } from '#client/ui/use-media-query.ts'
import { usePrinting } from '#client/ui/use-printing.ts'
import type { CaseSearch } from './url-state.ts'

/** Below this the timeline stands upright, one with the list. */
const PHONE = '(max-width: 719.98px)'

export interface Phone {
  /** The part of the filter bar that is open. */
  panel: Panel | null
  onPanel: (panel: Panel | null) => void
  /** The chart lies over the list, as elsewhere: it was asked for, or two cases are compared. */
  hasChart: boolean
}

/** How the page stands on a narrow screen; null on a wide one and on paper. */
export function usePhone({ view, compare }: CaseSearch): Phone | null {
  const isNarrow = useMediaQuery(PHONE)
  const isPrinting = usePrinting()
  const [panel, onPanel] = useState<Panel | null>(null)
  const hasChart = view === 'chart' || compare !== undefined
  return isNarrow && !isPrinting ? { panel, onPanel, hasChart } : null
}
