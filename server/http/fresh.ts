import type { Request, Response } from 'express'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'

/**
 * Names what an answer was made from in its ETag, and answers 304 when the asker has it.
 *
 * Weak, as the same answer travels compressed and plain. Express's own `request.fresh` does not serve: a
 * page that sends If-None-Match itself has `Cache-Control: no-cache` put beside it by its browser.
 *
 * @param form what the answer is and the version of its form: another form is another answer
 * @returns true when it has been answered
 * @see Fetch standard, HTTP-network-or-cache fetch, on cache mode "no-store"
 */
export function answerIfFresh(
  { request, response }: { request: Request; response: Response },
  form: string,
  { seq, hash }: LedgerHead,
): boolean {
  const etag = `W/"${form}-${seq}-${hash.slice(0, 16)}"`
  response.set('etag', etag)
  const known = (request.get('if-none-match') ?? '').split(',').map((tag) => tag.trim())
  if (!known.includes(etag) && !known.includes('*')) return false
  response.status(304).end()
  return true
}
