import { z } from 'zod'
import { Id } from '#domain/chronology/text.ts'
import { headerOf } from '#server/cases/head-header.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { exportCase, exportNames } from './export-commands.ts'

export const exportRoutes = (store: Store): Route[] => [
  defineRoute({
    method: 'get',
    path: '/cases/:case/export/:format',
    tag: 'Import and export',
    summary: 'The case as a file; Kroniek-Head names the ledger entry it was made from',
    params: z.strictObject({ case: Id, format: z.enum(exportNames) }),
    query: z.strictObject({
      lang: z
        .enum(['en', 'nl'])
        .default('en')
        .meta({ description: 'Language of dates and headings.' }),
    }),
    answer: { status: 200, mediaType: 'application/octet-stream' },
    refusals: ['not-found'],
    async handle({ params, query, response }) {
      const made = await exportCase(store, params.case, params.format, query.lang)
      response
        .set(headerOf(made.head))
        .set('content-disposition', `attachment; filename="${made.fileName}"`)
        .type(made.format.mediaType)
        .send(made.content)
    },
  }),
]
