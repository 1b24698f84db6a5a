/** Finds the position that a row of the database has. */
export interface RowPlaces {
  first: number
  /** By row, from `first`; -1 where a row has none. */
  places: Int32Array<ArrayBuffer>
}

/** @param rows row of each position; 0 for none */
export function rowPlaces(rows: Uint32Array): RowPlaces {
  let first = Infinity
  let last = 0
  for (const row of rows) {
    if (row === 0) continue
    if (row < first) first = row
    if (row > last) last = row
  }
  if (last === 0) return { first: 0, places: new Int32Array(0) }
  const places = new Int32Array(last - first + 1).fill(-1)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    if (row !== 0) places[row - first] = i
  }
  return { first, places }
}

/** Position of a row; null when it has none. */
export function placeOf({ first, places }: RowPlaces, row: number): number | null {
  const place = places[row - first]
  return place === undefined || place < 0 ? null : place
}
