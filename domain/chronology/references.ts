import type { Lane } from './case.ts'
import { type Chronology, type RecordKind, type RecordOf, recordsOf } from './chronology.ts'
import { subjectOf } from './records.ts'
import { findLinkIssues } from './relative-dates.ts'

/** One mention of another record: where it stands in this one, and what it names. */
export interface Reference {
  /** JSON pointer into the record, as `/relations/0/target`. */
  pointer: string
  kind: RecordKind
  id: string
}

/** Everything a record of a kind refers to, in the order it is written. */
export function referencesOf<K extends RecordKind>(kind: K, record: RecordOf<K>): Reference[] {
  return referenceLists[kind](record)
}

const list = (pointer: string, kind: RecordKind, ids: readonly string[]): Reference[] =>
  ids.map((id, i) => ({ pointer: `${pointer}/${i}`, kind, id }))

const one = (pointer: string, kind: RecordKind, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ pointer, kind, id }]

const referenceLists: { [K in RecordKind]: (record: RecordOf<K>) => Reference[] } = {
  entries: (entry) => [
    ...one('/relativeTo/entry', 'entries', entry.relativeTo?.entry),
    ...list('/actors', 'actors', entry.actors),
    ...entry.citations.flatMap((c, i) => one(`/citations/${i}/source`, 'sources', c.source)),
    ...entry.relations.flatMap((r, i) => one(`/relations/${i}/target`, 'entries', r.target)),
  ],
  sources: (source) => one('/origin', 'sources', source.origin),
  actors: () => [],
  contradictions: (c) => [
    ...list('/entries', 'entries', c.entries),
    ...c.positions.flatMap((p, i) => list(`/positions/${i}/sources`, 'sources', p.sources)),
  ],
  commitments: (c) => [
    ...list('/by', 'actors', c.by),
    ...list('/to', 'actors', c.to),
    ...one('/from', 'entries', c.from),
    ...(c.clock?.starts ?? []).flatMap((start, i) =>
      one(`/clock/starts/${i}/entry`, 'entries', start.entry),
    ),
    ...one('/settledBy', 'entries', c.settledBy),
  ],
  questions: (q) => [
    ...list('/entries', 'entries', q.entries),
    ...one('/answeredBy', 'entries', q.answeredBy),
  ],
  dismissals: ({ finding }) => {
    const subject = subjectOf(finding)
    return subject === null ? [] : one('/finding', subject.kind, subject.id)
  },
}

/** Mentions of actors in the lanes of a case. */
export const laneReferences = (lanes: readonly Lane[]): Reference[] =>
  lanes.flatMap((lane, i) => list(`/lanes/${i}/actors`, 'actors', lane.actors))

export interface DocumentIssue {
  pointer: string
  detail: string
}

/** What is wrong across a document that each record alone cannot show: doubles and broken references. */
export function findDocumentIssues(document: Chronology): DocumentIssue[] {
  const kinds = Object.keys(referenceLists) as RecordKind[]
  const known = Object.fromEntries(
    kinds.map((kind) => [kind, new Set(recordsOf(document, kind).map((r) => r.id))]),
  ) as Record<RecordKind, Set<string>>
  const unknown = (base: string, references: Reference[]): DocumentIssue[] =>
    references
      .filter((r) => !known[r.kind].has(r.id))
      .map((r) => ({ pointer: base + r.pointer, detail: missing(r) }))

  const issues = unknown('/case', laneReferences(document.case.lanes))
  for (const kind of kinds) {
    const seen = new Set<string>()
    recordsOf(document, kind).forEach((record, i) => {
      if (seen.has(record.id)) issues.push({ pointer: `/${kind}/${i}/id`, detail: 'is used twice' })
      seen.add(record.id)
      const references = referencesOf(kind, record as never)
      issues.push(...unknown(`/${kind}/${i}`, references))
      for (const { pointer } of references.filter((r) => r.kind === kind && r.id === record.id)) {
        issues.push({ pointer: `/${kind}/${i}${pointer}`, detail: NAMES_ITSELF })
      }
    })
  }
  return [...issues, ...findLinkIssues(document.entries)]
}

const nouns: Record<RecordKind, string> = {
  entries: 'entry',
  sources: 'source',
  actors: 'actor',
  contradictions: 'contradiction',
  commitments: 'commitment',
  questions: 'question',
  dismissals: 'dismissal',
}

/** The sentence for a record that refers to itself. */
export const NAMES_ITSELF = 'names the record it stands in'

/** The sentence for a reference to nothing. */
export const missing = ({ kind, id }: Reference): string =>
  `names no ${nouns[kind]} of this case: “${id}”`
