import { z } from 'zod'
import { Provision } from '#domain/chronology/entry.ts'
import { Id } from '#domain/chronology/text.ts'
import { EntryKind, RelationKind } from '#domain/chronology/vocabulary.ts'

/** What is open, in the order it is told. */
export const findingKinds = [
  'commitment-overdue',
  'commitment-due-soon',
  'commitment-open',
  'commitment-late',
  'question-unanswered',
  'contradiction-unresolved',
  'step-missing',
  'provision-not-in-force',
  'date-vague',
  'quote-missing',
  'one-origin',
] as const
export type FindingKind = (typeof findingKinds)[number]

const stepKeys = [
  'step-legal-basis',
  'step-impact-assessment',
  'step-end-or-review-date',
  'step-awareness',
  'step-notify-authority',
  'step-notify-people',
  'step-register',
  'step-resumption-or-end',
  'step-result',
] as const

/** Sentences that say why something is open. */
export const whyKeys = [
  'commitment-overdue',
  'commitment-due-soon',
  'commitment-due',
  'commitment-open',
  'commitment-not-started',
  'commitment-no-fixed-period',
  'commitment-not-computed',
  'commitment-late',
  'commitment-late-hours',
  'question-unanswered',
  'contradiction-unresolved',
  'provision-not-in-force',
  'provision-of-other-act',
  'date-vague',
  'source-missing',
  'quote-missing',
  'one-origin',
  ...stepKeys,
] as const
export type WhyKey = (typeof whyKeys)[number]

/** Titles of entries that would settle something. */
export const titleKeys = ['settles-commitment', 'answers-question', ...stepKeys] as const
export type TitleKey = (typeof titleKeys)[number]

/** A step as the key of its words. */
export type StepId = (typeof stepKeys)[number] extends `step-${infer Id}` ? Id : never

/** A provision that a finding rests on, with where it can be read. */
export const CitedProvision = z
  .strictObject({ act: z.string(), article: z.string().optional(), url: z.string() })
  .meta({ id: 'CitedProvision' })
export type CitedProvision = z.infer<typeof CitedProvision>

/** An entry that would settle a finding, filled in as far as it is known. */
export const FollowUp = z
  .strictObject({
    kind: EntryKind,
    relation: z.strictObject({ kind: RelationKind, target: Id }).optional(),
    titleKey: z.enum(titleKeys).meta({ description: 'Key of its title in words.' }),
    provisions: z.array(Provision).meta({ description: 'By which the step is recognised.' }),
    settles: z
      .strictObject({ record: z.enum(['commitments', 'questions']), id: Id })
      .optional()
      .meta({ description: 'The record that is to name it in settledBy or answeredBy.' }),
  })
  .meta({ id: 'FollowUp' })
export type FollowUp = z.infer<typeof FollowUp>

/** Something that is open in a case on a day: why, what it rests on, what would settle it. */
export const Finding = z
  .strictObject({
    id: z.string().meta({ description: 'The same for the same matter on any day.' }),
    kind: z.enum(findingKinds),
    why: z.strictObject({
      key: z.enum(whyKeys).meta({ description: 'Key of the sentence that words it.' }),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    cites: z.strictObject({
      entries: z.array(Id),
      sources: z.array(Id),
      provisions: z.array(CitedProvision),
    }),
    followUp: FollowUp.nullable().meta({
      description: 'The entry that would settle it; null where a record is to be changed instead.',
    }),
  })
  .meta({ id: 'Finding', description: 'Something that is open in a case on a day.' })
export type Finding = z.infer<typeof Finding>
