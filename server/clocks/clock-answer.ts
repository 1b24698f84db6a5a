import { z } from 'zod'
import type { ClockRequest } from '#domain/clocks/clock-request.ts'
import { Alternative, ClockResult, Note } from '#domain/clocks/clock-result.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { laws } from '#domain/clocks/counting-law.ts'
import { rules } from '#domain/clocks/rules/rules.ts'
import { ClockProvision, Step } from '#domain/clocks/step.ts'
import { sayNote, sayReading, sayReason, sayRefusal, sayStep } from '#domain/clocks/words.ts'
import { invalidField } from '#server/http/problem.ts'

const InBoth = z.strictObject({ en: z.string(), nl: z.string() })
const inBoth = (say: (language: 'en' | 'nl') => string) => ({ en: say('en'), nl: say('nl') })

/** A computed clock with everything in words. */
export const ClockAnswer = z
  .strictObject({
    ...ClockResult.shape,
    steps: z.array(z.strictObject({ ...Step.shape, words: InBoth })),
    alternatives: z.array(z.strictObject({ ...Alternative.shape, reading: InBoth, why: InBoth })),
    notes: z.array(z.strictObject({ ...Note.shape, words: InBoth })),
  })
  .meta({ id: 'ClockAnswer', description: 'A statutory period, computed, in words.' })
export type ClockAnswer = z.infer<typeof ClockAnswer>

/**
 * Computes a clock and words it.
 *
 * @throws {Problem} invalid-input, with a sentence at the field that cannot be counted with
 */
export function answerClock(request: ClockRequest): ClockAnswer {
  const answer = computeClock(request)
  if (!answer.ok) {
    throw invalidField(`#${answer.refusal.pointer}`, sayRefusal(answer.refusal, 'en'))
  }
  const { result } = answer
  return {
    ...result,
    steps: result.steps.map((step) => ({ ...step, words: inBoth((l) => sayStep(step, l)) })),
    alternatives: result.alternatives.map((reading) => ({
      ...reading,
      reading: inBoth((l) => sayReading(reading, l)),
      why: inBoth((l) => sayReason(reading, l)),
    })),
    notes: result.notes.map((note) => ({ ...note, words: inBoth((l) => sayNote(note, l)) })),
  }
}

/** A rule as it is listed. */
export const RuleListing = z
  .strictObject({
    id: z.string(),
    provision: ClockProvision,
    law: z.enum(laws),
    period: z.string().nullable().meta({ description: 'null: no fixed period.' }),
    from: z.string().meta({ description: 'First day on which a trigger falls under it.' }),
    to: z.string().nullable(),
    what: InBoth,
    trigger: InBoth,
    extension: z.strictObject({ total: z.string(), article: z.string(), says: InBoth }).nullable(),
    consequence: InBoth.nullable(),
    remark: InBoth.nullable(),
    textStatus: z.enum(['read', 'secondary', 'recalled']),
  })
  .meta({ id: 'ClockRule', description: 'A rule of law with a clock.' })
export type RuleListing = z.infer<typeof RuleListing>

export const listRules = (): RuleListing[] =>
  rules.map(({ id, act, article, url, extension, text, remark = null, ...rule }) => ({
    id,
    provision: { act, article, url },
    law: rule.law,
    period: rule.period,
    from: rule.from,
    to: rule.to,
    what: rule.what,
    trigger: rule.trigger,
    extension: extension
      ? { total: extension.total, article: extension.article, says: extension.says }
      : null,
    consequence: rule.consequence,
    remark,
    textStatus: text,
  }))
