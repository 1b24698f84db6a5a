import { barAnatomy } from './bar-parts.ts'
import { fillAt, isPatternedAt, readableSolid } from './bar-reading.ts'
import type { BarItem, GlyphItem } from './display-types.ts'
import {
  GLYPH_IN_BAR_PX,
  type Lists,
  labelled,
  type MarkDrawing,
  NO_CLAIMS,
  type OneMark,
  type RowClaims,
  screenX,
} from './mark-drawing.ts'
import { BAR_PX, LEAST_LABELLED_PX } from './marks.ts'

/** Room a label and its sign need inside a bar, beyond the text. */
const INSIDE_PX = 27

/** A bar as what is known of it, with its sign and the label it wants. */
export function drawBar(one: OneMark, drawing: MarkDrawing, lists: Lists): RowClaims {
  const { item, y, ids, kind, family, isSelected, isRelated, isDimmed } = one
  const { mark } = item
  const anatomy = barAnatomy(drawing.columns, drawing.scale, mark, one.text.date)
  const { isRound, fade, arrow } = anatomy
  const parts = anatomy.parts.map((part) => ({
    x0: screenX(part.x0, drawing),
    x1: screenX(part.x1, drawing),
    style: part.style,
  }))
  const x0 = screenX(mark.x0, drawing)
  const x1 = screenX(mark.x1, drawing)
  const bar: BarItem = {
    ids,
    family,
    x0,
    x1,
    y,
    height: BAR_PX,
    parts,
    isRound,
    fade,
    arrow,
    isSelected,
    isRelated,
    isDimmed,
  }
  lists.bars.push(bar)
  const sign = (x: number, style: GlyphItem['style']): GlyphItem => ({
    ids,
    kind,
    family,
    x,
    y,
    sizePx: GLYPH_IN_BAR_PX,
    style,
    ring: null,
    isOnMark: isSelected,
    isDimmed,
  })
  const seen = clip(x0, x1, drawing)
  if (item.indices.length > 1) {
    const middle = seen ? (seen.x0 + seen.x1) / 2 : 0
    drawNumbered(one, sign(middle, seen ? signStyle(bar, middle) : 'plain'), drawing, lists)
    return labelled(one, drawing, null, null)
  }
  if (item.isCrowded && widthOf(seen) < LEAST_LABELLED_PX && !isSelected) {
    const x = seen ? (seen.x0 + seen.x1) / 2 : x0
    lists.glyphs.push(sign(x, signStyle(bar, x)))
    return NO_CLAIMS
  }
  const solid = readableSolid(anatomy, mark)
  const solidSeen = solid
    ? clip(screenX(solid.x0, drawing), screenX(solid.x1, drawing), drawing)
    : null
  const { usual } = drawing.wordsOf(one.id)
  // Measured only where a text can fit at all: most bars of a whole case are narrower.
  const holds = (span: Span | null, isStrong: boolean) =>
    widthOf(span) >= INSIDE_PX && widthOf(span) >= usual.widthPx(isStrong) + INSIDE_PX
  if (!isSelected && solidSeen && holds(solidSeen, true)) {
    const widthPx = usual.strongPx
    const x = (solidSeen.x0 + solidSeen.x1 - widthPx - 16) / 2
    lists.glyphs.push(sign(x + 4, 'on-solid'))
    return labelled(one, drawing, { x0: x - 7, x1: solidSeen.x1 }, 'on-solid')
  }
  const isFading = fade !== null && solidSeen !== null
  const open = isFading ? null : widestOpen(parts, fade !== null, x0, x1, drawing)
  const holdsLabel = holds(open, isSelected)
  const place = solidSeen && widthOf(solidSeen) > BAR_PX ? solidSeen : seen
  const x = holdsLabel && open ? open.x0 + 11 : place ? (place.x0 + place.x1) / 2 : x0
  lists.glyphs.push(sign(x, signStyle(bar, x)))
  const ground = open && isPatternedAt(parts, open.x0 + 1) ? 'on-hatched' : null
  return labelled(one, drawing, holdsLabel ? open : null, ground)
}

/** How the sign of a bar is drawn at a place, by what it stands on there. */
function signStyle(bar: BarItem, x: number): GlyphItem['style'] {
  if (isPatternedAt(bar.parts, x)) return 'on-hatched'
  return fillAt(bar, bar, x) > 0.55 && !bar.isSelected ? 'on-solid' : 'plain'
}

interface Span {
  x0: number
  x1: number
}

const widthOf = (span: Span | null) => (span ? span.x1 - span.x0 : 0)
function clip(x0: number, x1: number, { plot }: MarkDrawing): Span | null {
  const from = Math.max(x0, plot.x0)
  const to = Math.min(x1, plot.x1)
  return to > from ? { x0: from, x1: to } : null
}

/** The widest stretch in view on which dark text can be read. */
function widestOpen(
  parts: readonly { x0: number; x1: number; style: string }[],
  isFaded: boolean,
  x0: number,
  x1: number,
  drawing: MarkDrawing,
) {
  const spans =
    !isFaded && parts.some((p) => p.style === 'solid')
      ? parts.filter((p) => p.style !== 'solid')
      : [{ x0, x1 }]
  const seen = spans.flatMap((span) => clip(span.x0, span.x1, drawing) ?? [])
  return seen.sort((a, b) => widthOf(b) - widthOf(a))[0] ?? null
}

function drawNumbered(
  one: OneMark,
  glyph: GlyphItem,
  { labels, measure }: MarkDrawing,
  lists: Lists,
): void {
  const text = labels.number(one.item.indices.length)
  const widthPx = measure(text, true)
  const middle = glyph.x
  lists.glyphs.push({ ...glyph, x: middle - widthPx / 2 - 2 })
  const x = middle + 7 - widthPx / 2
  lists.labels.push({
    ids: one.ids,
    text,
    x,
    y: one.y,
    widthPx,
    align: 'left',
    style:
      glyph.style === 'plain' ? 'number' : glyph.style === 'on-solid' ? 'on-solid' : 'on-hatched',
    isDimmed: one.isDimmed,
  })
}
