import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { type ProblemCode, type ProblemDetails, problems, problemType } from '#domain/problem.ts'
import { Problem } from './problem.ts'

/** The one place that turns what was thrown into an answer: problem details, and nothing internal. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = problemFrom(error)
    if (problem) return sendProblem(response, problem)
    const id = randomUUID()
    log.error({ err: error, id, method: request.method, path: request.path }, 'unexpected failure')
    sendProblem(response, new Problem('internal', { detail: `Our log has it as ${id}.` }))
  }
}

function sendProblem(response: Response, { code, options }: Problem): void {
  const { status, title } = problems[code]
  const { detail, errors, current, headers = {} } = options
  const body: ProblemDetails = {
    type: problemType(code),
    title,
    status,
    ...(detail !== undefined && { detail }),
    ...(errors && { errors }),
    ...(current !== undefined && { current }),
  }
  response.status(status).set(headers).type('application/problem+json').send(JSON.stringify(body))
}

function problemFrom(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  const code = codeFromExpress(error) ?? codeFromStorage(error)
  return code && new Problem(code)
}

/** Refusals of Express itself: bodies it cannot read, addresses it cannot decode, files that are not there. */
function codeFromExpress(error: unknown): ProblemCode | null {
  const { status, type } = error as { status?: unknown; type?: unknown }
  if (type === 'entity.too.large') return 'too-large'
  if (type === 'encoding.unsupported') return 'unsupported-media-type'
  if (typeof status !== 'number' || status < 400 || status > 499) return null
  return typeof type === 'string' ? 'not-json' : 'not-found'
}

/** What SQLite says when it cannot write, wherever Prisma put it. */
function codeFromStorage(error: unknown): ProblemCode | null {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : ''
  const system = (error as { code?: unknown }).code
  if (system === 'ENOSPC' || /SQLITE_FULL|database or disk is full/.test(text))
    return 'storage-full'
  // P2028: a transaction did not get its turn in time, behind a large import say.
  if (system === 'P2028') return 'storage-unavailable'
  if (/SQLITE_(BUSY|READONLY|IOERR|CANTOPEN)|disk I\/O error|readonly database/.test(text)) {
    return 'storage-unavailable'
  }
  return null
}
