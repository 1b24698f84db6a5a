import { ProblemDetails, problemType } from '#domain/problem.ts'

/** A refusal by the server, as the client meets it. */
export class Refusal extends Error {
  readonly problem: ProblemDetails
  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }

  /** True when somebody else changed the record first; `problem.current` is the state now. */
  get isStale(): boolean {
    return this.problem.type === problemType('stale-revision')
  }

  /** What is wrong with one field, by JSON pointer (`#/date`), or with anything inside it. */
  issuesAt(pointer: string): string[] {
    return (this.problem.errors ?? [])
      .filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`))
      .map((issue) => issue.detail)
  }
}

/** The server could not be reached at all. */
export class Unreachable extends Error {}

export interface Answer {
  body: unknown
  headers: Headers
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: unknown
  /** Revision the change was made against; sent as If-Match. */
  revision?: number
}

/** One request to our own API. Throws `Refusal` or `Unreachable`. */
export async function request(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { method = 'GET', body, revision } = options
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new Unreachable('The server cannot be reached', { cause })
  }
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (response.ok) return { body: answer, headers: response.headers }
  const problem = ProblemDetails.safeParse(answer)
  throw new Refusal(
    problem.success
      ? problem.data
      : { type: 'about:blank', title: response.statusText, status: response.status },
  )
}
