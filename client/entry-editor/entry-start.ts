import type { Provision } from '#domain/chronology/entry.ts'
import type { EntryKind, RelationKind } from '#domain/chronology/vocabulary.ts'

/** The record that names an added entry once it is saved: as what settled it, or answers it. */
export interface Settles {
  record: 'commitments' | 'questions'
  id: string
  /** The record in words. */
  what: string
}

/** What an added entry has filled in from the start. */
export interface EntryStart {
  /** Tells its draft from those of other entries. */
  name: string
  title: string
  kind: EntryKind
  relation: { kind: RelationKind; target: string } | null
  provisions: readonly Provision[]
  settles: Settles | null
}

/** The field in which a record names what settled it. */
export const settledField = { commitments: 'settledBy', questions: 'answeredBy' } as const
