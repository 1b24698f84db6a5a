import { type RefObject, useEffect, useRef } from 'react'
import type { ViewportControl } from './use-viewport.ts'

const LINE_PX = 16

interface WheelOptions {
  /** The whole component: its height changes while it zooms, and the wheel must not slip off it. */
  element: RefObject<HTMLElement | null>
  /** Left edge of the plot, px from the left of the component. */
  plotX: number
  /** Where on the plot the day stands that the overview has at a place; px from the left of each. */
  plotPxAtOverview: (x: number) => number
  move: ViewportControl['move']
}

type Place = 'chart' | 'overview'

/** The wheel over chart and overview zooms with Ctrl or ⌘ and pans with Shift; else it is the page's. */
export function useWheel(options: WheelOptions): void {
  const { element } = options
  const latest = useRef(options)
  latest.current = options
  useEffect(() => {
    const root = element.current
    if (!root) return
    let last: { x: number; y: number; place: Place } | null = null
    const handleWheel = (event: WheelEvent) => {
      const under = placeOf(event.target)
      if (!under) return
      const [x, y] = [event.clientX, event.clientY]
      // Under a pointer at rest the chart may shrink and the overview come up: it still means the chart.
      const place: Place = last?.x === x && last.y === y ? last.place : under
      last = { x, y, place }
      const { plotX, plotPxAtOverview, move } = latest.current
      const inRoot = x - root.getBoundingClientRect().left
      turn(event, place === 'chart' ? inRoot - plotX : plotPxAtOverview(inRoot), move)
    }
    root.addEventListener('wheel', handleWheel, { passive: false })
    return () => root.removeEventListener('wheel', handleWheel)
  }, [element])
}

function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null
  if (target.closest('.tl-chart')) return 'chart'
  return target.closest('.tl-overview') ? 'overview' : null
}

function turn(event: WheelEvent, atPx: number, move: ViewportControl['move']): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
  const dx = event.deltaX * unit
  const dy = event.deltaY * unit
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    // A notch of a wheel is 100 or more, a touchpad's pinch a few: neither should be wild.
    const steps = Math.max(-60, Math.min(60, dy))
    move({ type: 'zoom', factor: 2 ** (-steps * 0.01), atPx }, 'follow')
  } else if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) {
    event.preventDefault()
    move({ type: 'pan', byPx: dx || dy }, 'follow')
  }
}
