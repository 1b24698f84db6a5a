import { z } from 'zod'
import { parseEdtf } from '#domain/time/edtf.ts'
import { OFFSET } from '#domain/time/move-date.ts'

/** An EDTF string (ISO 8601-2, levels 0–2): exactly what is known of a date. */
export const EdtfText = z
  .string()
  .max(1024, { error: 'is longer than 1024 characters' })
  .superRefine((value, context) => {
    const parsed = parseEdtf(value)
    if (!parsed.ok) {
      context.addIssue({
        code: 'custom',
        message: `is not an EDTF date: expected ${parsed.expected} at character ${parsed.at + 1}`,
      })
    }
  })
  .meta({
    id: 'Edtf',
    description: 'EDTF, ISO 8601-2 levels 0–2, as 2020-07-17, 2013-36, 2013/2020-07.',
  })

/** How far one date lies from another: one unit of an ISO 8601 duration, negative for before. */
export const OffsetText = z
  .string()
  .regex(OFFSET, {
    error: 'is not an offset of one unit, as P2W, -P1M or P0D',
  })
  .meta({
    id: 'Offset',
    description: 'ISO 8601 duration of one unit, negative for before: P2W, -P1M, P0D.',
  })

/** What happened; a kind is drawn as a shape, its family as a colour. */
export const EntryKind = z
  .enum([
    'agreement',
    'amendment',
    'disclosure',
    'breach',
    'publication',
    'statement',
    'suspension',
    'review',
    'decision',
    'erasure',
    'other',
  ])
  .meta({ id: 'EntryKind' })
export type EntryKind = z.infer<typeof EntryKind>

export const ActorKind = z
  .enum([
    'public-body',
    'police-unit',
    'ministry',
    'supervisory-authority',
    'parliament',
    'public-official',
    'reviewer',
    'media',
    'ngo',
    'experts',
    'company',
    'other',
  ])
  .meta({ id: 'ActorKind' })
export type ActorKind = z.infer<typeof ActorKind>

/** How one entry bears on another; read "this entry … the target". */
export const RelationKind = z
  .enum(['amends', 'suspends', 'reveals', 'responds-to', 'follows-up', 'implements'])
  .meta({ id: 'RelationKind' })
export type RelationKind = z.infer<typeof RelationKind>

/** Who may read an entry: the people on the case, or everyone. */
export const Visibility = z.enum(['internal', 'public']).meta({ id: 'Visibility' })
export type Visibility = z.infer<typeof Visibility>

/** Whether a source bears an entry out or says otherwise. */
export const Stance = z.enum(['supports', 'disputes']).meta({ id: 'Stance' })
export type Stance = z.infer<typeof Stance>
