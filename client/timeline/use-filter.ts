import { useEffect, useMemo, useState } from 'react'
import type { EntryColumns } from './columns.ts'

const LEAVING_MS = 1000
const none: ReadonlySet<string> = new Set()

/** What a filter leaves: entries that stop matching stay as outlines for a second, then go. */
export function useFilter(columns: EntryColumns, shown: ReadonlySet<string> | null) {
  const [settled, setSettled] = useState<ReadonlySet<string> | null>(shown)
  useEffect(() => {
    if (settled === shown) return
    const timer = setTimeout(() => setSettled(shown), LEAVING_MS)
    return () => clearTimeout(timer)
  }, [settled, shown])
  return useMemo(() => {
    if (shown === null) return { isDrawn: () => true, dimmed: none }
    if (settled === shown) return { isDrawn: (id: string) => shown.has(id), dimmed: none }
    const wasThere = (id: string) => settled === null || settled.has(id)
    const leaving = columns.ids.filter((id) => !shown.has(id) && wasThere(id))
    const dimmed: ReadonlySet<string> = new Set(leaving)
    return { isDrawn: (id: string) => shown.has(id) || dimmed.has(id), dimmed }
  }, [columns, shown, settled])
}
