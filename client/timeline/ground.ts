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

/** Ascending days on which something can have begun or ended. */
function edgesOf(columns: EntryColumns, owed: readonly OwedBar[]): Float64Array {
  const bars = owed.flatMap((o) => [
    o.from.earliest,
    o.from.latest,
    o.due,
    o.settled?.earliest,
    o.settled?.latest,
  ])
  const all = [
    ...columns.from,
    ...columns.startLatest,
    ...columns.endEarliest,
    ...columns.until,
    ...bars,
  ]
  return Float64Array.from(all.filter((day): day is number => Number.isFinite(day))).sort()
}

const hasOpenEnd = (columns: EntryColumns, owed: readonly OwedBar[]) =>
  columns.until.includes(Infinity) || owed.some((bar) => bar.settled === undefined)

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
