import { Refusal, Unreachable } from '#client/api/http.ts'
import type { Messages } from '#client/i18n/catalogues.ts'
import { useMessages } from '#client/i18n/language.tsx'
import type { ProblemCode } from '#domain/problem.ts'
import { Button } from './button.tsx'

/** One sentence for whatever went wrong, in the reader's language. */
export function sayFailure(error: unknown, { shell }: Messages): string {
  if (error instanceof Unreachable) return shell.failures.unreachable
  if (error instanceof Refusal) {
    const code = error.problem.type.replace(/^.*\/problems\//, '')
    return shell.refusals[code as ProblemCode] ?? shell.failures.refused(error.problem.title)
  }
  if (error instanceof Error && error.name === 'ZodError') return shell.failures.unreadable
  return shell.failures.unexpected
}

interface FailureProps {
  error: unknown
  /** Offered as “Try again”. */
  onRetry?: (() => void) | undefined
}

/** A failure where its result would have stood, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const messages = useMessages()
  return (
    <p className="failure" role="alert">
      {sayFailure(error, messages)}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {messages.shell.retry}
        </Button>
      )}
    </p>
  )
}
