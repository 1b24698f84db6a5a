import type { Request, Response } from 'express'
import { Problem } from './problem.ts'

const ETAG = /^(?:W\/)?"(\d{1,9})"$/

export const etagOf = (revision: number): string => `"${revision}"`

/** The revision a change was made against. `*` is refused: it would overwrite what nobody has seen. */
export function revisionOf(request: Request): number {
  const match = ETAG.exec(request.get('if-match')?.trim() ?? '')
  if (!match) throw new Problem('revision-required')
  return Number(match[1])
}

/** Refuses a change made against another revision than the present one, showing the present state. */
export function checkRevision(expected: number, current: { revision: number }): void {
  if (expected === current.revision) return
  throw new Problem('stale-revision', {
    detail: `You changed revision ${expected}; it is at ${current.revision} now.`,
    current,
    headers: { etag: etagOf(current.revision) },
  })
}

/** Answers with a record and its revision as ETag. */
export function sendRecord(response: Response, view: { revision: number }, status = 200): void {
  response.status(status).set('etag', etagOf(view.revision)).json(view)
}
