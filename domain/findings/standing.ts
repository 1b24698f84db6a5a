import { z } from 'zod'
import { commitmentStatus } from '#domain/chronology/commitment-status.ts'
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
      z.strictObject({ type: z.literal('late'), days: Days }),
      z.strictObject({ type: z.literal('overdue'), days: Days }),
      z.strictObject({ type: z.literal('due'), days: Days, isSoon: z.boolean() }),
      z.strictObject({ type: z.literal('open') }),
    ]),
    since: EdtfText.meta({
      description: 'Date of the entry in which it was promised or fell due.',
    }),
    settled: z
      .strictObject({ entry: Id, date: EdtfText })
      .nullable()
      .meta({ description: 'What settled it; null while nothing known on the day does.' }),
  })
  .meta({ id: 'Standing', description: 'How a commitment stands on a day.' })
export type Standing = z.infer<typeof Standing>

/** How the commitments known on a day stand, in the order of the document. */
export const standingsOf = (known: Known): Standing[] =>
  known.commitments.flatMap((commitment) => {
    const begun = known.entries.get(commitment.from)
    if (!begun) return []
    const settled = known.entries.get(commitment.settledBy ?? '')
    return {
      commitment: commitment.id,
      status: commitmentStatus(commitment, settled?.date, known.on),
      since: begun.date,
      settled: settled ? { entry: settled.id, date: settled.date } : null,
    }
  })
