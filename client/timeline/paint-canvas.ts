import { REGIME_PX } from './axis-list.ts'
import type { AxisList, DisplayList, LaneItem, OwedBarItem } from './display-types.ts'
import { withAlpha } from './paint-bars.ts'
import { hatch } from './paint-glyph.ts'
import { paintMarks } from './paint-marks.ts'
import { paintSecond } from './paint-second.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { LABEL_INSET_PX } from './ticks.ts'

export interface Frame {
  list: DisplayList
  palette: Palette
  widthPx: number
  heightPx: number
  /** How far the lanes are scrolled. */
  scrollPx: number
  /** Left end of the lines between lanes. */
  marginPx: number
}

/** Draws one frame; the canvas is as large as what can be seen, whatever the case holds. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  frame: Frame & { devicePixelRatio: number },
): void {
  const { widthPx, heightPx, devicePixelRatio: ratio } = frame
  const [w, h] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)]
  if (canvas.width !== w) canvas.width = w
  if (canvas.height !== h) canvas.height = h
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  paintFrame(ctx, frame)
}

/** One frame; `marks` draws what stands in the lanes. */
export function paintFrame(pen: Pen, frame: Frame, marks = paintMarks): void {
  pen.fillStyle = frame.palette.chart
  pen.fillRect(0, 0, frame.widthPx, frame.heightPx)
  paintGround(pen, frame)
  paintLanes(pen, frame, marks)
  paintAxis(pen, frame)
}

const line = (pen: Pen, x0: number, y0: number, x1: number, y1: number) => {
  pen.beginPath()
  pen.moveTo(x0, y0)
  pen.lineTo(x1, y1)
  pen.stroke()
}

const crisp = (x: number) => Math.round(x - 0.5) + 0.5

/** Bands and lines that run from the axis down behind the lanes. */
function paintGround(pen: Pen, { list, palette, heightPx }: Frame): void {
  const { plot, axis } = list
  const topPx = axis.height > 0 ? REGIME_PX : 0
  pen.save()
  clipTo(pen, plot.x0, topPx, plot.x1, heightPx)
  pen.fillStyle = palette.chart2
  for (const { x0, x1 } of [...axis.weekends, ...axis.folds])
    pen.fillRect(x0, topPx, x1 - x0, heightPx)
  pen.lineWidth = 1
  for (const tick of axis.ticks) {
    pen.strokeStyle = tick.isMajor ? palette.rule2 : palette.rule
    line(pen, crisp(tick.x), list.isZoomed ? topPx : topPx + 10, crisp(tick.x), heightPx)
  }
  for (const { x0, x1 } of axis.folds) {
    zigzag(pen, x0, topPx, heightPx, palette)
    zigzag(pen, x1, topPx, heightPx, palette)
  }
  pen.setLineDash([1, 3])
  pen.strokeStyle = palette.ink3
  for (const { x0, begins } of axis.regimes)
    if (begins && x0 > plot.x0) line(pen, crisp(x0), 0, crisp(x0), heightPx)
  pen.setLineDash([])
  if (axis.today) {
    pen.strokeStyle = palette.ink
    pen.lineWidth = 1.4
    line(pen, axis.today.x, REGIME_PX, axis.today.x, heightPx)
  }
  pen.restore()
}

function zigzag(pen: Pen, x: number, topPx: number, heightPx: number, palette: Palette): void {
  pen.beginPath()
  pen.moveTo(x, topPx)
  for (let y = topPx + 7, side = 1; y < heightPx + 7; y += 7, side = -side)
    pen.lineTo(x + 3 * side, y)
  pen.strokeStyle = palette.rule2
  pen.lineWidth = 1.1
  pen.stroke()
  pen.lineWidth = 1
}

function clipTo(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath()
  pen.rect(x0, y0, x1 - x0, y1 - y0)
  pen.clip()
}

function paintLanes(pen: Pen, frame: Frame, marks: typeof paintMarks): void {
  const { list, palette, widthPx, heightPx, scrollPx, marginPx } = frame
  pen.save()
  clipTo(pen, 0, list.axis.height, widthPx, heightPx)
  pen.translate(0, list.axis.height - scrollPx)
  pen.strokeStyle = palette.rule
  pen.lineWidth = 1
  const lanes: Pick<LaneItem, 'y'>[] = [
    ...list.lanes.slice(1),
    ...[list.owed, ...(list.second ? [list.second.owed] : [])].filter(({ height }) => height > 0),
  ]
  for (const { y } of lanes) line(pen, marginPx, crisp(y), list.plot.x1, crisp(y))
  if (list.second) paintSecond(pen, list.second, frame)
  clipTo(pen, list.plot.x0 - 1, -heightPx, list.plot.x1 + 2, list.height + heightPx)
  for (const bar of [...list.owed.bars, ...(list.second?.owed.bars ?? [])])
    paintOwed(pen, bar, palette)
  marks(pen, list, palette)
  pen.restore()
}

const owedInk = (state: OwedBarItem['state'], palette: Palette): string =>
  state === 'late' || state === 'overdue'
    ? palette.late
    : state === 'open'
      ? palette.open
      : palette.ink2

function paintOwed(pen: Pen, bar: OwedBarItem, palette: Palette): void {
  const { y, run, late, settled, open, dueX } = bar
  pen.save()
  if (open) paintOwedOpen(pen, open, y, palette)
  else {
    pen.fillStyle = palette.ink3
    pen.fillRect(run.x0, y - 2.5, run.x1 - run.x0, 5)
    if (dueX === null) dot(pen, run.x0, y, palette.ink3)
  }
  if (late) {
    hatch(pen, { x0: late.x0, x1: late.x1, y0: y - 5, y1: y + 5 }, palette.late, 1.5)
    pen.strokeStyle = palette.late
    pen.strokeRect(late.x0 + 0.5, y - 4.5, Math.max(0, late.x1 - late.x0 - 1), 9)
  }
  if (settled && settled.x1 - settled.x0 > 4) {
    pen.strokeStyle = palette.ink3
    pen.strokeRect(settled.x0 + 0.5, y - 2, settled.x1 - settled.x0 - 1, 4)
  }
  if (settled && late) {
    pen.fillStyle = palette.ink
    pen.fillRect(settled.x0 - 1, y - 6, 2, 12)
  }
  if (dueX !== null) {
    pen.fillStyle = palette.late
    pen.fillRect(dueX - 1, y - 8, 2, 16)
  }
  paintOwedLabel(pen, bar, palette)
  pen.restore()
}

function paintOwedOpen(
  pen: Pen,
  { x0, x1 }: { x0: number; x1: number },
  y: number,
  palette: Palette,
): void {
  const fade = pen.createLinearGradient(x0, 0, Math.max(x1, x0 + 1), 0)
  fade.addColorStop(0, palette.open)
  fade.addColorStop(1, withAlpha(palette.open, 0.25))
  pen.fillStyle = fade
  pen.fillRect(x0, y - 2.5, Math.max(0, x1 - x0 - 8), 5)
  pen.strokeStyle = palette.open
  pen.lineWidth = 1.6
  pen.beginPath()
  pen.moveTo(x1 - 9, y - 6)
  pen.lineTo(x1, y)
  pen.lineTo(x1 - 9, y + 6)
  pen.stroke()
  dot(pen, x0, y, palette.chart)
  pen.stroke()
}

function dot(pen: Pen, x: number, y: number, fill: string): void {
  pen.beginPath()
  pen.arc(x, y, 3.4, 0, Math.PI * 2)
  pen.fillStyle = fill
  pen.fill()
}

function paintOwedLabel(pen: Pen, { label, state, y }: OwedBarItem, palette: Palette): void {
  if (!label) return
  pen.font = `${state === 'kept' || state === 'due' ? '' : '600 '}12px ${palette.font}`
  if (label.onBar) {
    pen.fillStyle = palette.chart
    pen.fillRect(label.x - 4, y - 7, label.widthPx + 8, 14)
  }
  pen.lineWidth = 3
  pen.lineJoin = 'round'
  pen.strokeStyle = palette.chart
  pen.strokeText(label.text, label.x, y + 4)
  pen.fillStyle = owedInk(state, palette)
  pen.fillText(label.text, label.x, y + 4)
}

function paintAxis(pen: Pen, { list, palette, widthPx, heightPx }: Frame): void {
  const { plot, axis } = list
  if (axis.height === 0) {
    paintFoldsAlone(pen, axis, palette)
    return
  }
  pen.save()
  clipTo(pen, plot.x0, 0, plot.x1 + 1, axis.height)
  for (const { x0, x1, tone, text, textX } of axis.regimes) {
    pen.fillStyle = tone === 'a' ? palette.regA : palette.regB
    pen.fillRect(x0, 0, x1 - x0, REGIME_PX)
    pen.font = `11.5px ${palette.font}`
    pen.fillStyle = palette.regInk
    pen.fillText(text, textX, 12.5)
  }
  for (const tick of axis.ticks) paintTick(pen, tick, list.isZoomed, palette)
  for (const fold of axis.folds) paintFoldLines(pen, fold, palette)
  if (axis.today?.label) {
    pen.font = `600 11.5px ${palette.font}`
    pen.textAlign = 'right'
    pen.fillStyle = palette.ink2
    pen.fillText(axis.today.label, axis.today.x - 4, 29)
  }
  pen.restore()
  pen.strokeStyle = palette.rule2
  pen.lineWidth = 1
  line(pen, crisp(plot.x0), REGIME_PX, crisp(plot.x0), heightPx)
  line(pen, plot.x0, axis.height - 0.5, plot.x1, axis.height - 0.5)
  line(pen, 0, 0.5, widthPx, 0.5)
  if (axis.flag) paintFlag(pen, axis.flag, palette)
}

/** In the key there is no axis for the words of a fold to stand on. */
function paintFoldsAlone(pen: Pen, { folds }: AxisList, palette: Palette): void {
  pen.save()
  pen.translate(0, -10)
  for (const fold of folds) paintFoldLines(pen, fold, palette)
  pen.restore()
}

function paintTick(
  pen: Pen,
  tick: AxisList['ticks'][number],
  isZoomed: boolean,
  palette: Palette,
): void {
  if (!isZoomed) {
    pen.strokeStyle = palette.rule2
    pen.lineWidth = 1
    line(pen, crisp(tick.x), 33, crisp(tick.x), 41)
  }
  let x = tick.x + LABEL_INSET_PX
  for (const { text, strong } of tick.label) {
    pen.font = `${strong ? '600 ' : ''}12px ${palette.font}`
    pen.fillStyle = strong ? palette.ink : palette.ink3
    pen.fillText(text, x, 34)
    x += pen.measureText(text).width
  }
}

function paintFoldLines(
  pen: Pen,
  { textX, lines }: AxisList['folds'][number],
  palette: Palette,
): void {
  if (!lines) return
  pen.textAlign = 'center'
  pen.font = `600 11.5px ${palette.font}`
  pen.fillStyle = palette.ink2
  pen.fillText(lines[0], textX, 29)
  pen.font = `11px ${palette.font}`
  pen.fillStyle = palette.ink3
  pen.fillText(lines[1], textX, 40)
  pen.textAlign = 'left'
}

function paintFlag(pen: Pen, flag: NonNullable<AxisList['flag']>, palette: Palette): void {
  pen.beginPath()
  pen.roundRect(flag.x0 + 0.5, 20.5, flag.x1 - flag.x0 - 1, 18, 2)
  pen.fillStyle = palette.mark
  pen.fill()
  pen.strokeStyle = palette.markRing
  pen.lineWidth = 1
  pen.stroke()
  pen.font = `600 12px ${palette.font}`
  pen.fillStyle = palette.markInk
  pen.fillText(flag.text, flag.x0 + 7, 33.5)
}
