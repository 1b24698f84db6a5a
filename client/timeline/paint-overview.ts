import type { Stretch } from './folds.ts'
import type { OverviewList } from './overview-list.ts'
import type { Palette } from './palette.ts'

export const OVERVIEW_PX = 48
/** Height of the two rows above the years. */
export const STRIP_PX = 33

interface OverviewFrame {
  list: OverviewList
  palette: Palette
  widthPx: number
  plot: { x0: number; x1: number }
  days: Stretch
  folds: readonly Stretch[]
  today: number
  devicePixelRatio: number
}

/** Draws the strip; the handles are real elements over it. */
export function paintOverview(canvas: HTMLCanvasElement, frame: OverviewFrame): void {
  const { widthPx, devicePixelRatio: ratio, palette, list, plot } = frame
  canvas.width = Math.round(widthPx * ratio)
  canvas.height = Math.round(OVERVIEW_PX * ratio)
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx.fillStyle = palette.paper
  ctx.fillRect(0, 0, widthPx, OVERVIEW_PX)
  paintWindow(ctx, frame)
  ctx.lineWidth = 1
  for (const { x, label } of list.years) {
    ctx.strokeStyle = palette.rule
    vertical(ctx, Math.round(x - 0.5) + 0.5, 2, STRIP_PX)
    ctx.fillStyle = palette.ink3
    ctx.font = `11px ${palette.font}`
    ctx.fillText(label, x + 4, 45)
  }
  paintHappened(ctx, list, palette)
  ctx.fillStyle = palette.ink3
  for (const { x0, x1, heightPx } of list.published)
    ctx.fillRect(x0, STRIP_PX - heightPx, x1 - x0, heightPx)
  ctx.strokeStyle = palette.rule
  ctx.beginPath()
  ctx.moveTo(plot.x0, STRIP_PX + 0.5)
  ctx.lineTo(plot.x1, STRIP_PX + 0.5)
  ctx.stroke()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = 1.4
  const today = list.toX(frame.today + 1)
  if (today <= plot.x1 + 0.5) vertical(ctx, today, 2, STRIP_PX)
}

function vertical(ctx: CanvasRenderingContext2D, x: number, y0: number, y1: number): void {
  ctx.beginPath()
  ctx.moveTo(x, y0)
  ctx.lineTo(x, y1)
  ctx.stroke()
}

/** Days in view on the marker's tint, what is folded of them in grey. */
function paintWindow(
  ctx: CanvasRenderingContext2D,
  { list, palette, days, folds, plot }: OverviewFrame,
): void {
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

function paintHappened(
  ctx: CanvasRenderingContext2D,
  { happened }: OverviewList,
  palette: Palette,
): void {
  for (const { family, style, x0, x1 } of happened) {
    ctx.fillStyle = palette.family[family]
    if (style === 'run') ctx.fillRect(x0, 7.5, x1 - x0, 5)
    else if (style === 'day') ctx.fillRect(x0 - 0.65, 4, 1.3, 12)
    else {
      ctx.globalAlpha = 0.35
      ctx.fillRect(x0, 4, x1 - x0, 12)
      ctx.globalAlpha = 1
    }
  }
}
