import { FieldProblems } from './field-problems.tsx'
import { useProblems } from './use-problems.ts'

interface SelectControlProps {
  pointer: string
  label: string
  isLabelHidden?: boolean
  value: string
  onChange: (value: string) => void
  options: readonly (readonly [value: string, label: string])[]
  /** Stands first while nothing is chosen. */
  placeholder?: string
}

/** A labelled native select with its problems. */
export function SelectControl(props: SelectControlProps) {
  const { id, aria, isWrong, sentences } = useProblems(props.pointer)
  return (
    <div className={isWrong ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className={props.isLabelHidden ? 'hidden-text' : 'field__label'}>
        {props.label}
      </label>
      <select
        id={id}
        className="field__input editor__select"
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        {...aria}
      >
        {props.placeholder !== undefined && props.value === '' && (
          <option value="">{props.placeholder}</option>
        )}
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <FieldProblems of={id} sentences={sentences} />
    </div>
  )
}
