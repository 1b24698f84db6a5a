import { type HTMLInputTypeAttribute, type ReactNode, type Ref, useId } from 'react'

export interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Stands under the field and is read out with it. */
  description?: ReactNode
  /** What is wrong with it; every sentence is shown and read out. None when absent or empty. */
  errors?: readonly string[]
  isRequired?: boolean
  /** A textarea of this many rows instead of one line. */
  rows?: number
  type?: HTMLInputTypeAttribute
  /** Language of what is typed, where it is not the page's. */
  lang?: string
  placeholder?: string
  autoFocus?: boolean
  /** Ids of suggestions in a datalist. */
  list?: string
  onBlur?: () => void
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** A labelled field for one text, with its description and its errors. Controlled. */
export function TextField({
  label,
  value,
  onChange,
  description,
  errors = [],
  isRequired,
  rows,
  type = 'text',
  ...rest
}: TextFieldProps) {
  const id = useId()
  const hasErrors = errors.length > 0
  const describedBy = [description && `${id}-description`, hasErrors && `${id}-errors`]
  const shared = {
    ...rest,
    id,
    value,
    className: 'field__input',
    'aria-required': isRequired,
    'aria-invalid': hasErrors || undefined,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={hasErrors ? 'field field--wrong' : 'field'}>
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      {rows === undefined ? (
        <input {...shared} type={type} />
      ) : (
        <textarea {...shared} rows={rows} />
      )}
      {description && (
        <div id={`${id}-description`} className="field__description">
          {description}
        </div>
      )}
      {hasErrors && (
        <ul id={`${id}-errors`} className="field__errors">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
