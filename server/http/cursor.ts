import { invalidField } from './problem.ts'

/** An opaque place in a list: the sort values of the last item of a page. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/**
 * The sort values of a cursor, checked against the types they must have.
 *
 * @throws {Problem} for a cursor that this list did not give out
 */
export function decodeCursor(cursor: string, types: readonly ('string' | 'number')[]): unknown[] {
  const values = readValues(cursor)
  if (values.length !== types.length || !values.every((v, i) => typeof v === types[i])) {
    throw invalidField('#query/cursor', 'is not a cursor of this list')
  }
  return values
}

function readValues(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}
