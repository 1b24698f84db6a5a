import { z } from 'zod'
import { recordKinds } from '#domain/chronology/chronology.ts'
import { encodeReports } from '#domain/chronology/reports-binary.ts'
import { Id } from '#domain/chronology/text.ts'
import {
  Frame,
  MOST_TEXTS,
  RelatedEntries,
  TimelineChanges,
  TimelinePosition,
  TimelineTexts,
  WHOLE_CASE,
} from '#domain/chronology/timeline-views.ts'
import { EntryKind, type RelationKind } from '#domain/chronology/vocabulary.ts'
import { gatherChronology } from '#server/cases/chronology-store.ts'
import { headerOf } from '#server/cases/head-header.ts'
import { readSnapshot } from '#server/db/database.ts'
import { readProvisionValues } from '#server/db/provision-rows.ts'
import { countEntries, findEntryRow, readRelatedRows } from '#server/db/timeline-rows.ts'
import { answerIfFresh } from '#server/http/fresh.ts'
import { CaseParams, RecordParams } from '#server/http/params.ts'
import { invalidField, Problem } from '#server/http/problem.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { placeOf } from './row-places.ts'
import { TimelineCache } from './timeline-cache.ts'
import { findChanges } from './timeline-changes.ts'
import { bitsOf, findMatching } from './timeline-filter.ts'
import { readReports } from './timeline-reports.ts'
import { readTexts } from './timeline-text.ts'

const tag = 'Timeline'
const Seq = z.coerce.number().int().min(0)
const at = Seq.meta({ description: 'The head that positions are meant at; 409 when it has moved.' })
const binary = 'application/octet-stream'

/** A choice in the query, once or more often. */
const choices = <T extends z.ZodType>(of: T) => z.union([of, z.array(of).max(100)]).optional()
const listed = <T>(given: T | T[] | undefined): T[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given]

const TextsQuery = z.strictObject({
  positions: z
    .string()
    .regex(/^\d{1,9}(-\d{1,9})?(,\d{1,9}(-\d{1,9})?)*$/, 'must be positions: 4,7,10-19')
    .meta({
      description: `Up to ${MOST_TEXTS}, with commas between; a run as its first and last.`,
    }),
  at,
})

const PositionsQuery = z.strictObject({
  kind: choices(EntryKind),
  actor: choices(Id),
  source: choices(Id),
  provision: choices(z.string().max(200)).meta({
    description: 'An act, or an act with its article: GDPR, or GDPR 33.',
  }),
  disputed: z.literal('1').optional(),
  q: z.string().max(200).optional().meta({ description: 'Words; each may be a beginning.' }),
  at,
})

export function timelineRoutes(store: Store): Route[] {
  const timelines = new TimelineCache(store.db)
  return [...columnRoutes(store, timelines), ...positionRoutes(timelines), ...readRoutes(timelines)]
}

/** What a page asks for first. */
const columnRoutes = (store: Store, timelines: TimelineCache): Route[] => [
  defineRoute({
    method: 'get',
    path: '/cases/:case/frame',
    tag,
    summary: 'The case as one document, without its entries when they are many',
    params: CaseParams,
    answer: { status: 200, schema: Frame, fresh: true },
    refusals: ['not-found'],
    async handle({ params, request, response }) {
      const known = await timelines.headOf(params.case)
      if (answerIfFresh({ request, response }, 'frame-2', known)) return
      const { document, head, entries, provisions } = await readSnapshot(store.db, async (rows) => {
        const entries = await countEntries(rows, params.case)
        const kinds = recordKinds.filter((kind) => kind !== 'entries' || entries <= WHOLE_CASE)
        const provisions = await readProvisionValues(rows, params.case)
        return { entries, provisions, ...(await gatherChronology(rows, params.case, kinds)) }
      })
      if (answerIfFresh({ request, response }, 'frame-2', head)) return
      response.set(headerOf(head)).json({ at: head.seq, entries, document, provisions })
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline',
    tag,
    summary: 'Where each entry stands on the timeline, 13 bytes an entry',
    params: CaseParams,
    answer: {
      status: 200,
      mediaType: binary,
      description: 'Columns, as `domain/chronology/columns-binary.ts` describes them.',
      fresh: true,
    },
    refusals: ['not-found'],
    async handle({ params, request, response }) {
      // Days and kinds without a word or an id: a browser may keep them, and asks before it uses them.
      response.set('cache-control', 'private, no-cache')
      response.vary('accept-encoding')
      const known = await timelines.headOf(params.case)
      if (answerIfFresh({ request, response }, 'timeline-2', known)) return
      const { plain, gzipped, head } = await timelines.bytesOf(params.case)
      if (answerIfFresh({ request, response }, 'timeline-2', head)) return
      const zip = request.acceptsEncodings('gzip') === 'gzip'
      if (zip) response.set('content-encoding', 'gzip')
      const bytes = zip ? gzipped : plain
      response.set(headerOf(head)).type(binary)
      response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline/changes',
    tag,
    summary: 'What became of entries after an earlier head',
    params: CaseParams,
    query: z.strictObject({ since: Seq.meta({ description: 'The head that is known.' }) }),
    answer: { status: 200, schema: TimelineChanges },
    refusals: ['not-found', 'too-far-behind'],
    async handle({ params, query, response }) {
      const changes = await timelines.withSnapshot(params.case, (rows, timeline) =>
        findChanges(rows, timeline, query.since),
      )
      response.json(changes)
    },
  }),
]

/** What a page asks for by position, at one head. */
const positionRoutes = (timelines: TimelineCache): Route[] => [
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline/texts',
    tag,
    summary: 'Texts of entries by their positions',
    params: CaseParams,
    query: TextsQuery,
    answer: { status: 200, schema: TimelineTexts },
    refusals: ['not-found', 'stale-timeline'],
    async handle({ params, query, response }) {
      const wanted = positionsAsked(query.positions)
      const items = await timelines.readAt(params.case, query.at, (rows, { links, ground }) =>
        readTexts(
          rows,
          ground,
          wanted.flatMap((position) => links.rows[position] ?? []),
        ),
      )
      response.json({ at: query.at, items })
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline/positions',
    tag,
    summary: 'Which entries match a filter and a search',
    params: CaseParams,
    query: PositionsQuery,
    answer: {
      status: 200,
      mediaType: binary,
      description: 'One bit a position, the least significant of each byte first.',
      headers: { 'Kroniek-Count': 'How many match.' },
    },
    refusals: ['not-found', 'stale-timeline'],
    async handle({ params, query, response }) {
      const filter = {
        kinds: listed(query.kind),
        actors: listed(query.actor),
        sources: listed(query.source),
        provisions: listed(query.provision),
        onlyDisputed: query.disputed === '1',
        words: query.q ?? '',
      }
      const matching = await timelines.readAt(params.case, query.at, (rows, timeline) =>
        findMatching(rows, timeline, filter),
      )
      const { bits, count } = bitsOf(matching)
      response.set('kroniek-count', String(count)).type(binary).send(Buffer.from(bits.buffer))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline/reports',
    tag,
    summary: 'When each entry was first reported',
    params: CaseParams,
    query: z.strictObject({ at }),
    answer: {
      status: 200,
      mediaType: binary,
      description: 'Dates of publication, as `domain/chronology/reports-binary.ts` describes them.',
    },
    refusals: ['not-found', 'stale-timeline'],
    async handle({ params, query, response }) {
      const reports = await timelines.readAt(params.case, query.at, (_, timeline) =>
        readReports(timeline),
      )
      response.type(binary).send(Buffer.from(encodeReports(reports).buffer))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline/position',
    tag,
    summary: 'Position of an entry',
    params: CaseParams,
    query: z.strictObject({ entry: Id, at }),
    answer: { status: 200, schema: TimelinePosition },
    refusals: ['not-found', 'stale-timeline'],
    async handle({ params, query, response }) {
      const position = await timelines.readAt(params.case, query.at, async (rows, { places }) => {
        const row = await findEntryRow(rows, params.case, query.entry)
        return row === null ? null : placeOf(places, row)
      })
      if (position === null) throw invalidField('#query/entry', 'is no entry of this case')
      response.json({ position })
    },
  }),
]

/** The positions of "4,7,10-19". @throws {Problem} invalid-input for more than are answered at once */
function positionsAsked(text: string): number[] {
  const runs = text.split(',').map((run) => {
    const [first = 0, last = first] = run.split('-').map(Number)
    return { first, count: last - first + 1 }
  })
  if (runs.some(({ count }) => count < 1))
    throw invalidField('#query/positions', 'must name the first of a run before its last')
  if (runs.reduce((sum, { count }) => sum + count, 0) > MOST_TEXTS)
    throw invalidField('#query/positions', `must be at most ${MOST_TEXTS}`)
  return runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i))
}

const readRoutes = (timelines: TimelineCache): Route[] => [
  defineRoute({
    method: 'get',
    path: '/cases/:case/entries/:id/related',
    tag,
    summary: 'The entries that an entry points at, and those that point at it',
    params: RecordParams,
    answer: { status: 200, schema: RelatedEntries },
    refusals: ['not-found'],
    async handle({ params, response }) {
      response.json(
        await timelines.withSnapshot(params.case, async (rows, { ground }) => {
          if ((await findEntryRow(rows, params.case, params.id)) === null)
            throw new Problem('not-found', { detail: 'There is no entry at this address.' })
          const { back, dependents, targets } = await readRelatedRows(rows, params.case, params.id)
          const read = (of: typeof back) =>
            readTexts(
              rows,
              ground,
              of.map(({ row }) => row),
            )
          const from = await read(back)
          return {
            relationsBack: from.map((text, i) => ({
              kind: back[i]?.kind as RelationKind,
              from: text,
            })),
            dependents: await read(dependents),
            texts: await read(targets),
          }
        }),
      )
    },
  }),
]
