import { type RefObject, useEffect, useRef } from 'react'
import { showRow } from './show-row.ts'
import { rowAtPlace } from './use-list-keys.ts'
import { whileSettling } from './while-settling.ts'

interface SelectedInView {
  list: RefObject<HTMLElement | null>
  /** Position of the selected entry. */
  selected: number | null
  /** Of its row in the list; -1 while it is not in it, as just after it was saved. */
  place: number
  /** Scrolls a place into view whose row may not be in the page. */
  bring: (place: number, where: 'nearest' | 'center') => void
}

/** Brings the selected row into view: to the middle at first, later no further than needed. */
export function useSelectedInView({ list, selected, place, bring }: SelectedInView) {
  const isFirst = useRef(true)
  useEffect(() => {
    if (selected === null || place < 0) {
      isFirst.current = false
      return
    }
    let where: 'center' | 'nearest' = isFirst.current ? 'center' : 'nearest'
    return whileSettling(() => {
      const row = rowAtPlace(list.current, place)
      if (!row) {
        bring(place, where)
        return null
      }
      showRow(row, where)
      where = 'nearest'
      isFirst.current = false
      return row.getBoundingClientRect().top
    })
  }, [selected, place, list, bring])
}
