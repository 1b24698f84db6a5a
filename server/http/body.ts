import express, { type Request, type RequestHandler } from 'express'
import { parseJson } from './parse.ts'
import { Problem } from './problem.ts'

/** Largest record: a title, a summary and a hundred quotes fit many times over. */
const RECORD_BYTES = 1024 * 1024
/** Largest document that is imported. */
const DOCUMENT_BYTES = 200 * 1024 * 1024

const JSON_TYPES = ['json', 'application/*+json']

/** Reads a JSON body; any other body is refused. Only an import may be large. */
export function readJson(isDocument: (path: string) => boolean): RequestHandler[] {
  const asText = (limit: number) =>
    express.text({ type: JSON_TYPES, limit, defaultCharset: 'utf-8' })
  const document = asText(DOCUMENT_BYTES)
  const record = asText(RECORD_BYTES)
  return [
    (request, response, next) => {
      if (hasBody(request) && !request.is(JSON_TYPES)) throw new Problem('unsupported-media-type')
      const read = isDocument(request.path) ? document : record
      read(request, response, next)
    },
    (request, _response, next) => {
      if (typeof request.body === 'string') request.body = parseJson(request.body)
      next()
    },
  ]
}

const hasBody = ({ headers }: Request) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0
