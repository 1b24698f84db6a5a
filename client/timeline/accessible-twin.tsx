import { type MouseEvent, memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Target } from './display-types.ts'
import { type Naming, targetName } from './entry-words.ts'
import { touchArea } from './hit-test.ts'

export interface TwinProps extends Naming {
  targets: readonly Target[]
  plot: { x0: number; x1: number }
  selected: string | null
  /** Entry that holds the one tab stop. */
  tabStop: string | null
  /** The entry that has the focus, or shall get it; it keeps it when its box breaks up. */
  focus: { id: string } | null
  onPoint: (target: Target | null) => void
  onFocus: (target: Target, isByKey: boolean) => void
  onPress: (target: Target, event: MouseEvent, isDouble: boolean) => void
}

/** More would cost frames; of more marks there are those around the focus, which moves on through all. */
const MOST_BUTTONS = 400

/** A real, transparent button over each mark in view: what a pointer, a key or a screen reader meets. */
export const AccessibleTwin = memo(function AccessibleTwin(props: TwinProps) {
  const { targets, tabStop, focus } = props
  const group = useRef<HTMLDivElement>(null)
  const around = focus?.id ?? tabStop
  const shown = useMemo(() => buttonsAround(targets, around), [targets, around])
  const stop = findTarget(shown, tabStop) ?? shown[0]
  const done = useRef<{ focus: object; key: string } | null>(null)
  useLayoutEffect(() => {
    if (!focus) return
    const target = findTarget(shown, focus.id)
    if (!target) return
    const isLost = done.current?.key !== target.key && document.activeElement === document.body
    if (done.current?.focus === focus && !isLost) return
    done.current = { focus, key: target.key }
    group.current
      ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(target.key)}"]`)
      ?.focus({ preventScroll: false })
  }, [focus, shown])
  return (
    <div ref={group}>
      {shown.map((target) => (
        <TwinButton key={target.key} target={target} isStop={target === stop} {...props} />
      ))}
    </div>
  )
})

/** As many targets as there are buttons, those of an entry's own time among them. */
function buttonsAround(all: readonly Target[], id: string | null): readonly Target[] {
  const targets = [...all].sort(inTimeOrder)
  if (targets.length <= MOST_BUTTONS) return targets
  const found = findTarget(targets, id)
  const at = found ? targets.indexOf(found) : 0
  const first = Math.min(Math.max(0, at - MOST_BUTTONS / 2), targets.length - MOST_BUTTONS)
  return targets.slice(first, first + MOST_BUTTONS)
}

/** The target an entry is behind; most stand for one, or are known by their first. */
function findTarget(targets: readonly Target[], id: string | null): Target | undefined {
  if (id === null) return undefined
  return targets.find((t) => t.ids.at(0) === id) ?? targets.find((t) => t.ids.includes(id))
}

/** As a chronology: in the order of time, whatever the lane. */
const inTimeOrder = (a: Target, b: Target) => a.first - b.first || a.x0 - b.x0 || a.lane - b.lane

function TwinButton({
  target,
  isStop,
  plot,
  selected,
  onPoint,
  onFocus,
  onPress,
  ...rest
}: TwinProps & { target: Target; isStop: boolean }) {
  const visible = { ...target, x0: Math.max(target.x0, plot.x0), x1: Math.min(target.x1, plot.x1) }
  const { x, y, width, height } = touchArea(visible)
  const isSelected = selected !== null && target.ids.includes(selected)
  return (
    <button
      type="button"
      className="tl-twin"
      data-key={target.key}
      tabIndex={isStop ? 0 : -1}
      aria-current={isSelected ? 'true' : undefined}
      aria-label={targetName(target, rest)}
      style={{ left: x, top: y, width, height }}
      // Under a finger a card would cover the mark beside.
      onPointerEnter={(event) => event.pointerType !== 'touch' && onPoint(target)}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => onFocus(target, event.currentTarget.matches(':focus-visible'))}
      onClick={(event) => onPress(target, event, false)}
      onDoubleClick={(event) => onPress(target, event, true)}
    />
  )
}
