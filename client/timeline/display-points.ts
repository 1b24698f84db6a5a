import { type BarAnatomy, beads, pointAnatomy } from './bar-anatomy.ts'
import type { Candidate } from './candidates.ts'
import type { GlyphItem } from './display-types.ts'
import {
  GLYPH_IN_BAR_PX,
  type Lists,
  labelled,
  type MarkDrawing,
  type OneMark,
  type RowClaims,
  screenX,
} from './mark-drawing.ts'
import { BAR_PX, centreOf, GHOST_PX, GLYPH_PX } from './marks.ts'
import { toPx } from './scale.ts'

/** Distance from which there is room for "or" on the link. */
const OR_PX = 34
/** Half the distance of two small signs that stand for several days. */
const PAIR_PX = 5

/** One of these days, each a ghost; or each of these days, each as exact as it is. */
export function drawPoints(one: OneMark, drawing: MarkDrawing, lists: Lists): RowClaims {
  const { candidates = [] } = one.item.mark
  const isEach = one.text.date.startsWith('{')
  if (candidates.length === 0) drawTogether(one, isEach, drawing, lists)
  drawLinks(one, isEach, drawing, lists)
  for (const candidate of candidates) {
    if (isEach) drawMember(one, candidate, drawing, lists)
    else drawGhost(one, candidate, drawing, lists)
  }
  return labelled(one, drawing, null, null)
}

function drawTogether(one: OneMark, isEach: boolean, drawing: MarkDrawing, lists: Lists): void {
  const x = screenX(centreOf(one.item.mark), drawing)
  if (!isEach) {
    lists.glyphs.push({ ...sign(one, x), sizePx: GHOST_PX, style: 'ghost' })
    return
  }
  for (const side of [-1, 1]) {
    lists.glyphs.push({ ...sign(one, x + side * PAIR_PX), sizePx: GLYPH_IN_BAR_PX, ring: null })
  }
}

function drawLinks(one: OneMark, isEach: boolean, drawing: MarkDrawing, lists: Lists): void {
  const { ids, family, y, isDimmed } = one
  const centres = (one.item.mark.candidates ?? []).map((c) => spanOf(c, drawing).centre)
  centres.slice(1).forEach((x, i) => {
    const before = centres[i] ?? x
    if (x - before < GHOST_PX + 4) return
    lists.lines.push({ ids, style: 'link', family, x0: before + 8, x1: x - 8, y0: y, y1: y })
    if (isEach || x - before < OR_PX) return
    const text = drawing.labels.or
    const widthPx = drawing.measure(text, false)
    const at = { x: (x + before - widthPx) / 2, y, widthPx }
    lists.labels.push({ ids, text, ...at, align: 'left', style: 'or', isDimmed })
  })
}

function drawGhost(one: OneMark, candidate: Candidate, drawing: MarkDrawing, lists: Lists): void {
  const { x0, x1, centre } = spanOf(candidate, drawing)
  const isDay = candidate.to - candidate.from <= 1.5 || x1 - x0 < GHOST_PX * 1.5
  if (isDay) {
    lists.glyphs.push({ ...sign(one, centre), sizePx: GHOST_PX, style: 'ghost' })
    return
  }
  pushBar(one, { x0, x1 }, { parts: [{ x0, x1, style: 'ghost' }] }, lists)
  const inBar = { sizePx: GLYPH_IN_BAR_PX, style: 'on-hatched', ring: null } as const
  lists.glyphs.push({ ...sign(one, centre), ...inBar })
}

function drawMember(one: OneMark, candidate: Candidate, drawing: MarkDrawing, lists: Lists): void {
  const { end, isSeason } = candidate
  const { x0, x1, centre } = spanOf(candidate, drawing)
  if (candidate.to - candidate.from <= 1.5 && end && !end.isApproximate) {
    const style = end.isUncertain ? 'doubted' : 'plain'
    lists.glyphs.push({ ...sign(one, centre), sizePx: GLYPH_PX, style })
    return
  }
  const half = Math.max(BAR_PX, x1 - x0) / 2
  const span = { x0: centre - half, x1: centre + half }
  const anatomy = end ? pointAnatomy({ start: end, isSeason }, span) : { parts: beads(span) }
  pushBar(one, span, anatomy, lists)
  const style = end?.isUnspecified ? 'on-hatched' : 'plain'
  lists.glyphs.push({ ...sign(one, centre), sizePx: GLYPH_IN_BAR_PX, style, ring: null })
}

function pushBar(
  { ids, family, y, isSelected, isRelated, isDimmed }: OneMark,
  span: { x0: number; x1: number },
  { parts, isRound = false, fade = null }: Partial<BarAnatomy> & Pick<BarAnatomy, 'parts'>,
  lists: Lists,
): void {
  const shape = { ...span, y, height: BAR_PX, parts, isRound, fade, arrow: null }
  lists.bars.push({ ids, family, ...shape, isSelected, isRelated, isDimmed })
}

const sign = (one: OneMark, x: number): GlyphItem => ({
  ids: one.ids,
  kind: one.kind,
  family: one.family,
  x,
  y: one.y,
  sizePx: GLYPH_PX,
  style: 'plain',
  ring: one.isSelected ? 'selected' : null,
  isDimmed: one.isDimmed,
})

function spanOf({ from, to }: Candidate, drawing: MarkDrawing) {
  const x0 = screenX(toPx(drawing.scale, from), drawing)
  const x1 = screenX(toPx(drawing.scale, to), drawing)
  return { x0, x1, centre: (x0 + x1) / 2 }
}
