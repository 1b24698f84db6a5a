import { type RecordKind, type RecordOf, recordKinds } from '#domain/chronology/chronology.ts'
import { recordDrafts, recordPatches } from '#domain/chronology/drafts.ts'
import { pageOf, recordViews } from '#domain/chronology/views.ts'
import { getCase } from '#server/cases/case-store.ts'
import { CaseParams, PageQuery, RecordParams } from '#server/http/params.ts'
import { Problem } from '#server/http/problem.ts'
import { sendRecord } from '#server/http/revision.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { recordCommands } from './record-commands.ts'
import { present } from './record-steps.ts'
import { stores } from './stores.ts'

/** The same six addresses for every kind of record. */
export const recordRoutes = (store: Store): Route[] =>
  recordKinds.flatMap((kind) => routesOf(store, kind))

function routesOf<K extends RecordKind>(store: Store, kind: K): Route[] {
  const { db } = store
  const commands = recordCommands(store, stores)
  const list = `/cases/:case/${kind}`
  const item = `${list}/:id`
  const tag = kind.charAt(0).toUpperCase() + kind.slice(1)
  const view = { status: 200, schema: recordViews[kind], etag: true }
  return [
    defineRoute({
      method: 'get',
      path: list,
      tag,
      summary: `Lists ${kind}, in the order of the document`,
      params: CaseParams,
      query: PageQuery,
      answer: { status: 200, schema: pageOf(recordViews[kind]) },
      refusals: ['not-found'],
      async handle({ params, query, response }) {
        await getCase(db.client, params.case)
        const cursor = query.cursor ?? null
        const page = await stores[kind].page(db.client, params.case, cursor, query.limit)
        response.json({ items: page.items.map(present), next: page.next })
      },
    }),
    defineRoute({
      method: 'post',
      path: list,
      tag,
      summary: `Adds one to the ${kind}; without an id it gets one from its words`,
      params: CaseParams,
      body: recordDrafts[kind],
      answer: { status: 201, schema: recordViews[kind], etag: true, location: true },
      refusals: ['not-found', 'already-exists'],
      async handle({ params, body, response }) {
        const draft = body as Omit<RecordOf<K>, 'id'> & { id?: string }
        const made = await commands.create(kind, params.case, draft)
        response.location(`/api/cases/${params.case}/${kind}/${made.id}`)
        sendRecord(response, made, 201)
      },
    }),
    defineRoute({
      method: 'get',
      path: item,
      tag,
      summary: `Shows one of the ${kind}`,
      params: RecordParams,
      answer: view,
      refusals: ['not-found'],
      async handle({ params, response }) {
        const found = await stores[kind].find(db.client, params.case, params.id)
        if (!found || found.deleted) throw new Problem('not-found')
        sendRecord(response, present(found))
      },
    }),
    defineRoute({
      method: 'patch',
      path: item,
      tag,
      summary: 'Changes fields; null takes an optional one away',
      params: RecordParams,
      body: recordPatches[kind],
      revised: true,
      answer: view,
      refusals: ['not-found'],
      async handle({ params, body, revision, response }) {
        const target = { kind, caseId: params.case, id: params.id, revision }
        sendRecord(response, await commands.change(target, body))
      },
    }),
    defineRoute({
      method: 'delete',
      path: item,
      tag,
      summary: 'Takes it out; the answer has the revision that restoring it needs',
      params: RecordParams,
      revised: true,
      answer: view,
      refusals: ['not-found', 'in-use'],
      async handle({ params, revision, response }) {
        const target = { kind, caseId: params.case, id: params.id, revision }
        sendRecord(response, await commands.remove(target))
      },
    }),
    defineRoute({
      method: 'post',
      path: `${item}/restore`,
      tag,
      summary: 'Undoes a delete',
      params: RecordParams,
      revised: true,
      answer: view,
      refusals: ['not-found'],
      async handle({ params, revision, response }) {
        const target = { kind, caseId: params.case, id: params.id, revision }
        sendRecord(response, await commands.restore(target))
      },
    }),
  ]
}
