import { epochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'
import type { Stretch } from './folds.ts'
import { type TimeScale, toDay, toPx } from './scale.ts'

/** Of a strip's width; a strip this much shorter may end with its month or year. */
const SHORTER = 0.15

/**
 * A time axis cut into stretches no wider than a strip, ascending and without gaps.
 *
 * A cut keeps out of folds, and falls on the first day of a year or of a month where one is near.
 */
export function breakIntoStrips(scale: TimeScale, domain: Stretch, widthPx: number): Stretch[] {
  const strips: Stretch[] = []
  let from = domain.from
  while (toPx(scale, domain.to) - toPx(scale, from) > widthPx + 0.5) {
    const to = Math.max(from + 1, cutBefore(scale, from, widthPx))
    strips.push({ from, to })
    from = to
  }
  return [...strips, { from, to: domain.to }]
}

function cutBefore(scale: TimeScale, from: number, widthPx: number): number {
  const startPx = toPx(scale, from)
  const farthest = Math.floor(toDay(scale, startPx + widthPx) + 1e-6)
  const fold = scale.folds.find((f) => f.from < farthest && farthest < f.to)
  // A fold the strip begins with has to end in it.
  if (fold && fold.from > from) return fold.from
  const { year, month } = fromEpochDay(epochDay(farthest))
  const leastPx = startPx + widthPx * (1 - SHORTER)
  const starts = [
    toEpochDay({ year, month: 1, day: 1 }),
    toEpochDay({ year, month, day: 1 }),
  ].filter((day) => day > from && toPx(scale, day) >= leastPx)
  return starts[0] ?? farthest
}
