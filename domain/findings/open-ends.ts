import { z } from 'zod'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { Dismissal } from '#domain/chronology/records.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { isAnchor } from '#domain/time/read-typed.ts'
import { originFindings, quoteFindings } from './backing.ts'
import { commitmentFindings } from './commitments.ts'
import { contradictionFindings } from './contradictions.ts'
import { stepFindings } from './expected-steps.ts'
import { Finding, findingKinds } from './finding.ts'
import { type Known, knownOn } from './known.ts'
import { provisionFindings } from './provision-days.ts'
import { questionFindings } from './questions.ts'
import { Standing, standingsOf } from './standing.ts'
import { vagueDateFindings } from './vague-dates.ts'

/** A day of the calendar, in full. */
export const Day = z
  .string()
  .refine((text) => text.length === 10 && isAnchor(text), 'is no day as 2020-07-17')
  .meta({ description: 'A day: 2020-07-17.' })

/** A dismissal with the finding it sets aside. */
export const DismissedFinding = z
  .strictObject({
    dismissal: Dismissal,
    finding: Finding.nullable().meta({ description: 'Null where it is not open on the day.' }),
  })
  .meta({ id: 'DismissedFinding' })
export type DismissedFinding = z.infer<typeof DismissedFinding>

/** What is open in a case on a day. */
export const OpenEnds = z
  .strictObject({
    on: Day,
    commitments: z.array(Standing).meta({ description: 'How each stood, the kept ones too.' }),
    findings: z.array(Finding).meta({ description: 'Without those that were dismissed.' }),
    dismissed: z.array(DismissedFinding),
  })
  .meta({ id: 'OpenEnds', description: 'What is open in a case, as it was known on a day.' })
export type OpenEnds = z.infer<typeof OpenEnds>

const finders: readonly ((known: Known) => Finding[])[] = [
  commitmentFindings,
  questionFindings,
  contradictionFindings,
  stepFindings,
  provisionFindings,
  vagueDateFindings,
  quoteFindings,
  originFindings,
]

/**
 * What is open, late, contradicted, thin on sources or missing in a case, as it was known on a day.
 *
 * What somebody dismissed stands apart, on any day: that it is no open end is a judgement of today.
 *
 * @returns findings in the order of `findingKinds`; within a kind as the document has them
 */
export function surveyOpenEnds(document: Chronology, on: EpochDay): Omit<OpenEnds, 'on'> {
  const known = knownOn(document, on)
  const found = finders.flatMap((find) => find(known))
  const sorted = findingKinds.flatMap((kind) => found.filter((finding) => finding.kind === kind))
  const dismissals = document.dismissals ?? []
  const dismissed = new Set(dismissals.map(({ finding }) => finding))
  return {
    commitments: standingsOf(known),
    findings: sorted.filter(({ id }) => !dismissed.has(id)),
    dismissed: dismissals.map((dismissal) => ({
      dismissal,
      finding: sorted.find(({ id }) => id === dismissal.finding) ?? null,
    })),
  }
}

/** What is open in a case on a day and was not dismissed. */
export const findOpenEnds = (document: Chronology, on: EpochDay): Finding[] =>
  surveyOpenEnds(document, on).findings
