import type { Citation } from './entry.ts'
import type { Source } from './records.ts'

/** Publishers that get a lane of their own. */
export const MOST_SOURCE_LANES = 24

/** A lane of what one publisher tells; the two that hold the rest have no title of their own. */
export interface SourceLane {
  title: string
  rest?: 'other' | 'none'
}

export interface SourceLanes {
  lanes: readonly SourceLane[]
  /** Lane of a source by id; that of entries without one for undefined. */
  laneOf: (source: string | undefined) => number
}

/**
 * Lanes by publisher, in the order of the case's sources: a source that is added later moves none.
 *
 * Two lanes follow them, of other publishers' entries and of those that cite nothing.
 */
export function sourceLanes(sources: Iterable<Pick<Source, 'id' | 'publisher'>>): SourceLanes {
  const laneOfPublisher = new Map<string, number>()
  const laneOfSource = new Map<string, number>()
  for (const { id, publisher } of sources) {
    if (!laneOfPublisher.has(publisher)) laneOfPublisher.set(publisher, laneOfPublisher.size)
    laneOfSource.set(id, laneOfPublisher.get(publisher) ?? 0)
  }
  const titles = [...laneOfPublisher.keys()].slice(0, MOST_SOURCE_LANES)
  const [other, none] = [MOST_SOURCE_LANES, MOST_SOURCE_LANES + 1]
  const lanes: SourceLane[] = Array.from({ length: MOST_SOURCE_LANES }, (_, i) => ({
    title: titles[i] ?? '',
  }))
  return {
    lanes: [...lanes, { title: '', rest: 'other' }, { title: '', rest: 'none' }],
    laneOf: (source) =>
      source === undefined ? none : Math.min(laneOfSource.get(source) ?? other, other),
  }
}

/** The source an entry stands on first: of those that say the same, else of any. */
export const leadingSource = (
  citations: readonly Pick<Citation, 'source' | 'stance'>[],
): string | undefined =>
  (citations.find(({ stance }) => stance !== 'disputes') ?? citations[0])?.source
