import { daysAt, type EntryColumns, runningMaximum } from '#client/timeline/columns.ts'
import { type DatePlace, placeDate } from '#domain/chronology/columns.ts'
import type { FirstReports } from '#domain/chronology/first-report.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import type { CaseData } from './case-data.ts'
import type { TimeOrder } from './time-order.ts'

/** The entries in the order in which they were first reported; those of one day in the order of time. */
export function reportedOrder(data: CaseData, { dates, numbers }: FirstReports): TimeOrder {
  const days = daysOf(dates, hemisphereOf(data.records.case.jurisdiction))
  const sorted = sort(numbers, days)
  const { positions, places, dated } = sorted
  const onAxis = axisColumns(data.columns, { ...sorted, numbers, days })
  const count = positions.length
  return {
    data,
    by: 'reported',
    columns: {
      count,
      from: padded(onAxis.from, count),
      startLatest: padded(onAxis.startLatest, count),
    },
    onAxis,
    positionAt: (place) => positions[place] ?? -1,
    placeOf: (position) => places[position] ?? -1,
    arrange: (shown) => shown && pick(shown, positions),
    dateAt: (position) => dates[(numbers[position] ?? 0) - 1] ?? null,
  }

  /** What no dated source supports comes after all days. */
  function padded(column: Float64Array, length: number): Float64Array {
    if (dated === length) return column
    const longer = new Float64Array(length).fill(Infinity)
    longer.set(column)
    return longer
  }
}

/** The days of dates, by the number of a date. */
interface Days {
  from: Float64Array
  startLatest: Float64Array
  endEarliest: Float64Array
  until: Float64Array
  precision: Uint8Array
}

function daysOf(dates: readonly string[], hemisphere: Parameters<typeof placeDate>[1]): Days {
  const placed = dates.map((date) => placeDate(date, hemisphere))
  const column = (of: (day: DatePlace) => number | null, unknown: number) =>
    Float64Array.from([unknown, ...placed.map((day) => of(day) ?? unknown)])
  return {
    from: column((day) => day.startEarliest, -Infinity),
    startLatest: column((day) => day.startLatest, Infinity),
    endEarliest: column((day) => day.endEarliest, -Infinity),
    until: column((day) => day.endLatest, Infinity),
    precision: Uint8Array.from([0, ...placed.map((day) => day.precision)]),
  }
}

interface Sorted {
  /** By place, and places by position. */
  positions: Uint32Array
  places: Uint32Array
  /** How many have a day. */
  dated: number
}

/** Sorts positions by the rank of their day, in linear time; those without one come last. */
function sort(numbers: Uint32Array, { from, startLatest }: Days): Sorted {
  const counts = new Uint32Array(from.length)
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  const next = new Uint32Array(from.length)
  let dated = 0
  for (const number of [...next.keys()].slice(1).sort(byDay)) {
    next[number] = dated
    dated += counts[number] ?? 0
  }
  next[0] = dated
  const positions = new Uint32Array(numbers.length)
  const places = new Uint32Array(numbers.length)
  for (let position = 0; position < numbers.length; position++) {
    const number = numbers[position] ?? 0
    const place = next[number] ?? 0
    positions[place] = position
    places[position] = place
    next[number] = place + 1
  }
  return { positions, places, dated }

  function byDay(a: number, b: number): number {
    return compare(from[a], from[b]) || compare(startLatest[a], startLatest[b])
  }
}

/** A subtraction would be NaN for two days that nothing bounds. */
const compare = (a = 0, b = 0): number => (a < b ? -1 : a > b ? 1 : 0)

/** The columns of a case with the days of its reports, as far as there are any. */
function axisColumns(
  own: EntryColumns,
  { positions, places, dated, numbers, days }: Sorted & { numbers: Uint32Array; days: Days },
): EntryColumns {
  const there = positions.subarray(0, dated)
  const dateAt = pick(numbers, there)
  const until = pick(days.until, dateAt)
  return {
    ...own,
    count: dated,
    idAt: (place) => own.idAt(there[place] ?? -1),
    positionOf: (id) => {
      const place = places[own.positionOf(id) ?? -1]
      return place !== undefined && place < dated ? place : undefined
    },
    from: pick(days.from, dateAt),
    startLatest: pick(days.startLatest, dateAt),
    endEarliest: pick(days.endEarliest, dateAt),
    until,
    runningUntil: runningMaximum(until),
    precision: pick(days.precision, dateAt),
    kind: pick(own.kind, there),
    lane: pick(own.lane, there),
    sourceLane: pick(own.sourceLane, there),
    happened: {
      daysAt: (place) => daysAt(own, there[place] ?? -1),
      edges: [own.from, own.startLatest, own.endEarliest, own.until],
    },
  }
}

type Column = Float64Array | Uint32Array | Uint16Array | Uint8Array

/** The values at these places, in that order. */
function pick<C extends Column>(values: C, places: Uint32Array): C {
  const picked = new (values.constructor as new (length: number) => C)(places.length)
  for (let i = 0; i < places.length; i++) picked[i] = values[places[i] as number] as number
  return picked
}
