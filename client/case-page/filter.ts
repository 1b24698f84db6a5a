import type { Entry } from '#domain/chronology/entry.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'

/** What a reader asks to see. Choices within a facet add up; facets narrow each other. */
export interface Filter {
  kinds: readonly EntryKind[]
  actors: readonly string[]
  sources: readonly string[]
  onlyDisputed: boolean
  /** Words searched for; empty when there are none. */
  words: string
}

/** What a filter needs to know besides the entries. */
export interface FilterFacts {
  isDisputed: (entry: Entry) => boolean
  /** Ids that the search found; null while it has not answered. */
  found: ReadonlySet<string> | null
}

export const facets = ['words', 'kinds', 'actors', 'sources', 'onlyDisputed'] as const
export type Facet = (typeof facets)[number]

export const emptyFilter: Filter = {
  kinds: [],
  actors: [],
  sources: [],
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

/** Ids of the entries that match every facet; null when nothing is asked. */
export function shownIds(
  entries: readonly Entry[],
  filter: Filter,
  facts: FilterFacts,
): ReadonlySet<string> | null {
  if (!facets.some((facet) => isActive(filter, facet))) return null
  return new Set(entries.filter((entry) => matches(entry, filter, facts)).map(({ id }) => id))
}

function matches(entry: Entry, filter: Filter, facts: FilterFacts): boolean {
  const { kinds, actors, sources } = filter
  return (
    (kinds.length === 0 || kinds.includes(entry.kind)) &&
    (actors.length === 0 || entry.actors.some((actor) => actors.includes(actor))) &&
    (sources.length === 0 || entry.citations.some(({ source }) => sources.includes(source))) &&
    (!filter.onlyDisputed || facts.isDisputed(entry)) &&
    (filter.words === '' || facts.found === null || facts.found.has(entry.id))
  )
}

/** For each facet in use, how many entries would show without it; the most helpful first. */
export function wouldShow(
  entries: readonly Entry[],
  filter: Filter,
  facts: FilterFacts,
): { facet: Facet; count: number }[] {
  return facets
    .filter((facet) => isActive(filter, facet))
    .map((facet) => ({
      facet,
      count: shownIds(entries, without(filter, facet), facts)?.size ?? entries.length,
    }))
    .sort((a, b) => b.count - a.count)
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
