import { z } from 'zod'
import { Head } from '#domain/chronology/views.ts'
import { defineRoute, type Route } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'

const Health = z
  .strictObject({
    ok: z.boolean(),
    /** Acknowledged writes that the database lacks. */
    missing: z.array(Head),
  })
  .meta({ id: 'Health' })

export const healthRoutes = (store: Store): Route[] => [
  defineRoute({
    method: 'get',
    path: '/health',
    tag: 'Health',
    summary: 'Whether the database answers and holds every write it acknowledged',
    answer: { status: 200, schema: Health },
    refusals: [],
    async handle({ response }) {
      await store.db.client.$queryRaw`SELECT 1`
      const missing = store.missing.map(({ caseId, seq, hash }) => ({ case: caseId, seq, hash }))
      response.json({ ok: missing.length === 0, missing })
    },
  }),
]
