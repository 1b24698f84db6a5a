import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { GLYPH_BOX, glyphs, outlineOf } from './glyphs.ts'

const paths = new Map<string, Path2D>()

function pathOf(d: string): Path2D {
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
export function paintGlyph(ctx: CanvasRenderingContext2D, kind: EntryKind, at: GlyphPaint): void {
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.sizePx / GLYPH_BOX, at.sizePx / GLYPH_BOX)
  for (const { d, as, width } of glyphs[kind]) {
    const path = pathOf(d)
    if (as === 'fill') {
      ctx.fillStyle = at.ink
      ctx.fill(path)
    } else {
      ctx.strokeStyle = as === 'cut' ? at.ground : at.ink
      ctx.lineWidth = width ?? 1
      ctx.stroke(path)
    }
  }
  ctx.restore()
}

/** A ghost: the sign's outline, hatched for a candidate, dashed for a rival. */
export function paintGhost(
  ctx: CanvasRenderingContext2D,
  kind: EntryKind,
  at: GlyphPaint & { style: 'hatched' | 'dashed' },
): void {
  const path = pathOf(outlineOf(kind))
  ctx.save()
  ctx.translate(at.x, at.y)
  ctx.scale(at.sizePx / GLYPH_BOX, at.sizePx / GLYPH_BOX)
  ctx.fillStyle = at.ground
  ctx.fill(path)
  if (at.style === 'hatched') {
    ctx.save()
    ctx.clip(path)
    hatch(ctx, { x0: -7, x1: 7, y0: -7, y1: 7 }, at.ink, 1.7)
    ctx.restore()
  } else ctx.setLineDash([2.2, 1.6])
  ctx.strokeStyle = at.ink
  ctx.lineWidth = at.style === 'dashed' ? 1.5 : 1.2
  ctx.stroke(path)
  ctx.restore()
}

const HATCH_STEP = 4.8

/** Diagonal lines over a rectangle, rising to the right, in phase with the plane. */
export function hatch(
  ctx: CanvasRenderingContext2D,
  box: { x0: number; x1: number; y0: number; y1: number },
  ink: string | CanvasGradient,
  width: number,
): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0)
  ctx.clip()
  ctx.beginPath()
  const first = Math.floor((box.x0 + box.y0) / HATCH_STEP) * HATCH_STEP
  for (let sum = first; sum < box.x1 + box.y1; sum += HATCH_STEP) {
    ctx.moveTo(sum - box.y0, box.y0)
    ctx.lineTo(sum - box.y1, box.y1)
  }
  ctx.strokeStyle = ink
  ctx.lineWidth = width
  ctx.stroke()
  ctx.restore()
}
