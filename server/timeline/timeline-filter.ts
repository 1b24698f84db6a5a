import { setImmediate as othersTurn } from 'node:timers/promises'
import { DISPUTED } from '#domain/chronology/columns-arrays.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Rows } from '#server/db/database.ts'
import { readRowsResting } from '#server/db/provision-rows.ts'
import { searchRows } from '#server/db/search-index.ts'
import type { CaseTimeline } from './case-timeline.ts'
import { placeOf } from './row-places.ts'
import { listsWith, sourcesOf, wordsOf } from './word-lists.ts'

/** What is asked to be seen. Choices within a facet add up; facets narrow each other. */
export interface TimelineFilter {
  kinds: readonly EntryKind[]
  actors: readonly string[]
  sources: readonly string[]
  /** Acts, or acts with an article, as `provisionValues` writes them. */
  provisions: readonly string[]
  onlyDisputed: boolean
  /** Words searched for; empty when there are none. */
  words: string
}

/** Hits are taken in pages, so that a word in every entry keeps nobody waiting. */
const HITS_AT_ONCE = 50_000

/** 1 for each position that matches. */
export async function findMatching(
  rows: Rows,
  timeline: CaseTimeline,
  filter: TimelineFilter,
): Promise<Uint8Array> {
  const { columns, links, ground } = timeline
  const matching = new Uint8Array(columns.count).fill(1)
  const keep = (of: ArrayLike<number>, wanted: ArrayLike<number>) => {
    for (let i = 0; i < matching.length; i++) {
      if (wanted[of[i] as number] !== 1) matching[i] = 0
    }
  }
  const { kinds, actors, sources, provisions, onlyDisputed, words } = filter
  if (kinds.length > 0)
    keep(
      columns.kind,
      columns.kinds.map((kind) => Number(kinds.includes(kind))),
    )
  if (actors.length > 0) keep(links.actors, listsWith(ground.actorLists, wordsOf, new Set(actors)))
  if (sources.length > 0)
    keep(links.cited, listsWith(ground.citedLists, sourcesOf, new Set(sources)))
  if (provisions.length > 0) keep(await findResting(rows, timeline, provisions), [0, 1])
  if (onlyDisputed) {
    for (let i = 0; i < matching.length; i++) {
      if (((columns.flags[i] as number) & DISPUTED) === 0) matching[i] = 0
    }
  }
  if (words !== '') keep(await findWords(rows, timeline, words), [0, 1])
  return matching
}

/** 1 for each entry that rests on one of these provisions. */
async function findResting(
  rows: Rows,
  { columns, places, head }: CaseTimeline,
  provisions: readonly string[],
): Promise<Uint8Array> {
  const found = new Uint8Array(columns.count)
  for (const row of await readRowsResting(rows, head.caseId, provisions)) {
    const place = placeOf(places, row)
    if (place !== null) found[place] = 1
  }
  return found
}

/** 1 for each entry whose own words or those of a source it cites hold every word. */
async function findWords(rows: Rows, timeline: CaseTimeline, words: string): Promise<Uint8Array> {
  const { columns, links, searchPlaces, ground } = timeline
  const found = new Uint8Array(columns.count)
  const sources = new Set<string>()
  let { after, upTo } = rangeOf(timeline)
  while (after < upTo) {
    const hits = await searchRows(rows, words, { after, upTo, take: HITS_AT_ONCE })
    for (const hit of hits) {
      const place = placeOf(searchPlaces, hit)
      const source = place === null && ground.sourceRows.get(hit)
      if (place !== null) found[place] = 1
      else if (source) sources.add(source)
    }
    after = hits.length < HITS_AT_ONCE ? upTo : (hits.at(-1) ?? upTo)
    if (after < upTo) await othersTurn()
  }
  if (sources.size > 0) {
    const lists = listsWith(ground.citedLists, sourcesOf, sources)
    for (let i = 0; i < found.length; i++) {
      if (lists[links.cited[i] as number] === 1) found[i] = 1
    }
  }
  return found
}

/** The rows of the index that are about this case, and others between. */
function rangeOf({ searchPlaces, ground }: CaseTimeline): { after: number; upTo: number } {
  const { first, places } = searchPlaces
  const ends = places.length > 0 ? [first, first + places.length - 1] : []
  let after = Math.min(...ends)
  let upTo = Math.max(0, ...ends)
  for (const row of ground.sourceRows.keys()) {
    after = Math.min(after, row)
    upTo = Math.max(upTo, row)
  }
  return { after: after - 1, upTo }
}

/** Positions as bits, the least significant first, and how many are set. */
export function bitsOf(matching: Uint8Array): { bits: Uint8Array; count: number } {
  const bits = new Uint8Array(Math.ceil(matching.length / 8))
  let count = 0
  for (let i = 0; i < matching.length; i++) {
    if (matching[i] !== 1) continue
    bits[i >> 3] = (bits[i >> 3] as number) | (1 << (i & 7))
    count += 1
  }
  return { bits, count }
}
