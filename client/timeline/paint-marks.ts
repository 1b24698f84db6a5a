import type { DisplayList, GlyphItem, LabelItem, LineItem } from './display-types.ts'
import { DIM, paintBar } from './paint-bars.ts'
import { type GlyphPaint, paintGhost, paintGlyphs } from './paint-glyph.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Everything of the lanes, in the order it lies: bars, lines, signs, boxes, arcs, then text. */
export function paintMarks(pen: Pen, list: DisplayList, palette: Palette): void {
  paintShapes(pen, list, palette)
  paintOver(pen, list, palette)
}

/** What a mark is, without its words. */
export function paintShapes(pen: Pen, list: DisplayList, palette: Palette): void {
  for (const bar of list.bars) paintBar(pen, bar, list, palette)
  for (const line of list.lines) paintLine(pen, line, palette)
  paintCounts(pen, list, palette)
  paintSigns(
    pen,
    list.glyphs.filter(({ ring }) => !ring),
    palette,
  )
}

/** What lies over all marks: arcs and rings, then text. */
export function paintOver(pen: Pen, list: DisplayList, palette: Palette): void {
  for (const arc of list.arcs) paintArc(pen, arc, palette)
  for (const glyph of list.glyphs) if (glyph.ring) paintSigns(pen, [glyph], palette)
  for (const label of list.labels) paintLabel(pen, label, palette)
}

function paintLine(pen: Pen, line: LineItem, palette: Palette): void {
  const backAlpha = line.isSelected ? 1 : 0.45
  const styles = {
    link: { ink: palette.family[line.family], width: 1.5, dash: [1.5, 3], alpha: 1 },
    whisker: { ink: palette.family[line.family], width: 1, dash: [1, 3], alpha: 0.8 },
    tick: { ink: palette.family[line.family], width: 1.3, dash: [], alpha: 1 },
    back: { ink: palette.family[line.family], width: 1, dash: [], alpha: backAlpha },
    past: { ink: palette.family[line.family], width: 2, dash: [], alpha: backAlpha },
    rival: { ink: palette.differ, width: 1, dash: [1.5, 2.5], alpha: 1 },
    selection: { ink: palette.ink, width: 1, dash: [2, 2], alpha: 1 },
  }
  const { ink, width, dash, alpha } = styles[line.style]
  pen.save()
  pen.globalAlpha = alpha
  pen.setLineDash(dash)
  pen.beginPath()
  pen.moveTo(line.x0, line.y0)
  pen.lineTo(line.x1, line.y1)
  pen.strokeStyle = ink
  pen.lineWidth = width
  pen.stroke()
  pen.restore()
}

/** Signs with what they stand on; the plain ones of one ink are one drawing, as a dense view has hundreds. */
function paintSigns(pen: Pen, glyphs: readonly GlyphItem[], palette: Palette): void {
  const plain: GlyphPaint[] = []
  for (const glyph of glyphs) {
    const { x, y, kind, sizePx, style, ring } = glyph
    const ink = palette.family[glyph.family]
    if (ring === 'selected') paintRing(pen, glyph, 12.5, palette.mark, palette.markRing, 1.5)
    else if (ring === 'related') paintRing(pen, glyph, 10, palette.chart, palette.ink, 1.3)
    const isOnMark = ring === 'selected' || glyph.isOnMark === true
    const isSolid = style === 'on-solid'
    const ground = isSolid ? ink : isOnMark ? palette.mark : palette.chart
    const inked = isSolid ? palette.chart : isOnMark ? palette.markInk : ink
    const sign: GlyphPaint = { kind, x, y, sizePx, ink: inked, ground }
    if (glyph.isDimmed) {
      pen.globalAlpha = DIM
      paintGhost(pen, { ...sign, ink, ground: palette.chart }, 'dashed')
      pen.globalAlpha = 1
    } else if (style === 'ghost') paintGhost(pen, sign, 'hatched')
    else if (style === 'rival') paintGhost(pen, { ...sign, ink: palette.differ }, 'dashed')
    else if (style === 'doubted') paintGhost(pen, sign, 'dashed')
    else {
      if (style === 'on-hatched') cutOut(pen, glyph, ground)
      plain.push(sign)
    }
  }
  paintGlyphs(pen, plain)
}

function paintRing(
  pen: Pen,
  { x, y }: GlyphItem,
  radius: number,
  ground: string,
  ink: string,
  width: number,
): void {
  circle(pen, x, y, radius)
  pen.fillStyle = ground
  pen.fill()
  stroke(pen, ink, width)
}

/** Ground around a sign on hatching, whose lines would make it another shape. */
function cutOut(pen: Pen, { x, y, sizePx }: GlyphItem, ground: string): void {
  pen.fillStyle = ground
  pen.fillRect(x - sizePx / 2 - 1.5, y - sizePx / 2 - 1, sizePx + 3, sizePx + 2)
}

function circle(pen: Pen, x: number, y: number, r: number): void {
  pen.beginPath()
  pen.arc(x, y, r, 0, Math.PI * 2)
}

function stroke(pen: Pen, ink: string, width: number): void {
  pen.strokeStyle = ink
  pen.lineWidth = width
  pen.stroke()
}

/** All boxes of one look in one path: a dense view has hundreds. */
function paintCounts(pen: Pen, { counts, second }: DisplayList, palette: Palette): void {
  pen.save()
  pen.font = `700 11.5px ${palette.font}`
  pen.textAlign = 'center'
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
    pen.globalAlpha = isDimmed ? DIM : 1
    pen.beginPath()
    for (const { x0, x1, y } of alike) pen.roundRect(x0 + 0.65, y - 6.85, x1 - x0 - 1.3, 13.7, 3)
    pen.fillStyle = palette.paper
    pen.fill()
    stroke(pen, ink, isRelated ? 2 : 1.3)
    pen.fillStyle = ink
    for (const { x0, x1, y, text } of alike) pen.fillText(text, (x0 + x1) / 2, y + 4)
  }
  pen.restore()
}

function paintArc(
  pen: Pen,
  { points, angle }: DisplayList['arcs'][number],
  palette: Palette,
): void {
  const [x0, y0, c0, d0, c1, d1, x1, y1] = points
  pen.save()
  pen.beginPath()
  pen.moveTo(x0, y0)
  pen.bezierCurveTo(c0, d0, c1, d1, x1, y1)
  stroke(pen, palette.ink, 1.2)
  pen.translate(x1, y1)
  pen.rotate(angle)
  pen.beginPath()
  pen.moveTo(-6, -3.6)
  pen.lineTo(0, 0)
  pen.lineTo(-6, 3.6)
  stroke(pen, palette.ink, 1.4)
  pen.restore()
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

function paintLabel(pen: Pen, label: LabelItem, palette: Palette): void {
  if (label.isDimmed) pen.globalAlpha = DIM
  pen.font = labelFont(label.style, palette.font)
  if (label.style === 'on-hatched') {
    pen.fillStyle = palette.chart
    pen.fillRect(label.x - 6, label.y - 5.5, label.widthPx + 9, 11)
  } else if (label.style !== 'on-solid' && label.style !== 'number') {
    pen.strokeStyle = palette.chart
    pen.lineWidth = 3
    pen.lineJoin = 'round'
    pen.strokeText(label.text, label.x, label.y + 4)
  }
  pen.fillStyle = labelInk(label.style, palette)
  pen.fillText(label.text, label.x, label.y + 4)
  if (label.isDimmed) pen.globalAlpha = 1
}
