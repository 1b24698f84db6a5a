import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { GLYPH_BOX, glyphs, outlineOf } from './glyphs.ts'
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

interface GlyphPaint {
  x: number
  y: number
  sizePx: number
  ink: string
  ground: string
}

/** A kind's sign, centred. */
export function paintGlyph(pen: Pen, kind: EntryKind, at: GlyphPaint): void {
  pen.save()
  pen.translate(at.x, at.y)
  pen.scale(at.sizePx / GLYPH_BOX, at.sizePx / GLYPH_BOX)
  for (const { d, as, width } of glyphs[kind]) {
    const path = pathOf(pen, d)
    if (as === 'fill') {
      pen.fillStyle = at.ink
      pen.fill(path)
    } else {
      pen.strokeStyle = as === 'cut' ? at.ground : at.ink
      pen.lineWidth = width ?? 1
      pen.stroke(path)
    }
  }
  pen.restore()
}

/** A ghost: the sign's outline, hatched for a candidate, dashed for a rival. */
export function paintGhost(
  pen: Pen,
  kind: EntryKind,
  at: GlyphPaint & { style: 'hatched' | 'dashed' },
): void {
  const path = pathOf(pen, outlineOf(kind))
  pen.save()
  pen.translate(at.x, at.y)
  pen.scale(at.sizePx / GLYPH_BOX, at.sizePx / GLYPH_BOX)
  pen.fillStyle = at.ground
  pen.fill(path)
  if (at.style === 'hatched') {
    pen.save()
    pen.clip(path)
    hatch(pen, { x0: -7, x1: 7, y0: -7, y1: 7 }, at.ink, 1.7)
    pen.restore()
  } else pen.setLineDash([2.2, 1.6])
  pen.strokeStyle = at.ink
  pen.lineWidth = at.style === 'dashed' ? 1.5 : 1.2
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
