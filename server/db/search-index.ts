import { Prisma } from '#prisma/generated/client.ts'
import { insertRows } from './bulk-insert.ts'
import type { Rows } from './database.ts'

/** What is searched of one record. */
export type SearchText = {
  caseId: string
  entity: 'entry' | 'source'
  recordId: string
  title: string
  body: string
  quotes: string
}

export interface IndexHit {
  entity: 'entry' | 'source'
  recordId: string
  title: string
  snippet: string
}

/** Words a search may have; more would only cost time. */
const MAX_WORDS = 12

/** Puts the words of records in the index; what was there must have been taken out. */
export async function indexTexts(rows: Rows, texts: readonly SearchText[]): Promise<void> {
  const [last] = await rows.$queryRaw<[{ row: number | null }]>`
    SELECT MAX("searchRow") AS "row" FROM "SearchRow"`
  const first = Number(last.row ?? 0) + 1
  await insertRows(
    rows,
    'Search',
    texts.map((text, i) => ({ rowid: first + i, ...text })),
  )
  await insertRows(
    rows,
    'SearchRow',
    texts.map(({ caseId, entity, recordId }, i) => ({
      caseId,
      entity,
      recordId,
      searchRow: first + i,
    })),
  )
}

export async function unindexRecord(
  rows: Rows,
  caseId: string,
  entity: SearchText['entity'],
  recordId: string,
): Promise<void> {
  const which = Prisma.sql`"caseId" = ${caseId} AND "entity" = ${entity} AND "recordId" = ${recordId}`
  await rows.$executeRaw`DELETE FROM "Search" WHERE "rowid" IN
    (SELECT "searchRow" FROM "SearchRow" WHERE ${which})`
  await rows.$executeRaw`DELETE FROM "SearchRow" WHERE ${which}`
}

/** Records of a case that hold every word, each word as the beginning of one; the newest text first. */
export async function searchIndex(
  rows: Rows,
  caseId: string,
  words: string,
  limit: number,
): Promise<IndexHit[]> {
  const query = matchExpression(words)
  if (query === null) return []
  return rows.$queryRaw<IndexHit[]>`
    SELECT "entity", "recordId", "title", snippet("Search", -1, '⟦', '⟧', '…', 24) AS "snippet"
    FROM "Search" WHERE "Search" MATCH ${query} AND "caseId" = ${caseId}
    ORDER BY "rowid" DESC LIMIT ${limit}`
}

/** FTS5 query for typed words; quoting keeps its operators out of reach. */
function matchExpression(words: string): string | null {
  const found = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  if (!found) return null
  const beginnings = found.slice(0, MAX_WORDS).map((word) => `"${word}"*`)
  return beginnings.join(' ')
}

/** Rows of the index that hold every word, as `searchIndex` finds them, in ascending order. */
export async function searchRows(
  rows: Rows,
  words: string,
  { after, upTo, take }: { after: number; upTo: number; take: number },
): Promise<number[]> {
  const query = matchExpression(words)
  if (query === null) return []
  const [{ list }] = await rows.$queryRaw<[{ list: string }]>`
    SELECT json_group_array("row") AS "list" FROM (
      SELECT "rowid" AS "row" FROM "Search"
      WHERE "Search" MATCH ${query} AND "rowid" > ${after} AND "rowid" <= ${upTo}
      ORDER BY "rowid" LIMIT ${take})`
  return JSON.parse(list)
}

/** The row of each source of a case in the index. */
export async function readSourceRows(rows: Rows, caseId: string): Promise<Map<number, string>> {
  const found = await rows.$queryRaw<{ row: number | bigint; id: string }[]>`
    SELECT "searchRow" AS "row", "recordId" AS "id" FROM "SearchRow"
    WHERE "caseId" = ${caseId} AND "entity" = 'source'`
  return new Map(found.map(({ row, id }) => [Number(row), id]))
}
