import { z } from 'zod'
import { type EntryDraft, RelativeTo } from '#domain/chronology/entry.ts'
import type { RecordView } from '#domain/chronology/views.ts'
import { typedDate } from '#domain/time/plain-date.ts'
import { sayOffset } from '#domain/time/say-offset.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import type { EntryStart } from './entry-start.ts'
import { readDate } from './read-date.ts'

/**
 * What stands in the form: text as typed, so that nothing is lost while it cannot be read yet.
 *
 * A reference to a record of the case is its id; one to a record that is still to be made is
 * `new:<index>` into `newActors` or `newSources`. Those two lists only grow, so an index stays good.
 */
const typed = z.string()
const key = z.int()

/** An attempt to make a record, kept so that a second attempt makes no double. */
const Attempt = z.strictObject({
  id: typed,
  /** What was sent, as canonical JSON. */
  sent: typed,
})
export type Attempt = z.infer<typeof Attempt>

const unsaved = { attempt: Attempt.nullable(), isMade: z.boolean() }
const NewActorForm = z.strictObject({ ...unsaved, name: typed, kind: typed })
const NewSourceForm = z.strictObject({
  ...unsaved,
  url: typed,
  title: typed,
  publisher: typed,
  published: typed,
  lang: typed,
})

const CitationForm = z.strictObject({
  key,
  source: typed,
  stance: z.enum(['supports', 'disputes']),
  quote: typed,
  lang: typed,
  claim: typed,
  locator: z.strictObject({ paragraph: typed, page: typed, section: typed }),
  date: typed,
  /** Offsets hold for one quote in one source; they go when either changes. */
  anchor: z
    .strictObject({
      source: typed,
      quote: typed,
      offsets: z.strictObject({ start: z.int(), end: z.int() }),
    })
    .nullable(),
})

const RelationForm = z.strictObject({ key, kind: typed, target: typed })
const ProvisionForm = z.strictObject({
  key,
  act: typed,
  article: typed,
  basis: z.enum(['stated', 'inferred']),
  reason: typed,
})

export const EntryForm = z.strictObject({
  nextKey: z.int(),
  /** Null until the first attempt to add it. */
  attempt: Attempt.nullable(),
  date: typed,
  /** EDTF of the date, where its words alone do not say it but count from a source or an entry. */
  readAs: typed.nullable().default(null),
  /** The entry the date is counted from and moves with; it goes when another date is typed. */
  relativeTo: RelativeTo.nullable().default(null),
  stated: typed,
  dateNote: typed,
  title: typed,
  summary: typed,
  kind: typed,
  actors: z.array(typed),
  citations: z.array(CitationForm),
  relations: z.array(RelationForm),
  provisions: z.array(ProvisionForm),
  affected: z.strictObject({ estimate: typed, qualifier: typed }),
  /** One a line. */
  dataCategories: typed,
  visibility: z.enum(['internal', 'public']),
  newActors: z.array(NewActorForm),
  newSources: z.array(NewSourceForm),
})
export type EntryForm = z.infer<typeof EntryForm>
export type CitationForm = z.infer<typeof CitationForm>
export type RelationForm = z.infer<typeof RelationForm>
export type ProvisionForm = z.infer<typeof ProvisionForm>
export type NewActorForm = z.infer<typeof NewActorForm>
export type NewSourceForm = z.infer<typeof NewSourceForm>

export type EntryView = RecordView<'entries'>
/** The fields of an entry that the form edits; also their order on the screen. */
export type EntryField = Exclude<keyof EntryDraft, 'id'>
/** The same as a person sees them: a date and the entry it is counted from are one. */
export type ShownField = Exclude<EntryField, 'relativeTo'>
export const entryFields: readonly EntryField[] = [
  'date',
  'relativeTo',
  'title',
  'summary',
  'kind',
  'actors',
  'citations',
  'relations',
  'provisions',
  'affected',
  'dataCategories',
  'stated',
  'visibility',
  'dateNote',
]

/** A form to add an entry; what it follows up, or starts from, is filled in. */
export function blankForm(
  followUpOf: string | null = null,
  start: EntryStart | null = null,
): EntryForm {
  const relation = start
    ? start.relation
    : followUpOf !== null && { kind: 'follows-up', target: followUpOf }
  const provisions = start?.provisions ?? []
  return {
    nextKey: 1 + provisions.length,
    attempt: null,
    date: '',
    readAs: null,
    relativeTo: null,
    stated: '',
    dateNote: '',
    title: start?.title ?? '',
    summary: '',
    kind: start?.kind ?? '',
    actors: [],
    citations: [],
    relations: relation ? [{ key: 0, ...relation }] : [],
    provisions: provisions.map(({ act, article = '', basis, reason = '' }, i) => ({
      key: 1 + i,
      act,
      article,
      basis,
      reason,
    })),
    affected: { estimate: '', qualifier: '' },
    dataCategories: '',
    visibility: 'internal',
    newActors: [],
    newSources: [],
  }
}

/** Where a date is counted from, as a person would type it: "2 weeks after NRC reports the transfer". */
export const typedLink = (
  { offset, bound }: RelativeTo,
  title: string,
  language: DateLanguage,
): string => `${sayOffset(offset, bound, language)} ${title}`

/**
 * The form of an entry that exists.
 *
 * @param titleOf title of another entry, for a date that is counted from one
 */
export function formOf(
  entry: EntryView,
  language: DateLanguage,
  titleOf: (id: string) => string | undefined = () => undefined,
): EntryForm {
  const { relativeTo } = entry
  const anchorTitle = relativeTo && titleOf(relativeTo.entry)
  let nextKey = 0
  const date = (edtf: string | undefined) => (edtf === undefined ? '' : typedDate(edtf, language))
  const number = (value: number | undefined) => (value === undefined ? '' : String(value))
  return {
    attempt: null,
    date: anchorTitle ? typedLink(relativeTo, anchorTitle, language) : date(entry.date),
    readAs: relativeTo ? entry.date : null,
    relativeTo: relativeTo ?? null,
    stated: date(entry.stated),
    dateNote: entry.dateNote ?? '',
    title: entry.title,
    summary: entry.summary,
    kind: entry.kind,
    actors: [...entry.actors],
    citations: entry.citations.map(
      ({ source, stance, quote = '', lang, claim, locator, date: rival }) => ({
        key: nextKey++,
        source,
        stance,
        quote,
        lang: lang ?? '',
        claim: claim ?? '',
        locator: {
          paragraph: number(locator?.paragraph),
          page: number(locator?.page),
          section: locator?.section ?? '',
        },
        date: date(rival),
        anchor: locator?.offsets ? { source, quote, offsets: locator.offsets } : null,
      }),
    ),
    relations: entry.relations.map(({ kind, target }) => ({ key: nextKey++, kind, target })),
    provisions: entry.provisions.map(({ act, article = '', basis, reason = '' }) => ({
      key: nextKey++,
      act,
      article,
      basis,
      reason,
    })),
    affected: {
      estimate: entry.affected?.estimate ?? '',
      qualifier: entry.affected?.qualifier ?? '',
    },
    dataCategories: (entry.dataCategories ?? []).join('\n'),
    visibility: entry.visibility,
    newActors: [],
    newSources: [],
    nextKey,
  }
}

const NEW = 'new:'
export const newReference = (index: number): string => `${NEW}${index}`

/** Index of the record still to be made that a reference names; null when it names one of the case. */
export function newIndex(reference: string): number | null {
  return reference.startsWith(NEW) ? Number(reference.slice(NEW.length)) : null
}

/** Indices of the actors or sources still to be made that the entry refers to. */
export function newlyNamed(references: readonly string[]): number[] {
  const indices = references.map(newIndex).filter((index) => index !== null)
  return [...new Set(indices)]
}

/** What the form would send, valid or not; `EntryDraft` says which. */
export function draftOf(form: EntryForm): Record<EntryField, unknown> {
  const actorId = resolve(form.newActors)
  const sourceId = resolve(form.newSources)
  return {
    date: form.readAs ?? readDate(form.date) ?? form.date.trim(),
    relativeTo: form.relativeTo ?? undefined,
    stated: dateOrAbsent(form.stated),
    dateNote: orAbsent(form.dateNote),
    title: form.title,
    summary: form.summary,
    kind: orAbsent(form.kind),
    actors: form.actors.map(actorId),
    citations: form.citations.map((citation) => draftOfCitation(citation, sourceId)),
    relations: form.relations.map(({ kind, target }) => ({
      kind: orAbsent(kind),
      target: orAbsent(target),
    })),
    provisions: form.provisions.map(({ act, article, basis, reason }) => ({
      act,
      article: orAbsent(article),
      basis,
      reason: orAbsent(reason),
    })),
    affected: allAbsent([form.affected.estimate, form.affected.qualifier])
      ? undefined
      : { estimate: form.affected.estimate, qualifier: orAbsent(form.affected.qualifier) },
    dataCategories: linesOrAbsent(form.dataCategories),
    visibility: form.visibility,
  }
}

function draftOfCitation(citation: CitationForm, sourceId: (reference: string) => string) {
  const { source, stance, quote, lang, claim, locator, date, anchor } = citation
  const isAnchored = anchor !== null && anchor.quote === quote && anchor.source === source
  const where = {
    paragraph: numberOrAbsent(locator.paragraph),
    page: numberOrAbsent(locator.page),
    section: orAbsent(locator.section),
    offsets: isAnchored ? anchor.offsets : undefined,
  }
  return {
    source: orAbsent(sourceId(source)),
    stance,
    claim: orAbsent(claim),
    quote: orAbsent(quote),
    lang: quote.trim() === '' ? undefined : orAbsent(lang),
    locator: Object.values(where).every((value) => value === undefined) ? undefined : where,
    date: dateOrAbsent(date),
  }
}

/** What is sent to make the actor. */
export const draftOfActor = ({ name, kind }: NewActorForm) => ({ name, kind: orAbsent(kind) })

/** What is sent to make the source. */
export const draftOfSource = ({ url, title, publisher, published, lang }: NewSourceForm) => ({
  title,
  publisher,
  url: orAbsent(url.trim()),
  published: dateOrAbsent(published),
  lang: orAbsent(lang),
})

const resolve = (made: readonly { attempt: Attempt | null }[]) => (reference: string) => {
  const index = newIndex(reference)
  return index === null ? reference : (made[index]?.attempt?.id ?? `new-${index}`)
}

const orAbsent = (text: string) => (text.trim() === '' ? undefined : text)
const allAbsent = (texts: string[]) => texts.every((text) => text.trim() === '')
const dateOrAbsent = (text: string) => orAbsent(readDate(text) ?? text.trim())
const numberOrAbsent = (text: string) => (text.trim() === '' ? undefined : Number(text))

function linesOrAbsent(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? undefined : lines
}
