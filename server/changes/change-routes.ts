import { Changed, ChangeSet } from '#domain/chronology/changes.ts'
import { CaseParams } from '#server/http/params.ts'
import { defineRoute } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { makeChanges } from './change-commands.ts'

export const changeRoutes = (store: Store) => [
  defineRoute({
    method: 'post',
    path: '/cases/:case/changes',
    tag: 'Changes',
    summary: 'Makes changes that belong together, all or none',
    params: CaseParams,
    body: ChangeSet,
    answer: { status: 200, schema: Changed },
    refusals: ['not-found', 'already-exists', 'in-use', 'stale-revision'],
    async handle({ params, body, response }) {
      response.json(await makeChanges(store, params.case, body))
    },
  }),
]
