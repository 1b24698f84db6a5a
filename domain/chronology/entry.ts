import { z } from 'zod'
import { filledText, Id, Language, text } from './text.ts'
import { EdtfText, EntryKind, OffsetText, RelationKind, Stance, Visibility } from './vocabulary.ts'

/** Where a quote stands in its source. */
export const Locator = z
  .strictObject({
    paragraph: z.int().min(1).max(100_000).optional().meta({ description: 'Counted from 1.' }),
    page: z.int().min(1).max(100_000).optional().meta({ description: 'Counted from 1.' }),
    section: filledText(200).optional(),
    offsets: z
      .strictObject({ start: z.int().min(0), end: z.int().min(0) })
      .optional()
      .meta({
        description: 'Unicode code points from the start of the source text; end exclusive.',
      }),
  })
  .meta({ id: 'Locator' })
export type Locator = z.infer<typeof Locator>

/** Entry → source, with the verbatim words and where they stand. */
export const Citation = z
  .strictObject({
    source: Id,
    stance: Stance,
    claim: text(2000).optional().meta({ description: 'What the source says, in our own words.' }),
    quote: filledText(4000).optional().meta({ description: 'Verbatim words of the source.' }),
    lang: Language.optional().meta({ description: 'Language of the quote.' }),
    locator: Locator.optional(),
    date: EdtfText.optional().meta({
      description: 'The date this source gives, where it differs.',
    }),
  })
  .refine((citation) => citation.quote === undefined || citation.lang !== undefined, {
    error: 'is needed beside a quote',
    path: ['lang'],
  })
  .meta({ id: 'Citation' })
export type Citation = z.infer<typeof Citation>

/** Entry → entry. */
export const Relation = z
  .strictObject({ kind: RelationKind, target: Id })
  .meta({ id: 'Relation', description: 'Read “this entry <kind> the target”.' })
export type Relation = z.infer<typeof Relation>

/** Where the date of an entry is counted from. */
export const RelativeTo = z
  .strictObject({
    entry: Id,
    offset: OffsetText,
    bound: z
      .enum(['before', 'after'])
      .optional()
      .meta({ description: 'All the time before or after that date, instead of the date itself.' }),
  })
  .meta({
    id: 'RelativeTo',
    description: 'The date is counted from that entry and moves with it.',
  })
export type RelativeTo = z.infer<typeof RelativeTo>

/** An article of an act that bears on an entry. */
export const Provision = z
  .strictObject({
    act: filledText(100).meta({ description: 'The act as it is cited: GDPR, Wob, Wpg.' }),
    article: filledText(60)
      .optional()
      .meta({ description: 'As cited, without the word “article”: 9(1).' }),
    basis: z
      .enum(['stated', 'inferred'])
      .meta({ description: 'Whether a source states it or we infer it.' }),
    reason: filledText(1000).optional().meta({ description: 'Why it is inferred.' }),
  })
  .meta({ id: 'Provision' })
export type Provision = z.infer<typeof Provision>

/** How many people an entry concerns, in the words of the source. */
export const Affected = z
  .strictObject({ estimate: filledText(100), qualifier: filledText(500).optional() })
  .meta({ id: 'Affected' })

const entryFields = {
  date: EdtfText.meta({ description: 'The date we follow.' }),
  relativeTo: RelativeTo.optional(),
  stated: EdtfText.optional().meta({
    description: 'What the cited source itself says, where another source made the date exact.',
  }),
  dateNote: filledText(1000).optional().meta({ description: 'How the date was read.' }),
  title: filledText(300),
  summary: text(5000),
  kind: EntryKind,
  actors: z.array(Id).max(50).meta({ description: 'Actor ids; the first one acts.' }),
  citations: z.array(Citation).max(100),
  relations: z.array(Relation).max(100),
  provisions: z.array(Provision).max(50),
  affected: Affected.optional(),
  dataCategories: z.array(filledText(100)).max(50).optional(),
  visibility: Visibility,
}

/** Something that happened (or is due), placed on the timeline. */
export const Entry = z.strictObject({ id: Id, ...entryFields }).meta({
  id: 'Entry',
  description: 'Something that happened (or is due), placed on the timeline.',
})
export type Entry = z.infer<typeof Entry>

/** What a person sends to make an entry: everything but what has a default. */
export const EntryDraft = z
  .strictObject({
    ...entryFields,
    id: Id.optional(),
    summary: entryFields.summary.default(''),
    actors: entryFields.actors.default([]),
    citations: entryFields.citations.default([]),
    relations: entryFields.relations.default([]),
    provisions: entryFields.provisions.default([]),
    visibility: entryFields.visibility.default('internal'),
  })
  .meta({ id: 'EntryDraft' })
export type EntryDraft = z.infer<typeof EntryDraft>
