import type { ReactNode } from 'react'

export interface CheckboxProps {
  isChecked: boolean
  onChange: (isChecked: boolean) => void
  /** The label. */
  children: ReactNode
  isDisabled?: boolean
  /** Id of a text that says more. */
  describedBy?: string
}

/** A native checkbox with its label; the whole line is the target. */
export function Checkbox({
  isChecked,
  onChange,
  children,
  isDisabled,
  describedBy,
}: CheckboxProps) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
