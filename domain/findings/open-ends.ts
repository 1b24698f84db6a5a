import type { Chronology } from '#domain/chronology/chronology.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { originFindings, quoteFindings } from './backing.ts'
import { commitmentFindings } from './commitments.ts'
import { contradictionFindings } from './contradictions.ts'
import { stepFindings } from './expected-steps.ts'
import { type Finding, findingKinds } from './finding.ts'
import { type Known, knownOn } from './known.ts'
import { provisionFindings } from './provision-days.ts'
import { questionFindings } from './questions.ts'
import { vagueDateFindings } from './vague-dates.ts'

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
 * @returns in the order of `findingKinds`; within a kind as the document has them
 */
export function findOpenEnds(document: Chronology, on: EpochDay): Finding[] {
  const known = knownOn(document, on)
  const found = finders.flatMap((find) => find(known))
  return findingKinds.flatMap((kind) => found.filter((finding) => finding.kind === kind))
}
