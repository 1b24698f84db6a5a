import type { z } from 'zod'
import { issuesOf } from '#domain/problem.ts'
import { findDuplicateKey } from './duplicate-key.ts'
import { Problem } from './problem.ts'

/**
 * What came in, parsed; or a refusal with every issue.
 *
 * @param base JSON pointer prefix of the issues: `#` for a body, `#query` for the query
 */
export function parse<T extends z.ZodType>(schema: T, input: unknown, base = '#'): z.output<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem('invalid-input', { errors: issuesOf(parsed.error, base) })
}

/** UTF-8 bytes of JSON as a value; or a refusal that says where it breaks. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  const value = parseText(text)
  const twice = findDuplicateKey(text)
  if (twice !== null) throw notJson(`has the key ${JSON.stringify(twice)} twice in one object`)
  return value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notJson('is not UTF-8')
  }
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson(error instanceof SyntaxError ? error.message : 'is nested too deeply')
  }
}

const notJson = (detail: string) => new Problem('not-json', { errors: [{ pointer: '#', detail }] })
