import { z } from 'zod'
import { boundsOf, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { formatDay } from '#domain/time/epoch-day.ts'
import { readTyped } from '#domain/time/read-typed.ts'
import type { DateLanguage } from '#domain/time/words.ts'

const InBoth = <T extends z.ZodType>(schema: T) => z.strictObject({ en: schema, nl: schema })

const Words = InBoth(
  z.strictObject({
    long: z.string(),
    short: z.string(),
    inYear: z.string(),
    note: z.string(),
  }),
)

const Read = z.strictObject({
  edtf: z.string(),
  words: Words,
  earliest: z.string().nullable().meta({ description: 'First day it can be on; null: no bound.' }),
  latest: z.string().nullable().meta({ description: 'Last day it can be on; null: no bound.' }),
})

/** What became of a date in words: the date, or why there is none, with the choices where there are. */
export const DateAnswer = z.union([
  Read.extend({
    ok: z.literal(true),
    alternatives: z.array(z.strictObject({ edtf: z.string(), why: InBoth(z.string()) })),
    isGuess: z
      .boolean()
      .meta({ description: 'A century or an order of day and month is filled in.' }),
  }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.string(),
    at: z.int().meta({ description: 'Offset of the first word that was not understood.' }),
    said: InBoth(z.string()),
    ambiguous: z.array(Read.extend({ why: InBoth(z.string()) })).optional(),
  }),
])
export type DateAnswer = z.infer<typeof DateAnswer>

/** Reads a date in words, counted from a day or month, with the days it can be on. */
export function answerDate(
  text: string,
  on: string | null,
  language: DateLanguage | undefined,
): DateAnswer {
  const reading = readTyped(text, { on, ...(language && { languages: [language] }) })
  if (reading.ok) {
    const { edtf, words, alternatives, isGuess } = reading
    return { ok: true, edtf, words, ...boundsIn(edtf), alternatives, isGuess }
  }
  const { reason, at, said, ambiguous } = reading
  const choices = ambiguous?.map(({ edtf, words, why }) => ({
    edtf,
    words,
    why,
    ...boundsIn(edtf),
  }))
  return { ok: false, reason, at, said, ...(choices && { ambiguous: choices }) }
}

function boundsIn(edtf: string): { earliest: string | null; latest: string | null } {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) return { earliest: null, latest: null }
  const { start, end } = boundsOf(parsed.value)
  return {
    earliest: start.earliest === NO_EARLIEST ? null : formatDay(start.earliest),
    latest: end.latest === NO_LATEST ? null : formatDay(end.latest),
  }
}
