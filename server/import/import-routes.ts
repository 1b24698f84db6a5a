import { z } from 'zod'
import { Chronology } from '#domain/chronology/chronology.ts'
import { CaseView } from '#domain/chronology/views.ts'
import { getCase } from '#server/cases/case-store.ts'
import { sendRecord } from '#server/http/revision.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'
import { importChronology } from './import-commands.ts'

export const importRoutes = (store: Store): Route[] => [
  defineRoute({
    method: 'post',
    path: '/import/:format',
    tag: 'Import and export',
    summary: 'Brings in a whole case from our own document',
    params: z.strictObject({ format: z.enum(['json']) }),
    body: Chronology,
    answer: { status: 201, schema: CaseView, etag: true, location: true },
    refusals: ['already-exists', 'not-found'],
    async handle({ body, response }) {
      const id = await importChronology(store, body)
      response.location(`/api/cases/${id}`)
      sendRecord(response, await getCase(store.db.client, id), 201)
    },
  }),
]
