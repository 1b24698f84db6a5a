import { type ReactNode, useId } from 'react'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { sayRefusal } from '#domain/clocks/words.ts'
import { useClockDialog } from './dialog-context.ts'
import type { FaultPlace } from './read-form.ts'

/** The sentence about what is wrong at a place; null when nothing is, or not yet to be said. */
export function useFault(place: FaultPlace | null): string | null {
  const { language } = useLanguage()
  const { faults } = useClockWords()
  const { faultAt } = useClockDialog()
  const fault = place === null ? undefined : faultAt(place)
  if (!fault) return null
  return 'key' in fault ? faults[fault.key] : sayRefusal(fault.refusal, language)
}

interface FaultLineProps {
  id: string
  sentence: string | null
}

export function FaultLine({ id, sentence }: FaultLineProps) {
  if (sentence === null) return null
  return (
    <p id={`${id}-fault`} className="field__errors" role="alert">
      {sentence}
    </p>
  )
}

interface FieldProps {
  label: string
  /** A few words after the label. */
  note?: string
  /** Where its problems stand; null when another field says them. */
  place: FaultPlace | null
  children: (control: {
    id: string
    className: string
    'aria-invalid': true | undefined
    'aria-describedby': string | undefined
  }) => ReactNode
}

/** A labelled control with what is wrong right below it. */
export function Field({ label, note, place, children }: FieldProps) {
  const id = useId()
  const sentence = useFault(place)
  const isWrong = sentence !== null
  return (
    <div className={isWrong ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
        {note && <span className="clock-form__note"> {note}</span>}
      </label>
      {children({
        id,
        className: 'field__input',
        'aria-invalid': isWrong || undefined,
        'aria-describedby': isWrong ? `${id}-fault` : undefined,
      })}
      <FaultLine id={id} sentence={sentence} />
    </div>
  )
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string
  onChange: (value: string) => void
  inputMode?: 'numeric' | 'text'
  lang?: string
  rows?: number
  placeholder?: string
  maxLength?: number
}

export function TextField({ label, note, place, onChange, rows, ...input }: TextFieldProps) {
  return (
    <Field label={label} place={place} {...(note !== undefined && { note })}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...input}
            type="text"
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            {...input}
            rows={rows}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}

interface SelectFieldProps extends Omit<FieldProps, 'children'> {
  value: string
  onChange: (value: string) => void
  options: readonly (readonly [value: string, label: string])[]
}

export function SelectField({ label, place, value, onChange, options }: SelectFieldProps) {
  return (
    <Field label={label} place={place}>
      {(control) => (
        <select
          {...control}
          className="field__input clock-form__select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([option, said]) => (
            <option key={option} value={option}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface RadiosProps<T extends string> {
  label: string
  isLabelHidden?: boolean
  value: T
  onChange: (value: T) => void
  choices: readonly (readonly [value: T, label: ReactNode])[]
}

/** One of a few, as native radio buttons. */
export function Radios<T extends string>(props: RadiosProps<T>) {
  const name = useId()
  return (
    <fieldset className="field">
      <legend className={props.isLabelHidden ? 'hidden-text' : 'field__label clock-form__legend'}>
        {props.label}
      </legend>
      <div className="clock-form__radios">
        {props.choices.map(([value, said]) => (
          <label key={value} className="clock-form__radio">
            <input
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
