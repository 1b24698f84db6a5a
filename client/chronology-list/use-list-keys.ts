import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useShortcuts } from '#client/ui/shortcuts.ts'
import { showRow } from './show-row.ts'

interface ListKeysOptions {
  list: RefObject<HTMLElement | null>
  /** Place of the selected row; -1 when it is not listed. */
  selected: number
  count: number
  bring: (place: number, where: 'nearest' | 'center') => void
  /** Whether there is nothing in a row to move to; none by default. */
  isPassed?: (place: number) => boolean
}

export interface ListKeys {
  /** To be told which row has the focus. */
  noteFocus: (place: number) => void
}

/** J and K move the focus through the rows; Enter, on a link as on any, opens. */
export function useListKeys(options: ListKeysOptions): ListKeys {
  const { list, selected, count, bring, isPassed = () => false } = options
  const focused = useRef<number | null>(null)
  /** A row that is to get the focus once it is in the page. */
  const [wanted, setWanted] = useState<number | null>(null)
  // A row may come with any rendering.
  useEffect(() => {
    if (wanted === null) return
    const row = rowAtPlace(list.current, wanted)
    const link = row?.querySelector<HTMLElement>('.row__link')
    if (!row || !link) return
    link.focus({ preventScroll: true })
    showRow(row, 'nearest')
    setWanted(null)
  })
  const move = (step: 1 | -1) => {
    if (count === 0) return
    const isInList = list.current?.contains(document.activeElement)
    const at = isInList ? focused.current : selected >= 0 ? selected : null
    let next = at === null ? firstInView(list.current) : at + step
    while (isPassed(next)) next += step
    if (next < 0 || next >= count) return
    bring(next, 'nearest')
    setWanted(next)
  }
  useShortcuts({ j: () => move(1), k: () => move(-1) })
  const noteFocus = useCallback((place: number) => {
    focused.current = place
  }, [])
  return { noteFocus }
}

export const rowAtPlace = (list: Element | null, place: number) =>
  list?.querySelector(`[data-place="${place}"]`) ?? null

export function bringRow(list: Element | null, place: number, where: 'nearest' | 'center'): void {
  const row = rowAtPlace(list, place)
  if (row) showRow(row, where)
}

function firstInView(list: Element | null): number {
  const top = list?.parentElement?.getBoundingClientRect().top ?? 0
  const rows = [...(list?.querySelectorAll('[data-place]') ?? [])]
  const first = rows.find((row) => row.getBoundingClientRect().top >= Math.max(0, top))
  return Number(first?.getAttribute('data-place') ?? 0)
}
