import type { ListColumns } from '#client/case-data/time-order.ts'

/** What a box says of its entries. */
export interface GroupFacts {
  /** First and last day on which the first and the last can have begun, and the latest any can have. */
  first: number
  last: number
  latest: number
  /** Kinds by their number, and how many entries are of each; the most frequent first. */
  kinds: readonly { kind: number; count: number }[]
}

interface Entries {
  columns: ListColumns
  /** Places in the columns. */
  places: Uint32Array
  kindAt: (place: number) => number
}

export function groupFacts({ columns, places, kindAt }: Entries): GroupFacts {
  const dayOf = (place: number | undefined) => columns.from[place ?? -1] ?? Infinity
  const counts = new Map<number, number>()
  let latest = -Infinity
  for (const place of places) {
    latest = Math.max(latest, columns.startLatest[place] ?? Infinity)
    const kind = kindAt(place)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }))
  return {
    first: dayOf(places[0]),
    last: dayOf(places.at(-1)),
    latest,
    kinds: kinds.sort((a, b) => b.count - a.count),
  }
}
