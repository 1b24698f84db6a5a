import { z } from 'zod'
import { Due } from '#domain/chronology/commitment-due.ts'
import { Id } from '#domain/chronology/text.ts'
import { EdtfText } from '#domain/chronology/vocabulary.ts'
import type { Known } from './known.ts'

const Days = z.int()

/** How one commitment stands on a day. */
export const Standing = z
  .strictObject({
    commitment: Id,
    status: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('kept') }),
      z.strictObject({ type: z.literal('settled') }),
      z.strictObject({
        type: z.literal('late'),
        days: Days,
        hours: z.int().optional().meta({
          description: 'Where both moments are known and lie less than a day apart.',
        }),
      }),
      z.strictObject({ type: z.literal('overdue'), days: Days }),
      z.strictObject({ type: z.literal('due'), days: Days, isSoon: z.boolean() }),
      z.strictObject({ type: z.literal('open') }),
      z.strictObject({ type: z.literal('superseded') }),
      z.strictObject({ type: z.literal('lapsed') }),
      z.strictObject({ type: z.literal('no-fixed-period') }),
      z.strictObject({ type: z.literal('not-computed') }),
    ]),
    since: EdtfText.meta({
      description: 'Date of the entry in which it was promised or fell due.',
    }),
    due: Due,
    settled: z
      .strictObject({ entry: Id, date: EdtfText })
      .nullable()
      .meta({ description: 'What settled it; null while nothing known on the day does.' }),
  })
  .meta({ id: 'Standing', description: 'How a commitment stands on a day.' })
export type Standing = z.infer<typeof Standing>

/** How the commitments known on a day stand, in the order of the document. */
export const standingsOf = ({ commitments }: Known): Standing[] =>
  commitments.map(({ commitment, begun, settled, due, status }) => ({
    commitment: commitment.id,
    status,
    since: begun.date,
    due,
    settled: settled ? { entry: settled.id, date: settled.date } : null,
  }))
