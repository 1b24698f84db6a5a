import { type FieldIssue, type ProblemCode, problems } from '#domain/problem.ts'

interface ProblemOptions {
  detail?: string
  errors?: FieldIssue[]
  /** The state now, for a stale revision. */
  current?: unknown
  headers?: Record<string, string>
}

/** A refused request; the error handler writes it as RFC 9457 problem details. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly options: ProblemOptions

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(options.detail ?? problems[code].title)
    this.code = code
    this.options = options
  }
}

/** Refuses input with one issue at one field. */
export const invalidField = (pointer: string, detail: string): Problem =>
  new Problem('invalid-input', { errors: [{ pointer, detail }] })
