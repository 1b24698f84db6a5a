import type { EntryColumns } from './columns.ts'

/** Ascending positions in the columns. */
export type Positions = readonly number[] | Uint32Array

/** The ids behind a mark or a box; read when asked for, since a box may stand for a million. */
export interface Ids extends Iterable<string> {
  readonly length: number
  at(index: number): string | undefined
  includes(id: string): boolean
}

export const idsOf = (columns: EntryColumns, positions: Positions): Ids =>
  positions instanceof Uint32Array
    ? new LazyIds(columns, positions)
    : positions.map((i) => columns.idAt(i))

class LazyIds implements Ids {
  readonly #columns: EntryColumns
  readonly #positions: Uint32Array

  constructor(columns: EntryColumns, positions: Uint32Array) {
    this.#columns = columns
    this.#positions = positions
  }

  get length(): number {
    return this.#positions.length
  }

  at(index: number): string | undefined {
    const position = this.#positions.at(index)
    return position === undefined ? undefined : this.#columns.idAt(position)
  }

  includes(id: string): boolean {
    const position = this.#columns.positionOf(id)
    return position !== undefined && holds(this.#positions, position)
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const position of this.#positions) yield this.#columns.idAt(position)
  }
}

/** Whether ascending positions have one among them. */
export const holds = (positions: Positions, position: number): boolean =>
  positions[placeOf(positions, position)] === position

/** Where among ascending positions one stands, or would. */
export function placeOf(positions: Positions, position: number): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether some of the ids are in a set; looks at the shorter of the two. */
export function someIn(ids: Ids, set: ReadonlySet<string>): boolean {
  if (set.size === 0) return false
  if (ids.length > set.size) return [...set].some((id) => ids.includes(id))
  return [...ids].some((id) => set.has(id))
}

export const allIn = (ids: Ids, set: ReadonlySet<string>): boolean =>
  set.size >= ids.length && [...ids].every((id) => set.has(id))
