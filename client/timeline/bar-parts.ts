import { type BarAnatomy, beads, FAINT, pointAnatomy } from './bar-anatomy.ts'
import type { EntryColumns } from './columns.ts'
import { dateShape } from './date-ends.ts'
import type { BarPart } from './display-types.ts'
import { intervalAnatomy } from './interval-parts.ts'
import type { Mark } from './marks.ts'
import type { TimeScale } from './scale.ts'

/** What of a bar is certain, what only possible, and where its edges fade. */
export function barAnatomy(
  columns: EntryColumns,
  scale: TimeScale,
  mark: Mark,
  date: string,
): BarAnatomy {
  const shape = dateShape(date)
  const { from, until } = boundsAt(columns, mark.index)
  if (shape.type === 'interval') return intervalAnatomy(columns, scale, mark, shape)
  if (shape.type === 'point') return pointAnatomy(shape, mark)
  const parts: BarPart[] =
    shape.type === 'one-of' ? [{ x0: mark.x0, x1: mark.x1, style: 'ghost' }] : beads(mark)
  return { parts, isRound: false, fade: runOn(from === -Infinity, until === Infinity), arrow: null }
}

const boundsAt = (columns: EntryColumns, i: number) => ({
  from: columns.from[i] ?? 0,
  until: columns.until[i] ?? 0,
})

function runOn(left: boolean, right: boolean): BarAnatomy['fade'] {
  if (!left && !right) return null
  return [
    { at: 0, alpha: left ? FAINT : 1 },
    { at: 0.5, alpha: 1 },
    { at: 1, alpha: right ? FAINT : 1 },
  ]
}
