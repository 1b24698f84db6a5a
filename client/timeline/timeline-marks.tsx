import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { AccessibleTwin } from './accessible-twin.tsx'
import { idWithin } from './combine.ts'
import type { TimelineViewProps } from './contract.ts'
import type { Target } from './display-types.ts'
import { hitTest } from './hit-test.ts'
import { zoomToFit } from './scale.ts'
import { findStep, type Step } from './stepping.ts'
import { isOneStretch, stretchAround } from './stretch-around.ts'
import type { Timeline } from './use-timeline.ts'

interface TimelineMarksProps {
  props: TimelineViewProps
  timeline: Timeline
  scroller: RefObject<HTMLDivElement | null>
  onPoint: (target: Target | null) => void
  onDismiss: () => void
}

const noTargets: readonly Target[] = []

const stepOfKey: Record<string, Step | 'first' | 'last'> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'laneUp',
  ArrowDown: 'laneDown',
  Home: 'first',
  End: 'last',
}

/** Longest that the buttons wait for a busy page, ms. */
const PATIENCE_MS = 200

/** Whether the page has had time to spare since it came. */
function useSpareTime(): boolean {
  const [hasTime, setHasTime] = useState(false)
  useEffect(() => {
    const begin = () => setHasTime(true)
    if (!globalThis.requestIdleCallback) {
      const timer = setTimeout(begin, PATIENCE_MS)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(begin, { timeout: PATIENCE_MS })
    return () => cancelIdleCallback(idle)
  }, [])
  return hasTime
}

/** The marks as something to point at, step through and press. */
export function TimelineMarks({
  props,
  timeline,
  scroller,
  onPoint,
  onDismiss,
}: TimelineMarksProps) {
  const { onSelect, selected, labels, language, textOf } = props
  const { list, move, handle, columns } = timeline
  const help = useId()
  const [stop, setStop] = useState<string | null>(null)
  const [focus, setFocus] = useState<{ id: string } | null>(null)
  // The drawing comes first: the buttons come a moment later, and only where the view rests.
  const resting = useRef(noTargets)
  if (!timeline.isMoving) resting.current = list.targets()
  const hasTime = useSpareTime()
  const targets = useDeferredValue(hasTime ? resting.current : noTargets, noTargets)
  const latest = useRef({ timeline, onSelect })
  latest.current = { timeline, onSelect }

  const opened = useRef('')
  /** Goes closer to a box; where that tells nothing apart, selects one after the other of what it holds. */
  const openBox = useCallback(({ ids }: Target) => {
    const { timeline, onSelect } = latest.current
    const { columns, world, now, move } = timeline
    const all = [...ids]
    const positions = all.map((id) => columns.positionOf(id) ?? 0)
    const stretch = stretchAround(columns, positions, world)
    const isCloser =
      stretch !== null && zoomToFit(world, stretch, world.widthPx) > now.current.pxPerDay * 1.01
    if (isCloser && !isOneStretch(columns, positions)) return move({ type: 'show', stretch })
    const next = all[(all.indexOf(opened.current) + 1) % all.length] ?? ''
    opened.current = next
    onSelect(next)
  }, [])

  const handlePress = useCallback(
    (pressed: Target | null, event: MouseEvent, isDouble: boolean) => {
      const box = scroller.current?.getBoundingClientRect()
      const isPointer = event.detail > 0 && box
      const y = event.clientY - (box?.top ?? 0) + (scroller.current?.scrollTop ?? 0)
      const { list } = latest.current.timeline
      const target =
        (isPointer ? hitTest(list.targets(), event.clientX - box.left, y) : null) ?? pressed
      if (!target) return
      if (target.type === 'mark') {
        if (!isDouble) latest.current.onSelect(target.ids.at(0) ?? null)
        return
      }
      const isTouch =
        event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
      if (isDouble || !isPointer || isTouch) openBox(target)
    },
    [scroller, openBox],
  )

  const handleFocus = useCallback(
    (target: Target, isByKey: boolean) => {
      const id = target.ids.at(0) ?? null
      setStop(id)
      setFocus(id === null ? null : { id })
      if (isByKey) onPoint(target)
    },
    [onPoint],
  )

  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const act = keyAction(event.key)
    if (!act) return
    event.preventDefault()
    act()
  }
  const keyAction = (key: string): (() => void) | null => {
    const step = stepOfKey[key]
    if (step) return () => goTo(step)
    if (key === '+' || key === '=') return handle.zoomIn
    if (key === '-' || key === '_') return handle.zoomOut
    if (key === '0') return handle.fitAll
    if (key === 'f') return handle.fitSelection
    return key === 'Escape' ? onDismiss : null
  }
  const goTo = (step: Step | 'first' | 'last') => {
    const from = columns.positionOf(stop ?? selected ?? '') ?? null
    if (step === 'first' || step === 'last') return goToEnd(step)
    const found = findStep(timeline.items, from, step)
    if (found) goToEntry(columns.idAt(found.mark.index), timeline.dayOfItem(found))
  }
  /** What is laid out is what is near the view; the ends of the case may be far away. */
  const goToEnd = (step: 'first' | 'last') => {
    const { drawn } = timeline.filtered
    const at =
      step === 'first' ? (drawn?.indexOf(1) ?? 0) : (drawn?.lastIndexOf(1) ?? columns.count - 1)
    if (at < 0 || at >= columns.count) return
    const { domain } = timeline.world
    const day = step === 'first' ? (columns.from[at] ?? 0) : (columns.until[at] ?? 0)
    goToEntry(columns.idAt(at), Math.min(Math.max(day, domain.from), domain.to))
  }
  const goToEntry = (id: string, day: number) => {
    setStop(id)
    setFocus({ id })
    const isSeen = list
      .targets()
      .some((t) => t.ids.includes(id) && t.x1 > list.plot.x0 + 8 && t.x0 < list.plot.x1 - 8)
    if (!isSeen) move({ type: 'centre', day })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's meaning; this groups marks
    <div
      role="group"
      className="tl-marks"
      aria-label={labels.chart}
      aria-describedby={help}
      onKeyDown={handleKey}
      onClick={(event) => {
        // A mark past the number of buttons is still a mark to a pointer.
        if (event.target === event.currentTarget) handlePress(null, event, false)
      }}
      onBlur={(event) => {
        onPoint(null)
        if (!event.currentTarget.contains(event.relatedTarget)) setFocus(null)
      }}
    >
      <p id={help} hidden>
        {labels.chartHelp}
      </p>
      <AccessibleTwin
        targets={targets}
        plot={list.plot}
        columns={columns}
        textOf={textOf}
        selected={selected}
        tabStop={stop ?? selected}
        focus={focus}
        language={language}
        labels={labels}
        onPoint={onPoint}
        onFocus={handleFocus}
        onPress={handlePress}
      />
      <ul className="tl-unseen">
        {list.owed.bars.map((bar) => (
          <li key={bar.id}>{`${labels.owed}: ${bar.says}`}</li>
        ))}
        {list.second?.owed.bars.map((bar) => (
          <li key={idWithin(list.second?.title ?? '', bar.id)}>
            {`${labels.owed}: ${bar.says}, ${labels.inCase(list.second?.title ?? '')}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
