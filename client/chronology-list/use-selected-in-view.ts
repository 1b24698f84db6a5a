import { type RefObject, useEffect, useRef } from 'react'
import { showRow } from './show-row.ts'
import { rowAtPlace } from './use-list-keys.ts'

/** Frames in which the row did not move, after which the list counts as laid out. */
const STILL_FRAMES = 12
const LONGEST_MS = 2000
const takesOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

interface SelectedInView {
  list: RefObject<HTMLElement | null>
  /** Position of the selected entry. */
  selected: number | null
  /** Of its row in the list; -1 while it is not in it, as just after it was saved. */
  place: number
  /** Scrolls a place into view whose row may not be in the page. */
  bring: (place: number, where: 'nearest' | 'center') => void
}

/**
 * Brings the selected row into view: to the middle at first, later no further than needed.
 *
 * What stands over the list takes its height a moment later, so it looks again until nothing moves, or
 * until the reader takes over.
 */
export function useSelectedInView({ list, selected, place, bring }: SelectedInView) {
  const isFirst = useRef(true)
  useEffect(() => {
    if (selected === null || place < 0) {
      isFirst.current = false
      return
    }
    const stop = new AbortController()
    const end = () => stop.abort()
    for (const type of takesOver) {
      addEventListener(type, end, { capture: true, passive: true, signal: stop.signal })
    }
    let where: 'center' | 'nearest' = isFirst.current ? 'center' : 'nearest'
    let [still, lastTop] = [0, Number.NaN]
    const begun = performance.now()
    // After the frame in which the timeline over the list takes its height.
    const look = () => {
      if (stop.signal.aborted) return
      const row = rowAtPlace(list.current, place)
      if (!row) bring(place, where)
      else {
        showRow(row, where)
        where = 'nearest'
        isFirst.current = false
        const { top } = row.getBoundingClientRect()
        still = Math.abs(top - lastTop) < 1 ? still + 1 : 0
        lastTop = top
      }
      if (still >= STILL_FRAMES || performance.now() - begun > LONGEST_MS) end()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    return end
  }, [selected, place, list, bring])
}
