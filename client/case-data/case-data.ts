import type { PositionsAsked } from '#client/api/timeline.ts'
import type { EntryColumns } from '#client/timeline/columns.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type { FirstReports } from '#domain/chronology/first-report.ts'
import type { RelatedEntries, TimelineText } from '#domain/chronology/timeline-views.ts'
import type { Filter } from './filter.ts'
import type { RecordIndex } from './record-index.ts'

/** All of a case but its entries. */
export type CaseRecords = Omit<Chronology, 'entries'>

/** An entry with the entries its detail names. */
export interface EntryInFull extends Pick<RelatedEntries, 'relationsBack' | 'dependents'> {
  entry: Entry
}

/** How many entries each value of a facet has. */
export type ValueCounts = ReadonlyMap<string, number>

/**
 * A case as the screens read it, whatever its size.
 *
 * What is undefined is not here yet: reading it asks for it, and `subscribe` tells when something came.
 * Positions hold in this object; after a change there is another one.
 */
export interface CaseData {
  records: CaseRecords
  index: RecordIndex
  /** The head of the ledger all of this stands at. */
  at: number
  columns: EntryColumns

  textAt(position: number): TimelineText | undefined
  /** The same by id; null when the case has no such entry. */
  textOf(id: string): TimelineText | null | undefined
  /** Null when the case has no such entry. */
  positionOf(id: string): number | null | undefined
  entryOf(id: string): EntryInFull | null | undefined
  /** Whether all entries are here with all their fields. */
  knowsAll: boolean
  /** Entries that are. */
  known(): readonly Entry[]
  /** Texts of these positions, as many as can be had at once: paper waits for nothing. */
  textsNow(positions: readonly number[]): void
  /** The text of a position, when it is here. */
  waitForText(position: number): Promise<TimelineText>

  /** What the server must be asked before `shown` can answer; null when nothing. */
  asks(filter: Filter): PositionsAsked | null
  /** 1 for what matches a filter, by position; null is all. `found` is what the server answered. */
  shown(filter: Filter, found: Uint8Array | null): Uint8Array | null
  /** Null where counting would take every entry. */
  countActors: ValueCounts | null
  countSources: ValueCounts | null
  countProvisions: ValueCounts | null
  /** Acts and articles that entries rest on, as a filter names them. */
  provisions: readonly string[]
  /** Entries by words of theirs, to pick one from: the first so many. */
  find(words: string, most: number): readonly TimelineText[] | undefined
  /** Entries whose days touch these, at most so many. */
  touching(
    days: { from: number; to: number },
    most: number,
  ): readonly TimelineText[] | Promise<readonly TimelineText[]>

  /** When each entry was first reported, by position. */
  firstReports(): FirstReports | undefined

  /** Where each entry stood in an earlier object, -1 for a new one; null when that is not known. */
  originsSince(earlier: CaseData): Int32Array | null

  /** Called when something came that was asked for. */
  subscribe(onArrival: () => void): () => void
  /** When all that was asked for is here, or cannot be had; whether anything had to be waited for. */
  settled(): Promise<boolean>
  /** Counts arrivals. */
  arrivals: number
  /** Why something that was asked for did not come; null while all is well. */
  failure(): Error | null
  /** Asks again for what did not come. */
  retry(): void
}
