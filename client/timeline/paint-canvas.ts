import { REGIME_PX } from './axis-list.ts'
import type { AxisList, DisplayList, LaneItem, OwedBarItem } from './display-types.ts'
import { withAlpha } from './paint-bars.ts'
import { hatch } from './paint-glyph.ts'
import { paintMarks } from './paint-marks.ts'
import { paintSecond } from './paint-second.ts'
import type { Palette } from './palette.ts'
import { LABEL_INSET_PX } from './ticks.ts'

type Ctx = CanvasRenderingContext2D

export interface Frame {
  list: DisplayList
  palette: Palette
  widthPx: number
  heightPx: number
  /** How far the lanes are scrolled. */
  scrollPx: number
  /** Left end of the lines between lanes. */
  marginPx: number
  devicePixelRatio: number
}

/** Draws one frame; the canvas is as large as what can be seen, whatever the case holds. */
export function paintCanvas(canvas: HTMLCanvasElement, frame: Frame): void {
  const { widthPx, heightPx, devicePixelRatio: ratio } = frame
  const [w, h] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)]
  if (canvas.width !== w) canvas.width = w
  if (canvas.height !== h) canvas.height = h
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx.fillStyle = frame.palette.chart
  ctx.fillRect(0, 0, widthPx, heightPx)
  paintGround(ctx, frame)
  paintLanes(ctx, frame)
  paintAxis(ctx, frame)
}

const line = (ctx: Ctx, x0: number, y0: number, x1: number, y1: number) => {
  ctx.beginPath()
  ctx.moveTo(x0, y0)
  ctx.lineTo(x1, y1)
  ctx.stroke()
}

const crisp = (x: number) => Math.round(x - 0.5) + 0.5

/** Bands and lines that run from the axis down behind the lanes. */
function paintGround(ctx: Ctx, { list, palette, heightPx }: Frame): void {
  const { plot, axis } = list
  const topPx = axis.height > 0 ? REGIME_PX : 0
  ctx.save()
  clipTo(ctx, plot.x0, topPx, plot.x1, heightPx)
  ctx.fillStyle = palette.chart2
  for (const { x0, x1 } of [...axis.weekends, ...axis.folds])
    ctx.fillRect(x0, topPx, x1 - x0, heightPx)
  ctx.lineWidth = 1
  for (const tick of axis.ticks) {
    ctx.strokeStyle = tick.isMajor ? palette.rule2 : palette.rule
    line(ctx, crisp(tick.x), list.isZoomed ? topPx : topPx + 10, crisp(tick.x), heightPx)
  }
  for (const { x0, x1 } of axis.folds) {
    zigzag(ctx, x0, topPx, heightPx, palette)
    zigzag(ctx, x1, topPx, heightPx, palette)
  }
  ctx.setLineDash([1, 3])
  ctx.strokeStyle = palette.ink3
  for (const { x0, begins } of axis.regimes)
    if (begins && x0 > plot.x0) line(ctx, crisp(x0), 0, crisp(x0), heightPx)
  ctx.setLineDash([])
  if (axis.today) {
    ctx.strokeStyle = palette.ink
    ctx.lineWidth = 1.4
    line(ctx, axis.today.x, REGIME_PX, axis.today.x, heightPx)
  }
  ctx.restore()
}

function zigzag(ctx: Ctx, x: number, topPx: number, heightPx: number, palette: Palette): void {
  ctx.beginPath()
  ctx.moveTo(x, topPx)
  for (let y = topPx + 7, side = 1; y < heightPx + 7; y += 7, side = -side)
    ctx.lineTo(x + 3 * side, y)
  ctx.strokeStyle = palette.rule2
  ctx.lineWidth = 1.1
  ctx.stroke()
  ctx.lineWidth = 1
}

function clipTo(ctx: Ctx, x0: number, y0: number, x1: number, y1: number): void {
  ctx.beginPath()
  ctx.rect(x0, y0, x1 - x0, y1 - y0)
  ctx.clip()
}

function paintLanes(ctx: Ctx, frame: Frame): void {
  const { list, palette, widthPx, heightPx, scrollPx, marginPx } = frame
  ctx.save()
  clipTo(ctx, 0, list.axis.height, widthPx, heightPx)
  ctx.translate(0, list.axis.height - scrollPx)
  ctx.strokeStyle = palette.rule
  ctx.lineWidth = 1
  const lanes: Pick<LaneItem, 'y'>[] = [
    ...list.lanes.slice(1),
    ...[list.owed, ...(list.second ? [list.second.owed] : [])].filter(({ height }) => height > 0),
  ]
  for (const { y } of lanes) line(ctx, marginPx, crisp(y), list.plot.x1, crisp(y))
  if (list.second) paintSecond(ctx, list.second, frame)
  clipTo(ctx, list.plot.x0 - 1, -heightPx, list.plot.x1 + 2, list.height + heightPx)
  for (const bar of [...list.owed.bars, ...(list.second?.owed.bars ?? [])])
    paintOwed(ctx, bar, palette)
  paintMarks(ctx, list, palette)
  ctx.restore()
}

const owedInk = (state: OwedBarItem['state'], palette: Palette): string =>
  state === 'late' || state === 'overdue'
    ? palette.late
    : state === 'open'
      ? palette.open
      : palette.ink2

function paintOwed(ctx: Ctx, bar: OwedBarItem, palette: Palette): void {
  const { y, run, late, settled, open, dueX } = bar
  ctx.save()
  if (open) paintOwedOpen(ctx, open, y, palette)
  else {
    ctx.fillStyle = palette.ink3
    ctx.fillRect(run.x0, y - 2.5, run.x1 - run.x0, 5)
    if (dueX === null) dot(ctx, run.x0, y, palette.ink3)
  }
  if (late) {
    hatch(ctx, { x0: late.x0, x1: late.x1, y0: y - 5, y1: y + 5 }, palette.late, 1.5)
    ctx.strokeStyle = palette.late
    ctx.strokeRect(late.x0 + 0.5, y - 4.5, Math.max(0, late.x1 - late.x0 - 1), 9)
  }
  if (settled && settled.x1 - settled.x0 > 4) {
    ctx.strokeStyle = palette.ink3
    ctx.strokeRect(settled.x0 + 0.5, y - 2, settled.x1 - settled.x0 - 1, 4)
  }
  if (settled && late) {
    ctx.fillStyle = palette.ink
    ctx.fillRect(settled.x0 - 1, y - 6, 2, 12)
  }
  if (dueX !== null) {
    ctx.fillStyle = palette.late
    ctx.fillRect(dueX - 1, y - 8, 2, 16)
  }
  paintOwedLabel(ctx, bar, palette)
  ctx.restore()
}

function paintOwedOpen(
  ctx: Ctx,
  { x0, x1 }: { x0: number; x1: number },
  y: number,
  palette: Palette,
): void {
  const fade = ctx.createLinearGradient(x0, 0, Math.max(x1, x0 + 1), 0)
  fade.addColorStop(0, palette.open)
  fade.addColorStop(1, withAlpha(palette.open, 0.25))
  ctx.fillStyle = fade
  ctx.fillRect(x0, y - 2.5, Math.max(0, x1 - x0 - 8), 5)
  ctx.strokeStyle = palette.open
  ctx.lineWidth = 1.6
  ctx.beginPath()
  ctx.moveTo(x1 - 9, y - 6)
  ctx.lineTo(x1, y)
  ctx.lineTo(x1 - 9, y + 6)
  ctx.stroke()
  dot(ctx, x0, y, palette.chart)
  ctx.stroke()
}

function dot(ctx: Ctx, x: number, y: number, fill: string): void {
  ctx.beginPath()
  ctx.arc(x, y, 3.4, 0, Math.PI * 2)
  ctx.fillStyle = fill
  ctx.fill()
}

function paintOwedLabel(ctx: Ctx, { label, state, y }: OwedBarItem, palette: Palette): void {
  if (!label) return
  ctx.font = `${state === 'kept' || state === 'due' ? '' : '600 '}12px ${palette.font}`
  if (label.onBar) {
    ctx.fillStyle = palette.chart
    ctx.fillRect(label.x - 4, y - 7, label.widthPx + 8, 14)
  }
  ctx.lineWidth = 3
  ctx.lineJoin = 'round'
  ctx.strokeStyle = palette.chart
  ctx.strokeText(label.text, label.x, y + 4)
  ctx.fillStyle = owedInk(state, palette)
  ctx.fillText(label.text, label.x, y + 4)
}

function paintAxis(ctx: Ctx, { list, palette, widthPx, heightPx }: Frame): void {
  const { plot, axis } = list
  if (axis.height === 0) {
    paintFoldsAlone(ctx, axis, palette)
    return
  }
  ctx.save()
  clipTo(ctx, plot.x0, 0, plot.x1 + 1, axis.height)
  for (const { x0, x1, tone, text, textX } of axis.regimes) {
    ctx.fillStyle = tone === 'a' ? palette.regA : palette.regB
    ctx.fillRect(x0, 0, x1 - x0, REGIME_PX)
    ctx.font = `11.5px ${palette.font}`
    ctx.fillStyle = palette.regInk
    ctx.fillText(text, textX, 12.5)
  }
  for (const tick of axis.ticks) paintTick(ctx, tick, list.isZoomed, palette)
  for (const fold of axis.folds) paintFoldLines(ctx, fold, palette)
  if (axis.today?.label) {
    ctx.font = `600 11.5px ${palette.font}`
    ctx.textAlign = 'right'
    ctx.fillStyle = palette.ink2
    ctx.fillText(axis.today.label, axis.today.x - 4, 29)
  }
  ctx.restore()
  ctx.strokeStyle = palette.rule2
  ctx.lineWidth = 1
  line(ctx, crisp(plot.x0), REGIME_PX, crisp(plot.x0), heightPx)
  line(ctx, plot.x0, axis.height - 0.5, plot.x1, axis.height - 0.5)
  line(ctx, 0, 0.5, widthPx, 0.5)
  if (axis.flag) paintFlag(ctx, axis.flag, palette)
}

/** In the key there is no axis for the words of a fold to stand on. */
function paintFoldsAlone(ctx: Ctx, { folds }: AxisList, palette: Palette): void {
  ctx.save()
  ctx.translate(0, -10)
  for (const fold of folds) paintFoldLines(ctx, fold, palette)
  ctx.restore()
}

function paintTick(
  ctx: Ctx,
  tick: AxisList['ticks'][number],
  isZoomed: boolean,
  palette: Palette,
): void {
  if (!isZoomed) {
    ctx.strokeStyle = palette.rule2
    ctx.lineWidth = 1
    line(ctx, crisp(tick.x), 33, crisp(tick.x), 41)
  }
  let x = tick.x + LABEL_INSET_PX
  for (const { text, strong } of tick.label) {
    ctx.font = `${strong ? '600 ' : ''}12px ${palette.font}`
    ctx.fillStyle = strong ? palette.ink : palette.ink3
    ctx.fillText(text, x, 34)
    x += ctx.measureText(text).width
  }
}

function paintFoldLines(
  ctx: Ctx,
  { textX, lines }: AxisList['folds'][number],
  palette: Palette,
): void {
  if (!lines) return
  ctx.textAlign = 'center'
  ctx.font = `600 11.5px ${palette.font}`
  ctx.fillStyle = palette.ink2
  ctx.fillText(lines[0], textX, 29)
  ctx.font = `11px ${palette.font}`
  ctx.fillStyle = palette.ink3
  ctx.fillText(lines[1], textX, 40)
  ctx.textAlign = 'left'
}

function paintFlag(ctx: Ctx, flag: NonNullable<AxisList['flag']>, palette: Palette): void {
  ctx.beginPath()
  ctx.roundRect(flag.x0 + 0.5, 20.5, flag.x1 - flag.x0 - 1, 18, 2)
  ctx.fillStyle = palette.mark
  ctx.fill()
  ctx.strokeStyle = palette.markRing
  ctx.lineWidth = 1
  ctx.stroke()
  ctx.font = `600 12px ${palette.font}`
  ctx.fillStyle = palette.markInk
  ctx.fillText(flag.text, flag.x0 + 7, 33.5)
}
