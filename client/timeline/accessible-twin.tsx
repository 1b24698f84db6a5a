import { type MouseEvent, memo, useLayoutEffect, useRef } from 'react'
import { sayEdtf } from '#domain/time/words.ts'
import type { EntryColumns } from './columns.ts'
import type { TimelineEntryText, TimelineLanguage } from './contract.ts'
import type { Target } from './display-types.ts'
import { dateInFull } from './entry-words.ts'
import { touchArea } from './hit-test.ts'
import type { TimelineLabels } from './labels-contract.ts'

export interface TwinProps {
  targets: readonly Target[]
  plot: { x0: number; x1: number }
  columns: EntryColumns
  textOf: (id: string) => TimelineEntryText
  selected: string | null
  /** Entry that holds the one tab stop. */
  tabStop: string | null
  /** The entry that has the focus, or shall get it; it keeps it when its box breaks up. */
  focus: { id: string } | null
  language: TimelineLanguage
  labels: TimelineLabels
  onPoint: (target: Target | null) => void
  onFocus: (target: Target, isByKey: boolean) => void
  onPress: (target: Target, event: MouseEvent, isDouble: boolean) => void
}

/** More would cost frames; past this the view holds more marks than anyone can step through. */
const MOST_BUTTONS = 400

/** A real, transparent button over each mark in view: what a pointer, a key or a screen reader meets. */
export const AccessibleTwin = memo(function AccessibleTwin(props: TwinProps) {
  const { targets, tabStop, focus } = props
  const group = useRef<HTMLDivElement>(null)
  const shown = targets.length > MOST_BUTTONS ? targets.slice(0, MOST_BUTTONS) : targets
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
      {[...shown].sort(inTimeOrder).map((target) => (
        <TwinButton key={target.key} target={target} isStop={target === stop} {...props} />
      ))}
    </div>
  )
})

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

type Naming = Pick<TwinProps, 'columns' | 'textOf' | 'language' | 'labels'>

/** "Publication, Thursday 16 July 2020, NRC: …, 2 sources, disputed". */
export function targetName(target: Target, naming: Naming): string {
  const { textOf, language, labels } = naming
  const [first = ''] = target.ids
  if (target.ids.length > 1) {
    const last = target.ids.at(-1) ?? first
    const say = (id: string) => sayEdtf(textOf(id).date, language).short
    const { inCase } = textOf(first)
    return [
      labels.entriesBetween(target.ids.length, say(first), say(last)),
      // What is counted stands in one lane, and a lane is of one case.
      ...(inCase ? [labels.inCase(inCase)] : []),
    ].join(', ')
  }
  return entryName(first, naming)
}

export function entryName(id: string, { columns, textOf, language, labels }: Naming): string {
  const text = textOf(id)
  const { title, sources, disputed, inCase } = text
  const kind = columns.kinds[columns.kind[columns.positionOf(id) ?? -1] ?? -1]
  return [
    kind ? labels.kindName(kind) : null,
    dateInFull(text, language, labels),
    title,
    labels.sources(sources),
    disputed > 0 ? labels.disputed : null,
    inCase ? labels.inCase(inCase) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
