import type { Stretch } from './folds.ts'
import type { OverviewList } from './overview-list.ts'
import type { Palette } from './palette.ts'

export const OVERVIEW_PX = 48
/** Height of the two rows above the years. */
export const STRIP_PX = 33

interface Strip {
  list: OverviewList
  palette: Palette
  widthPx: number
  plot: { x0: number; x1: number }
  devicePixelRatio: number
}

/** A canvas of the strip's size, empty, drawn on in px. */
function emptied(
  canvas: HTMLCanvasElement,
  { widthPx, devicePixelRatio: ratio }: Strip,
): CanvasRenderingContext2D | null {
  const [width, height] = [Math.round(widthPx * ratio), Math.round(OVERVIEW_PX * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const ctx = canvas.getContext('2d')
  ctx?.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx?.clearRect(0, 0, widthPx, OVERVIEW_PX)
  return ctx
}

/** Draws the case; it stays as it is while the view moves. The handles are real elements over it. */
export function paintOverview(canvas: HTMLCanvasElement, strip: Strip & { today: number }): void {
  const ctx = emptied(canvas, strip)
  if (!ctx) return
  const { palette, list, plot, today: lastDay } = strip
  ctx.lineWidth = 1
  for (const { x, label } of list.years) {
    ctx.strokeStyle = palette.rule
    vertical(ctx, Math.round(x - 0.5) + 0.5, 2, STRIP_PX)
    ctx.fillStyle = palette.ink3
    ctx.font = `11px ${palette.font}`
    ctx.fillText(label, x + 4, 45)
  }
  paintHappened(ctx, list, palette)
  for (const { x0, x1, fromPx, heightPx, isSecond } of list.published) {
    ctx.fillStyle = isSecond ? palette.family.second : palette.ink3
    ctx.fillRect(x0, STRIP_PX - fromPx - heightPx, x1 - x0, heightPx)
  }
  ctx.strokeStyle = palette.rule
  ctx.beginPath()
  ctx.moveTo(plot.x0, STRIP_PX + 0.5)
  ctx.lineTo(plot.x1, STRIP_PX + 0.5)
  ctx.stroke()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 1.4
  const today = list.toX(lastDay + 1)
  if (today <= plot.x1 + 0.5) vertical(ctx, today, 2, STRIP_PX)
}

function vertical(ctx: CanvasRenderingContext2D, x: number, y0: number, y1: number): void {
  ctx.beginPath()
  ctx.moveTo(x, y0)
  ctx.lineTo(x, y1)
  ctx.stroke()
}

/** Draws what lies under the case: the days in view on the marker's tint, what is folded of them in grey. */
export function paintWindow(
  canvas: HTMLCanvasElement,
  { days, folds, ...strip }: Strip & { days: Stretch; folds: readonly Stretch[] },
): void {
  const ctx = emptied(canvas, strip)
  if (!ctx) return
  const { list, palette, plot } = strip
  const clip = (day: number) => Math.min(plot.x1, Math.max(plot.x0, list.toX(day)))
  const fill = ({ from, to }: Stretch, color: string) => {
    ctx.fillStyle = color
    ctx.fillRect(clip(from), 2, clip(to) - clip(from), STRIP_PX - 2)
  }
  fill(days, palette.markSoft)
  for (const fold of folds) {
    const seen = { from: Math.max(fold.from, days.from), to: Math.min(fold.to, days.to) }
    if (seen.to > seen.from) fill(seen, palette.chart2)
  }
}

/** Top and height of what happened, px; of two cases the second is under the first. */
const WHOLE_ROW = { y: 4, height: 12 }
const UPPER_ROW = { y: 2.5, height: 7 }
const LOWER_ROW = { y: 11, height: 7 }

function paintHappened(
  ctx: CanvasRenderingContext2D,
  { happened, isOfTwo }: OverviewList,
  palette: Palette,
): void {
  for (const { family, style, x0, x1 } of happened) {
    const { y, height } = !isOfTwo ? WHOLE_ROW : family === 'second' ? LOWER_ROW : UPPER_ROW
    ctx.fillStyle = palette.family[family]
    if (style === 'run') ctx.fillRect(x0, y + (height * 7) / 24, x1 - x0, (height * 5) / 12)
    else if (style === 'day') ctx.fillRect(x0 - 0.65, y, 1.3, height)
    else if (style === 'block') ctx.fillRect(x0, y, x1 - x0, height)
    else {
      ctx.globalAlpha = 0.35
      ctx.fillRect(x0, y, x1 - x0, height)
      ctx.globalAlpha = 1
    }
  }
}
