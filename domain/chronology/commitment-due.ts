import { z } from 'zod'
import type { Commitment } from './records.ts'
import { EdtfText } from './vocabulary.ts'

/** Why a clock gives no last moment; the words of findings have a sentence for each. */
export const dueFaults = [
  /** No day is the last on which it can have begun, or none at all is known. */
  'start-unbounded',
  /** Hours need a moment with its offset, and the start has a time without one. */
  'start-offset',
  /** The start is outside the years that can be counted. */
  'start-years',
  'start-unread',
  /** Anything else about the clock that cannot be counted with. */
  'clock-unread',
] as const
export type DueFault = (typeof dueFaults)[number]

const Moment = z.string().meta({ description: 'ISO 8601 with offset.' })

/** By when a commitment is to be kept, as far as that can be said. */
export const Due = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }).meta({ description: 'Nobody gave a date.' }),
    z
      .strictObject({ type: z.literal('day'), date: EdtfText })
      .meta({ description: 'By the end of a day, as stated or as counted.' }),
    z
      .strictObject({
        type: z.literal('moment'),
        date: EdtfText.meta({ description: 'The day or days it is on.' }),
        earliest: Moment.nullable().meta({ description: 'null: nothing bounds it.' }),
        latest: Moment,
      })
      .meta({ description: 'By a moment within a day; two where the start is not exact.' }),
    z
      .strictObject({ type: z.literal('not-started') })
      .meta({ description: 'What starts its period is not known yet.' }),
    z
      .strictObject({ type: z.literal('no-fixed-period') })
      .meta({ description: 'The act gives no number: without undue delay.' }),
    z
      .strictObject({ type: z.literal('not-computed'), why: z.enum(dueFaults) })
      .meta({ description: 'There is a period, and what is known does not let it be counted.' }),
  ])
  .meta({ id: 'Due', description: 'By when a commitment is to be kept.' })
export type Due = z.infer<typeof Due>

/** The stated due date of a commitment; what its clock computes is `dueOf` of commitment-clock.ts. */
export const statedDue = ({ due }: Pick<Commitment, 'due'>): Due =>
  due === undefined ? { type: 'none' } : { type: 'day', date: due }
