import { z } from 'zod'
import { SearchHit } from '#domain/chronology/views.ts'
import { getCase } from '#server/cases/case-store.ts'
import type { Rows } from '#server/db/database.ts'
import { searchIndex } from '#server/db/search-index.ts'
import { CaseParams } from '#server/http/params.ts'
import { defineRoute } from '#server/http/route.ts'
import type { Store } from '#server/store.ts'

/** Most hits of one search: more than a reader looks through, little enough to rank at once. */
const MAX_HITS = 500

export const searchRoutes = ({ db }: Store) => [
  defineRoute({
    method: 'get',
    path: '/cases/:case/search',
    tag: 'Search',
    summary: 'Finds entries and sources by words in titles, summaries, quotes and sources',
    params: CaseParams,
    query: z.strictObject({
      q: z.string().max(200).meta({ description: 'Words; each may be a beginning.' }),
    }),
    answer: { status: 200, schema: z.strictObject({ items: z.array(SearchHit) }) },
    refusals: ['not-found'],
    async handle({ params, query, response }) {
      await getCase(db.client, params.case)
      response.json({ items: await search(db.client, params.case, query.q) })
    },
  }),
]

/** Hits with the entries each leads to. */
async function search(rows: Rows, caseId: string, words: string): Promise<SearchHit[]> {
  const hits = await searchIndex(rows, caseId, words, MAX_HITS)
  const sources = hits.filter((hit) => hit.entity === 'source').map((hit) => hit.recordId)
  const citing = await rows.citation.findMany({
    where: { caseId, sourceId: { in: sources }, entry: { deleted: false } },
    select: { entryId: true, sourceId: true },
  })
  return hits.map(({ entity, recordId, title, snippet }) => ({
    entity,
    id: recordId,
    title,
    snippet,
    entries:
      entity === 'entry'
        ? [recordId]
        : [...new Set(citing.filter((c) => c.sourceId === recordId).map((c) => c.entryId))],
  }))
}
