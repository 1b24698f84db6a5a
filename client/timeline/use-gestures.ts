import { type RefObject, useEffect, useRef } from 'react'
import { glideOn, throwSpeed } from './inertia.ts'
import { prefersStillness, type ViewportControl } from './use-viewport.ts'

/** A press that moves less than this is a click. */
const CLICK_PX = 4
/** Of a double click on open ground. */
const DOUBLE_CLICK_ZOOM = 2

interface GestureOptions {
  element: RefObject<HTMLElement | null>
  /** Left edge of the plot, px from the left of the element. */
  plotX: number
  move: ViewportControl['move']
}

/** Drag, throw, pinch and double click on the chart. */
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
    let moments: { x: number; at: number }[] = []
    const thrown = throwing((byPx) => latest.current.move({ type: 'pan', byPx }, 'follow'))
    chart.addEventListener(
      'pointerdown',
      (event) => {
        thrown.stop()
        moments = []
        // A finger may have been lifted where the chart could not see it.
        if (event.isPrimary) pointers.clear()
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
        moments = [...moments.slice(-7), { x: event.clientX, at: event.timeStamp }]
      },
      { signal },
    )
    const release = (event: PointerEvent) => pointers.delete(event.pointerId)
    const letGo = (event: PointerEvent) => {
      const isThrown = dragged && pointers.size === 1 && pointers.has(event.pointerId)
      release(event)
      if (isThrown) thrown.start(-throwSpeed(moments, event.timeStamp))
    }
    chart.addEventListener('pointerup', letGo, { signal })
    chart.addEventListener('pointercancel', release, { signal })
    chart.addEventListener('pointerleave', (event) => !dragged && release(event), { signal })
    const swallow = (event: MouseEvent) => {
      if (!dragged) return
      event.stopPropagation()
      event.preventDefault()
      dragged = false
    }
    chart.addEventListener('click', swallow, { capture: true, signal })
    const zoomIn = (event: MouseEvent) => {
      if (isOutside(event) || isMark(event)) return
      const factor = event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM
      latest.current.move({ type: 'zoom', factor, atPx: xIn(event.clientX) })
    }
    chart.addEventListener('dblclick', zoomIn, { signal })
    chart.addEventListener('wheel', thrown.stop, { passive: true, signal })
    return () => {
      stop.abort()
      thrown.stop()
    }
  }, [element])
}

const isOn = (event: MouseEvent, selector: string) =>
  event.target instanceof Element && event.target.closest(selector) !== null
const isOutside = (event: MouseEvent) => isOn(event, '[data-tl-still]')
const isMark = (event: MouseEvent) => isOn(event, 'button')

/** Lets a view run on after the hand has let go, until it stands or is stopped. */
function throwing(pan: (byPx: number) => void) {
  let frame = 0
  const run = (speed: number, before: number) => {
    frame = requestAnimationFrame((time) => {
      const next = glideOn(speed, Math.max(1, time - before))
      if (next.byPx === 0) return
      pan(next.byPx)
      run(next.speed, time)
    })
  }
  return {
    start: (speed: number) => {
      if (speed !== 0 && !prefersStillness()) run(speed, performance.now())
    },
    stop: () => cancelAnimationFrame(frame),
  }
}

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
