import { z } from 'zod'
import { Day, OpenEnds } from '#domain/findings/open-ends.ts'
import { headerOf } from '#server/cases/head-header.ts'
import { CaseParams } from '#server/http/params.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { readOpenEnds } from './open-ends.ts'

export const openEndsRoutes = (store: Store): Route[] => [
  defineRoute({
    method: 'get',
    path: '/cases/:case/open-ends',
    tag: 'Open ends',
    summary:
      'What is open, late, contradicted or missing, and what was dismissed, as known on a day',
    params: CaseParams,
    query: z.strictObject({ on: Day }),
    answer: { status: 200, schema: OpenEnds },
    refusals: ['not-found'],
    async handle({ params, query, response }) {
      const { openEnds, head } = await readOpenEnds(store, params.case, query.on)
      response.set(headerOf(head)).json(openEnds)
    },
  }),
]
