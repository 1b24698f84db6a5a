import { type RefObject, useEffect, useRef } from 'react'
import type { ViewportControl } from './use-viewport.ts'

/** A press that moves less than this is a click. */
const CLICK_PX = 4

interface GestureOptions {
  element: RefObject<HTMLElement | null>
  /** Left edge of the plot, px from the left of the element. */
  plotX: number
  move: ViewportControl['move']
}

/** Drag and pinch on the chart. */
export function useGestures({ element, plotX, move }: GestureOptions): void {
  const latest = useRef({ plotX, move })
  latest.current = { plotX, move }
  useEffect(() => {
    const chart = element.current
    if (!chart) return
    const stop = new AbortController()
    const { signal } = stop
    const xIn = (clientX: number) =>
      clientX - chart.getBoundingClientRect().left - latest.current.plotX

    const pointers = new Map<number, PointerEvent>()
    let dragged = false
    chart.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || isOutside(event)) return
        pointers.set(event.pointerId, event)
        dragged = pointers.size > 1
      },
      { signal },
    )
    chart.addEventListener(
      'pointermove',
      (event) => {
        const before = pointers.get(event.pointerId)
        if (!before) return
        const byPx = before.clientX - event.clientX
        if (!dragged && Math.abs(byPx) < CLICK_PX) return
        // Capture only now: captured from the start, a click would miss the mark under it.
        if (!dragged) chart.setPointerCapture(event.pointerId)
        dragged = true
        const other = [...pointers.values()].find((p) => p.pointerId !== event.pointerId)
        if (other) pinch(before, event, other, xIn, latest.current.move)
        else latest.current.move({ type: 'pan', byPx }, 'follow')
        pointers.set(event.pointerId, event)
      },
      { signal },
    )
    const release = (event: PointerEvent) => pointers.delete(event.pointerId)
    chart.addEventListener('pointerup', release, { signal })
    chart.addEventListener('pointercancel', release, { signal })
    chart.addEventListener('pointerleave', (event) => !dragged && release(event), { signal })
    const swallow = (event: MouseEvent) => {
      if (!dragged) return
      event.stopPropagation()
      event.preventDefault()
      dragged = false
    }
    chart.addEventListener('click', swallow, { capture: true, signal })
    return () => stop.abort()
  }, [element])
}

const isOutside = (event: PointerEvent) =>
  event.target instanceof Element && event.target.closest('[data-tl-still]') !== null

function pinch(
  before: PointerEvent,
  now: PointerEvent,
  other: PointerEvent,
  xIn: (clientX: number) => number,
  move: ViewportControl['move'],
): void {
  const distance = (p: PointerEvent) =>
    Math.hypot(p.clientX - other.clientX, p.clientY - other.clientY)
  const middle = (p: PointerEvent) => (p.clientX + other.clientX) / 2
  move({ type: 'pan', byPx: middle(before) - middle(now) }, 'follow')
  const factor = distance(now) / Math.max(1, distance(before))
  move({ type: 'zoom', factor, atPx: xIn(middle(now)) }, 'follow')
}
