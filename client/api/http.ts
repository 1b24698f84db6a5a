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
  /** Parsed JSON; bytes where those were asked for. */
  body: unknown
  headers: Headers
  /** Nothing changed since the answer whose ETag was sent; there is no body. */
  isSame: boolean
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: unknown
  /** Revision the change was made against; sent as If-Match. */
  revision?: number
  /** Asks for bytes instead of JSON. */
  isBinary?: boolean
  /** ETag of the answer we have; sent as If-None-Match. */
  etag?: string | undefined
  signal?: AbortSignal | undefined
}

/** One request to our own API. Throws `Refusal` or `Unreachable`. */
export async function request(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { method = 'GET', body, revision, etag, isBinary = false } = options
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: {
        accept: isBinary
          ? 'application/octet-stream, application/problem+json'
          : 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        ...(etag !== undefined && { 'if-none-match': etag }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
    })
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw new Unreachable('The server cannot be reached', { cause })
  }
  const { headers, status } = response
  if (status === 304) return { body: undefined, headers, isSame: true }
  if (response.ok && isBinary) {
    return { body: new Uint8Array(await response.arrayBuffer()), headers, isSame: false }
  }
  const answer = status === 204 ? undefined : await response.json().catch(() => undefined)
  if (response.ok) return { body: answer, headers, isSame: false }
  const problem = ProblemDetails.safeParse(answer)
  throw new Refusal(
    problem.success
      ? problem.data
      : { type: 'about:blank', title: response.statusText, status: response.status },
  )
}

/**
 * JSON at once, for what goes on paper: a browser about to print waits for no answer.
 *
 * @returns undefined when there is no good answer
 */
export function requestNow(path: string): unknown {
  try {
    const now = new XMLHttpRequest()
    now.open('GET', `/api${path}`, false)
    now.setRequestHeader('accept', 'application/json')
    now.send()
    return now.status === 200 ? JSON.parse(now.responseText) : undefined
  } catch {
    return undefined
  }
}
