import type { Rows } from './database.ts'

/** What changed in one record, as far as the timeline is concerned. */
export interface TouchedRecord {
  entity: string
  entityId: string
  op: string
  /** Names of the fields that got another value, with a blank between. */
  fields: string
}

/** Rows of a ledger after one, no more than asked for. */
export function readLedgerTail(
  rows: Rows,
  caseId: string,
  { since, take }: { since: number; take: number },
): Promise<TouchedRecord[]> {
  return rows.$queryRaw<TouchedRecord[]>`
    SELECT l."entity", l."entityId", l."op", COALESCE((SELECT group_concat(f."name", ' ')
      FROM "LedgerField" AS f WHERE f."caseId" = l."caseId" AND f."seq" = l."seq"), '') AS "fields"
    FROM "LedgerEntry" AS l WHERE l."caseId" = ${caseId} AND l."seq" > ${since}
    ORDER BY l."seq" LIMIT ${take}`
}

/** An entry at an earlier head: its date; null when the ledger does not say, or it was not there. */
export interface PastEntry {
  id: string
  isThere: boolean
  date: string | null
}

/** By the index of an entry's changes: the plus keeps SQLite from walking the whole ledger by `seq`. */
export async function readPastEntries(
  rows: Rows,
  caseId: string,
  { at, ids }: { at: number; ids: Iterable<string> },
): Promise<PastEntry[]> {
  const found = await rows.$queryRaw<{ id: string; op: string | null; date: string | null }[]>`
    SELECT k."value" AS "id", (
      SELECT l."op" FROM "LedgerEntry" AS l
      WHERE l."caseId" = ${caseId} AND l."entity" = 'entries' AND l."entityId" = k."value"
        AND +l."seq" <= ${at} ORDER BY l."revision" DESC LIMIT 1
    ) AS "op", (
      SELECT CAST(f."bytes" AS TEXT) FROM "LedgerEntry" AS l
      JOIN "LedgerField" AS f ON f."caseId" = l."caseId" AND f."seq" = l."seq" AND f."name" = 'date'
      WHERE l."caseId" = ${caseId} AND l."entity" = 'entries' AND l."entityId" = k."value"
        AND +l."seq" <= ${at} ORDER BY l."revision" DESC LIMIT 1
    ) AS "date" FROM json_each(${JSON.stringify([...ids])}) AS k`
  return found.map(({ id, op, date }) => ({
    id,
    isThere: op !== null && op !== 'delete',
    date: date === null ? null : JSON.parse(date),
  }))
}

/** Every entry that contradictions named at any time. */
export async function readContradicted(
  rows: Rows,
  caseId: string,
  ids: Iterable<string>,
): Promise<Set<string>> {
  const found = await rows.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT v."value" AS "id" FROM json_each(${JSON.stringify([...ids])}) AS k
    CROSS JOIN "LedgerEntry" AS l ON l."caseId" = ${caseId} AND l."entity" = 'contradictions'
      AND l."entityId" = k."value"
    CROSS JOIN "LedgerField" AS f ON f."caseId" = l."caseId" AND f."seq" = l."seq" AND f."name" = 'entries'
    CROSS JOIN json_each(CAST(f."bytes" AS TEXT)) AS v`
  return new Set(found.map(({ id }) => id))
}
