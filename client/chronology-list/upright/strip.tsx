import {
  type PointerEvent,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import type { EntryColumns } from '#client/timeline/columns.ts'
import type { Stretch } from '#client/timeline/folds.ts'
import { type OverviewList, overviewList } from '#client/timeline/overview-list.ts'
import type { Palette } from '#client/timeline/palette.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'

/** Moves the frame around the days in view, past React. */
export interface StripHandle {
  show: (days: Stretch) => void
}

interface StripProps {
  ref: RefObject<StripHandle | null>
  columns: EntryColumns
  /** 1 for what is listed; null for all. */
  shown: Uint8Array | null
  domain: Stretch
  today: EpochDay
  heightPx: number
  palette: Palette
  /** Asked to bring a day to the top of the view. */
  onGo: (day: number) => void
}

const STRIP_WIDTH_PX = 36
const EDGE_PX = 8
const FRAME_LEAST_PX = 10

/**
 * The whole case from top to bottom, true to scale, with a frame around what is in view.
 *
 * To a screen reader it says nothing that the list beside it does not; a press or a drag is a scroll.
 */
export function Strip(props: StripProps) {
  const { columns, shown, domain, today, heightPx, palette, onGo } = props
  const { language } = useLanguage()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const list = useRef<OverviewList>(null)
  const inView = useRef<Stretch | null>(null)
  /** Top of the strip when it was pressed; null while it is not. */
  const pressed = useRef<number | null>(null)
  const show = ({ from, to }: Stretch) => {
    inView.current = { from, to }
    if (!frame.current || !list.current) return
    const clip = (day: number) => Math.min(domain.to, Math.max(domain.from, day))
    const [y0, y1] = [list.current.toX(clip(from)), list.current.toX(clip(to))]
    const height = Math.max(FRAME_LEAST_PX, y1 - y0 + 4)
    const top = Math.min(heightPx - height - 1, Math.max(1, (y0 + y1 - height) / 2))
    frame.current.style.transform = `translateY(${top}px)`
    frame.current.style.height = `${height}px`
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frame is drawn from the same
  useLayoutEffect(() => {
    list.current = overviewList({
      columns,
      domain,
      plot: { x0: EDGE_PX, x1: heightPx - EDGE_PX },
      published: [],
      today,
      drawn: shown,
      language,
    })
    if (canvas.current) paintStrip(canvas.current, list.current, { heightPx, palette })
    if (inView.current) show(inView.current)
  }, [columns, shown, domain, today, heightPx, palette, language])
  useImperativeHandle(props.ref, () => ({ show }))
  const go = ({ clientY }: PointerEvent) => {
    // The page scrolls under the finger, and the strip may go with it: what was pressed stays where it was.
    if (list.current && pressed.current !== null)
      onGo(list.current.toDay(clientY - pressed.current))
  }
  return (
    <div
      className="up-strip"
      style={{ height: heightPx }}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        pressed.current = event.currentTarget.getBoundingClientRect().top
        go(event)
      }}
      onPointerMove={go}
      onLostPointerCapture={() => {
        pressed.current = null
      }}
    >
      <canvas ref={canvas} style={{ width: STRIP_WIDTH_PX, height: heightPx }} />
      <div ref={frame} className="up-strip__frame" />
    </div>
  )
}

function paintStrip(
  canvas: HTMLCanvasElement,
  { happened, years }: OverviewList,
  { heightPx, palette }: { heightPx: number; palette: Palette },
): void {
  const ratio = globalThis.devicePixelRatio || 1
  canvas.width = Math.round(STRIP_WIDTH_PX * ratio)
  canvas.height = Math.round(heightPx * ratio)
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  for (const { family, style, x0: y0, x1: y1 } of happened) {
    ctx.fillStyle = palette.family[family]
    ctx.globalAlpha = style === 'span' ? 0.35 : 1
    if (style === 'run') ctx.fillRect(4, y0, 4, y1 - y0)
    else if (style === 'day') ctx.fillRect(10, y0 - 0.65, 8, 1.3)
    else ctx.fillRect(10, y0, 8, y1 - y0)
  }
  ctx.globalAlpha = 1
  ctx.font = `11px ${palette.font}`
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  ctx.strokeStyle = palette.chart
  ctx.lineWidth = 3
  const isShort = Number(years.at(-1)?.label) - Number(years[0]?.label) < 100
  for (const { x: y, label } of years) {
    const text = isShort ? short(label) : label
    ctx.strokeText(text, STRIP_WIDTH_PX - 3, y)
    ctx.fillStyle = palette.ink3
    ctx.fillText(text, STRIP_WIDTH_PX - 3, y)
  }
}

/** ’13 of 2013. */
const short = (year: string) => (/^\d{4}$/.test(year) ? `’${year.slice(2)}` : year)
