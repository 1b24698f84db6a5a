import type { ReactNode } from 'react'

interface StepProps {
  head: string
  /** A result, drawn stronger than what leads to it. */
  isResult?: boolean
  children: ReactNode
}

/** One step of how something came to stand as it does. */
export function Step({ head, isResult = false, children }: StepProps) {
  return (
    <li className={isResult ? 'step step--result' : 'step'}>
      <b>{head}</b>
      <div>{children}</div>
    </li>
  )
}
