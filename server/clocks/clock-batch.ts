import { z } from 'zod'
import { ClockRequest, clockFields } from '#domain/clocks/clock-request.ts'
import type { ClockResult } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { sayProvision, sayReading, sayReason, sayRefusal, sayStep } from '#domain/clocks/words.ts'
import { issuesOf } from '#domain/problem.ts'
import type { DateLanguage } from '#domain/time/words.ts'

const BatchId = z.union([z.string().max(200), z.number()])

/** One clock of many: a request with a name of its own. */
export const BatchItem = z
  .strictObject({ id: BatchId, ...clockFields })
  .meta({ id: 'ClockBatchItem', description: 'One clock of many, with a name of its own.' })
export type BatchItem = z.infer<typeof BatchItem>

/** What became of one: its deadline, or in one sentence why there is none. */
export const BatchLine = z
  .union([
    z.strictObject({
      id: BatchId,
      deadline: z.string().nullable(),
      expiresAt: z.string().nullable(),
      span: z
        .strictObject({ earliest: z.string().nullable(), latest: z.string().nullable() })
        .nullable(),
      safeTarget: z.string().nullable(),
      alternatives: z.array(
        z.strictObject({ reading: z.string(), deadline: z.string(), why: z.string() }),
      ),
      related: z.record(z.string(), z.union([z.string(), z.number()])),
      steps: z.array(z.string()),
    }),
    z.strictObject({ id: BatchId, error: z.string() }),
  ])
  .meta({ id: 'ClockBatchLine' })
export type BatchLine = z.infer<typeof BatchLine>

/** Computes one clock of many; a request that cannot be computed is a line too. */
export function lineOf({ id, ...request }: BatchItem, language: DateLanguage): BatchLine {
  const answer = computeClock(request)
  if (!answer.ok) return { id, error: sayRefusal(answer.refusal, language) }
  return { id, ...presentLine(answer.result, language) }
}

/** A request among fields of somebody's own, which are left out. */
const LooseRequest = z.object(ClockRequest.shape)

/** The same for what may be no request at all. Fields a clock does not have are left out. */
export function lineOfUnknown(item: unknown, at: number, language: DateLanguage): BatchLine {
  const id = BatchId.safeParse((item as { id?: unknown } | null)?.id).data ?? at
  const parsed = LooseRequest.safeParse(item)
  if (parsed.success) return lineOf({ ...parsed.data, id }, language)
  const said = issuesOf(parsed.error).map(({ pointer, detail }) => `${pointer} ${detail}`)
  return { id, error: `${said.join('; ')}.` }
}

function presentLine(result: ClockResult, language: DateLanguage) {
  const { deadline, expiresAt, span, safeTarget, related } = result
  return {
    deadline,
    expiresAt,
    span,
    safeTarget,
    alternatives: result.alternatives.map((reading) => ({
      reading: sayReading(reading, language),
      deadline: reading.deadline,
      why: sayReason(reading, language),
    })),
    related,
    steps: result.steps.map((step) => {
      const said = sayStep(step, language)
      return step.provision ? `${said} (${sayProvision(step.provision, language)})` : said
    }),
  }
}

/** Fields of an item that no clock has. */
export const unknownFields = (item: unknown): string[] =>
  item !== null && typeof item === 'object'
    ? Object.keys(item).filter((name) => name !== 'id' && !(name in clockFields))
    : []
