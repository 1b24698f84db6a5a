import { boundsOf, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { candidatesOf } from './candidates.ts'
import { type Lists, type MarkDrawing, type OneMark, screenX } from './mark-drawing.ts'
import { GLYPH_PX } from './marks.ts'
import { toPx } from './scale.ts'

const TICK_PX = 5
/** Nearer together than this, ticks would close the dotted line to a band. */
const TICKS_APART_PX = 4

/** Under a date another source made exact: what the cited source itself says. */
export function drawWhisker(
  { text, y, ids, family, item }: OneMark,
  drawing: MarkDrawing,
  { lines }: Lists,
): void {
  if (text.stated === undefined || item.indices.length > 1) return
  const parsed = parseEdtf(text.stated)
  if (!parsed.ok) return
  const { start, end } = boundsOf(parsed.value)
  if (start.earliest === NO_EARLIEST || end.latest === NO_LATEST) return
  const at = (day: number) => screenX(toPx(drawing.scale, day), drawing)
  const candidates = candidatesOf(text.stated) ?? []
  const days = candidates.map(({ from, to }) => at((from + to) / 2))
  // A set reaches from its first candidate to its last; a span from edge to edge.
  const x0 = days[0] ?? at(start.earliest)
  const x1 = days.at(-1) ?? at(end.latest + 1)
  if (x1 - x0 < GLYPH_PX + 4) return
  const y0 = y + drawing.rowHeight / 2 - 0.5
  lines.push({ ids, style: 'whisker', family, x0, x1, y0, y1: y0 })
  const areApart = days.every((x, i) => i === 0 || x - (days[i - 1] ?? x) >= TICKS_APART_PX)
  if (!areApart) return
  for (const x of days) {
    lines.push({ ids, style: 'tick', family, x0: x, x1: x, y0: y0 - TICK_PX, y1: y0 })
  }
}
