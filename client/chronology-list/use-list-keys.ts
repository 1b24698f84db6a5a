import type { RefObject } from 'react'
import { useShortcuts } from '#client/ui/shortcuts.ts'
import { rowId } from './entry-row.tsx'
import { showRow } from './show-row.ts'

/** J and K move the focus through the rows; Enter, on a link as on any, opens. */
export function useListKeys(list: RefObject<HTMLElement | null>, selected: string | null) {
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.row__link') ?? [])]
    const row =
      document.activeElement?.closest('.row') ?? document.getElementById(rowId(selected ?? ''))
    const at = links.findIndex((link) => row?.contains(link))
    const next = at < 0 ? links[0] : links[at + step]
    next?.focus({ preventScroll: true })
    const nextRow = next?.closest('.row')
    if (nextRow) showRow(nextRow, 'nearest')
  }
  useShortcuts({ j: () => move(1), k: () => move(-1) })
}
