import { defineRoute } from '#server/http/route.ts'
import { Reading, ReadingRequest, readArticle } from './reading.ts'

export const readingRoutes = () => [
  defineRoute({
    method: 'post',
    path: '/readings',
    tag: 'Dates',
    summary: 'Reads an article into its dates and the entries it seems to tell',
    body: ReadingRequest,
    answer: { status: 200, schema: Reading },
    refusals: [],
    async handle({ body, response }) {
      response.json(readArticle(body))
    },
  }),
]
