import type { ButtonHTMLAttributes, Ref } from 'react'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one thing a screen is for. `quiet`: no border. `danger`: removes something. */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  /** `small` 26 px, usual 30 px, `large` 36 px high. */
  size?: 'small' | 'usual' | 'large'
  /** Work is under way: presses are ignored, focus stays. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

/**
 * A button: the native element, dressed.
 *
 * Type is `button` unless said; a form's own button says `type="submit"`, and may stand outside
 * the form with `form="form-id"`.
 */
export function Button({
  variant = 'plain',
  size = 'usual',
  busy = false,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`button button--${variant} button--${size} ${className}`}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
