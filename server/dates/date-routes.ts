import { z } from 'zod'
import { isAnchor } from '#domain/time/read-typed.ts'
import { defineRoute } from '#server/http/route.ts'
import { answerDate, DateAnswer } from './date-answer.ts'

export const dateRoutes = () => [
  defineRoute({
    method: 'post',
    path: '/dates',
    tag: 'Dates',
    summary: 'Reads a date in Dutch or English words',
    body: z.strictObject({
      text: z.string().meta({ description: 'As a person types it, or EDTF.' }),
      on: z
        .string()
        .refine(isAnchor, 'is no day as 2020-07-17 and no month as 2020-07')
        .optional()
        .meta({ description: 'Day or month that words count from: 2020-07-17 or 2020-07.' }),
      lang: z.enum(['nl', 'en']).optional().meta({ description: 'Language of the words.' }),
    }),
    answer: { status: 200, schema: DateAnswer },
    refusals: [],
    async handle({ body, response }) {
      response.json(answerDate(body.text, body.on ?? null, body.lang))
    },
  }),
]
