import type { Entry } from '#domain/chronology/entry.ts'
import { provisionValues } from '#domain/chronology/provision-values.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'

/** What a reader asks to see. Choices within a facet add up; facets narrow each other. */
export interface Filter {
  kinds: readonly EntryKind[]
  actors: readonly string[]
  sources: readonly string[]
  /** Acts, or acts with an article. */
  provisions: readonly string[]
  onlyDisputed: boolean
  /** Words searched for; empty when there are none. */
  words: string
}

/** What a filter needs to know besides the entries. */
export interface FilterFacts {
  isDisputed: (entry: Entry) => boolean
  /** 1 for what the search found, by position; null while it has not answered. */
  found: Uint8Array | null
}

export const facets = ['words', 'kinds', 'actors', 'provisions', 'sources', 'onlyDisputed'] as const
export type Facet = (typeof facets)[number]

export const emptyFilter: Filter = {
  kinds: [],
  actors: [],
  sources: [],
  provisions: [],
  onlyDisputed: false,
  words: '',
}

/** Whether a facet narrows anything. */
export function isActive(filter: Filter, facet: Facet): boolean {
  const value = filter[facet]
  return typeof value === 'boolean' ? value : value.length > 0
}

export const without = (filter: Filter, facet: Facet): Filter => ({
  ...filter,
  [facet]: emptyFilter[facet],
})

export const asksNothing = (filter: Filter): boolean =>
  !facets.some((facet) => isActive(filter, facet))

/** 1 for the entries that match every facet, by position; null when nothing is asked. */
export function shownEntries(
  entries: readonly Entry[],
  filter: Filter,
  facts: FilterFacts,
): Uint8Array | null {
  if (asksNothing(filter)) return null
  return Uint8Array.from(entries, (entry, i) =>
    matches(entry, filter, facts) && isFound(i, filter, facts) ? 1 : 0,
  )
}

const isFound = (position: number, { words }: Filter, { found }: FilterFacts) =>
  words === '' || found === null || found[position] === 1

function matches(entry: Entry, filter: Filter, facts: FilterFacts): boolean {
  const { kinds, actors, sources, provisions } = filter
  return (
    (kinds.length === 0 || kinds.includes(entry.kind)) &&
    (actors.length === 0 || entry.actors.some((actor) => actors.includes(actor))) &&
    (sources.length === 0 || entry.citations.some(({ source }) => sources.includes(source))) &&
    (provisions.length === 0 ||
      entry.provisions.some((one) => provisionValues(one).some((v) => provisions.includes(v)))) &&
    (!filter.onlyDisputed || facts.isDisputed(entry))
  )
}

/** A filter as the server is asked it. */
export const filterAsked = (filter: Filter): (readonly [string, string])[] => [
  ...filter.kinds.map((kind) => ['kind', kind] as const),
  ...filter.actors.map((actor) => ['actor', actor] as const),
  ...filter.sources.map((source) => ['source', source] as const),
  ...filter.provisions.map((provision) => ['provision', provision] as const),
  ...(filter.onlyDisputed ? [['disputed', '1'] as const] : []),
  ...(filter.words === '' ? [] : [['q', filter.words] as const]),
]

/** How many are shown of so many. */
export function countShown(shown: Uint8Array | null, all: number): number {
  if (shown === null) return all
  let count = 0
  for (let i = 0; i < shown.length; i++) count += shown[i] ?? 0
  return count
}

/** How many entries each value of a facet has, over the whole case. */
export function countValues(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
