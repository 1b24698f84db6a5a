import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
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
  /** Draws the view as it is now; called in an animation frame, once for however many moves. */
  onFrame: RefObject<() => void>
}

export interface ViewportControl {
  /** Where the view rests, or was when it last did. */
  view: Viewport
  /** Where it is now. */
  now: RefObject<Viewport>
  /** While a gesture or an animation runs. */
  isMoving: boolean
  /** `glide` animates; without it the view follows at once, as under a finger. */
  move: (action: ViewportAction, how?: 'glide' | 'follow') => void
  /** Lets the page catch up with a view that still moves. */
  catchUp: () => void
}

/** Whether the reader asked for no motion. */
export const prefersStillness = (): boolean =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
const easeOut = (t: number) => 1 - (1 - t) ** 3
const sameWindow = (a: TimelineWindow | null, b: TimelineWindow | null) =>
  a?.from === b?.from && a?.to === b?.to

/**
 * The view: where it is, how it gets elsewhere, and telling the page when it rests.
 *
 * A moving view goes to `onFrame`, past React: a frame costs its drawing and nothing else.
 */
export function useViewport(options: ViewportOptions): ViewportControl {
  const { world, window: asked, onFrame } = options
  const [view, setView] = useState<Viewport>(() => viewFor(world, asked))
  const [isMoving, setMoving] = useState(false)
  const now = useRef(view)
  const target = useRef(view)
  const frame = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const reported = useRef(asked)
  /** The view goes somewhere of which the page was not told yet. */
  const isUntold = useRef(false)
  const latest = useRef(options)
  latest.current = options

  const catchUp = useCallback(() => setView(now.current), [])

  const go = useCallback(
    (next: Viewport, how: 'glide' | 'follow') => {
      cancelAnimationFrame(frame.current)
      target.current = next
      const start = now.current
      const isSudden = how === 'follow' || prefersStillness()
      if (isSudden) now.current = next
      let begun: number | null = null
      const step = (time: number) => {
        begun ??= time
        const t = isSudden ? 1 : Math.min(1, (time - begun) / VIEW_MS)
        now.current = viewBetween(latest.current.world, start, next, easeOut(t))
        onFrame.current()
        if (t < 1) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
      setMoving(true)
      isUntold.current = true
      clearTimeout(rest.current)
      rest.current = setTimeout(
        () => {
          setMoving(false)
          isUntold.current = false
          catchUp()
          const days = daysOf(latest.current.world, target.current)
          if (sameWindow(days, reported.current)) return
          reported.current = days
          latest.current.onWindow(days)
        },
        isSudden ? REST_MS : VIEW_MS + 40,
      )
    },
    [onFrame, catchUp],
  )

  const move = useCallback<ViewportControl['move']>(
    // Steps add up from where the view is going, not from where it happens to be.
    (action, how = 'glide') =>
      go(reduceViewport(latest.current.world, target.current, action), how),
    [go],
  )

  const lastWorld = useRef(world)
  useEffect(() => {
    const before = lastWorld.current
    const isAsTold = sameWindow(asked, reported.current)
    if (before === world && isAsTold) return
    lastWorld.current = world
    reported.current = asked
    // What arrives while the reader zooms does not take the zoom back.
    const isOnItsWay = isAsTold && isUntold.current
    const next = viewFor(world, isOnItsWay ? daysOf(before, target.current) : asked)
    const isResized = before.widthPx !== world.widthPx
    if (!isResized) return go(next, 'glide')
    cancelAnimationFrame(frame.current)
    target.current = next
    now.current = next
    catchUp()
  }, [world, asked, go, catchUp])

  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
      clearTimeout(rest.current)
    },
    [],
  )
  return { view, now, isMoving, move, catchUp }
}

function daysOf(world: World, view: Viewport): TimelineWindow | null {
  const seen = windowOf(world, view)
  return seen && { from: epochDay(seen.from), to: epochDay(seen.to) }
}

function viewFor(world: World, asked: TimelineWindow | null): Viewport {
  const fit = fitViewport(world)
  if (!asked) return fit
  const stretch = { from: asked.from, to: Math.max(asked.to, asked.from) + 1 }
  return reduceViewport(world, fit, { type: 'show', stretch })
}
