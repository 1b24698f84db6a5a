import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { ClockDerivation } from './clock-derivation.tsx'
import type { CommitmentDays } from './commitment-days.ts'
import { useOffers } from './offers.ts'
import { Step } from './step.tsx'
import { useWords } from './words.ts'

interface CommitmentDerivationProps {
  data: CaseData
  days: CommitmentDays
  on: EpochDay
}

/**
 * How the last day allowed comes about, as items of the list of steps.
 *
 * Where a statutory period runs, each step of its computation; else the due date that was stated, and where it
 * comes from.
 */
export function CommitmentDerivation({ data, days, on }: CommitmentDerivationProps) {
  const { language } = useLanguage()
  const words = useWords()
  const { onChangeClock } = useOffers()
  const { id, due, dueNote, clock } = days.commitment
  if (clock) {
    return (
      <ClockDerivation
        data={data}
        clock={clock}
        on={on}
        isStarted={days.standing.due.type !== 'not-started'}
        onChange={() => onChangeClock(id)}
      />
    )
  }
  if (due === undefined) return <Step head={words.dueStep}>{words.noDueStep}</Step>
  return (
    <>
      <Step head={words.ground}>
        {dueNote === undefined ? (
          words.noGround
        ) : (
          <p lang={data.records.case.language}>{dueNote}</p>
        )}
      </Step>
      <Step head={words.dueStep} isResult>
        <strong>{sayEdtf(due, language).long}</strong>
      </Step>
    </>
  )
}
