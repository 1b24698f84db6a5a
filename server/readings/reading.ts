import { z } from 'zod'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { parsePublished } from '#domain/reading/published.ts'
import { readDates } from '#domain/reading/read-dates.ts'
import { readEvents } from '#domain/reading/read-events.ts'

/** Publication of an article: a day, or a month where the day is unknown. */
export const PublishedDate = z
  .string()
  .refine(isPublished, { error: 'is no day as 2020-07-17 and no month as 2020-07' })
  .meta({ description: 'Day or month of publication: 2020-07-17 or 2020-07.' })

function isPublished(date: string): boolean {
  try {
    parsePublished(date)
    return true
  } catch {
    return false
  }
}

export const ReadingLanguage = z.enum(['nl', 'en'])

/** An article to read; it stays on this machine. */
export const ReadingRequest = z
  .strictObject({
    text: z.string(),
    published: PublishedDate,
    lang: ReadingLanguage,
    actors: z
      .array(z.strictObject({ id: z.string(), name: z.string(), shortName: z.string().optional() }))
      .max(20_000)
      .default([])
      .meta({ description: 'Actors to be recognised.' }),
  })
  .meta({ id: 'ReadingRequest' })
export type ReadingRequest = z.output<typeof ReadingRequest>

const offset = z.int().meta({ description: 'UTF-16 units from the start of the text.' })
const Quote = z.strictObject({ text: z.string(), start: offset, end: offset })

/** What was read in an article: its date expressions and the entries it seems to tell. */
export const Reading = z
  .strictObject({
    expressions: z.array(
      z.strictObject({
        start: offset,
        end: offset,
        text: z.string(),
        edtf: z.string().nullable(),
        kind: z.enum(['point', 'interval', 'open', 'duration', 'set', 'vague']),
        mod: z.string().optional(),
        anchor: z.enum(['pub', 'document', 'self']),
        iso: z.string().optional(),
        coreStart: offset.optional(),
      }),
    ),
    proposals: z.array(
      z.strictObject({
        title: z.string(),
        edtf: z.string(),
        kind: EntryKind,
        actors: z.array(z.string()),
        organisations: z.array(z.string()),
        provisions: z.array(
          z.strictObject({
            act: z.string(),
            article: z.string().optional(),
            basis: z.literal('stated'),
          }),
        ),
        affected: z.string().optional(),
        quotes: z.array(Quote),
        datedByPublication: z.boolean(),
        confidence: z.number().min(0).max(1),
        reason: z.strictObject({
          code: z.string(),
          date: z.string().optional(),
          sign: z.string().optional(),
        }),
      }),
    ),
  })
  .meta({ id: 'Reading' })
export type Reading = z.infer<typeof Reading>

/** Reads an article into its dates and proposed entries. */
export function readArticle({ text, published, lang, actors }: ReadingRequest): Reading {
  const known = actors.map(({ id, name, shortName }) => ({
    id,
    name,
    ...(shortName !== undefined && { shortName }),
  }))
  return {
    expressions: readDates(text, { published, language: lang }),
    proposals: readEvents(text, { published, language: lang, actors: known }),
  }
}
