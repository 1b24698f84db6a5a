import type { Change, Changed } from '#domain/chronology/changes.ts'
import type { Citation, Entry, EntryDraft } from '#domain/chronology/entry.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import { freeId, slugOf } from '#domain/chronology/slug.ts'
import type { RecordView } from '#domain/chronology/views.ts'
import { relateClosely } from '#domain/time/order.ts'
import { codePointCounter, type Paragraph, paragraphAt, paragraphsOf } from './article-text.ts'
import type { ComparedCase } from './compared-case.ts'
import { edited, type Proposal } from './proposal.ts'
import { anchorOf, type SourceForm } from './source-form.ts'

export interface Accepting {
  document: ComparedCase
  text: string
  /** Offsets at which the pages of the text begin. */
  pages?: readonly number[] | undefined
  source: SourceForm
  proposals: readonly Proposal[]
  /** The entries that quotes are added to, as they are now. */
  merged: ReadonlyMap<string, RecordView<'entries'>>
  /** Ids that turned out to be used by records that are gone. */
  used: ReadonlySet<string>
}

/** What accepting does, as changes that are made together. */
export function changesOf(accepting: Accepting): Change[] {
  const { document, source, proposals } = accepting
  const accepted = proposals.filter(({ decision }) => decision?.is === 'accepted')
  const merging = proposals.filter(({ decision }) => decision?.is === 'merged')
  if (accepted.length + merging.length === 0) return []

  const actorId = idsFor(document.actors, accepting.used)
  const newActors = new Map<string, Change>()
  const actorIds = new Map<string, string>()
  for (const { name, kind } of accepted.flatMap((proposal) => edited(proposal).newActors)) {
    if (actorIds.has(name)) continue
    const id = actorId(name)
    actorIds.set(name, id)
    newActors.set(name, { op: 'create', kind: 'actors', record: { id, name, kind } })
  }

  const sourceId =
    source.existing ||
    idsFor(document.sources, accepting.used)(`${source.publisher} ${source.title}`)
  const cite = citer(accepting, sourceId)
  const entryId = idsFor(document.entries, accepting.used)
  const creates = accepted.map((proposal): Change => {
    const record = { id: entryId(edited(proposal).title), ...entryOf(proposal, accepting, cite) }
    for (const { name } of edited(proposal).newActors) record.actors.push(actorIds.get(name) ?? '')
    return { op: 'create', kind: 'entries', record }
  })
  return [
    ...newActors.values(),
    ...(source.existing === '' ? [createSource(sourceId, source)] : []),
    ...creates,
    ...mergesOf(merging, accepting, cite),
  ]
}

/** Names ids that are free, each once. */
function idsFor(records: readonly { id: string }[], used: ReadonlySet<string>) {
  const taken = new Set([...records.map(({ id }) => id), ...used])
  return (name: string) => {
    const id = freeId(slugOf(name), taken)
    taken.add(id)
    return id
  }
}

function createSource(id: string, form: SourceForm): Change {
  const { title, publisher, lang } = form
  const url = form.url.trim()
  const published = anchorOf(form)
  return {
    op: 'create',
    kind: 'sources',
    record: {
      id,
      title,
      publisher,
      lang,
      ...(url !== '' && { url }),
      ...(published !== null && { published }),
    },
  }
}

type Cite = (proposal: Proposal) => Citation[]

/** Quotes as citations, with where they stand. */
function citer({ text, pages, source }: Accepting, sourceId: string): Cite {
  const paragraphs: Paragraph[] = paragraphsOf(text)
  const count = codePointCounter(text)
  return ({ quotes }) =>
    quotes.map((quote) => {
      const paragraph = paragraphAt(paragraphs, quote.start)?.number
      const page = pages?.filter((start) => start <= quote.start).length
      const offsets = { start: count(quote.start), end: count(quote.end) }
      return {
        source: sourceId,
        stance: 'supports',
        quote: quote.text,
        lang: source.lang,
        locator: { ...(paragraph && { paragraph }), ...(page && { page }), offsets },
      }
    })
}

function entryOf(
  proposal: Proposal,
  { document }: Accepting,
  cite: Cite,
): Omit<EntryDraft, 'id' | 'actors'> & { actors: string[] } {
  const { edtf, title, summary, kind, actors } = edited(proposal)
  const { affected } = proposal
  return {
    date: edtf,
    ...(isWithin(edtf, proposal.edtf, document) && { stated: proposal.edtf }),
    title,
    summary,
    kind,
    actors: [...actors],
    citations: cite(proposal),
    relations: [],
    provisions: proposal.provisions,
    ...(affected !== undefined && { affected: { estimate: affected } }),
    visibility: 'internal',
  }
}

/** Whether a person made the date more exact than the article has it; else the reading was corrected. */
function isWithin(edtf: string, read: string, document: ComparedCase): boolean {
  const hemisphere = hemisphereOf(document.case.jurisdiction)
  const relation = relateClosely(boundsOfText(edtf, hemisphere), boundsOfText(read, hemisphere))
  return relation === 'within'
}

/** One change for each entry that gets quotes. */
function mergesOf(merging: readonly Proposal[], { merged }: Accepting, cite: Cite): Change[] {
  const quotes = new Map<string, Citation[]>()
  for (const proposal of merging) {
    if (proposal.decision?.is !== 'merged') continue
    const { into } = proposal.decision
    quotes.set(into, [...(quotes.get(into) ?? []), ...cite(proposal)])
  }
  return [...quotes].flatMap(([id, added]) => {
    const entry = merged.get(id)
    if (!entry) return []
    const { revision, citations } = entry
    return [
      {
        op: 'update' as const,
        kind: 'entries' as const,
        id,
        revision,
        fields: { citations: [...citations, ...added] },
      },
    ]
  })
}

/** The changes that take those back, the last first. */
export function undoOf(
  changes: readonly Change[],
  { changed }: Changed,
  merged: ReadonlyMap<string, Pick<Entry, 'citations'>>,
): Change[] {
  return changed
    .map(({ kind, id, revision }, i): Change => {
      if (changes[i]?.op === 'create') return { op: 'delete', kind, id, revision }
      const fields = { citations: merged.get(id)?.citations ?? [] }
      return { op: 'update', kind: 'entries', id, revision, fields }
    })
    .reverse()
}
