import type { HTMLAttributes } from 'react'
import { FieldProblems } from './field-problems.tsx'
import { useProblems } from './use-problems.ts'

/** Far past what any field may hold, and as much as a browser lays out while somebody types. */
const LONGEST_TYPED = 1_000_000

interface TextControlProps {
  /** Where its value stands in what is sent; gives it its id and its problems. */
  pointer: string
  label: string
  /** A few words after the label. */
  note?: string
  value: string
  onChange: (value: string) => void
  /** A textarea of this many rows instead of one line. */
  rows?: number
  lang?: string | undefined
  /** The field takes no more, characters. */
  maxLength?: number
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  isRequired?: boolean
}

/** A labelled text with its problems at its place in the form. */
export function TextControl(props: TextControlProps) {
  const { pointer, label, note, value, onChange, rows, lang, maxLength = LONGEST_TYPED } = props
  const { inputMode, isRequired } = props
  const { id, aria, isWrong, sentences } = useProblems(pointer)
  const shared = {
    id,
    value,
    lang,
    maxLength,
    inputMode,
    className: 'field__input',
    'aria-required': isRequired,
    ...aria,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className="field__label">
        {label}
        {note && <span className="editor__note"> {note}</span>}
      </label>
      {rows === undefined ? (
        <input {...shared} type="text" autoComplete="off" />
      ) : (
        <textarea {...shared} rows={rows} />
      )}
      <FieldProblems of={id} sentences={sentences} />
    </div>
  )
}
