import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RowLayout } from './row-layout.ts'
import { scrollerOf } from './show-row.ts'

/** The rows that are in the page, and where. */
export interface VirtualRows {
  /** Height of the list as the scroll bar sees it, px. */
  heightPx: number
  /** Places in the list, `last` exclusive. */
  first: number
  last: number
  /** How far everything stands from where a list of its true height would have it, px. */
  shiftPx: number
  /** Scrolls a place into view. */
  bring: (place: number, where: 'nearest' | 'center') => void
  /** Brings a height of the list, as long as it truly is, to the top of the view. */
  showAt: (topPx: number) => void
}

interface VirtualOptions<L extends RowLayout> {
  list: RefObject<HTMLElement | null>
  layout: L
  /** Where the row of a place of the layout before stands now; called when the layout is another. */
  follow: (before: L, place: number) => number
  /** Kept free over and under a row that is scrolled into view, px. */
  room?: { over: number; under: number }
  /** Told when the list is in the page, and when what shows it has another size. */
  onResize?: () => void
  /** Told what is in view, px of a list of its true height, whenever that may have changed. */
  onView?: (topPx: number, heightPx: number) => void
}

/** Rows rendered over and under the view, px. */
const OVERSCAN_PX = 700
/** Rows come and go by so many. */
const STEP = 8
/** Higher than this the browser draws nothing any more; the list is squeezed on the scroll bar. */
const HIGHEST_PX = 8_000_000
/** A jump of more views than this is a drag of the scroll bar, not a wheel. */
const JUMP_VIEWS = 2
const REST_MS = 200
/** Over a row for the head that sticks there. */
const ROOM_PX = { over: 44, under: 8 }

/** Where the view stands: on the scroll bar, and in a list of its true height. */
interface Standing {
  scrolledPx: number
  topPx: number
}

/** Keeps only the rows near the view in the page. */
export function useVirtualRows<L extends RowLayout>(options: VirtualOptions<L>): VirtualRows {
  const { list, layout, follow, room = ROOM_PX } = options
  const [range, setRange] = useState({ first: 0, last: 0, shiftPx: 0 })
  const standing = useRef<Standing>({ scrolledPx: 0, topPx: 0 })
  const trueHeightPx = layout.heightPx
  const heightPx = Math.min(trueHeightPx, HIGHEST_PX)
  const latest = useRef({ layout, trueHeightPx, heightPx })
  const told = useRef(options)
  told.current = options

  const show = useCallback(() => {
    const view = viewOf(list.current)
    if (!view) return
    const { topPx, scrolledPx } = standing.current
    const { layout } = latest.current
    told.current.onView?.(topPx - view.aboveListPx, view.heightPx)
    const first = layout.placeAt(topPx - OVERSCAN_PX)
    const last = layout.placeAt(topPx + view.heightPx + OVERSCAN_PX) + 1
    const next = {
      first: Math.floor(first / STEP) * STEP,
      last: Math.min(layout.count, Math.ceil(last / STEP) * STEP),
      shiftPx: scrolledPx - topPx,
    }
    setRange((now) =>
      now.first === next.first && now.last === next.last && now.shiftPx === next.shiftPx
        ? now
        : next,
    )
  }, [list])

  /** Puts a place of the true list at the top of the view. */
  const stand = useCallback(
    (topPx: number) => {
      const view = viewOf(list.current)
      if (!view) return
      const { trueHeightPx, heightPx } = latest.current
      // What follows the list on the page lets its last rows come to the top.
      const isPaged = view.isPage && trueHeightPx === heightPx
      const mostPx = isPaged ? trueHeightPx : Math.max(0, trueHeightPx - view.heightPx)
      const top = Math.min(Math.max(0, topPx), mostPx)
      const scrolledPx = onBar(top, view.heightPx, latest.current)
      standing.current = { scrolledPx, topPx: top }
      if (list.current) list.current.style.height = `${heightPx}px`
      view.scrollBy(scrolledPx - view.scrolledPx + (scrolledPx > 0 ? view.aboveListPx : 0))
      show()
    },
    [list, show],
  )

  const read = useCallback(() => {
    const view = viewOf(list.current)
    if (!view) return
    const before = standing.current
    const moved = view.scrolledPx - before.scrolledPx
    const { trueHeightPx, heightPx } = latest.current
    const isJump = Math.abs(moved) > JUMP_VIEWS * view.heightPx
    const mostPx = Math.max(0, trueHeightPx - view.heightPx)
    const topPx =
      trueHeightPx === heightPx
        ? view.scrolledPx
        : isJump
          ? offBar(view.scrolledPx, view.heightPx, latest.current)
          : Math.min(mostPx, Math.max(0, before.topPx + moved))
    standing.current = { scrolledPx: view.scrolledPx, topPx }
    const isAtEnd = view.scrolledPx <= 0 || view.scrolledPx >= heightPx - view.heightPx
    if (isAtEnd && topPx > 0 && topPx < mostPx) stand(topPx)
    else show()
  }, [list, show, stand])

  useEffect(() => {
    const element = list.current
    if (!element) return
    const pane = scrollerOf(element)
    let timer: ReturnType<typeof setTimeout> | undefined
    const handleScroll = () => {
      read()
      clearTimeout(timer)
      // At rest the scroll bar is set right: what was scrolled by hand counts for more on it.
      timer = setTimeout(() => {
        const { trueHeightPx, heightPx } = latest.current
        if (trueHeightPx > heightPx) stand(standing.current.topPx)
      }, REST_MS)
    }
    const measure = () => {
      told.current.onResize?.()
      read()
    }
    const target: EventTarget = pane ?? globalThis
    target.addEventListener('scroll', handleScroll, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(pane ?? document.documentElement)
    // The height of the window alone is no size of the document.
    if (!pane) globalThis.addEventListener('resize', measure)
    return () => {
      globalThis.removeEventListener('resize', measure)
      clearTimeout(timer)
      target.removeEventListener('scroll', handleScroll)
      observer.disconnect()
    }
  }, [list, read, stand])

  useLayoutEffect(() => {
    const { layout: before } = latest.current
    const { topPx } = standing.current
    latest.current = { layout, trueHeightPx, heightPx }
    if (before === layout) return
    if (topPx <= 0) return read()
    // What was at the top of the view stays there, whatever came or went above it.
    const place = before.placeAt(topPx + before.headPx)
    const over = topPx - before.topOf(place)
    stand(layout.topOf(follow(before, place)) + over)
  }, [layout, trueHeightPx, heightPx, follow, read, stand])
  useLayoutEffect(() => {
    read()
    told.current.onResize?.()
  }, [read])

  const bring = useCallback(
    (place: number, where: 'nearest' | 'center') => {
      const view = viewOf(list.current)
      if (!view) return
      const { layout } = latest.current
      const { scrolledPx, topPx } = standing.current
      const rowPx = layout.heightOf(place)
      const y = view.listTopPx + layout.topOf(place) + scrolledPx - topPx
      const lowest = view.heightPx - room.under - rowPx
      if (y >= room.over && y <= lowest) return
      const wanted =
        where === 'center' ? (view.heightPx - rowPx) / 2 : y < room.over ? room.over : lowest
      const { trueHeightPx, heightPx } = latest.current
      if (trueHeightPx > heightPx) return stand(topPx + y - wanted)
      view.scrollBy(y - wanted)
      read()
    },
    [list, read, stand, room],
  )
  return { heightPx, ...range, last: Math.min(range.last, layout.count), bring, showAt: stand }
}

interface Heights {
  trueHeightPx: number
  heightPx: number
}

/** Between the scroll bar and the list of its true height; the ends of both meet. */
const onBar = (topPx: number, viewPx: number, { trueHeightPx, heightPx }: Heights) =>
  trueHeightPx <= heightPx ? topPx : (topPx * (heightPx - viewPx)) / (trueHeightPx - viewPx)
const offBar = (scrolledPx: number, viewPx: number, { trueHeightPx, heightPx }: Heights) =>
  (scrolledPx * (trueHeightPx - viewPx)) / (heightPx - viewPx)

/** What shows the list: its pane, or on a narrow screen the window. */
function viewOf(list: HTMLElement | null) {
  if (!list) return null
  const pane = scrollerOf(list)
  const top = pane?.getBoundingClientRect().top ?? 0
  const listTopPx = list.getBoundingClientRect().top - top
  return {
    isPage: pane === null,
    listTopPx,
    scrolledPx: Math.max(0, -listTopPx),
    /** What stands over the list and is in view. */
    aboveListPx: Math.max(0, listTopPx),
    heightPx: pane?.clientHeight ?? document.documentElement.clientHeight,
    scrollBy: (px: number) => {
      if (Math.abs(px) >= 0.5) (pane ?? globalThis).scrollBy({ top: px, behavior: 'instant' })
    },
  }
}
