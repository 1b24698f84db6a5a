import type { DisplayList, GlyphItem, LabelItem, LineItem } from './display-types.ts'
import { DIM, paintBar } from './paint-bars.ts'
import { paintGhost, paintGlyph } from './paint-glyph.ts'
import type { Palette } from './palette.ts'

type Ctx = CanvasRenderingContext2D

/** Everything of the lanes, in the order it lies: bars, lines, signs, boxes, arcs, then text. */
export function paintMarks(ctx: Ctx, list: DisplayList, palette: Palette): void {
  for (const bar of list.bars) paintBar(ctx, bar, list, palette)
  for (const line of list.lines) paintLine(ctx, line, palette)
  paintCounts(ctx, list, palette)
  for (const glyph of list.glyphs) if (!glyph.ring) paintSign(ctx, glyph, palette)
  for (const arc of list.arcs) paintArc(ctx, arc, palette)
  for (const glyph of list.glyphs) if (glyph.ring) paintSign(ctx, glyph, palette)
  for (const label of list.labels) paintLabel(ctx, label, palette)
}

function paintLine(ctx: Ctx, line: LineItem, palette: Palette): void {
  const styles = {
    link: { ink: palette.family[line.family], width: 1.5, dash: [1.5, 3], alpha: 1 },
    whisker: { ink: palette.family[line.family], width: 1, dash: [1, 3], alpha: 0.8 },
    tick: { ink: palette.family[line.family], width: 1.3, dash: [], alpha: 1 },
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
  const isOnMark = ring === 'selected' || glyph.isOnMark === true
  const inked = isOnMark ? palette.markInk : ink
  const ground = isOnMark ? palette.mark : palette.chart
  const at = { x, y, sizePx, ground }
  if (glyph.isDimmed) {
    ctx.globalAlpha = DIM
    paintGhost(ctx, kind, { ...at, ink, style: 'dashed' })
  } else if (style === 'ghost') paintGhost(ctx, kind, { ...at, ink: inked, style: 'hatched' })
  else if (style === 'rival') {
    paintGhost(ctx, kind, { ...at, ink: palette.differ, style: 'dashed' })
  } else if (style === 'doubted') {
    paintGhost(ctx, kind, { ...at, ink: inked, style: 'dashed' })
  } else if (style === 'on-solid')
    paintGlyph(ctx, kind, { x, y, sizePx, ink: palette.chart, ground: ink })
  else {
    if (style === 'on-hatched') cutOut(ctx, glyph, ground)
    paintGlyph(ctx, kind, { x, y, sizePx, ink: inked, ground })
  }
  ctx.restore()
}

/** Ground around a sign on hatching, whose lines would make it another shape. */
function cutOut(ctx: Ctx, { x, y, sizePx }: GlyphItem, ground: string): void {
  ctx.fillStyle = ground
  ctx.fillRect(x - sizePx / 2 - 1.5, y - sizePx / 2 - 1, sizePx + 3, sizePx + 2)
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

/** All boxes of one look in one path: a dense view has hundreds. */
function paintCounts(ctx: Ctx, { counts, second }: DisplayList, palette: Palette): void {
  ctx.save()
  ctx.font = `700 11.5px ${palette.font}`
  ctx.textAlign = 'center'
  const looks = [false, true].flatMap((isDimmed) =>
    [false, true].flatMap((isRelated) =>
      (second ? [false, true] : [false]).map((isSecond) => ({ isDimmed, isRelated, isSecond })),
    ),
  )
  for (const { isDimmed, isRelated, isSecond } of looks) {
    const alike = counts.filter(
      (c) =>
        c.isDimmed === isDimmed && c.isRelated === isRelated && (c.isSecond ?? false) === isSecond,
    )
    if (alike.length === 0) continue
    const ink = isSecond ? palette.family.second : palette.ink
    ctx.globalAlpha = isDimmed ? DIM : 1
    ctx.beginPath()
    for (const { x0, x1, y } of alike) ctx.roundRect(x0 + 0.65, y - 6.85, x1 - x0 - 1.3, 13.7, 3)
    ctx.fillStyle = palette.paper
    ctx.fill()
    stroke(ctx, ink, isRelated ? 2 : 1.3)
    ctx.fillStyle = ink
    for (const { x0, x1, y, text } of alike) ctx.fillText(text, (x0 + x1) / 2, y + 4)
  }
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
    'on-hatched': palette.ink,
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
  if (label.style === 'on-hatched') {
    ctx.fillStyle = palette.chart
    ctx.fillRect(label.x - 6, label.y - 5.5, label.widthPx + 9, 11)
  } else if (label.style !== 'on-solid' && label.style !== 'number') {
    ctx.strokeStyle = palette.chart
    ctx.lineWidth = 3
    ctx.lineJoin = 'round'
    ctx.strokeText(label.text, label.x, label.y + 4)
  }
  ctx.fillStyle = labelInk(label.style, palette)
  ctx.fillText(label.text, label.x, label.y + 4)
  ctx.restore()
}
