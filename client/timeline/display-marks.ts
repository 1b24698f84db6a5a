import { spanOfPoint } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { drawBar } from './display-bars.ts'
import { familyOf } from './glyphs.ts'
import type { PlacedItem } from './lanes.ts'
import {
  GLYPH_IN_BAR_PX,
  isRinged,
  type Lists,
  labelled,
  type MarkDrawing,
  type OneMark,
  type RowClaims,
  screenX,
} from './mark-drawing.ts'
import { BAR_PX, type Candidate, centreOf, GLYPH_PX } from './marks.ts'
import { toPx } from './scale.ts'

const SELECTED_GLYPH_PX = 16
const GHOST_PX = 13
const OR_PX = 34

/** Draws one item into the lists at the middle `y` of its row. */
export function drawItem(
  item: PlacedItem,
  key: number,
  y: number,
  drawing: MarkDrawing,
  lists: Lists,
): RowClaims {
  if (item.type === 'count') return drawCount(item, y, drawing, lists)
  const { columns } = drawing
  const id = columns.ids[item.mark.index] ?? ''
  const kind = columns.kinds[columns.kind[item.mark.index] ?? 0] ?? 'other'
  const one: OneMark = {
    item,
    key,
    y,
    id,
    ids: item.indices.map((i) => columns.ids[i] ?? ''),
    kind,
    family: familyOf[kind],
    text: drawing.textOf(id),
    isSelected: id === drawing.selected,
    isRelated: drawing.related.has(id),
    isDimmed: drawing.dimmed.has(id),
  }
  if (item.mark.shape === 'glyph') return drawGlyph(one, drawing, lists)
  if (item.mark.shape === 'points') return drawPoints(one, drawing, lists)
  return drawBar(one, drawing, lists)
}

function drawCount(
  item: PlacedItem,
  y: number,
  drawing: MarkDrawing,
  { counts }: Lists,
): RowClaims {
  const ids = item.indices.map((i) => drawing.columns.ids[i] ?? '')
  const text = item.isOverflow ? drawing.labels.more(ids.length) : drawing.labels.number(ids.length)
  counts.push({
    ids,
    text,
    x0: screenX(item.x0, drawing),
    x1: screenX(item.x1, drawing),
    y,
    isRelated: ids.some((id) => drawing.related.has(id)),
    isDimmed: ids.every((id) => drawing.dimmed.has(id)),
  })
  return { wish: null, taken: [], labelOf: null }
}

function drawGlyph(one: OneMark, drawing: MarkDrawing, lists: Lists): RowClaims {
  const { item, y, ids, kind, family, isSelected, isDimmed } = one
  const x = screenX(centreOf(item.mark), drawing)
  lists.glyphs.push({
    ids,
    kind,
    family,
    x,
    y,
    sizePx: isSelected ? SELECTED_GLYPH_PX : GLYPH_PX,
    style: 'plain',
    ring: isSelected ? 'selected' : isRinged(one, drawing) ? 'related' : null,
    isDimmed,
  })
  drawWhisker(one, drawing, lists)
  const taken = drawRivals(one, x, drawing, lists)
  return { ...labelled(one, drawing, null, false), taken }
}

/** Under a day another source made exact: what the cited source itself says. */
function drawWhisker(
  { text, y, ids, family }: OneMark,
  drawing: MarkDrawing,
  { lines }: Lists,
): void {
  if (text.stated === undefined) return
  const parsed = parseEdtf(text.stated)
  if (!parsed.ok || parsed.value.type !== 'point') return
  const span = spanOfPoint(parsed.value)
  const x0 = screenX(toPx(drawing.scale, span.earliest), drawing)
  const x1 = screenX(toPx(drawing.scale, span.latest + 1), drawing)
  if (x1 - x0 < GLYPH_PX + 4) return
  const y0 = y + drawing.rowHeight / 2 - 0.5
  lines.push({ ids, style: 'whisker', family, x0, x1, y0, y1: y0 })
}

/** Outlined ghosts where other sources date the same entry, while there is ground for them. */
function drawRivals(
  one: OneMark,
  x: number,
  drawing: MarkDrawing,
  lists: Lists,
): RowClaims['taken'] {
  const taken: RowClaims['taken'] = []
  for (const date of drawing.rivals.get(one.id) ?? []) {
    const parsed = parseEdtf(date)
    if (!parsed.ok || parsed.value.type !== 'point') continue
    const span = spanOfPoint(parsed.value)
    const at = screenX(toPx(drawing.scale, (span.earliest + span.latest + 1) / 2), drawing)
    if (Math.abs(at - x) < GHOST_PX * 1.5) continue
    const direction = Math.sign(at - x)
    const { ids, kind, family, y, isDimmed } = one
    const reach = one.isSelected ? 14 : GLYPH_PX / 2 + 3
    lists.lines.push({
      ids,
      style: 'rival',
      family,
      x0: x + direction * reach,
      x1: at - direction * 8,
      y0: y,
      y1: y,
    })
    lists.glyphs.push({
      ids,
      kind,
      family,
      x: at,
      y,
      sizePx: 12,
      style: 'rival',
      ring: null,
      isDimmed,
    })
    taken.push({ x0: Math.min(x, at - 7), x1: Math.max(x, at + 7) })
    if (drawing.isZoomed && direction > 0) taken.push(rivalLabel(one, date, at, drawing, lists))
  }
  return taken
}

function rivalLabel(
  one: OneMark,
  date: string,
  at: number,
  drawing: MarkDrawing,
  { labels }: Lists,
) {
  const text = `≠ ${drawing.labels.orDate(sayEdtf(date, drawing.language).long)}`
  const widthPx = drawing.measure(text, false)
  const x = at + 10
  labels.push({
    ids: one.ids,
    text,
    x,
    y: one.y,
    widthPx,
    align: 'left',
    style: 'rival',
    isDimmed: one.isDimmed,
  })
  return { x0: x, x1: x + widthPx }
}

function drawPoints(one: OneMark, drawing: MarkDrawing, lists: Lists): RowClaims {
  const { item, y, ids, kind, family, isSelected, isRelated, isDimmed } = one
  const candidates = item.mark.candidates ?? []
  const isEach = one.text.date.startsWith('{')
  const centres = candidates.map((c) => candidateCentre(c, drawing))
  centres.slice(1).forEach((x, i) => {
    const before = centres[i] ?? x
    if (x - before < GHOST_PX) return
    lists.lines.push({ ids, style: 'link', family, x0: before + 8, x1: x - 8, y0: y, y1: y })
    if (isEach || x - before < OR_PX) return
    const text = drawing.labels.or
    const widthPx = drawing.measure(text, false)
    lists.labels.push({
      ids,
      text,
      x: (x + before - widthPx) / 2,
      y,
      widthPx,
      align: 'left',
      style: 'or',
      isDimmed,
    })
  })
  candidates.forEach((candidate, i) => {
    const x = centres[i] ?? 0
    const x0 = screenX(toPx(drawing.scale, candidate.from), drawing)
    const x1 = screenX(toPx(drawing.scale, candidate.to), drawing)
    const isDay = candidate.to - candidate.from <= 1.5 || x1 - x0 < GHOST_PX * 1.5
    if (!isDay) {
      const parts = [{ x0, x1, style: isEach ? ('hollow' as const) : ('hatched' as const) }]
      lists.bars.push({
        ids,
        family,
        x0,
        x1,
        y,
        height: BAR_PX,
        parts,
        isRound: false,
        fade: null,
        arrow: null,
        isSelected,
        isRelated,
        isDimmed,
      })
    }
    lists.glyphs.push({
      ids,
      kind,
      family,
      x,
      y,
      sizePx: !isDay ? GLYPH_IN_BAR_PX : isEach ? GLYPH_PX : GHOST_PX,
      style: isDay && !isEach ? 'ghost' : 'plain',
      ring: isSelected && isDay ? 'selected' : null,
      isDimmed,
    })
  })
  return { ...labelled(one, drawing, null, false), taken: [] }
}

function candidateCentre({ from, to }: Candidate, drawing: MarkDrawing): number {
  return screenX((toPx(drawing.scale, from) + toPx(drawing.scale, to)) / 2, drawing)
}
