import { type Lists, type MarkDrawing, type OneMark, screenX } from './mark-drawing.ts'
import { centreOf } from './marks.ts'
import { toPx } from './scale.ts'

/** Days nearer than this to the mark need no line. */
const LEAST_PX = 10
const TICK_PX = 5

/** From a report, a thin line under its row to when it happened, or began. */
export function drawBack(
  { item, y, ids, family, isSelected }: OneMark,
  drawing: MarkDrawing,
  { lines }: Lists,
): void {
  const { columns, scale, plot } = drawing
  if (!columns.happened || item.indices.length > 1) return
  const { from, startLatest } = columns.happened.daysAt(item.mark.index)
  if (!Number.isFinite(from) || !Number.isFinite(startLatest)) return
  const at = (day: number) => screenX(toPx(scale, day), drawing)
  const [x0, x1] = [at(from), at(startLatest + 1)]
  const x = screenX(centreOf(item.mark), drawing)
  const near = x < x0 ? x0 : x > x1 ? x1 : x
  if (Math.abs(near - x) < LEAST_PX) return
  const y0 = y + drawing.rowHeight / 2 - 0.5
  const clip = (at: number) => Math.min(plot.x1, Math.max(plot.x0, at))
  const line = { ids, family, isSelected }
  lines.push({ ...line, style: 'back', x0: clip(near), x1: clip(x), y0, y1: y0 })
  lines.push({ ...line, style: 'back', x0: x, x1: x, y0: y + 6, y1: y0 })
  // A day ends in a tick; days that can only be told together, in a bar as wide as they are.
  const isNarrow = x1 - x0 < TICK_PX
  if (isNarrow && (x0 > plot.x1 || x1 < plot.x0)) return
  const middle = (x0 + x1) / 2
  lines.push(
    isNarrow
      ? { ...line, style: 'past', x0: middle, x1: middle, y0: y0 - TICK_PX, y1: y0 }
      : { ...line, style: 'past', x0: clip(x0), x1: clip(x1), y0: y0 - 1, y1: y0 - 1 },
  )
}
