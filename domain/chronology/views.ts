import { z } from 'zod'
import { Case } from './case.ts'
import type { RecordKind } from './chronology.ts'
import { Entry } from './entry.ts'
import { Actor, Commitment, Contradiction, Dismissal, Question, Source } from './records.ts'
import { Id } from './text.ts'

/** Counts up by one with every change; sent as the ETag. */
const Revision = z
  .int()
  .min(1)
  .meta({ description: 'Counts the changes to this record; also its ETag.' })
const revision = { revision: Revision }

/** A record as the API shows it: the record of the document and its revision. */
export const recordViews = {
  entries: z.strictObject({ ...Entry.shape, ...revision }).meta({ id: 'EntryView' }),
  sources: z.strictObject({ ...Source.shape, ...revision }).meta({ id: 'SourceView' }),
  actors: z.strictObject({ ...Actor.shape, ...revision }).meta({ id: 'ActorView' }),
  contradictions: z
    .strictObject({ ...Contradiction.shape, ...revision })
    .meta({ id: 'ContradictionView' }),
  commitments: z.strictObject({ ...Commitment.shape, ...revision }).meta({ id: 'CommitmentView' }),
  questions: z.strictObject({ ...Question.shape, ...revision }).meta({ id: 'QuestionView' }),
  dismissals: z.strictObject({ ...Dismissal.shape, ...revision }).meta({ id: 'DismissalView' }),
} as const
export type RecordView<K extends RecordKind> = z.infer<(typeof recordViews)[K]>

export const CaseView = z.strictObject({ ...Case.shape, ...revision }).meta({ id: 'CaseView' })
export type CaseView = z.infer<typeof CaseView>

/** A case in the list of cases. */
export const CaseListing = z
  .strictObject({
    ...Case.shape,
    ...revision,
    counts: z.strictObject({
      entries: z.int(),
      sources: z.int(),
      contradictions: z.int(),
      questions: z.int(),
    }),
    changedAt: z.string().meta({ description: 'When its ledger last grew; an instant, ISO 8601.' }),
  })
  .meta({ id: 'CaseListing' })
export type CaseListing = z.infer<typeof CaseListing>

/** One page of a list; `next` is the cursor of the page after it, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() })

/** Something a search found. */
export const SearchHit = z
  .strictObject({
    entity: z.enum(['entry', 'source']),
    id: Id,
    title: z.string(),
    snippet: z
      .string()
      .meta({ description: 'Words around the match; matches stand between ⟦ and ⟧.' }),
    entries: z
      .array(Id)
      .meta({ description: 'The entry itself, or the entries that cite the source.' }),
  })
  .meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof SearchHit>

/** One row of the ledger as a reader sees it. */
export const HistoryRow = z
  .strictObject({
    seq: z.int(),
    entity: z.enum([
      'case',
      'entries',
      'sources',
      'actors',
      'contradictions',
      'commitments',
      'questions',
      'dismissals',
    ]),
    id: Id,
    revision: Revision,
    op: z.enum(['create', 'update', 'delete', 'restore']),
    by: z.string().meta({ description: 'A random reference, never a name.' }),
    recordedAt: z.string().meta({ description: 'Instant, ISO 8601; never decreases.' }),
    changes: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Fields and the values they got; null when removed.' }),
    hash: z.string(),
  })
  .meta({ id: 'HistoryRow' })
export type HistoryRow = z.infer<typeof HistoryRow>

/** Where a ledger stood. */
export const Head = z
  .strictObject({ case: Id, seq: z.int(), hash: z.string() })
  .meta({ id: 'Head' })
export type Head = z.infer<typeof Head>
