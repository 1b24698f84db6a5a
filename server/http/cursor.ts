import { invalidField } from './problem.ts'

type SortType = 'text' | 'integer' | 'number'

/** An opaque place in a list: the list's name and the sort values of the last item of a page. */
export const encodeCursor = (list: string, values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...values])).toString('base64url')

/**
 * The sort values of a cursor, checked against the types they must have.
 *
 * @throws {Problem} for a cursor that this list did not give out
 */
export function decodeCursor(
  list: string,
  cursor: string,
  types: readonly SortType[],
): (string | number)[] {
  const [name, ...values] = readValues(cursor)
  if (name !== list || values.length !== types.length || !values.every((v, i) => is(v, types[i]))) {
    throw invalidField('#query/cursor', 'is not a cursor of this list')
  }
  return values as (string | number)[]
}

function is(value: unknown, type: SortType | undefined): boolean {
  if (type === 'text') return typeof value === 'string'
  return type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)
}

function readValues(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}
