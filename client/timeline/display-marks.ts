import { spanOfPoint } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { drawBack } from './display-back.ts'
import { drawBar } from './display-bars.ts'
import { drawPoints } from './display-points.ts'
import { drawWhisker } from './display-whisker.ts'
import { allIn, idsOf, someIn } from './ids.ts'
import type { PlacedItem } from './lanes.ts'
import {
  hueOf,
  isOfSecond,
  isRinged,
  type Lists,
  labelled,
  type MarkDrawing,
  NO_CLAIMS,
  type OneMark,
  type RowClaims,
  screenX,
} from './mark-drawing.ts'
import { centreOf, GHOST_PX, GLYPH_PX, precisionAt } from './marks.ts'
import { toPx } from './scale.ts'

const SELECTED_GLYPH_PX = 16

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
  const id = columns.idAt(item.mark.index)
  const kind = columns.kinds[columns.kind[item.mark.index] ?? 0] ?? 'other'
  const one: OneMark = {
    item,
    key,
    y,
    id,
    ids: idsOf(columns, item.indices),
    kind,
    family: hueOf(drawing, item.mark.index, kind),
    text: drawing.textOf(id),
    isSelected: id === drawing.selected,
    isRelated: drawing.related.has(id),
    isDimmed: drawing.dimmed.has(id),
  }
  drawWhisker(one, drawing, lists)
  drawBack(one, drawing, lists)
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
  const ids = idsOf(drawing.columns, item.indices)
  const text = item.isOverflow
    ? drawing.labels.more(ids.length)
    : drawing.labels.shortNumber(ids.length)
  counts.push({
    ids,
    text,
    x0: screenX(item.x0, drawing),
    x1: screenX(item.x1, drawing),
    y,
    isRelated: someIn(ids, drawing.related),
    isDimmed: allIn(ids, drawing.dimmed),
    isSecond: isOfSecond(drawing, item.mark.index),
  })
  return NO_CLAIMS
}

function drawGlyph(one: OneMark, drawing: MarkDrawing, lists: Lists): RowClaims {
  const { item, y, ids, kind, family, isSelected, isDimmed } = one
  const x = screenX(centreOf(item.mark), drawing)
  const isExact = precisionAt(drawing.columns, item.mark.index) === 'day'
  lists.glyphs.push({
    ids,
    kind,
    family,
    x,
    y,
    sizePx: isSelected ? SELECTED_GLYPH_PX : isExact ? GLYPH_PX : GHOST_PX,
    style: isExact ? 'plain' : 'doubted',
    ring: isSelected ? 'selected' : isRinged(one, drawing) ? 'related' : null,
    isDimmed,
  })
  const taken = drawRivals(one, x, drawing, lists)
  return labelled(one, drawing, null, null, taken)
}

/** Outlined ghosts where other sources date the same entry, while there is ground for them. */
function drawRivals(
  one: OneMark,
  x: number,
  drawing: MarkDrawing,
  lists: Lists,
): RowClaims['taken'] {
  const taken: { x0: number; x1: number }[] = []
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
