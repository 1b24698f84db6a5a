import { z } from 'zod'
import { ClockRequest } from '#domain/clocks/clock-request.ts'
import { defineRoute } from '#server/http/route.ts'
import { answerClock, ClockAnswer, listRules, RuleListing } from './clock-answer.ts'
import { BatchItem, BatchLine, lineOf } from './clock-batch.ts'

/** Clocks of one request: a case has tens, an office some thousands. */
const MOST_CLOCKS = 5000

export const clockRoutes = () => [
  defineRoute({
    method: 'get',
    path: '/clocks',
    tag: 'Clocks',
    summary: 'The rules that can be computed',
    answer: { status: 200, schema: z.array(RuleListing) },
    refusals: [],
    async handle({ response }) {
      response.json(listRules())
    },
  }),
  defineRoute({
    method: 'post',
    path: '/clocks',
    tag: 'Clocks',
    summary: 'Computes a statutory period, or an array of them',
    query: z.strictObject({
      lang: z.enum(['nl', 'en']).optional().meta({ description: 'Of the words of an array.' }),
    }),
    body: z.union([ClockRequest, z.array(BatchItem).max(MOST_CLOCKS)]),
    answer: { status: 200, schema: z.union([ClockAnswer, z.array(BatchLine)]) },
    refusals: [],
    async handle({ body, query, response }) {
      const language = query.lang ?? 'en'
      response.json(
        Array.isArray(body) ? body.map((item) => lineOf(item, language)) : answerClock(body),
      )
    },
  }),
]
