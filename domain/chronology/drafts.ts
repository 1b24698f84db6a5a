import { z } from 'zod'
import { Case } from './case.ts'
import { type RecordKind, recordSchemas } from './chronology.ts'
import { EntryDraft } from './entry.ts'
import {
  ActorDraft,
  CommitmentDraft,
  ContradictionDraft,
  DismissalDraft,
  QuestionDraft,
  SourceDraft,
} from './records.ts'

/** What a person sends to make a record of each kind. */
export const recordDrafts = {
  entries: EntryDraft,
  sources: SourceDraft,
  actors: ActorDraft,
  contradictions: ContradictionDraft,
  commitments: CommitmentDraft,
  questions: QuestionDraft,
  dismissals: DismissalDraft,
} as const satisfies Record<RecordKind, z.ZodType>

/** Changes to some fields of a record: absent stays, null takes an optional field away (RFC 7396). */
function patchOf(schema: z.ZodObject, id: string) {
  const { id: _, ...shape } = schema.shape as Record<string, z.ZodType>
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    field instanceof z.ZodOptional
      ? (field.unwrap() as z.ZodType).nullable().optional()
      : field.optional(),
  ])
  return z.strictObject(Object.fromEntries(fields) as z.ZodRawShape).meta({ id })
}

export const CasePatch = patchOf(Case, 'CasePatch')

export const recordPatches: Record<RecordKind, z.ZodObject> = {
  entries: patchOf(recordSchemas.entries, 'EntryPatch'),
  sources: patchOf(recordSchemas.sources, 'SourcePatch'),
  actors: patchOf(recordSchemas.actors, 'ActorPatch'),
  contradictions: patchOf(recordSchemas.contradictions, 'ContradictionPatch'),
  commitments: patchOf(recordSchemas.commitments, 'CommitmentPatch'),
  questions: patchOf(recordSchemas.questions, 'QuestionPatch'),
  dismissals: patchOf(recordSchemas.dismissals, 'DismissalPatch'),
}
