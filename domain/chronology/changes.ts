import { z } from 'zod'
import { type RecordKind, recordKinds } from './chronology.ts'
import { recordDrafts, recordPatches } from './drafts.ts'
import { Id } from './text.ts'

/** Changes one request may carry. */
export const MOST_CHANGES = 1000

const Kind = z.enum(recordKinds as [RecordKind, ...RecordKind[]])
const Revision = z.int().min(1).meta({ description: 'The revision the change was made against.' })
const named = { kind: Kind, id: Id, revision: Revision }

type Variants<T> = [T, ...T[]]
const ofEachKind = <T>(make: (kind: RecordKind) => T) => recordKinds.map(make) as Variants<T>

const Create = z.discriminatedUnion(
  'kind',
  ofEachKind((kind) =>
    z.strictObject({
      op: z.literal('create'),
      kind: z.literal(kind),
      record: recordDrafts[kind],
    }),
  ),
)
const Update = z.discriminatedUnion(
  'kind',
  ofEachKind((kind) =>
    z.strictObject({
      op: z.literal('update'),
      ...named,
      kind: z.literal(kind),
      fields: recordPatches[kind],
    }),
  ),
)
const Delete = z.strictObject({ op: z.literal('delete'), ...named })
const Restore = z.strictObject({ op: z.literal('restore'), ...named })

/** One change to one record. */
export const Change = z.discriminatedUnion('op', [Create, Update, Delete, Restore])
export type Change = z.infer<typeof Change>

/** Changes that belong together: all of them are made, in this order, or none. */
export const ChangeSet = z
  .strictObject({ changes: z.array(Change).min(1).max(MOST_CHANGES) })
  .meta({
    id: 'ChangeSet',
    description: 'All are made, in this order, or none; one may name what another before it made.',
  })
export type ChangeSet = z.infer<typeof ChangeSet>

/** What each change left, in their order. */
export const Changed = z
  .strictObject({
    changed: z.array(z.strictObject({ kind: Kind, id: Id, revision: Revision })),
  })
  .meta({ id: 'Changed' })
export type Changed = z.infer<typeof Changed>
