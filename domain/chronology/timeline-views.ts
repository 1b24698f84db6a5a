import { z } from 'zod'
import { Chronology } from './chronology.ts'
import { Id } from './text.ts'
import { EdtfText, EntryKind, RelationKind } from './vocabulary.ts'

/** Entries of a case that is read whole, as one document; a larger one is read as it is looked at. */
export const WHOLE_CASE = 5000

/** Texts that one request may ask for. */
export const MOST_TEXTS = 500

/** Entries whose changes are told one by one; after more the timeline is read anew. */
export const MOST_TIMELINE_CHANGES = 1000

const Seq = z.int().min(0).meta({ description: 'Number of the last change it holds.' })

/**
 * Place of an entry in the order of time, from 0. It holds at one head of the ledger only: every request
 * and answer that speaks of positions says which.
 */
const Place = z.int().min(0)

/** What lists and marks show of an entry without its detail. */
export const TimelineText = z
  .strictObject({
    id: Id,
    date: EdtfText,
    stated: EdtfText.optional(),
    title: z.string(),
    summary: z.string(),
    kind: EntryKind,
    actors: z.array(Id),
    sources: z.int().meta({ description: 'How many sources it cites.' }),
    origins: z.int().meta({ description: 'How many of them speak for themselves.' }),
    disputes: z.int().meta({
      description: 'Contradictions about it; without any, its citations that say otherwise.',
    }),
  })
  .meta({ id: 'TimelineText' })
export type TimelineText = z.infer<typeof TimelineText>

/** A case but for the entries of a large one. */
export const Frame = z
  .strictObject({
    at: Seq,
    entries: z.int().meta({ description: 'How many entries the case has.' }),
    document: Chronology.meta({
      description: `All of the case; without its entries when they are more than ${WHOLE_CASE}.`,
    }),
    provisions: z.array(z.string()).meta({
      description: 'Acts and articles that entries rest on, as a filter names them.',
    }),
  })
  .meta({ id: 'Frame' })
export type Frame = z.infer<typeof Frame>

/** Texts of entries, in the order they were asked for. */
export const TimelineTexts = z
  .strictObject({ at: Seq, items: z.array(TimelineText) })
  .meta({ id: 'TimelineTexts' })
export type TimelineTexts = z.infer<typeof TimelineTexts>

export const TimelinePosition = z.strictObject({ position: Place }).meta({ id: 'TimelinePosition' })
export type TimelinePosition = z.infer<typeof TimelinePosition>

const Day = z.number().nullable()

/** One entry's place in each column; null where nothing bounds it. */
export const ColumnValues = z
  .strictObject({
    startEarliest: Day,
    startLatest: Day,
    endEarliest: Day,
    endLatest: Day,
    kind: z.int(),
    lane: z.int(),
    sourceLane: z.int(),
    precision: z.int(),
    flags: z.int(),
  })
  .meta({
    id: 'ColumnValues',
    description: 'Days since 1970-01-01; places in the lists of the timeline.',
  })
export type ColumnValues = z.infer<typeof ColumnValues>

/** What became of one entry. */
export const TimelineChange = z
  .strictObject({
    id: Id,
    was: Place.nullable().meta({ description: 'At the head before all changes; null when new.' }),
    now: Place.nullable().meta({ description: 'At the head after all of them; null when gone.' }),
    columns: ColumnValues.optional(),
    text: TimelineText.optional(),
  })
  .meta({ id: 'TimelineChange' })
export type TimelineChange = z.infer<typeof TimelineChange>

export const TimelineChanges = z
  .strictObject({ at: Seq, changes: z.array(TimelineChange).max(MOST_TIMELINE_CHANGES) })
  .meta({ id: 'TimelineChanges' })
export type TimelineChanges = z.infer<typeof TimelineChanges>

/** Entries that an entry's detail names. */
export const RelatedEntries = z
  .strictObject({
    relationsBack: z
      .array(z.strictObject({ kind: RelationKind, from: TimelineText }))
      .meta({ description: 'Relations of other entries to this one.' }),
    dependents: z
      .array(TimelineText)
      .meta({ description: 'Entries whose dates are counted from this one.' }),
    texts: z
      .array(TimelineText)
      .meta({ description: 'Targets of its relations, and the entry its date is counted from.' }),
  })
  .meta({ id: 'RelatedEntries' })
export type RelatedEntries = z.infer<typeof RelatedEntries>
