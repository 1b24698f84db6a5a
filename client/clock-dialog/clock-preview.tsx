import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { ClockAnswer, ClockResult } from '#domain/clocks/clock-result.ts'
import { findRuleTexts } from '#domain/clocks/rules/rules.ts'
import {
  sayMoment,
  sayNote,
  sayReading,
  sayRefusal,
  sayStep,
  wordsOf,
} from '#domain/clocks/words.ts'
import { capitalise } from '#domain/time/words.ts'

/** What the clock gives as it now stands in the dialog: its last moment, a safe target, other readings. */
export function ClockPreview({ answer }: { answer: ClockAnswer | null }) {
  const { language } = useLanguage()
  const words = useClockWords()
  return (
    <section className="clock-preview" aria-label={words.preview} aria-live="polite">
      <div className="clock-preview__held">
        <h3>{words.preview}</h3>
        {answer === null && <p className="clock-preview__none">{words.previewNone}</p>}
        {answer?.ok === false && (
          <p className="clock-preview__none">{sayRefusal(answer.refusal, language)}</p>
        )}
        {answer?.ok && <Given result={answer.result} />}
      </div>
    </section>
  )
}

/** The last moment alone, always in view where the rest of it stands under the fields. */
export function ClockSum({ answer }: { answer: ClockAnswer | null }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const { headings } = wordsOf(language)
  if (!answer?.ok) return null
  const { deadline } = answer.result
  return (
    <span className="clock-form__sum">
      {headings.deadline}:{' '}
      <b>{deadline === null ? words.noPeriod : sayMoment(deadline, language)}</b>
    </span>
  )
}

function Given({ result }: { result: ClockResult }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const { headings } = wordsOf(language)
  const { deadline, status, span, expiresAt, precision, safeTarget, alternatives, notes } = result
  const say = (moment: string) => capitalise(sayMoment(moment, language))
  const consequence = findRuleTexts(result.rule ?? '')?.consequence?.[language]
  const ends = result.steps.find(({ key }) => key === 'ends-between' || key === 'no-fixed-period')
  return (
    <>
      <p className="clock-preview__head">{headings.deadline}</p>
      <p className="clock-preview__moment">
        {deadline === null ? capitalise(words.noPeriod) : <mark>{say(deadline)}</mark>}
      </p>
      {(span || status === 'no-fixed-period') && ends && <p>{sayStep(ends, language)}.</p>}
      {expiresAt !== null && (
        <p>
          {expiresAt === deadline
            ? words.expiresThen
            : words.expires(sayMoment(expiresAt, language))}
        </p>
      )}
      {precision === 'day' && <p>{words.dayOnly}</p>}
      {safeTarget !== null && (
        <>
          <p className="clock-preview__head">{headings.safe}</p>
          <p>
            <b>{say(safeTarget)}</b>, {words.safeNote}
          </p>
        </>
      )}
      {alternatives.length > 0 && (
        <>
          <p className="clock-preview__head">{headings.readings}</p>
          <ul>
            {alternatives.map((reading) => (
              <li key={`${reading.key} ${reading.deadline}`}>
                <b>{say(reading.deadline)}</b>: {sayReading(reading, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <p className="clock-preview__head">{headings.notes}</p>
          {notes.map((note) => (
            <p key={`${note.key} ${JSON.stringify(note.params)}`}>{sayNote(note, language)}</p>
          ))}
        </>
      )}
      {consequence !== undefined && (
        <>
          <p className="clock-preview__head">{headings.consequence}</p>
          <p>{consequence}</p>
        </>
      )}
    </>
  )
}
