import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { GLYPH_BOX, type GlyphPart, glyphs, outlineOf } from './glyphs.ts'
import type { Pen } from './pen.ts'

const paths = new Map<string, Path2D>()

function pathOf(pen: Pen, d: string): Path2D {
  if (pen.pathOf) return pen.pathOf(d)
  const known = paths.get(d)
  if (known) return known
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

/** A kind's sign, centred at a place. */
export interface GlyphPaint {
  kind: EntryKind
  x: number
  y: number
  sizePx: number
  ink: string
  /** What it stands on. */
  ground: string
}

/** Signs that do not touch: on a canvas one path for all that is drawn alike. */
export function paintGlyphs(pen: Pen, signs: readonly GlyphPaint[]): void {
  if (pen.pathOf || signs.length === 1) {
    for (const sign of signs) paintGlyph(pen, sign)
    return
  }
  // The ways are few: to look through them costs less than a key for each.
  const alike: Alike[] = []
  const place = { a: 1, d: 1, e: 0, f: 0 }
  for (const { kind, x, y, sizePx, ink, ground } of signs) {
    const scale = sizePx / GLYPH_BOX
    place.a = place.d = scale
    place.e = x
    place.f = y
    for (const part of glyphs[kind]) {
      const style = part.as === 'cut' ? ground : ink
      let all = alike.find((one) => one.style === style && one.scale === scale && isAs(one, part))
      if (!all) {
        all = { part, style, scale, path: new Path2D() }
        alike.push(all)
      }
      all.path.addPath(pathOf(pen, part.d), place)
    }
  }
  // A cut lies over what was filled.
  for (const isCut of [false, true]) {
    for (const { part, style, scale, path } of alike) {
      if ((part.as === 'cut') === isCut) paintPart(pen, part, path, style, scale)
    }
  }
}

/** All that is drawn in one way. */
interface Alike {
  part: GlyphPart
  style: string
  scale: number
  path: Path2D
}

const isAs = ({ part }: Alike, { as, width }: GlyphPart) => part.as === as && part.width === width

/** One sign. */
export function paintGlyph(pen: Pen, { kind, x, y, sizePx, ink, ground }: GlyphPaint): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(sizePx / GLYPH_BOX, sizePx / GLYPH_BOX)
  for (const part of glyphs[kind]) {
    paintPart(pen, part, pathOf(pen, part.d), part.as === 'cut' ? ground : ink, 1)
  }
  pen.restore()
}

function paintPart(pen: Pen, part: GlyphPart, path: Path2D, style: string, scale: number): void {
  if (part.as === 'fill') {
    pen.fillStyle = style
    pen.fill(path)
  } else {
    pen.strokeStyle = style
    pen.lineWidth = (part.width ?? 1) * scale
    pen.stroke(path)
  }
}

/** A ghost: the sign's outline, hatched for a candidate, dashed for a rival. */
export function paintGhost(
  pen: Pen,
  { kind, x, y, sizePx, ink, ground }: GlyphPaint,
  style: 'hatched' | 'dashed',
): void {
  const path = pathOf(pen, outlineOf(kind))
  pen.save()
  pen.translate(x, y)
  pen.scale(sizePx / GLYPH_BOX, sizePx / GLYPH_BOX)
  pen.fillStyle = ground
  pen.fill(path)
  if (style === 'hatched') {
    pen.save()
    pen.clip(path)
    hatch(pen, { x0: -7, x1: 7, y0: -7, y1: 7 }, ink, 1.7)
    pen.restore()
  } else pen.setLineDash([2.2, 1.6])
  pen.strokeStyle = ink
  pen.lineWidth = style === 'dashed' ? 1.5 : 1.2
  pen.stroke(path)
  pen.restore()
}

const HATCH_STEP = 4.8

/** Diagonal lines over a rectangle, rising to the right, in phase with the plane. */
export function hatch(
  pen: Pen,
  box: { x0: number; x1: number; y0: number; y1: number },
  ink: string | CanvasGradient,
  width: number,
): void {
  pen.save()
  pen.beginPath()
  pen.rect(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
  pen.clip()
  pen.beginPath()
  const first = Math.floor((box.x0 + box.y0) / HATCH_STEP) * HATCH_STEP
  for (let sum = first; sum < box.x1 + box.y1; sum += HATCH_STEP) {
    pen.moveTo(sum - box.y0, box.y0)
    pen.lineTo(sum - box.y1, box.y1)
  }
  pen.strokeStyle = ink
  pen.lineWidth = width
  pen.stroke()
  pen.restore()
}
