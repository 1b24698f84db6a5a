import { type EntryColumns, type Happened, runningMaximum } from './columns.ts'

/** Two cases' columns as one, in order of time, and the way back to each. */
export interface CombinedColumns {
  columns: EntryColumns
  /** 0 for an entry of the first case, 1 for one of the second; by position. */
  caseAt: Uint8Array
  /** Where an entry stands in the columns of its own case; by position. */
  placeAt: Uint32Array
  /** Position of an entry of the first and of the second case, by its place there. */
  positions: readonly [Uint32Array, Uint32Array]
}

/** What stands between a case and an entry; no id has it, so an entry of one case is never one of another. */
const WITHIN = '/'

/** The id of another case's entry: ids are unique within a case only. */
export const idWithin = (caseId: string, id: string): string => `${caseId}${WITHIN}${id}`

/** The own id of what `idWithin` made; null for an entry of any other case. */
export function ownIdWithin(caseId: string, id: string): string | null {
  const start = `${caseId}${WITHIN}`
  return id.startsWith(start) ? id.slice(start.length) : null
}

/**
 * Merges two cases in linear time. Of entries that begin on one day those of the first case come first;
 * within a case the order stays.
 *
 * Lanes of the second case follow those of the first. Ids of the second are those of `idWithin`.
 */
export function combineColumns(
  first: EntryColumns,
  second: EntryColumns,
  secondId: string,
): CombinedColumns {
  const merged = mergedOrder(first.from, second.from)
  const { caseAt, placeAt, positions } = merged
  const of = [first, second] as const
  const days = (pick: (columns: EntryColumns) => Float64Array) =>
    gather(Float64Array, merged, [pick(first), pick(second)])
  const kinds = union(first.kinds, second.kinds)
  const precisions = union(first.precisions, second.precisions)
  const until = days((columns) => columns.until)
  const bothDays = (ofFirst: Happened, ofSecond: Happened) => (position: number) =>
    (caseAt[position] === 1 ? ofSecond : ofFirst).daysAt(placeAt[position] ?? -1)
  const idAt = (position: number) => {
    const place = placeAt[position] ?? -1
    return caseAt[position] === 1 ? idWithin(secondId, second.idAt(place)) : first.idAt(place)
  }
  const positionOf = (id: string) => {
    const own = ownIdWithin(secondId, id)
    const place = own === null ? first.positionOf(id) : second.positionOf(own)
    return place === undefined ? undefined : positions[own === null ? 0 : 1][place]
  }
  const columns: EntryColumns = {
    count: caseAt.length,
    idAt,
    positionOf,
    from: days((columns) => columns.from),
    startLatest: days((columns) => columns.startLatest),
    endEarliest: days((columns) => columns.endEarliest),
    until,
    runningUntil: runningMaximum(until),
    kind: gather(
      Uint8Array,
      merged,
      of.map((columns) => columns.kind.map((kind) => indexIn(kinds, columns.kinds, kind))),
    ),
    lane: gather(Uint16Array, merged, [
      first.lane,
      second.lane.map((lane) => lane + first.lanes.length),
    ]),
    sourceLane: gather(Uint8Array, merged, [
      first.sourceLane,
      second.sourceLane.map((lane) => lane + first.sourceLanes.length),
    ]),
    precision: gather(
      Uint8Array,
      merged,
      of.map((columns) =>
        columns.precision.map((precision) => indexIn(precisions, columns.precisions, precision)),
      ),
    ),
    happened: first.happened &&
      second.happened && {
        daysAt: bothDays(first.happened, second.happened),
        edges: [...first.happened.edges, ...second.happened.edges],
      },
    kinds,
    precisions,
    lanes: [...first.lanes, ...second.lanes],
    sourceLanes: [...first.sourceLanes, ...second.sourceLanes],
  }
  return { columns, caseAt, placeAt, positions }
}

type Order = Omit<CombinedColumns, 'columns'>

function mergedOrder(first: Float64Array, second: Float64Array): Order {
  const count = first.length + second.length
  const caseAt = new Uint8Array(count)
  const placeAt = new Uint32Array(count)
  const positions = [new Uint32Array(first.length), new Uint32Array(second.length)] as const
  let [a, b] = [0, 0]
  for (let position = 0; position < count; position++) {
    const takesSecond = a === first.length || (b < second.length && less(second[b], first[a]))
    if (takesSecond) caseAt[position] = 1
    const place = takesSecond ? b++ : a++
    placeAt[position] = place
    positions[takesSecond ? 1 : 0][place] = position
  }
  return { caseAt, placeAt, positions }
}

const less = (a = 0, b = 0): boolean => a < b

function gather<T extends Float64Array | Uint16Array | Uint8Array>(
  make: new (length: number) => T,
  { caseAt, placeAt }: Order,
  values: readonly ArrayLike<number>[],
): T {
  const gathered = new make(caseAt.length)
  for (let i = 0; i < gathered.length; i++) {
    gathered[i] = values[caseAt[i] ?? 0]?.[placeAt[i] ?? 0] ?? 0
  }
  return gathered
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.every((value, i) => a[i] === value) ? a : [...new Set([...a, ...b])]

const indexIn = <T>(all: readonly T[], own: readonly T[], index: number): number =>
  all === own ? index : Math.max(0, all.indexOf(own[index] as T))
