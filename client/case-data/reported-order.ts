import { daysAt, type EntryColumns, runningMaximum } from '#client/timeline/columns.ts'
import { type DatePlace, placeDate } from '#domain/chronology/columns.ts'
import type { FirstReports } from '#domain/chronology/first-report.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import type { CaseData } from './case-data.ts'
import type { TimeOrder } from './time-order.ts'

/** The entries in the order in which they were first reported; those of one day in the order of time. */
export function reportedOrder(data: CaseData, { dates, numbers }: FirstReports): TimeOrder {
  const hemisphere = hemisphereOf(data.records.case.jurisdiction)
  const days = dates.map((date) => placeDate(date, hemisphere))
  const { positions, places, dated } = sorted(numbers, days)
  const dayAt = (position: number) => days[(numbers[position] ?? 0) - 1]
  const columns = columnsOf(data.columns, { positions, places }, dayAt)
  return {
    data,
    by: 'reported',
    columns,
    onAxis: firstOf(columns, dated),
    positionAt: (place) => positions[place] ?? -1,
    placeOf: (position) => places[position] ?? -1,
    arrange: (shown) => shown && Uint8Array.from(positions, (position) => shown[position] ?? 0),
    dateAt: (position) => dates[(numbers[position] ?? 0) - 1] ?? null,
  }
}

/** Positions by the rank of their day, in linear time; those without one come last. */
function sorted(numbers: Uint32Array, days: readonly DatePlace[]) {
  const ranked = days.map((day, i) => ({ day, number: i + 1 }))
  const side = (day: number | null) => day ?? -Infinity
  const compare = (a: number | null, b: number | null) =>
    side(a) < side(b) ? -1 : side(a) > side(b) ? 1 : 0
  ranked.sort(
    ({ day: a }, { day: b }) =>
      compare(a.startEarliest, b.startEarliest) || compare(a.startLatest, b.startLatest),
  )
  const counts = new Uint32Array(days.length + 1)
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
  const next = new Uint32Array(days.length + 1)
  let place = 0
  for (const { number } of ranked) {
    next[number] = place
    place += counts[number] ?? 0
  }
  next[0] = place
  const positions = new Uint32Array(numbers.length)
  const places = new Uint32Array(numbers.length)
  numbers.forEach((number, position) => {
    const at = next[number] ?? 0
    positions[at] = position
    places[position] = at
    next[number] = at + 1
  })
  return { positions, places, dated: place }
}

/** The columns of a case with the days of its reports; where nothing is known, after all days. */
function columnsOf(
  own: EntryColumns,
  { positions, places }: { positions: Uint32Array; places: Uint32Array },
  dayAt: (position: number) => DatePlace | undefined,
): EntryColumns {
  const none = { startEarliest: Infinity, startLatest: Infinity, endEarliest: Infinity }
  const never = { ...none, endLatest: -Infinity, precision: own.precisions.indexOf('span') }
  const days = (side: 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest') => {
    const unknown = side.endsWith('Earliest') ? -Infinity : Infinity
    return Float64Array.from(positions, (at) => (dayAt(at) ?? never)[side] ?? unknown)
  }
  const until = days('endLatest')
  return {
    ...own,
    idAt: (place) => own.idAt(positions[place] ?? -1),
    positionOf: (id) => {
      const position = own.positionOf(id)
      return position === undefined ? undefined : places[position]
    },
    from: days('startEarliest'),
    startLatest: days('startLatest'),
    endEarliest: days('endEarliest'),
    until,
    runningUntil: runningMaximum(until),
    kind: Uint8Array.from(positions, (at) => own.kind[at] ?? 0),
    lane: Uint16Array.from(positions, (at) => own.lane[at] ?? 0),
    sourceLane: Uint8Array.from(positions, (at) => own.sourceLane[at] ?? 0),
    precision: Uint8Array.from(positions, (at) => (dayAt(at) ?? never).precision),
    happened: {
      daysAt: (place) => daysAt(own, positions[place] ?? -1),
      edges: [own.from, own.startLatest, own.endEarliest, own.until],
    },
  }
}

/** The first so many entries of columns. */
function firstOf(columns: EntryColumns, count: number): EntryColumns {
  const { from, startLatest, endEarliest, until, runningUntil } = columns
  const { kind, lane, sourceLane, precision } = columns
  return {
    ...columns,
    count,
    positionOf: (id) => {
      const place = columns.positionOf(id)
      return place !== undefined && place < count ? place : undefined
    },
    from: from.subarray(0, count),
    startLatest: startLatest.subarray(0, count),
    endEarliest: endEarliest.subarray(0, count),
    until: until.subarray(0, count),
    runningUntil: runningUntil.subarray(0, count),
    kind: kind.subarray(0, count),
    lane: lane.subarray(0, count),
    sourceLane: sourceLane.subarray(0, count),
    precision: precision.subarray(0, count),
  }
}
