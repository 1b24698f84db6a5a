import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { groupAt, type ListOrder } from './list-order.ts'
import { scrollerOf } from './show-row.ts'

/** What all rows and all heads of a long list measure, px. */
export interface Sizes {
  row: number
  head: number
}

/** The rows that are in the page, and where. */
export interface VirtualRows {
  sizes: Sizes
  /** Height of the list as the scroll bar sees it, px. */
  heightPx: number
  /** Places in the list, `last` exclusive. */
  first: number
  last: number
  /** How far everything stands from where a list of its true height would have it, px. */
  shiftPx: number
  /** Scrolls a place into view. */
  bring: (place: number, where: 'nearest' | 'center') => void
}

interface VirtualOptions {
  list: RefObject<HTMLElement | null>
  order: ListOrder
  /** Where the entry of a place of the list before stands now; called when the order is another. */
  follow: (before: ListOrder, place: number) => number
}

/** Until they are measured. */
const USUAL: Sizes = { row: 51, head: 37 }
/** Rows rendered over and under the view, px. */
const OVERSCAN_PX = 700
/** Rows come and go by so many. */
const STEP = 8
/** Higher than this the browser draws nothing any more; the list is squeezed on the scroll bar. */
const HIGHEST_PX = 8_000_000
/** A jump of more views than this is a drag of the scroll bar, not a wheel. */
const JUMP_VIEWS = 2
const REST_MS = 200
/** Room kept over a row for the head that sticks there, and under it, px. */
const [HEAD_ROOM_PX, FOOT_ROOM_PX] = [44, 8]

/** Where the view stands: on the scroll bar, and in a list of its true height. */
interface Standing {
  scrolledPx: number
  topPx: number
}

/** Keeps only the rows near the view in the page; all rows have one height, and so have all heads. */
export function useVirtualRows({ list, order, follow }: VirtualOptions): VirtualRows {
  const [sizes, setSizes] = useState(USUAL)
  const [range, setRange] = useState({ first: 0, last: 0, shiftPx: 0 })
  const standing = useRef<Standing>({ scrolledPx: 0, topPx: 0 })
  const trueHeightPx = order.groups.length * sizes.head + order.positions.length * sizes.row
  const heightPx = Math.min(trueHeightPx, HIGHEST_PX)
  const geometry = { sizes, order, trueHeightPx, heightPx }
  const latest = useRef(geometry)

  const show = useCallback(() => {
    const view = viewOf(list.current)
    if (!view) return
    const { topPx, scrolledPx } = standing.current
    const { order, sizes } = latest.current
    const first = placeAtPx(order, sizes, topPx - OVERSCAN_PX)
    const last = placeAtPx(order, sizes, topPx + view.heightPx + OVERSCAN_PX) + 1
    const next = {
      first: Math.floor(first / STEP) * STEP,
      last: Math.min(order.positions.length, Math.ceil(last / STEP) * STEP),
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
      const top = Math.min(Math.max(0, topPx), Math.max(0, trueHeightPx - view.heightPx))
      const scrolledPx = onBar(top, view.heightPx, latest.current)
      standing.current = { scrolledPx, topPx: top }
      if (list.current) list.current.style.height = `${heightPx}px`
      view.scrollBy(scrolledPx - view.scrolledPx)
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
      setSizes((now) => measured(element, now))
      read()
    }
    const target: EventTarget = pane ?? globalThis
    target.addEventListener('scroll', handleScroll, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(pane ?? document.documentElement)
    return () => {
      clearTimeout(timer)
      target.removeEventListener('scroll', handleScroll)
      observer.disconnect()
    }
  }, [list, read, stand])

  useLayoutEffect(() => {
    const { order: before, sizes: sizesBefore } = latest.current
    const { topPx } = standing.current
    latest.current = { sizes, order, trueHeightPx, heightPx }
    if (before === order && sizesBefore === sizes) return
    if (topPx <= 0) return read()
    // What was at the top of the view stays there, whatever came or went above it.
    const place = placeAtPx(before, sizesBefore, topPx + sizesBefore.head)
    const over = topPx - topOfRow(before, sizesBefore, place)
    const now = before === order ? place : follow(before, place)
    stand(topOfRow(order, sizes, now) + over)
  }, [order, sizes, trueHeightPx, heightPx, follow, read, stand])
  useLayoutEffect(() => {
    read()
    if (list.current) setSizes((now) => measured(list.current, now))
  }, [list, read])

  const bring = useCallback(
    (place: number, where: 'nearest' | 'center') => {
      const view = viewOf(list.current)
      if (!view) return
      const { order, sizes } = latest.current
      const { scrolledPx, topPx } = standing.current
      const y = view.listTopPx + topOfRow(order, sizes, place) + scrolledPx - topPx
      const lowest = view.heightPx - FOOT_ROOM_PX - sizes.row
      if (y >= HEAD_ROOM_PX && y <= lowest) return
      const wanted =
        where === 'center'
          ? (view.heightPx - sizes.row) / 2
          : y < HEAD_ROOM_PX
            ? HEAD_ROOM_PX
            : lowest
      const { trueHeightPx, heightPx } = latest.current
      if (trueHeightPx > heightPx) return stand(topPx + y - wanted)
      view.scrollBy(y - wanted)
      read()
    },
    [list, read, stand],
  )
  return { sizes, heightPx, ...range, last: Math.min(range.last, order.positions.length), bring }
}

/** Top of a row in a list of its true height. */
export const topOfRow = ({ groups }: ListOrder, { row, head }: Sizes, place: number): number =>
  (groupAt(groups, place) + 1) * head + place * row

/** The row at a height of the list, or under the head there. */
export function placeAtPx({ groups, positions }: ListOrder, sizes: Sizes, px: number): number {
  const { row, head } = sizes
  let [low, high] = [0, groups.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (middle * head + (groups[middle]?.start ?? 0) * row <= px) low = middle
    else high = middle - 1
  }
  const group = groups[low]
  if (!group) return 0
  const place = Math.floor((px - (low + 1) * head) / row)
  const last = Math.min(positions.length, group.start + group.count) - 1
  return Math.min(last, Math.max(group.start, place))
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
    listTopPx,
    scrolledPx: Math.max(0, -listTopPx),
    heightPx: pane?.clientHeight ?? document.documentElement.clientHeight,
    scrollBy: (px: number) => {
      if (Math.abs(px) >= 0.5) (pane ?? globalThis).scrollBy({ top: px, behavior: 'instant' })
    },
  }
}

/** The heights of the first row and head there are; the same object while they are the same. */
function measured(list: HTMLElement | null, now: Sizes): Sizes {
  const heightOf = (selector: string) =>
    list?.querySelector(selector)?.getBoundingClientRect().height
  // The first row of a group has no line over it.
  const row = heightOf('.row + .row') || now.row
  const head = heightOf('.list__head') || now.head
  return row === now.row && head === now.head ? now : { row, head }
}
