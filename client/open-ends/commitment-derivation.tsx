import { useLanguage } from '#client/i18n/language.tsx'
import { sayEdtf } from '#domain/time/words.ts'
import type { CommitmentDays } from './commitment-days.ts'
import { Step } from './step.tsx'
import { useWords } from './words.ts'

interface CommitmentDerivationProps {
  days: CommitmentDays
  contentLang: string
}

/**
 * How the last day allowed follows from the day of the promise, as items of the list of steps.
 *
 * The document states a due date and where it comes from; that is all there is to show. Where a statutory
 * period is computed, its steps (rule, count, weekend or holiday, stops) stand here instead of the ground.
 */
export function CommitmentDerivation({ days, contentLang }: CommitmentDerivationProps) {
  const { language } = useLanguage()
  const words = useWords()
  const { due, dueNote } = days.commitment
  if (due === undefined) return <Step head={words.dueStep}>{words.noDueStep}</Step>
  return (
    <>
      <Step head={words.ground}>
        {dueNote === undefined ? words.noGround : <p lang={contentLang}>{dueNote}</p>}
      </Step>
      <Step head={words.dueStep} isResult>
        <strong>{sayEdtf(due, language).long}</strong>
      </Step>
    </>
  )
}
