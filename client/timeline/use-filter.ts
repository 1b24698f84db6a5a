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
export function useFilter(columns: EntryColumns, shown: Uint8Array | null): Filtered {
  const [settled, setSettled] = useState({ columns, shown })
  useEffect(() => {
    if (settled.columns === columns && settled.shown === shown) return
    const timer = setTimeout(() => setSettled({ columns, shown }), LEAVING_MS)
    return () => clearTimeout(timer)
  }, [settled, columns, shown])
  // What other columns settled on are positions that mean other entries by now.
  const before = settled.columns === columns ? settled.shown : shown
  return useMemo(() => filtered(columns, shown, before), [columns, shown, before])
}

function filtered(
  columns: EntryColumns,
  shown: Uint8Array | null,
  before: Uint8Array | null,
): Filtered {
  if (shown === null) return { drawn: null, dimmed: none, matches: columns.count }
  const leaving: number[] = []
  let matches = 0
  for (let i = 0; i < columns.count; i++) {
    if (shown[i] === 1) matches += 1
    else if (before === shown || leaving.length > MOST_LEAVING) continue
    else if (before === null || before[i] === 1) leaving.push(i)
  }
  if (leaving.length === 0 || leaving.length > MOST_LEAVING) {
    return { drawn: shown, dimmed: none, matches }
  }
  const drawn = shown.slice()
  for (const i of leaving) drawn[i] = 1
  return { drawn, dimmed: new Set(leaving.map((i) => columns.idAt(i))), matches }
}
