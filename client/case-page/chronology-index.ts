import { type Backing, backingOf } from '#domain/chronology/backing.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type {
  Actor,
  Commitment,
  Contradiction,
  Question,
  Source,
} from '#domain/chronology/records.ts'
import type { RelationKind } from '#domain/chronology/vocabulary.ts'

/** A relation read from the entry it points at. */
export interface RelationBack {
  kind: RelationKind
  from: Entry
}

/** A chronology document, ready to be asked by id. */
export interface ChronologyIndex {
  entries: ReadonlyMap<string, Entry>
  sources: ReadonlyMap<string, Source>
  actors: ReadonlyMap<string, Actor>
  /** By the id of an entry. */
  contradictionsOf: ReadonlyMap<string, readonly Contradiction[]>
  commitmentsOf: ReadonlyMap<string, readonly Commitment[]>
  questionsOf: ReadonlyMap<string, readonly Question[]>
  relationsBack: ReadonlyMap<string, readonly RelationBack[]>
  /** Entries whose dates are counted from an entry. */
  dependentsOf: ReadonlyMap<string, readonly Entry[]>
  backing: (entry: Entry) => Backing
  /** Disagreements about an entry: contradictions, else citations that say otherwise. */
  disputes: (entry: Entry) => number
}

export function indexChronology(document: Chronology): ChronologyIndex {
  const contradictionsOf = new Map<string, Contradiction[]>()
  const commitmentsOf = new Map<string, Commitment[]>()
  const questionsOf = new Map<string, Question[]>()
  const relationsBack = new Map<string, RelationBack[]>()
  const dependentsOf = new Map<string, Entry[]>()
  for (const contradiction of document.contradictions) {
    for (const id of contradiction.entries) append(contradictionsOf, id, contradiction)
  }
  for (const commitment of document.commitments) {
    for (const id of new Set([commitment.from, commitment.settledBy])) {
      if (id !== undefined) append(commitmentsOf, id, commitment)
    }
  }
  for (const question of document.questions) {
    for (const id of question.entries) append(questionsOf, id, question)
  }
  for (const from of document.entries) {
    for (const { kind, target } of from.relations) append(relationsBack, target, { kind, from })
    if (from.relativeTo) append(dependentsOf, from.relativeTo.entry, from)
  }
  const sources = byId(document.sources)
  return {
    entries: byId(document.entries),
    sources,
    actors: byId(document.actors),
    contradictionsOf,
    commitmentsOf,
    questionsOf,
    relationsBack,
    dependentsOf,
    backing: (entry) =>
      backingOf(
        entry.citations.map(({ source }) => source),
        sources,
      ),
    disputes: (entry) =>
      contradictionsOf.get(entry.id)?.length ??
      entry.citations.filter((citation) => citation.stance === 'disputes').length,
  }
}

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))

function append<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
