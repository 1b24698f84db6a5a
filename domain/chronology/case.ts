import { z } from 'zod'
import { filledText, Id, Language, text } from './text.ts'

/** A row of the timeline: the actors it gathers, in the order it is drawn. */
export const Lane = z
  .strictObject({
    title: filledText(60),
    note: filledText(60).optional().meta({ description: 'A few words beside the title.' }),
    actors: z.array(Id).min(1).max(100),
  })
  .meta({ id: 'Lane' })
export type Lane = z.infer<typeof Lane>

/** One matter, one timeline, one ledger. */
export const Case = z
  .strictObject({
    id: Id,
    title: filledText(200),
    summary: text(5000),
    language: Language.meta({ description: 'Language of our own words; quotes carry their own.' }),
    jurisdiction: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'is not a country code such as “NL”' })
      .meta({
        description: 'ISO 3166-1 alpha-2; decides regimes, holidays and the hemisphere of seasons.',
      }),
    lanes: z.array(Lane).max(50).meta({ description: 'Actors in no lane share one at the end.' }),
  })
  .meta({ id: 'Case', description: 'One matter, one timeline, one ledger.' })
export type Case = z.infer<typeof Case>

export const CaseDraft = z
  .strictObject({
    ...Case.shape,
    id: Id.optional(),
    summary: Case.shape.summary.default(''),
    language: Case.shape.language.default('en'),
    jurisdiction: Case.shape.jurisdiction.default('NL'),
    lanes: Case.shape.lanes.default([]),
  })
  .meta({ id: 'CaseDraft' })
export type CaseDraft = z.infer<typeof CaseDraft>
