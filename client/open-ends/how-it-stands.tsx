import { useMemo } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { Finding } from '#domain/findings/finding.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import type { CommitmentDays } from './commitment-days.ts'
import { CommitmentDerivation } from './commitment-derivation.tsx'
import { dueCalendar } from './due-calendar.ts'
import { DueCalendarView } from './due-calendar-view.tsx'
import { EntryCite } from './entry-cite.tsx'
import { FindingActions } from './finding-actions.tsx'
import { QuotedWords } from './quoted-words.tsx'
import { settledSince } from './settling.ts'
import { Step } from './step.tsx'
import { useWords } from './words.ts'

interface HowItStandsProps {
  data: CaseData
  days: CommitmentDays
  /** What is open about it on the day looked at; null when nothing is. */
  finding: Finding | null
  /** Why that was dismissed; null when it was not. */
  dismissed: string | null
  on: EpochDay
}

/** One commitment, step by step: promised, due and on what ground, done or not. */
export function HowItStands({ data, days, finding, dismissed, on }: HowItStandsProps) {
  const { language } = useLanguage()
  const words = useWords()
  const { derived } = useClockWords()
  const { commitment, standing, since } = days
  const { status, settled } = standing
  const contentLang = data.records.case.language
  const calendar = useMemo(() => dueCalendar(days, on), [days, on])
  const say = (date: string) => sayEdtf(date, language).long
  // The trigger tells it then.
  const startsHere = commitment.clock?.starts.some(({ entry }) => entry === commitment.from)
  const later = settled ? null : settledSince(commitment)
  return (
    <>
      <h2>{commitment.clock ? derived : words.standing}</h2>
      <p className="stands__what" lang={contentLang}>
        {commitment.what}
      </p>
      <ol className="steps">
        {!startsHere && (
          <Step head={commitment.basis === 'duty' ? words.fellDue : words.promised}>
            <strong>{say(standing.since)}</strong>
            <EntryCite data={data} id={commitment.from} />
            <QuotedWords data={data} id={commitment.from} on={on} />
          </Step>
        )}
        <CommitmentDerivation data={data} days={days} on={on} />
        <Step head={words.settledBy} isResult={settled !== null}>
          {settled ? (
            <>
              <p>
                <strong>{say(settled.date)}</strong>
                {(status.type === 'superseded' || status.type === 'lapsed') && (
                  <span>, {words.standings[status.type].toLowerCase()}</span>
                )}
                {status.type === 'late' && (
                  <span className="stands__late">, {words.lateBy(status)}</span>
                )}
              </p>
              <EntryCite data={data} id={settled.entry} />
              <QuotedWords data={data} id={settled.entry} on={on} />
            </>
          ) : (
            <>
              <p>
                {words.notSettled}
                {status.type === 'overdue' && (
                  <span className="stands__late"> {words.daysOver(status.days)}.</span>
                )}
              </p>
              {later !== null && (
                <p className="stands__later">
                  {words.later} <EntryCite data={data} id={later} />
                </p>
              )}
            </>
          )}
        </Step>
        {commitment.note !== undefined && (
          <Step head={words.note}>
            <p lang={contentLang}>{commitment.note}</p>
          </Step>
        )}
        {dismissed !== null && (
          <Step head={words.dismissedStep}>
            <p lang={contentLang}>{dismissed}</p>
          </Step>
        )}
      </ol>
      {finding && later === null && <FindingActions finding={finding} />}
      {calendar && <DueCalendarView calendar={calendar} first={since.latest} />}
    </>
  )
}
