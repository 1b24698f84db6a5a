import { z } from 'zod'
import { CaseDraft } from '#domain/chronology/case.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { CasePatch } from '#domain/chronology/drafts.ts'
import { CaseListing, CaseView, HistoryRow, pageOf } from '#domain/chronology/views.ts'
import { readSnapshot } from '#server/db/database.ts'
import { readPlaced } from '#server/entries/entry-store.ts'
import { CaseParams, PageQuery } from '#server/http/params.ts'
import { sendRecord } from '#server/http/revision.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { changeCase, createCase } from './case-commands.ts'
import { getCase, pageOfCases } from './case-store.ts'
import { gatherChronology } from './chronology-store.ts'
import { headerOf } from './head-header.ts'
import { pageOfHistory } from './history-store.ts'

const tag = 'Cases'
const view = { status: 200, schema: CaseView, etag: true }
const days = z.array(z.number().nullable())

const Columns = z
  .object({
    ids: z.array(z.string()),
    startEarliest: days,
    startLatest: days,
    endEarliest: days,
    endLatest: days,
    kind: z.array(z.int()),
    lane: z.array(z.int()),
    precision: z.array(z.int()),
    kinds: z.array(z.string()),
    lanes: z.array(z.object({ title: z.string(), note: z.string().optional() })),
    precisions: z.array(z.string()),
  })
  .meta({
    id: 'TimelineColumns',
    description: 'One position an entry. Days since 1970-01-01; null where nothing bounds it.',
  })

export const caseRoutes = (store: Store): Route[] => [
  defineRoute({
    method: 'get',
    path: '/cases',
    tag,
    summary: 'Lists cases',
    query: PageQuery,
    answer: { status: 200, schema: pageOf(CaseListing) },
    refusals: [],
    async handle({ query, response }) {
      response.json(await pageOfCases(store.db.client, query.cursor ?? null, query.limit))
    },
  }),
  defineRoute({
    method: 'post',
    path: '/cases',
    tag,
    summary: 'Starts a case',
    body: CaseDraft,
    answer: { status: 201, schema: CaseView, etag: true, location: true },
    refusals: ['already-exists'],
    async handle({ body, response }) {
      const made = await createCase(store, body)
      response.location(`/api/cases/${made.id}`)
      sendRecord(response, made, 201)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case',
    tag,
    summary: 'Shows a case without its records',
    params: CaseParams,
    answer: view,
    refusals: ['not-found'],
    async handle({ params, response }) {
      sendRecord(response, await getCase(store.db.client, params.case))
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/cases/:case',
    tag,
    summary: 'Changes fields of a case',
    params: CaseParams,
    body: CasePatch,
    revised: true,
    answer: view,
    refusals: ['not-found'],
    async handle({ params, body, revision, response }) {
      sendRecord(response, await changeCase(store, { id: params.case, revision }, body))
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/chronology',
    tag,
    summary: 'The whole case as one document',
    params: CaseParams,
    answer: { status: 200, schema: Chronology },
    refusals: ['not-found'],
    async handle({ params, response }) {
      const { document, head } = await readSnapshot(store.db, (rows) =>
        gatherChronology(rows, params.case),
      )
      response.set(headerOf(head)).json(document)
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/timeline',
    tag,
    summary: 'The geometry of the timeline, one array a column',
    params: CaseParams,
    answer: { status: 200, schema: Columns },
    refusals: ['not-found'],
    async handle({ params, response }) {
      response.json(
        await readSnapshot(store.db, async (rows) =>
          timelineColumns(await getCase(rows, params.case), await readPlaced(rows, params.case)),
        ),
      )
    },
  }),
  defineRoute({
    method: 'get',
    path: '/cases/:case/history',
    tag,
    summary: 'Every change to the case, the newest first',
    params: CaseParams,
    query: PageQuery,
    answer: { status: 200, schema: pageOf(HistoryRow) },
    refusals: ['not-found'],
    async handle({ params, query, response }) {
      await getCase(store.db.client, params.case)
      const cursor = query.cursor ?? null
      response.json(await pageOfHistory(store.db.client, params.case, cursor, query.limit))
    },
  }),
]
