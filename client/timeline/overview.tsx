import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import type { EntryColumns } from './columns.ts'
import type { SecondCase, TimelineLanguage } from './contract.ts'
import { isoDay } from './display-list.ts'
import type { Stretch } from './folds.ts'
import type { TimelineLabels } from './labels-contract.ts'
import { type OverviewList, overviewList } from './overview-list.ts'
import { OVERVIEW_PX, paintOverview, paintWindow } from './paint-overview.ts'
import type { Palette } from './palette.ts'
import type { ViewportControl } from './use-viewport.ts'

/** Follows a view that moves, past React. */
export interface OverviewHandle {
  show(days: Stretch, folds: readonly Stretch[]): void
}

interface OverviewProps {
  columns: EntryColumns
  domain: Stretch
  /** In view, `to` exclusive. */
  days: Stretch
  folds: readonly Stretch[]
  plot: { x0: number; x1: number }
  widthPx: number
  published: readonly number[]
  /** A case under the first, whose entries are in the columns too: those with 1 in `caseAt`. */
  second: SecondCase | null
  caseAt: Uint8Array | null
  /** 1 for every entry that is drawn, by position; null for all. */
  drawn: Uint8Array | null
  today: EpochDay
  language: TimelineLanguage
  labels: TimelineLabels
  palette: Palette
  move: ViewportControl['move']
  ref?: Ref<OverviewHandle>
}

type Grip = 'from' | 'to' | 'both'

/** The whole case on one true scale, with the days in view as a brush. */
export function Overview(props: OverviewProps) {
  const {
    columns,
    domain,
    plot,
    published,
    second,
    caseAt,
    drawn,
    today,
    language,
    palette,
    labels,
    widthPx,
    days,
    folds,
  } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const list = useMemo(
    () =>
      overviewList({
        columns,
        domain,
        plot,
        published,
        second: second && caseAt && { caseAt, published: second.published },
        today,
        language,
        drawn,
      }),
    [columns, domain, plot, published, second, caseAt, drawn, today, language],
  )
  const ground = useRef<HTMLCanvasElement>(null)
  const strip = useMemo(
    () => ({
      list,
      palette,
      widthPx,
      plot,
      devicePixelRatio: globalThis.devicePixelRatio || 1,
    }),
    [list, palette, widthPx, plot],
  )
  useLayoutEffect(() => {
    if (canvas.current) paintOverview(canvas.current, { ...strip, today })
  }, [strip, today])
  useLayoutEffect(() => {
    if (ground.current) paintWindow(ground.current, { ...strip, days, folds })
  }, [strip, days, folds])
  const group = useRef<HTMLDivElement>(null)
  // While the view moves, what stands for it follows without React; where it rests, React has the same.
  useImperativeHandle(props.ref, () => ({
    show(days, folds) {
      if (ground.current) paintWindow(ground.current, { ...strip, days, folds })
      const places = gripPlaces(days, list, plot)
      for (const grip of grips) {
        const element = group.current?.querySelector<HTMLElement>(`[data-grip=${grip}]`)
        const { left, width } = places[grip]
        if (!element) continue
        element.style.left = `${left}px`
        if (width !== undefined) element.style.width = `${width}px`
      }
    },
  }))
  const drag = useRef<{ grip: Grip; day: number; days: Stretch } | null>(null)
  const dayAtPointer = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.closest('.tl-overview')?.getBoundingClientRect()
    return list.toDay(event.clientX - (box?.left ?? 0))
  }
  const begin = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { grip, day: dayAtPointer(event), days }
  }
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current) return
    const { grip, day, days: before } = drag.current
    show(props, moved(before, grip, dayAtPointer(event) - day, domain), 'follow')
  }
  const end = () => {
    drag.current = null
  }
  const step = (grip: Grip) => (event: KeyboardEvent) => {
    const sign = ['ArrowRight', 'ArrowUp'].includes(event.key)
      ? 1
      : ['ArrowLeft', 'ArrowDown'].includes(event.key)
        ? -1
        : 0
    if (sign === 0) return
    event.preventDefault()
    const by =
      sign * Math.max(1, Math.round((days.to - days.from) * (event.shiftKey ? 0.25 : 0.05)))
    show(props, moved(days, grip, by, domain), 'follow')
  }
  const places = gripPlaces(days, list, plot)
  const following = { onPointerMove: follow, onPointerUp: end, onPointerCancel: end }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's meaning; this groups sliders
    <div
      ref={group}
      className="tl-overview"
      role="group"
      aria-label={labels.overview}
      style={{ height: OVERVIEW_PX }}
    >
      <canvas
        ref={ground}
        className="tl-overview-under"
        aria-hidden
        style={{ width: widthPx, height: OVERVIEW_PX }}
      />
      <canvas ref={canvas} aria-hidden style={{ width: widthPx, height: OVERVIEW_PX }} />
      {plot.x0 > 100 && (
        <>
          <span className="tl-overview-row" style={{ top: 2 }}>
            {columns.happened ? labels.firstReported : labels.happened}
          </span>
          <span className="tl-overview-row" style={{ top: 20 }}>
            {labels.sourcesPublished}
          </span>
        </>
      )}
      <div
        className="tl-overview-ground"
        style={{ left: plot.x0, width: plot.x1 - plot.x0 }}
        onPointerDown={(event) => {
          const half = (days.to - days.from) / 2
          const middle = dayAtPointer(event)
          show(props, moved({ from: middle - half, to: middle + half }, 'both', 0, domain), 'glide')
        }}
      />
      <Slider
        {...props}
        className="tl-brush"
        grip="both"
        name={labels.windowMove}
        style={places.both}
        onPointerDown={begin('both')}
        onKeyDown={step('both')}
        {...following}
      />
      <Slider
        {...props}
        className="tl-handle"
        grip="from"
        name={labels.windowStart}
        style={places.from}
        onPointerDown={begin('from')}
        onKeyDown={step('from')}
        {...following}
      />
      <Slider
        {...props}
        className="tl-handle"
        grip="to"
        name={labels.windowEnd}
        style={places.to}
        onPointerDown={begin('to')}
        onKeyDown={step('to')}
        {...following}
      />
    </div>
  )
}

const grips = ['both', 'from', 'to'] as const satisfies Grip[]

/** Where the brush and its handles stand, px from the left of the component. */
function gripPlaces(days: Stretch, list: OverviewList, plot: { x0: number; x1: number }) {
  const x = (day: number) => Math.min(plot.x1, Math.max(plot.x0, list.toX(day)))
  const [x0, x1] = [x(days.from), x(days.to)]
  // On a narrow brush the handles stand outside it, side by side.
  const out = x1 - x0 < 30 ? 6 : 0
  const places: Record<Grip, { left: number; width?: number }> = {
    both: { left: x0, width: Math.max(8, x1 - x0) },
    from: { left: x0 - 12 - out },
    to: { left: x1 - 12 + out },
  }
  return places
}

interface SliderProps extends OverviewProps {
  className: string
  grip: Grip
  name: string
  style: { left: number; width?: number }
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
  onPointerMove: (event: PointerEvent<HTMLElement>) => void
  onPointerUp: () => void
  onPointerCancel: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function Slider({
  className,
  grip,
  name,
  style,
  days,
  domain,
  language,
  onPointerDown,
  onPointerMove,
  onPointerUp,
  onPointerCancel,
  onKeyDown,
}: SliderProps) {
  const say = (day: number) => sayEdtf(isoDay(day), language).short
  const first = Math.floor(days.from)
  const last = Math.ceil(days.to) - 1
  return (
    <div
      className={className}
      data-grip={grip}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={Math.floor(domain.from)}
      aria-valuemax={Math.ceil(domain.to)}
      aria-valuenow={grip === 'to' ? last : first}
      aria-valuetext={
        grip === 'both' ? `${say(first)} – ${say(last)}` : say(grip === 'to' ? last : first)
      }
      style={style}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
      onKeyDown={onKeyDown}
    />
  )
}

/** The days in view after a grip went `by` days; at least one day, and within the case. */
function moved({ from, to }: Stretch, grip: Grip, by: number, domain: Stretch): Stretch {
  if (grip === 'from') return { from: Math.min(Math.max(domain.from, from + by), to - 1), to }
  if (grip === 'to') return { from, to: Math.max(Math.min(domain.to, to + by), from + 1) }
  const kept = Math.min(
    Math.max(by, domain.from - from),
    Math.max(domain.from - from, domain.to - to),
  )
  return { from: from + kept, to: to + kept }
}

function show({ move }: OverviewProps, stretch: Stretch, how: 'glide' | 'follow'): void {
  move({ type: 'show', stretch }, how)
}
