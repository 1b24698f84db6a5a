import { z } from 'zod'
import { laws } from './counting-law.ts'

/** A moment with its offset, or a date in EDTF. */
export const dayOrMoment = z.string().max(1024, { error: 'is longer than 1024 characters' }).meta({
  description: 'A moment with its offset, 2020-07-12T16:30:00+02:00, or a date in EDTF.',
})

/** When a period stood still: asked on the first day, answered on the last. */
export const ClockSuspension = z
  .strictObject({
    from: z
      .string()
      .max(1024)
      .meta({ description: 'The day that is asked; counting stops after it.' }),
    to: z
      .string()
      .max(1024)
      .meta({ description: 'The day that is answered, or the time for it has passed.' }),
  })
  .meta({ id: 'ClockSuspension' })

/** What else a rule may depend on. A rule takes those it knows; the result names the others. */
export const ClockParams = z
  .looseObject({
    suspensions: z.array(ClockSuspension).max(50).optional(),
    suspendedDays: z
      .int()
      .min(0)
      .max(3660)
      .optional()
      .meta({ description: 'Days it stood still.' }),
    extended: z.boolean().optional().meta({ description: 'Whether the extension was used.' }),
    committee: z.boolean().optional().meta({ description: 'Awb 7:13: an advisory committee.' }),
    severalUnits: z.boolean().optional().meta({ description: 'Wpg 25: data of several units.' }),
    objectionTermEnds: dayOrMoment.optional(),
    processorAware: dayOrMoment.optional(),
    firstCommunication: dayOrMoment.optional(),
    firstDisclosure: dayOrMoment.optional(),
    trigger: z
      .string()
      .max(300)
      .optional()
      .meta({ description: 'What the trigger was, in words.' }),
  })
  .meta({ id: 'ClockParams' })
export type ClockParams = z.infer<typeof ClockParams>

export const clockFields = {
  rule: z.string().max(100).optional().meta({ description: 'Id of a rule: gdpr-33-1-72h.' }),
  law: z.enum(laws).optional().meta({
    description: 'Counting law, where there is no rule: eu, nl or none.',
  }),
  period: z.string().max(40).optional().meta({ description: 'ISO 8601 duration: P3W, PT72H.' }),
  backwards: z.boolean().optional().meta({ description: 'Counted back from the trigger.' }),
  fixed: z.boolean().optional().meta({
    description: 'The trigger is itself the day by which something is due.',
  }),
  trigger: dayOrMoment,
  jurisdiction: z.string().max(100).optional().meta({
    description: 'Where the act is to be done: NL (when left out), DE-RP, EU.',
  }),
  timezone: z.string().max(100).optional().meta({
    description: 'IANA name; that of the jurisdiction when left out.',
  }),
  params: ClockParams.optional(),
}

/** A clock to be computed: a rule, or a counting law with a period or a fixed date; and what starts it. */
export const ClockRequest = z
  .strictObject(clockFields)
  .meta({ id: 'ClockRequest', description: 'A statutory period and what starts it.' })
export type ClockRequest = z.infer<typeof ClockRequest>
