import type { z } from 'zod'
import { issuesOf } from '#domain/problem.ts'
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

/** JSON text as a value; or a refusal that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'is not JSON'
    throw new Problem('not-json', { errors: [{ pointer: '#', detail }] })
  }
}
