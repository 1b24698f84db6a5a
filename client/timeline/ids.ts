import type { EntryColumns } from './columns.ts'

/** Ascending positions in the columns. */
export interface Positions extends Iterable<number> {
  readonly length: number
  at(index: number): number | undefined
}

/** A stretch of an array of positions; a view of its own would cost several times as much. */
export class PositionsRun implements Positions {
  readonly length: number
  readonly #all: Uint32Array
  readonly #start: number

  constructor(all: Uint32Array, start: number, end: number) {
    this.#all = all
    this.#start = start
    this.length = end - start
  }

  at(index: number): number | undefined {
    const asked = index < 0 ? this.length + index : index
    return asked < 0 || asked >= this.length ? undefined : this.#all[this.#start + asked]
  }

  *[Symbol.iterator](): Iterator<number> {
    const end = this.#start + this.length
    for (let i = this.#start; i < end; i++) yield this.#all[i] ?? 0
  }
}

/** Positions less some of them, which are few; nothing is copied, since all may be a million. */
export class PositionsBut implements Positions {
  readonly length: number
  readonly #all: PositionsRun
  /** Where in `all` those left out stand, ascending. */
  readonly #gaps: readonly number[]

  /** @param out  ascending, each of them in `all` */
  constructor(all: PositionsRun, out: readonly number[]) {
    this.#all = all
    this.#gaps = out.map((position) => placeOf(all, position))
    this.length = all.length - out.length
  }

  at(index: number): number | undefined {
    const asked = index < 0 ? this.length + index : index
    if (asked < 0) return undefined
    let place = asked
    for (const gap of this.#gaps) if (gap <= place) place += 1
    return this.#all.at(place)
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let i = 0, gap = 0; i < this.#all.length; i++) {
      if (this.#gaps[gap] === i) gap += 1
      else yield this.#all.at(i) ?? 0
    }
  }
}

/** The ids behind a mark or a box; read when asked for, since a box may stand for a million. */
export interface Ids extends Iterable<string> {
  readonly length: number
  at(index: number): string | undefined
  includes(id: string): boolean
}

export const idsOf = (columns: EntryColumns, positions: Positions): Ids =>
  Array.isArray(positions) ? positions.map((i) => columns.idAt(i)) : new LazyIds(columns, positions)

class LazyIds implements Ids {
  readonly #columns: EntryColumns
  readonly #positions: Positions

  constructor(columns: EntryColumns, positions: Positions) {
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
  positions.at(placeOf(positions, position)) === position

/** Where among ascending positions one stands, or would. */
export function placeOf(positions: Positions, position: number): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions.at(middle) ?? 0) < position) low = middle + 1
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
