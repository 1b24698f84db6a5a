import { Prisma } from '#prisma/generated/client.ts'
import type { Rows } from './database.ts'

/** What is searched of one record. */
export interface SearchText {
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

/** Puts the words of a record in the index; what was there must have been taken out. */
export async function indexRecord(rows: Rows, text: SearchText): Promise<void> {
  const { caseId, entity, recordId, title, body, quotes } = text
  await rows.$executeRaw`INSERT INTO "Search" ("caseId", "entity", "recordId", "title", "body", "quotes")
    VALUES (${caseId}, ${entity}, ${recordId}, ${title}, ${body}, ${quotes})`
  await rows.$executeRaw`INSERT INTO "SearchRow" ("caseId", "entity", "recordId", "searchRow")
    VALUES (${caseId}, ${entity}, ${recordId}, last_insert_rowid())`
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
