import { z } from 'zod'
import { laws } from './counting-law.ts'
import { ClockProvision, Step } from './step.ts'

/** Other ways to read the law; words-en.ts and words-nl.ts have their names and reasons. */
export const readingKeys = [
  'exact-hours',
  'two-working-days',
  'wall-clock',
  'processor-aware',
  'directive-conform',
  'day-after-uk',
  'day-after',
  'suspended',
  'literal-penalty',
  'unrolled-penalty',
  'clear-days',
] as const
export type ReadingKey = (typeof readingKeys)[number]

/** What a reader is told beside the answer. */
export const noteKeys = [
  'text-unchecked',
  'not-in-force',
  'list-not-loaded',
  'ask-part',
  'ask-town',
  'dutch-days',
  'united-kingdom',
  'params-unused',
  'uncertain-trigger',
  'no-bound',
  'old-breach',
] as const
export type NoteKey = (typeof noteKeys)[number]

const Moment = z.string().meta({ description: 'ISO 8601 with offset.' })
const Params = z.record(z.string(), z.union([z.string(), z.number()]))

const Span = z.strictObject({
  earliest: Moment.nullable().meta({ description: 'null: nothing bounds it.' }),
  latest: Moment.nullable(),
})

export const Alternative = z
  .strictObject({
    key: z.enum(readingKeys).meta({ description: 'Key of its name and reason in words.' }),
    params: Params,
    deadline: Moment,
    expiresAt: Moment,
    provision: ClockProvision.nullable(),
  })
  .meta({
    id: 'ClockAlternative',
    description: 'Another reading that can be defended, from the trigger at its latest.',
  })
export type Alternative = z.infer<typeof Alternative>

export const Note = z
  .strictObject({ key: z.enum(noteKeys), params: Params })
  .meta({ id: 'ClockNote' })
export type Note = z.infer<typeof Note>

/** A statutory period, computed; with every step, every other reading, and what is not certain about it. */
export const ClockResult = z
  .strictObject({
    rule: z.string().nullable().meta({ description: 'Its id; null for a period by law.' }),
    provision: ClockProvision.nullable(),
    law: z.enum(laws).meta({ description: 'The counting law.' }),
    governedBy: z
      .enum(['eu', 'nl', 'none', 'nl-excluded'])
      .meta({ description: 'nl-excluded: Algemene termijnenwet art. 4 leaves it out.' }),
    period: z.string().nullable().meta({ description: 'ISO 8601; null where there is none.' }),
    backwards: z.boolean(),
    trigger: z.string(),
    jurisdiction: z.string(),
    timezone: z.string(),
    status: z.enum(['fixed', 'no-fixed-period']),
    precision: z
      .enum(['instant', 'day'])
      .meta({ description: 'day: only the day of the last moment is certain.' }),
    deadline: Moment.nullable().meta({
      description: 'Last moment on which the act can be in time; null where nothing fixes one.',
    }),
    expiresAt: Moment.nullable().meta({ description: 'The exclusive end.' }),
    span: Span.nullable().meta({
      description: 'The last moment at its earliest and latest, where the trigger is not exact.',
    }),
    safeTarget: Moment.nullable().meta({
      description: 'The earliest of all readings: who acts by then is in time by each.',
    }),
    steps: z.array(Step),
    alternatives: z.array(Alternative),
    related: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .meta({ description: 'Deadlines, days and amounts that go with this one.' }),
    calendar: z.array(
      z.strictObject({
        year: z.int(),
        loaded: z
          .boolean()
          .meta({ description: 'Whether the official list of that year is here.' }),
        source: z.strictObject({ cite: z.string(), url: z.string() }),
      }),
    ),
    notes: z.array(Note),
    textStatus: z.enum(['read', 'secondary', 'recalled']).nullable().meta({
      description: 'How the text of the provision was read; only “read” is certain.',
    }),
  })
  .meta({ id: 'ClockResult', description: 'A statutory period, computed.' })
export type ClockResult = z.infer<typeof ClockResult>

/** Why there is no answer; words-en.ts and words-nl.ts have the sentences. */
export const refusalKeys = [
  'what-to-count',
  'rule-unknown',
  'rule-and-law',
  'period-missing',
  'period-unread',
  'period-zero',
  'period-mixed',
  'fixed-law',
  'trigger-unread',
  'trigger-offset',
  'trigger-years',
  'trigger-unbounded',
  'jurisdiction-unknown',
  'zone-unknown',
  'param-unread',
  'suspension-order',
] as const
export type RefusalKey = (typeof refusalKeys)[number]

export interface Refusal {
  /** JSON pointer into the request, without `#`. */
  pointer: string
  key: RefusalKey
  params: Record<string, string | number>
}

export type ClockAnswer = { ok: true; result: ClockResult } | { ok: false; refusal: Refusal }
