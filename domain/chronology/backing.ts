import type { Source } from './records.ts'

/** How many sources stand behind an entry, and how many of them speak for themselves. */
export interface Backing {
  sources: number
  origins: number
}

/** What is asked of sources by id: whose account each repeats. */
export type Origins = ReadonlyMap<string, Pick<Source, 'origin'>>

/** @param cited ids of sources; one cited twice counts once */
export function backingOf(cited: Iterable<string>, sources: Origins): Backing {
  const distinct = new Set(cited)
  const origins = new Set([...distinct].map((id) => originOf(id, sources)))
  return { sources: distinct.size, origins: origins.size }
}

/**
 * The source at the far end of "repeats …".
 *
 * Sources that repeat each other in a circle count as one: the smallest id of the circle.
 */
export function originOf(id: string, sources: Origins): string {
  const path: string[] = []
  let at = id
  while (!path.includes(at)) {
    path.push(at)
    const next = sources.get(at)?.origin
    if (next === undefined) return at
    at = next
  }
  return path.slice(path.indexOf(at)).sort()[0] ?? id
}
