import type { ReactNode } from 'react'
import { FieldProblems } from './field-problems.tsx'
import { useProblems } from './use-problems.ts'

interface ChoiceFieldProps<T extends string> {
  pointer: string
  label: string
  choices: readonly { value: T; content: ReactNode }[]
  value: string
  onChange: (value: T) => void
  /** `chips` in rows, or `lines` under each other. */
  look: 'chips' | 'lines'
}

/** One of a few: native radio buttons, so that arrow keys and forms work as everywhere. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { id, aria, isWrong, sentences } = useProblems(props.pointer)
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      className={isWrong ? 'field field--wrong' : 'field'}
      {...aria}
    >
      <span id={`${id}-label`} className="field__label">
        {props.label}
      </span>
      <div className={`choices choices--${props.look}`}>
        {props.choices.map(({ value, content }, i) => (
          <label key={value} className="choice">
            <input
              id={i === 0 ? id : undefined}
              type="radio"
              name={id}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {content}
          </label>
        ))}
      </div>
      <FieldProblems of={id} sentences={sentences} />
    </div>
  )
}
