import { z } from 'zod'

/** Sentences of a derivation; words-en.ts and words-nl.ts have them. */
export const stepKeys = [
  'trigger',
  'trigger-span',
  'event-day',
  'event-hour',
  'event-hour-back',
  'event-moment',
  'hours-run',
  'hours-by-day',
  'hours-by-day-first',
  'period-runs',
  'period-runs-back',
  'base-term',
  'month-end',
  'extended',
  'suspended',
  'suspended-days',
  'capped',
  'day-off',
  'rolled',
  'two-working-days',
  'no-roll-hours',
  'no-roll-backwards',
  'no-roll-length',
  'no-roll-plain',
  'fixed-date',
  'no-fixed-period',
  'ends',
  'ends-between',
  'penalty',
  'penalty-amount',
  'penalty-unknown',
] as const
export type StepKey = (typeof stepKeys)[number]

export const ClockProvision = z
  .strictObject({
    act: z.string(),
    article: z.string().meta({ description: 'Without the word “article”: 3(4).' }),
    url: z.string(),
  })
  .meta({ id: 'ClockProvision', description: 'Where something is laid down.' })

/** One step of a derivation: a sentence by its key, what fills it, and where it is laid down. */
export const Step = z
  .strictObject({
    key: z.enum(stepKeys).meta({ description: 'Key of the sentence that words it.' }),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    provision: ClockProvision.nullable(),
  })
  .meta({ id: 'ClockStep' })
export type Step = z.infer<typeof Step>
