import { type Backing, backingOf } from '#domain/chronology/backing.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import { firstReport, publications } from '#domain/chronology/first-report.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import type {
  Actor,
  Commitment,
  Contradiction,
  Question,
  Source,
} from '#domain/chronology/records.ts'
import type { TimelineText } from '#domain/chronology/timeline-views.ts'

/** The records of a case but its entries, ready to be asked by id. */
export interface RecordIndex {
  sources: ReadonlyMap<string, Source>
  actors: ReadonlyMap<string, Actor>
  /** By the id of an entry. */
  contradictionsOf: ReadonlyMap<string, readonly Contradiction[]>
  /** Of the entry they come from, those that can start their clock, and the one that settled them. */
  commitmentsOf: ReadonlyMap<string, readonly Commitment[]>
  questionsOf: ReadonlyMap<string, readonly Question[]>
  backing: (entry: Pick<Entry, 'citations'>) => Backing
  /** When an entry was first reported, EDTF; null when no dated source supports it. */
  firstReport: (entry: Pick<Entry, 'citations'>) => string | null
  /** Disagreements about an entry: contradictions, else citations that say otherwise. */
  disputes: (entry: Pick<Entry, 'id' | 'citations'>) => number
}

export function indexRecords(records: Omit<Chronology, 'entries'>): RecordIndex {
  const contradictionsOf = new Map<string, Contradiction[]>()
  const commitmentsOf = new Map<string, Commitment[]>()
  const questionsOf = new Map<string, Question[]>()
  for (const contradiction of records.contradictions) {
    for (const id of contradiction.entries) append(contradictionsOf, id, contradiction)
  }
  for (const commitment of records.commitments) {
    const { from, settledBy, clock } = commitment
    const starts = clock?.starts.map(({ entry }) => entry) ?? []
    for (const id of new Set([from, settledBy, ...starts])) {
      if (id !== undefined) append(commitmentsOf, id, commitment)
    }
  }
  for (const question of records.questions) {
    for (const id of question.entries) append(questionsOf, id, question)
  }
  const sources = byId(records.sources)
  const published = publications(records.sources, hemisphereOf(records.case.jurisdiction))
  return {
    sources,
    actors: byId(records.actors),
    contradictionsOf,
    commitmentsOf,
    questionsOf,
    backing: (entry) =>
      backingOf(
        entry.citations.map(({ source }) => source),
        sources,
      ),
    firstReport: (entry) => firstReport(entry.citations, published),
    disputes: (entry) =>
      contradictionsOf.get(entry.id)?.length ??
      entry.citations.filter((citation) => citation.stance === 'disputes').length,
  }
}

/** What lists and marks show of an entry. */
export function textOfEntry(entry: Entry, index: RecordIndex): TimelineText {
  const { id, date, stated, title, summary, kind, actors } = entry
  return {
    id,
    date,
    ...(stated !== undefined && { stated }),
    title,
    summary,
    kind,
    actors,
    ...index.backing(entry),
    disputes: index.disputes(entry),
  }
}

export const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))

export function append<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
