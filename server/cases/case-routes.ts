import { CaseDraft } from '#domain/chronology/case.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { CasePatch } from '#domain/chronology/drafts.ts'
import { CaseListing, CaseView, HistoryRow, pageOf } from '#domain/chronology/views.ts'
import { readSnapshot } from '#server/db/database.ts'
import { answerIfFresh } from '#server/http/fresh.ts'
import { CaseParams, PageQuery } from '#server/http/params.ts'
import { sendRecord } from '#server/http/revision.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import { getHead } from '#server/ledger/ledger-store.ts'
import type { Store } from '#server/store.ts'
import { changeCase, createCase } from './case-commands.ts'
import { getCase, pageOfCases } from './case-store.ts'
import { gatherChronology } from './chronology-store.ts'
import { headerOf } from './head-header.ts'
import { pageOfHistory } from './history-store.ts'

const tag = 'Cases'
const view = { status: 200, schema: CaseView, etag: true }
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
    answer: { status: 200, schema: Chronology, fresh: true },
    refusals: ['not-found'],
    async handle({ params, request, response }) {
      await getCase(store.db.client, params.case)
      const known = await getHead(store.db.client, params.case)
      if (answerIfFresh({ request, response }, 'chronology-1', known)) return
      const { document, head } = await readSnapshot(store.db, (rows) =>
        gatherChronology(rows, params.case),
      )
      if (answerIfFresh({ request, response }, 'chronology-1', head)) return
      response.set(headerOf(head)).json(document)
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
