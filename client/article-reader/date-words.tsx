import { useId } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import { readTyped } from '#domain/time/read-typed.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { useWords } from './words.ts'

interface DateWordsProps {
  label: string
  /** Words or EDTF, as typed. */
  value: string
  onChange: (typed: string) => void
  /** A day or a month that words count from; null when there is none. */
  on: string | null
  note?: string
  /** Said under the field instead of the reading. */
  problem?: string | undefined
  id?: string
}

/** Longest text that can be a date, characters. */
const LONGEST = 1024

/** Longer EDTF would cover what is typed; the words below say it. Characters. */
const LONGEST_SHOWN = 15

/** A date in words, read back with every key; it asks where two dates may be meant. */
export function DateWords({ label, value, onChange, on, note, problem, id }: DateWordsProps) {
  const own = useId()
  const { language } = useLanguage()
  const reader = useWords()
  const read = value.trim() === '' ? null : readTyped(value, { on })
  const choices = read && !read.ok ? (read.ambiguous ?? []) : []
  const said = read?.ok
    ? capitalise(sayEdtf(read.edtf, language).long)
    : choices.length > 0
      ? reader.whichDate
      : read
        ? reader.whenUnread
        : ''
  const isWrong = problem !== undefined || (read !== null && !read.ok && choices.length === 0)
  return (
    <div className={isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={id ?? own} className="field__label">
        {label}
        {note && <span className="reader__note"> {note}</span>}
      </label>
      <div className="reader__date">
        <input
          id={id ?? own}
          type="text"
          className="field__input"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${own}-read`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {read?.ok && read.edtf.length <= LONGEST_SHOWN && <code>{read.edtf}</code>}
      </div>
      <p id={`${own}-read`} className="reader__read" aria-live="polite">
        {problem ?? said}
        {choices.map(({ edtf, words }) => (
          <button key={edtf} type="button" className="link-button" onClick={() => onChange(edtf)}>
            {words[language].short}
          </button>
        ))}
      </p>
    </div>
  )
}
