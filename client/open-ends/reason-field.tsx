import { type Ref, useId } from 'react'

interface ReasonFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is wrong with it, or why it was not saved. */
  problem: string | null
  note?: string
  ref?: Ref<HTMLTextAreaElement>
}

/** A reason in words, with what is wrong with it right below. */
export function ReasonField({ label, value, onChange, problem, note, ref }: ReasonFieldProps) {
  const id = useId()
  return (
    <div className={problem === null ? 'field' : 'field field--wrong'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className="field__input"
        rows={3}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-note`}>
        {problem !== null && (
          <p className="field__errors" role="alert">
            {problem}
          </p>
        )}
        {note && <p className="field__description">{note}</p>}
      </div>
    </div>
  )
}
