import express, { type Request, type RequestHandler } from 'express'
import { parseJson } from './parse.ts'
import { Problem } from './problem.ts'

/** Largest record: a title, a summary and a hundred quotes fit many times over. */
const RECORD_BYTES = 1024 * 1024
/** Largest document that is imported. */
const DOCUMENT_BYTES = 200 * 1024 * 1024

const JSON_TYPES = ['json', 'application/*+json']
const OTHER_CHARSET = /charset\s*=\s*"?(?!utf-?8\b)/i

/** Reads a JSON body in UTF-8; any other body, and a compressed one, is refused. Only some may be large. */
export function readJson(isDocument: (path: string) => boolean): RequestHandler[] {
  const asBytes = (limit: number) => express.raw({ type: JSON_TYPES, limit, inflate: false })
  const document = asBytes(DOCUMENT_BYTES)
  const record = asBytes(RECORD_BYTES)
  return [
    (request, response, next) => {
      if (hasBody(request) && !isJson(request)) throw new Problem('unsupported-media-type')
      const read = isDocument(request.path) ? document : record
      read(request, response, next)
    },
    (request, _response, next) => {
      if (request.body instanceof Uint8Array) request.body = parseJson(request.body)
      next()
    },
  ]
}

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0

const isJson = (request: Request) =>
  Boolean(request.is(JSON_TYPES)) && !OTHER_CHARSET.test(request.get('content-type') ?? '')
