import type { Prisma } from '#prisma/generated/client.ts'
import type { Rows } from './database.ts'

type Value = string | number | boolean | null | Uint8Array

/** Keeps one statement's text at some megabytes. */
const ROWS_AT_ONCE = 2000

/**
 * Inserts rows, however many, a statement for some thousand.
 *
 * Prisma's `createMany` compiles every value into the query and takes about a tenth of a millisecond a
 * row; handing SQLite one JSON text takes a thirtieth of that. Bytes travel as hex.
 *
 * @param data rows of one table, all with the same columns
 */
export async function insertRows(
  rows: Rows,
  table: Prisma.ModelName | 'Search' | 'SearchRow',
  data: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const [first] = data
  if (!first) return
  const columns = Object.keys(first)
  const values = columns.map((column, i) =>
    first[column] instanceof Uint8Array ? `unhex(value ->> ${i})` : `value ->> ${i}`,
  )
  const names = columns.map((column) => `"${column}"`).join(', ')
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM json_each(?)`
  for (let i = 0; i < data.length; i += ROWS_AT_ONCE) {
    const chunk = data.slice(i, i + ROWS_AT_ONCE)
    const list = chunk.map((row) => columns.map((column) => toJson(row[column])))
    await rows.$executeRawUnsafe(sql, JSON.stringify(list))
  }
}

function toJson(value: Value | undefined): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
