import { z } from 'zod'
import { Id } from '#domain/chronology/text.ts'

export const CaseParams = z.strictObject({ case: Id })
export const RecordParams = z.strictObject({ case: Id, id: Id })

/** Where a page of a list begins and how long it is. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional().meta({ description: 'From `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
