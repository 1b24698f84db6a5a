import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useDeferredValue,
  useId,
  useRef,
  useState,
} from 'react'
import { AccessibleTwin } from './accessible-twin.tsx'
import { idWithin } from './combine.ts'
import type { TimelineViewProps } from './contract.ts'
import type { Target } from './display-types.ts'
import { hitTest } from './hit-test.ts'
import { findStep, type Step } from './stepping.ts'
import { stretchAround } from './stretch-around.ts'
import type { Timeline } from './use-timeline.ts'

interface TimelineMarksProps {
  props: TimelineViewProps
  timeline: Timeline
  scroller: RefObject<HTMLDivElement | null>
  onPoint: (target: Target | null) => void
  onDismiss: () => void
}

const noTargets: readonly Target[] = []

const stepOfKey: Record<string, Step> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'laneUp',
  ArrowDown: 'laneDown',
  Home: 'first',
  End: 'last',
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
  const resting = useRef(list.targets)
  if (!timeline.isMoving) resting.current = list.targets
  const targets = useDeferredValue(resting.current, noTargets)
  const latest = useRef({ timeline, onSelect, selected })
  latest.current = { timeline, onSelect, selected }

  const zoomTo = useCallback((target: Target) => {
    const { columns, world, move } = latest.current.timeline
    const positions = [...target.ids].map((id) => columns.positionOf(id) ?? 0)
    const stretch = stretchAround(columns, positions, world)
    if (stretch) move({ type: 'show', stretch })
  }, [])

  const handlePress = useCallback(
    (pressed: Target | null, event: MouseEvent, isDouble: boolean) => {
      const box = scroller.current?.getBoundingClientRect()
      const isPointer = event.detail > 0 && box
      const y = event.clientY - (box?.top ?? 0) + (scroller.current?.scrollTop ?? 0)
      const { list } = latest.current.timeline
      const target =
        (isPointer ? hitTest(list.targets, event.clientX - box.left, y) : null) ?? pressed
      if (!target) return
      if (target.type === 'mark') {
        if (!isDouble) latest.current.onSelect(target.ids.at(0) ?? null)
        return
      }
      const isTouch =
        event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
      if (isDouble || !isPointer || isTouch) zoomTo(target)
    },
    [scroller, zoomTo],
  )

  const handleFocus = useCallback(
    (target: Target) => {
      setStop(target.ids.at(0) ?? null)
      onPoint(target)
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
  const goTo = (step: Step) => {
    const from = columns.positionOf(stop ?? selected ?? '') ?? null
    const found = findStep(timeline.items, from, step)
    const id = found ? columns.idAt(found.mark.index) : undefined
    if (!found || id === undefined) return
    setStop(id)
    setFocus({ id })
    const isSeen = list.targets.some(
      (t) => t.ids.includes(id) && t.x1 > list.plot.x0 + 8 && t.x0 < list.plot.x1 - 8,
    )
    if (!isSeen) move({ type: 'centre', day: timeline.dayOfItem(found) })
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
      onBlur={() => onPoint(null)}
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
