import type {
  BarItem,
  CountItem,
  DisplayList,
  GlyphItem,
  LabelItem,
  LineItem,
} from './display-types.ts'
import { hatch, paintGhost, paintGlyph } from './paint-glyph.ts'
import type { Palette } from './palette.ts'

type Ctx = CanvasRenderingContext2D

/** Gradients and hatching far outside the plot cost and show nothing. */
const OUTSIDE_PX = 40
const DIM = 0.55

/** Everything of the lanes, in the order it lies: bars, lines, signs, boxes, arcs, then text. */
export function paintMarks(ctx: Ctx, list: DisplayList, palette: Palette): void {
  for (const bar of list.bars) paintBar(ctx, bar, list, palette)
  for (const line of list.lines) paintLine(ctx, line, palette)
  for (const count of list.counts) paintCount(ctx, count, palette)
  for (const glyph of list.glyphs) if (!glyph.ring) paintSign(ctx, glyph, palette)
  for (const arc of list.arcs) paintArc(ctx, arc, palette)
  for (const glyph of list.glyphs) if (glyph.ring) paintSign(ctx, glyph, palette)
  for (const label of list.labels) paintLabel(ctx, label, palette)
}

function paintBar(ctx: Ctx, bar: BarItem, { plot }: DisplayList, palette: Palette): void {
  const ink = bar.isSelected ? palette.markInk : palette.family[bar.family]
  const tint = bar.isSelected ? palette.mark : palette.tint[bar.family]
  const y = bar.y - bar.height / 2
  ctx.save()
  if (bar.isDimmed) {
    ctx.globalAlpha = DIM
    outline(ctx, bar.x0, y, bar.x1 - bar.x0, bar.height, bar.isRound, ink, 1)
    ctx.restore()
    return
  }
  for (const part of bar.parts) {
    const x0 = Math.max(part.x0, plot.x0 - OUTSIDE_PX)
    const x1 = Math.min(part.x1, plot.x1 + OUTSIDE_PX)
    if (x1 <= x0) continue
    if (part.style === 'solid') {
      ctx.fillStyle = bar.fade ? fading(ctx, bar, ink) : ink
      ctx.fillRect(x0, y, x1 - x0, bar.height)
      if (bar.isSelected) {
        ctx.fillStyle = palette.mark
        ctx.fillRect(x0, y + 1.5, x1 - x0, bar.height - 3)
      }
      continue
    }
    ctx.fillStyle = part.style === 'hatched' ? palette.chart : tint
    shape(ctx, x0 + 0.7, y + 0.7, x1 - x0 - 1.4, bar.height - 1.4, bar.isRound)
    ctx.fill()
    if (part.style === 'hatched') {
      hatch(
        ctx,
        { x0: x0 + 1, x1: x1 - 1, y0: y + 1, y1: y + bar.height - 1 },
        palette.tint[bar.family],
        1.7,
      )
    }
    ctx.setLineDash(part.style === 'dashed' ? [3, 2] : [])
    outline(ctx, x0, y, x1 - x0, bar.height, bar.isRound, ink, bar.isSelected ? 1.8 : 1.4)
    ctx.setLineDash([])
  }
  if (bar.arrow) paintArrow(ctx, bar, ink)
  if (bar.isSelected)
    outline(
      ctx,
      bar.x0 - 2.5,
      y - 2.5,
      bar.x1 - bar.x0 + 5,
      bar.height + 5,
      bar.isRound,
      palette.markRing,
      1.5,
    )
  ctx.restore()
}

function shape(ctx: Ctx, x: number, y: number, w: number, h: number, isRound: boolean): void {
  ctx.beginPath()
  ctx.roundRect(x, y, Math.max(0, w), h, Math.min(isRound ? h / 2 : 1.5, Math.max(0, w) / 2))
}

function outline(
  ctx: Ctx,
  x: number,
  y: number,
  w: number,
  h: number,
  isRound: boolean,
  ink: string,
  width: number,
): void {
  shape(ctx, x + width / 2, y + width / 2, w - width, h - width, isRound)
  ctx.strokeStyle = ink
  ctx.lineWidth = width
  ctx.stroke()
}

function fading(ctx: Ctx, bar: BarItem, ink: string): CanvasGradient {
  const gradient = ctx.createLinearGradient(bar.x0, 0, Math.max(bar.x1, bar.x0 + 1), 0)
  for (const { at, alpha } of bar.fade ?? []) {
    gradient.addColorStop(Math.min(1, Math.max(0, at)), withAlpha(ink, alpha))
  }
  return gradient
}

/** A resolved colour (`rgb(…)` as browsers compute it) with an opacity. */
export function withAlpha(color: string, alpha: number): string {
  const numbers = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(color)
  return numbers ? `rgba(${numbers[1]}, ${numbers[2]}, ${numbers[3]}, ${alpha})` : color
}

function paintArrow(ctx: Ctx, { arrow, x0, x1, y }: BarItem, ink: string): void {
  const tip = arrow === 'right' ? x1 : x0
  const back = arrow === 'right' ? -9 : 9
  ctx.beginPath()
  ctx.moveTo(tip + back, y - 6)
  ctx.lineTo(tip, y)
  ctx.lineTo(tip + back, y + 6)
  ctx.strokeStyle = ink
  ctx.lineWidth = 1.6
  ctx.stroke()
}

function paintLine(ctx: Ctx, line: LineItem, palette: Palette): void {
  const styles = {
    link: { ink: palette.family[line.family], width: 1.5, dash: [1.5, 3], alpha: 1 },
    whisker: { ink: palette.family[line.family], width: 1, dash: [1, 3], alpha: 0.8 },
    rival: { ink: palette.differ, width: 1, dash: [1.5, 2.5], alpha: 1 },
    selection: { ink: palette.ink, width: 1, dash: [2, 2], alpha: 1 },
  }
  const { ink, width, dash, alpha } = styles[line.style]
  ctx.save()
  ctx.globalAlpha = alpha
  ctx.setLineDash(dash)
  ctx.beginPath()
  ctx.moveTo(line.x0, line.y0)
  ctx.lineTo(line.x1, line.y1)
  ctx.strokeStyle = ink
  ctx.lineWidth = width
  ctx.stroke()
  ctx.restore()
}

function paintSign(ctx: Ctx, glyph: GlyphItem, palette: Palette): void {
  const { x, y, kind, sizePx, style, ring } = glyph
  const ink = palette.family[glyph.family]
  ctx.save()
  if (ring === 'selected') {
    circle(ctx, x, y, 12.5)
    ctx.fillStyle = palette.mark
    ctx.fill()
    stroke(ctx, palette.markRing, 1.5)
  } else if (ring === 'related') {
    circle(ctx, x, y, 10)
    ctx.fillStyle = palette.chart
    ctx.fill()
    stroke(ctx, palette.ink, 1.3)
  }
  const inked = ring === 'selected' ? palette.markInk : ink
  const ground = ring === 'selected' ? palette.mark : palette.chart
  const at = { x, y, sizePx, ground }
  if (glyph.isDimmed) {
    ctx.globalAlpha = DIM
    paintGhost(ctx, kind, { ...at, ink, style: 'dashed' })
  } else if (style === 'ghost') paintGhost(ctx, kind, { ...at, ink: inked, style: 'hatched' })
  else if (style === 'rival') {
    paintGhost(ctx, kind, { ...at, ink: palette.differ, style: 'dashed' })
  } else if (style === 'on-solid')
    paintGlyph(ctx, kind, { x, y, sizePx, ink: palette.chart, ground: ink })
  else paintGlyph(ctx, kind, { x, y, sizePx, ink: inked, ground })
  ctx.restore()
}

function circle(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.beginPath()
  ctx.arc(x, y, r, 0, Math.PI * 2)
}

function stroke(ctx: Ctx, ink: string, width: number): void {
  ctx.strokeStyle = ink
  ctx.lineWidth = width
  ctx.stroke()
}

function paintCount(
  ctx: Ctx,
  { x0, x1, y, text, isRelated, isDimmed }: CountItem,
  palette: Palette,
): void {
  ctx.save()
  if (isDimmed) ctx.globalAlpha = DIM
  ctx.beginPath()
  ctx.roundRect(x0 + 0.65, y - 7.5 + 0.65, x1 - x0 - 1.3, 13.7, 3)
  ctx.fillStyle = palette.paper
  ctx.fill()
  stroke(ctx, palette.ink, isRelated ? 2 : 1.3)
  ctx.font = `700 11.5px ${palette.font}`
  ctx.textAlign = 'center'
  ctx.fillStyle = palette.ink
  ctx.fillText(text, (x0 + x1) / 2, y + 4)
  ctx.restore()
}

function paintArc(
  ctx: Ctx,
  { points, angle }: DisplayList['arcs'][number],
  palette: Palette,
): void {
  const [x0, y0, c0, d0, c1, d1, x1, y1] = points
  ctx.save()
  ctx.beginPath()
  ctx.moveTo(x0, y0)
  ctx.bezierCurveTo(c0, d0, c1, d1, x1, y1)
  stroke(ctx, palette.ink, 1.2)
  ctx.translate(x1, y1)
  ctx.rotate(angle)
  ctx.beginPath()
  ctx.moveTo(-6, -3.6)
  ctx.lineTo(0, 0)
  ctx.lineTo(-6, 3.6)
  stroke(ctx, palette.ink, 1.4)
  ctx.restore()
}

const labelInk = (style: LabelItem['style'], palette: Palette): string =>
  ({
    plain: palette.ink,
    selected: palette.ink,
    number: palette.ink,
    'on-solid': palette.paper,
    or: palette.ink2,
    relation: palette.ink2,
    rival: palette.differ,
  })[style]

export const labelFont = (style: LabelItem['style'], font: string): string => {
  if (style === 'or' || style === 'relation') return `italic 12px ${font}`
  if (style === 'number') return `700 11.5px ${font}`
  return style === 'selected' || style === 'on-solid' ? `600 12px ${font}` : `12px ${font}`
}

function paintLabel(ctx: Ctx, label: LabelItem, palette: Palette): void {
  ctx.save()
  if (label.isDimmed) ctx.globalAlpha = DIM
  ctx.font = labelFont(label.style, palette.font)
  if (label.style !== 'on-solid' && label.style !== 'number') {
    ctx.strokeStyle = palette.chart
    ctx.lineWidth = 3
    ctx.lineJoin = 'round'
    ctx.strokeText(label.text, label.x, label.y + 4)
  }
  ctx.fillStyle = labelInk(label.style, palette)
  ctx.fillText(label.text, label.x, label.y + 4)
  ctx.restore()
}
