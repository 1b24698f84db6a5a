import { Prisma } from '#prisma/generated/client.ts'
import type { Rows } from './database.ts'

const value = Prisma.sql`p."act" || COALESCE(' ' || p."article", '')`

const ofEntries = Prisma.sql`"CitedProvision" AS p
  JOIN "Entry" AS e ON e."caseId" = p."caseId" AND e."id" = p."entryId"`

/** Acts and acts with their articles that entries of a case rest on, each once, in alphabetical order. */
export async function readProvisionValues(rows: Rows, caseId: string): Promise<string[]> {
  const found = await rows.$queryRaw<{ value: string }[]>`
    SELECT p."act" AS "value" FROM ${ofEntries} WHERE p."caseId" = ${caseId} AND NOT e."deleted"
    UNION SELECT ${value} FROM ${ofEntries} WHERE p."caseId" = ${caseId} AND NOT e."deleted"
    ORDER BY 1`
  return found.map((row) => row.value)
}

/** Rows of the entries that rest on one of these, an act or an act with its article. */
export async function readRowsResting(
  rows: Rows,
  caseId: string,
  values: readonly string[],
): Promise<number[]> {
  const list = Prisma.join([...values])
  const found = await rows.$queryRaw<{ row: number | bigint }[]>`
    SELECT DISTINCT e."rowid" AS "row" FROM ${ofEntries}
    WHERE p."caseId" = ${caseId} AND (p."act" IN (${list}) OR ${value} IN (${list}))`
  return found.map(({ row }) => Number(row))
}
