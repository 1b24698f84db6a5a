import { isHatched } from './bar-anatomy.ts'
import type { BarItem, BarPart, DisplayList } from './display-types.ts'
import { hatch } from './paint-glyph.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Gradients and hatching far outside the plot cost and show nothing. */
const OUTSIDE_PX = 40
/** Strength of what the filter is about to take away. */
export const DIM = 0.55
/** Hatching is a ground to read on, weaker than an outline. */
const HATCH_ALPHA = 0.6

const dashOf: Record<BarPart['style'], number[]> = {
  solid: [],
  hollow: [],
  hatched: [],
  dashed: [4.5, 3],
  'hatched-dashed': [4.5, 3],
  ghost: [1.5, 2],
}

/** A bar, each stretch in its own way; what fades does so in fill, hatching and outline alike. */
export function paintBar(pen: Pen, bar: BarItem, { plot }: DisplayList, palette: Palette): void {
  const ink = bar.isSelected ? palette.markInk : palette.family[bar.family]
  const y = bar.y - bar.height / 2
  if (bar.isDimmed) {
    pen.globalAlpha = DIM
    outline(pen, { ...bar, y }, ink, 1)
    pen.globalAlpha = 1
    return
  }
  for (const { x0: from, x1: to, style } of bar.parts) {
    const x0 = Math.max(from, plot.x0 - OUTSIDE_PX)
    const x1 = Math.min(to, plot.x1 + OUTSIDE_PX)
    if (x1 > x0) paintPart(pen, bar, { x0, x1, style }, palette)
  }
  if (bar.arrow) paintArrow(pen, bar, ink)
  if (bar.isSelected) {
    const around = { x0: bar.x0 - 2.5, x1: bar.x1 + 2.5, y: y - 2.5, height: bar.height + 5 }
    outline(pen, { ...around, isRound: bar.isRound }, palette.markRing, 1.5)
  }
}

function paintPart(pen: Pen, bar: BarItem, { x0, x1, style }: BarPart, palette: Palette): void {
  const ink = bar.isSelected ? palette.markInk : palette.family[bar.family]
  const faded = (color: string) => (bar.fade ? fading(pen, bar, color) : color)
  const y = bar.y - bar.height / 2
  if (style === 'solid') {
    pen.fillStyle = faded(ink)
    pen.fillRect(x0, y, x1 - x0, bar.height)
    if (bar.isSelected) {
      pen.fillStyle = faded(palette.mark)
      pen.fillRect(x0, y + 1.5, x1 - x0, bar.height - 3)
    }
    return
  }
  const ground = isHatched(style) ? palette.chart : palette.tint[bar.family]
  pen.fillStyle = faded(bar.isSelected ? palette.mark : ground)
  shape(pen, x0 + 0.7, y + 0.7, x1 - x0 - 1.4, bar.height - 1.4, bar.isRound)
  pen.fill()
  if (isHatched(style)) {
    const inside = { x0: x0 + 1, x1: x1 - 1, y0: y + 1, y1: y + bar.height - 1 }
    pen.globalAlpha = HATCH_ALPHA
    hatch(pen, inside, faded(ink), 1.1)
    pen.globalAlpha = 1
  }
  pen.setLineDash(dashOf[style])
  const box = { x0, x1, y, height: bar.height, isRound: bar.isRound }
  outline(pen, box, faded(ink), bar.isSelected ? 1.8 : 1.4)
  pen.setLineDash([])
}

function shape(pen: Pen, x: number, y: number, w: number, h: number, isRound: boolean): void {
  pen.beginPath()
  pen.roundRect(x, y, Math.max(0, w), h, Math.min(isRound ? h / 2 : 1.5, Math.max(0, w) / 2))
}

interface Box {
  x0: number
  x1: number
  y: number
  height: number
  isRound: boolean
}

function outline(
  pen: Pen,
  { x0, x1, y, height, isRound }: Box,
  ink: string | CanvasGradient,
  width: number,
): void {
  shape(pen, x0 + width / 2, y + width / 2, x1 - x0 - width, height - width, isRound)
  pen.strokeStyle = ink
  pen.lineWidth = width
  pen.stroke()
}

function fading(pen: Pen, { x0, x1, fade }: BarItem, ink: string): CanvasGradient {
  const gradient = pen.createLinearGradient(x0, 0, Math.max(x1, x0 + 1), 0)
  for (const { at, alpha } of fade ?? []) {
    gradient.addColorStop(Math.min(1, Math.max(0, at)), withAlpha(ink, alpha))
  }
  return gradient
}

/** A resolved colour (`rgb(…)` as browsers compute it) with an opacity. */
export function withAlpha(color: string, alpha: number): string {
  const numbers = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(color)
  return numbers ? `rgba(${numbers[1]}, ${numbers[2]}, ${numbers[3]}, ${alpha})` : color
}

function paintArrow(pen: Pen, { arrow, x0, x1, y }: BarItem, ink: string): void {
  const tip = arrow === 'right' ? x1 : x0
  const back = arrow === 'right' ? -9 : 9
  pen.beginPath()
  pen.moveTo(tip + back, y - 6)
  pen.lineTo(tip, y)
  pen.lineTo(tip + back, y + 6)
  pen.strokeStyle = ink
  pen.lineWidth = 1.6
  pen.stroke()
}
