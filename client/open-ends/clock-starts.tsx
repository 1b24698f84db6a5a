import type { CaseData } from '#client/case-data/case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { clockRequestOf } from '#domain/chronology/commitment-clock.ts'
import type { ClockStart, CommitmentClock } from '#domain/chronology/records.ts'
import { computeClock } from '#domain/clocks/compute.ts'
import { parseWritten } from '#domain/clocks/instant-text.ts'
import { sayMoment, sayRefusal } from '#domain/clocks/words.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { EntryCite } from './entry-cite.tsx'
import { wasKnown } from './known-then.ts'
import { QuotedWords } from './quoted-words.tsx'

interface ClockStartsProps {
  data: CaseData
  clock: CommitmentClock
  on: EpochDay
}

/** What makes a clock run: the moment we follow with its entry and words, and those we do not. */
export function ClockStarts({ data, clock, on }: ClockStartsProps) {
  const words = useClockWords()
  const { starts, follows, reason } = clock
  const contentLang = data.records.case.language
  const followed = starts[follows]
  // On a day of the past, not what came out later.
  const others = starts.filter(({ entry }, i) => i !== follows && wasKnown(data, entry, on))
  return (
    <>
      {followed && <StartLine data={data} start={followed} on={on} />}
      {others.length > 0 && (
        <>
          <p className="starts__followed">
            {capitalise(words.followThis)}
            {reason !== undefined && <span lang={contentLang}>{`: ${reason}`}</span>}
          </p>
          <p className="starts__head">{words.candidates}</p>
          <ul className="starts">
            {others.map((start) => (
              <li key={`${start.entry} ${start.at}`}>
                <StartLine data={data} start={start} on={null} />
                <p className="starts__gives">
                  <WhatItGives data={data} clock={clock} start={start} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface StartLineProps {
  data: CaseData
  start: ClockStart
  /** The day looked at, for the words quoted; null for none. */
  on: EpochDay | null
}

function StartLine({ data, start, on }: StartLineProps) {
  const { language } = useLanguage()
  const { at = data.textOf(start.entry)?.date, note } = start
  const said =
    at === undefined ? '…' : parseWritten(at) ? sayMoment(at, language) : sayEdtf(at, language).long
  return (
    <>
      <strong>{capitalise(said)}</strong>
      <EntryCite data={data} id={start.entry} />
      {on !== null && <QuotedWords data={data} id={start.entry} on={on} />}
      {note !== undefined && <p lang={data.records.case.language}>{note}</p>}
    </>
  )
}

/** The last moment from a start that we do not follow. */
function WhatItGives({
  data,
  clock,
  start,
}: {
  data: CaseData
  clock: CommitmentClock
  start: ClockStart
}) {
  const { language } = useLanguage()
  const words = useClockWords()
  const request = clockRequestOf(clock, (entry) => data.textOf(entry)?.date, start)
  const answer = request && computeClock(request)
  if (!answer) return '…'
  if (!answer.ok) return sayRefusal(answer.refusal, language)
  const { deadline } = answer.result
  return words.gives(deadline === null ? words.noPeriod : sayMoment(deadline, language))
}
