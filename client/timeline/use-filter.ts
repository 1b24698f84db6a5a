import { useEffect, useMemo, useState } from 'react'
import type { EntryColumns } from './columns.ts'

const LEAVING_MS = 1000
/** More than this go at once: nobody could follow so many outlines. */
const MOST_LEAVING = 2000
const none: ReadonlySet<string> = new Set()

export interface Filtered {
  /** 1 for every entry that is drawn, by position; null where all are. */
  drawn: Uint8Array | null
  /** Entries that are about to go. */
  dimmed: ReadonlySet<string>
  /** How many match. */
  matches: number
}

/** What a filter leaves: entries that stop matching stay as outlines for a second, then go. */
export function useFilter(columns: EntryColumns, shown: ReadonlySet<string> | null): Filtered {
  const [settled, setSettled] = useState<ReadonlySet<string> | null>(shown)
  useEffect(() => {
    if (settled === shown) return
    const timer = setTimeout(() => setSettled(shown), LEAVING_MS)
    return () => clearTimeout(timer)
  }, [settled, shown])
  return useMemo(() => filtered(columns, shown, settled), [columns, shown, settled])
}

function filtered(
  columns: EntryColumns,
  shown: ReadonlySet<string> | null,
  settled: ReadonlySet<string> | null,
): Filtered {
  if (shown === null) return { drawn: null, dimmed: none, matches: columns.count }
  const drawn = new Uint8Array(columns.count)
  const leaving: number[] = []
  let matches = 0
  for (let i = 0; i < columns.count; i++) {
    const id = columns.idAt(i)
    if (shown.has(id)) {
      drawn[i] = 1
      matches += 1
    } else if (settled !== shown && (settled?.has(id) ?? true)) leaving.push(i)
  }
  if (leaving.length > MOST_LEAVING) return { drawn, dimmed: none, matches }
  for (const i of leaving) drawn[i] = 1
  return { drawn, dimmed: new Set(leaving.map((i) => columns.idAt(i))), matches }
}
