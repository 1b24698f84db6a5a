import type { EntryColumns } from './columns.ts'
import type { OwedBar } from './contract.ts'
import { quietStretches, type Stretch } from './folds.ts'
import type { TimeGround } from './scale.ts'

const YEAR = 365.25

interface GroundOptions {
  columns: EntryColumns
  owed: readonly OwedBar[]
  today: number
  folded: boolean
}

/** The days the axis covers and what of them may be folded. */
export function timeGround({ columns, owed, today, folded }: GroundOptions): TimeGround {
  const edges = edgesOf(columns, owed)
  const domain = domainOf(edges, today, hasOpenEnd(columns, owed))
  return { domain, stretches: folded ? quietStretches(edges, domain) : [] }
}

/** A case over more days than this has its days sorted instead of ticked off. */
const MOST_DAYS = 4_000_000

/** Ascending days on which something can have begun or ended, each once. */
function edgesOf(columns: EntryColumns, owed: readonly OwedBar[]): Float64Array {
  const bars = owed.flatMap((o) => [
    o.from.earliest,
    o.from.latest,
    o.due,
    o.settled?.earliest,
    o.settled?.latest,
  ])
  const owedDays = Float64Array.from(bars.filter((day) => day !== undefined && day !== null))
  const own = [columns.from, columns.startLatest, columns.endEarliest, columns.until]
  const others = [...(columns.happened?.edges ?? []), owedDays]
  const lists = [...own, ...others]
  // An entry's other days lie between its first and its last: where all of those are known, they bound it.
  const ends = [columns.from[0] ?? -Infinity, columns.runningUntil.at(-1) ?? Infinity]
  const isBound = ends.every(Number.isFinite)
  const { first, last } = reachOf(isBound ? [Float64Array.from(ends), ...others] : lists)
  if (first > last) return new Float64Array()
  if (last - first > MOST_DAYS) return distinctDays(lists)
  const ticked = new Uint8Array(last - first + 1)
  // Without a call each: a first frame goes through thousands of them uncompiled.
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      const day = list[i] ?? Infinity
      if (day >= first && day < Infinity) ticked[(day - first) | 0] = 1
    }
  }
  const days: number[] = []
  for (let i = 0; i < ticked.length; i++) if (ticked[i] === 1) days.push(first + i)
  return Float64Array.from(days)
}

function reachOf(lists: readonly Float64Array[]): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity]
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      const day = list[i] ?? Infinity
      if (day < first && day > -Infinity) first = day
      if (day > last && day < Infinity) last = day
    }
  }
  return { first: Math.floor(first), last: Math.floor(last) }
}

function distinctDays(lists: readonly Float64Array[]): Float64Array {
  const days = new Set<number>()
  for (const list of lists)
    for (const day of list) if (Number.isFinite(day)) days.add(Math.floor(day))
  return Float64Array.from(days).sort()
}

const hasOpenEnd = (columns: EntryColumns, owed: readonly OwedBar[]) =>
  columns.runningUntil.at(-1) === Infinity || owed.some((bar) => bar.settled === undefined)

/**
 * From the first edge to the last; to today where something is still running or the case is recent
 * enough for "nothing since" to mean something. Never shorter than two months.
 */
function domainOf(edges: Float64Array, today: number, open: boolean): Stretch {
  const first = edges[0]
  const last = edges.at(-1)
  if (first === undefined || last === undefined) return yearAround(today)
  const untilToday = open || today - last < Math.max(10 * YEAR, last - first)
  const to = untilToday && today >= last ? today + 1 : last + 1
  const missing = Math.max(0, 60 - (to - first))
  return { from: Math.floor(first - missing / 2), to: Math.ceil(to + missing / 2) }
}

const yearAround = (day: number): Stretch => ({ from: day - 182, to: day + 183 })
