import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { ClockResult } from '#domain/clocks/clock-result.ts'
import { findRuleTexts } from '#domain/clocks/rules/rules.ts'
import {
  sayCite,
  sayMoment,
  sayNote,
  sayReading,
  sayReason,
  sayWhen,
  wordsOf,
} from '#domain/clocks/words.ts'
import { capitalise } from '#domain/time/words.ts'
import { ProvisionLink } from './provision-link.tsx'
import { Step } from './step.tsx'

/** What goes with a last moment: a safe target, other readings, calendars, what is not certain, what follows. */
export function FurtherSteps({ result }: { result: ClockResult }) {
  const { language } = useLanguage()
  const words = useClockWords()
  const { headings, related: names } = wordsOf(language)
  const { safeTarget, alternatives, related, calendar, notes } = result
  const consequence = findRuleTexts(result.rule ?? '')?.consequence?.[language]
  // The calendar says which lists are not loaded.
  const shown = notes.filter(({ key }) => key !== 'list-not-loaded')
  return (
    <>
      {safeTarget !== null && (
        <Step head={headings.safe}>
          <strong>{capitalise(sayMoment(safeTarget, language))}</strong>
          <p>{capitalise(words.safeNote)}.</p>
        </Step>
      )}
      {alternatives.length > 0 && (
        <Step head={headings.readings}>
          <ul className="readings">
            {alternatives.map((reading) => (
              <li key={`${reading.key} ${reading.deadline}`}>
                <b>{capitalise(sayMoment(reading.deadline, language))}</b>
                <span>{`: ${sayReading(reading, language)}. ${sayReason(reading, language)} `}</span>
                {reading.provision && <ProvisionLink provision={reading.provision} />}
              </li>
            ))}
          </ul>
        </Step>
      )}
      {Object.keys(related).length > 0 && (
        <Step head={headings.related}>
          <ul className="readings">
            {Object.entries(related).map(([name, value]) => (
              <li key={name}>
                {names[name] ?? name}:{' '}
                <b>{typeof value === 'string' ? sayWhen(value, language) : value}</b>
              </li>
            ))}
          </ul>
        </Step>
      )}
      {calendar.length > 0 && (
        <Step head={headings.calendar}>
          <ul className="readings">
            {calendar.map(({ year, loaded, source }) => (
              <li key={year}>
                <b>{year}</b>: {loaded ? `${headings.loaded}:` : words.calendarNotLoaded}{' '}
                <a href={source.url} target="_blank" rel="noreferrer">
                  {sayCite(source.cite, language)}
                  <span className="hidden-text">{` (${words.newTab})`}</span>
                </a>
              </li>
            ))}
          </ul>
        </Step>
      )}
      {shown.length > 0 && (
        <Step head={headings.notes}>
          {shown.map((note) => (
            <p key={`${note.key} ${JSON.stringify(note.params)}`}>{sayNote(note, language)}</p>
          ))}
        </Step>
      )}
      {consequence !== undefined && (
        <Step head={headings.consequence}>
          <p>{consequence}</p>
        </Step>
      )}
    </>
  )
}
