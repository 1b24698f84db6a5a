import { useCallback, useEffect, useRef, useState } from 'react'
import { epochDay } from '#domain/time/epoch-day.ts'
import type { TimelineWindow } from './contract.ts'
import {
  fitViewport,
  reduceViewport,
  type Viewport,
  type ViewportAction,
  viewBetween,
  type World,
  windowOf,
} from './viewport.ts'

const VIEW_MS = 240
const REST_MS = 180

interface ViewportOptions {
  world: World
  window: TimelineWindow | null
  onWindow: (window: TimelineWindow | null) => void
}

export interface ViewportControl {
  view: Viewport
  /** While a gesture or an animation runs. */
  isMoving: boolean
  /** `glide` animates; without it the view follows at once, as under a finger. */
  move: (action: ViewportAction, how?: 'glide' | 'follow') => void
}

const prefersStillness = () =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
const easeOut = (t: number) => 1 - (1 - t) ** 3
const sameWindow = (a: TimelineWindow | null, b: TimelineWindow | null) =>
  a?.from === b?.from && a?.to === b?.to

/** The view: where it is, how it gets elsewhere, and telling the page when it rests. */
export function useViewport({ world, window: asked, onWindow }: ViewportOptions): ViewportControl {
  const [view, setView] = useState<Viewport>(() => viewFor(world, asked))
  const [isMoving, setMoving] = useState(false)
  const current = useRef(view)
  const target = useRef(view)
  const frame = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const reported = useRef(asked)
  const latest = useRef({ world, onWindow })
  latest.current = { world, onWindow }

  const put = useCallback((next: Viewport) => {
    current.current = next
    setView(next)
  }, [])

  const go = useCallback(
    (next: Viewport, how: 'glide' | 'follow') => {
      cancelAnimationFrame(frame.current)
      target.current = next
      if (how === 'follow' || prefersStillness()) return put(next)
      const start = current.current
      let begun: number | null = null
      const step = (now: number) => {
        begun ??= now
        const t = Math.min(1, (now - begun) / VIEW_MS)
        put(viewBetween(latest.current.world, start, next, easeOut(t)))
        if (t < 1) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
    },
    [put],
  )

  const move = useCallback<ViewportControl['move']>(
    (action, how = 'glide') => {
      // Steps add up from where the view is going, not from where it happens to be.
      const next = reduceViewport(latest.current.world, target.current, action)
      setMoving(true)
      go(next, how)
      clearTimeout(rest.current)
      rest.current = setTimeout(
        () => {
          setMoving(false)
          const seen = windowOf(latest.current.world, target.current)
          const days = seen && { from: epochDay(seen.from), to: epochDay(seen.to) }
          if (sameWindow(days, reported.current)) return
          reported.current = days
          latest.current.onWindow(days)
        },
        how === 'glide' ? VIEW_MS + 40 : REST_MS,
      )
    },
    [go],
  )

  const lastWorld = useRef(world)
  useEffect(() => {
    const isSameWorld = lastWorld.current === world
    const isResized = lastWorld.current.widthPx !== world.widthPx
    if (isSameWorld && sameWindow(asked, reported.current)) return
    lastWorld.current = world
    reported.current = asked
    go(viewFor(world, asked), isResized ? 'follow' : 'glide')
  }, [world, asked, go])

  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      clearTimeout(rest.current)
    },
    [],
  )
  return { view, isMoving, move }
}

function viewFor(world: World, asked: TimelineWindow | null): Viewport {
  const fit = fitViewport(world)
  if (!asked) return fit
  const stretch = { from: asked.from, to: Math.max(asked.to, asked.from) + 1 }
  return reduceViewport(world, fit, { type: 'show', stretch })
}
