import { type BarAnatomy, FAINT, possibleStyle } from './bar-anatomy.ts'
import type { EntryColumns } from './columns.ts'
import type { DateEnd, DateShape } from './date-ends.ts'
import type { BarPart } from './display-types.ts'
import type { Mark } from './marks.ts'
import { type TimeScale, toPx } from './scale.ts'

/** A bar that runs on to an arrow keeps this much of its ink at the tip. */
const FAINT_ARROW = 0.25
/** Share of its certain days before it begins to fade. */
const BEFORE_FADING = 0.2
/** Narrower than this, a part would only blur the edge. */
const LEAST_PART_PX = 3
/** An exact day that is doubted or about has no width of its own to show it on. */
const LEAST_QUALIFIED_PX = 9

/**
 * Solid on the days it certainly ran; hollow, hatched or dashed where its beginning or end may fall;
 * soft where that is about; an arrow where it runs on.
 */
export function intervalAnatomy(
  columns: EntryColumns,
  scale: TimeScale,
  mark: Mark,
  { start, end }: DateShape,
): BarAnatomy {
  const { x0, x1 } = mark
  const edges = innerEdges(columns, scale, mark, { start, end })
  const arrow = end.missing === 'open' ? 'right' : start.missing === 'open' ? 'left' : null
  const parts =
    edges.startTo <= edges.endFrom
      ? partsAround(mark, edges, { start, end })
      : partsWithoutCore(mark, edges, { start, end })
  const at = (x: number) => (x - x0) / Math.max(1, x1 - x0)
  const meeting = Math.min(Math.max((edges.startTo + edges.endFrom) / 2, x0), x1)
  const left = at(Math.min(edges.startTo, meeting))
  const right = at(Math.max(edges.endFrom, meeting))
  return { parts, isRound: false, fade: fadeOf({ start, end }, left, right), arrow }
}

type Ends = Pick<DateShape, 'start' | 'end'>
/** Where the days of the beginning are over, and those of the end begin. */
type Edges = { startTo: number; endFrom: number }

function innerEdges(
  columns: EntryColumns,
  scale: TimeScale,
  { index, x0, x1, isWidened }: Mark,
  { start, end }: Ends,
): Edges {
  const startLatest = columns.startLatest[index] ?? 0
  const endEarliest = columns.endEarliest[index] ?? 0
  if (isWidened) {
    // Drawn wider than it is, its own days have no place on it: thirds tell the ends apart.
    const third = (x1 - x0) / 3
    if (startLatest > endEarliest) return { startTo: x1, endFrom: x0 }
    return {
      startTo: isQualified(start) ? x0 + third : x0,
      endFrom: isQualified(end) ? x1 - third : x1,
    }
  }
  const least = Math.min(LEAST_QUALIFIED_PX, (x1 - x0) / 3)
  const ofStart = start.missing === 'open' ? 0 : toPx(scale, startLatest) - x0
  const ofEnd = end.missing === 'open' ? 0 : x1 - toPx(scale, endEarliest + 1)
  const width = (px: number, of: DateEnd) =>
    isQualified(of) ? Math.max(px, least) : px < LEAST_PART_PX ? 0 : px
  return {
    startTo: Math.min(x1, x0 + width(ofStart, start)),
    endFrom: Math.max(x0, x1 - width(ofEnd, end)),
  }
}

const isQualified = (end: DateEnd) => end.isApproximate || end.isUncertain

/** An end that is only about fades out of the solid; any other inexact end stands apart from it. */
const isPartOfCore = (end: DateEnd) => end.isApproximate && !end.isUncertain && !end.isUnspecified

function partsAround({ x0, x1 }: Mark, { startTo, endFrom }: Edges, ends: Ends): BarPart[] {
  const from = isPartOfCore(ends.start) ? x0 : startTo
  const to = isPartOfCore(ends.end) ? x1 : endFrom
  const parts: BarPart[] = [
    { x0, x1: from, style: possibleStyle(ends.start) },
    { x0: from, x1: to, style: 'solid' },
    { x0: to, x1, style: possibleStyle(ends.end) },
  ]
  return parts.filter((part) => part.x1 > part.x0)
}

/** Beginning and end may be the same days: two halves, neither of them certain. */
function partsWithoutCore({ x0, x1 }: Mark, edges: Edges, { start, end }: Ends): BarPart[] {
  const middle =
    end.missing === 'unknown'
      ? edges.startTo
      : start.missing === 'unknown'
        ? edges.endFrom
        : (edges.startTo + edges.endFrom) / 2
  return [
    { x0, x1: middle, style: possibleStyle(start) },
    { x0: middle, x1, style: possibleStyle(end) },
  ]
}

function fadeOf({ start, end }: Ends, left: number, right: number): BarAnatomy['fade'] {
  const first = edgeAlpha(start)
  const last = edgeAlpha(end)
  if (first === 1 && last === 1) return null
  const ofCore = (share: number) => left + share * (right - left)
  const fullFrom = start.missing === 'open' ? ofCore(1 - BEFORE_FADING) : first === 1 ? 0 : left
  const fullTo = end.missing === 'open' ? ofCore(BEFORE_FADING) : last === 1 ? 1 : right
  return [
    { at: 0, alpha: first },
    { at: Math.min(fullFrom, fullTo), alpha: 1 },
    { at: Math.max(fullFrom, fullTo), alpha: 1 },
    { at: 1, alpha: last },
  ]
}

const edgeAlpha = (end: DateEnd): number =>
  end.missing === 'open' ? FAINT_ARROW : end.missing === 'unknown' || end.isApproximate ? FAINT : 1
