import { Prisma } from '#prisma/generated/client.ts'
import type { Rows } from './database.ts'

/*
 * Entries as the timeline needs them, as many as there are. SQLite writes each page as one JSON text:
 * a row at a time through Prisma costs several times as much as reading it.
 *
 * An entry is named by the number of its row, which is a quarter of its id. It holds until the file is
 * vacuumed, which nothing does while the server runs.
 */

/** What places one entry. */
export interface TimelineRow {
  row: number
  id: string
  date: string
  kind: string
  earliest: number
  latest: number
  /** Ids of actors with a blank between, the one that acts first. */
  actors: string
  /** Ids of cited sources with a blank between; `!` before one that says otherwise. */
  cited: string
  /** Its row in the search index; 0 when it has none. */
  searchRow: number
  deleted: boolean
}

type PackedRow = [
  row: number,
  id: string,
  date: string,
  kind: string,
  earliest: number,
  latest: number,
  actors: string,
  cited: string,
  searchRow: number,
  deleted: number,
]

const actorsOf = Prisma.sql`COALESCE((SELECT group_concat("actorId", ' ') FROM (
  SELECT "actorId" FROM "EntryActor" AS a WHERE a."caseId" = e."caseId" AND a."entryId" = e."id"
  ORDER BY a."position")), '')`

const citedBy = Prisma.sql`COALESCE((SELECT group_concat("cited", ' ') FROM (
  SELECT iif(c."stance" = 'disputes', '!', '') || c."sourceId" AS "cited" FROM "Citation" AS c
  WHERE c."caseId" = e."caseId" AND c."entryId" = e."id" ORDER BY c."position")), '')`

const packed = Prisma.sql`json_array(e."rowid", e."id", e."date", e."kind", e."earliest", e."latest",
  ${actorsOf}, ${citedBy},
  COALESCE((SELECT s."searchRow" FROM "SearchRow" AS s
    WHERE s."caseId" = e."caseId" AND s."entity" = 'entry' AND s."recordId" = e."id"), 0),
  e."deleted")`

function unpack([
  row,
  id,
  date,
  kind,
  earliest,
  latest,
  actors,
  cited,
  searchRow,
  deleted,
]: PackedRow) {
  return { row, id, date, kind, earliest, latest, actors, cited, searchRow, deleted: deleted !== 0 }
}

type Packed = [{ list: string }]

/** Entries after one in the order of time, deleted ones left out. */
export async function readTimelinePage(
  rows: Rows,
  caseId: string,
  after: Pick<TimelineRow, 'earliest' | 'latest' | 'id'> | null,
  take: number,
): Promise<TimelineRow[]> {
  const rest = after
    ? Prisma.sql`AND (e."earliest", e."latest", e."id") > (${after.earliest}, ${after.latest}, ${after.id})`
    : Prisma.empty
  const [{ list }] = await rows.$queryRaw<Packed>`
    SELECT json_group_array(json("packed")) AS "list" FROM (
      SELECT ${packed} AS "packed" FROM "Entry" AS e
      WHERE e."caseId" = ${caseId} AND e."deleted" = 0 ${rest}
      ORDER BY e."earliest", e."latest", e."id" LIMIT ${take})`
  return (JSON.parse(list) as PackedRow[]).map(unpack)
}

/** Entries by id, deleted ones among them, in no order. */
export async function readTimelineRows(
  rows: Rows,
  caseId: string,
  ids: Iterable<string>,
): Promise<TimelineRow[]> {
  const [{ list }] = await rows.$queryRaw<Packed>`
    SELECT json_group_array(json("packed")) AS "list" FROM (
      SELECT ${packed} AS "packed" FROM json_each(${JSON.stringify([...ids])}) AS k
      CROSS JOIN "Entry" AS e ON e."caseId" = ${caseId} AND e."id" = k."value")`
  return (JSON.parse(list) as PackedRow[]).map(unpack)
}

/** How many entries a case has, deleted ones left out. */
export async function countEntries(rows: Rows, caseId: string): Promise<number> {
  const [{ count }] = await rows.$queryRaw<[{ count: number | bigint }]>`
    SELECT COUNT(*) AS "count" FROM "Entry" WHERE "caseId" = ${caseId} AND "deleted" = 0`
  return Number(count)
}

/** Row of an entry; null when it is not there or deleted. */
export async function findEntryRow(rows: Rows, caseId: string, id: string): Promise<number | null> {
  const [found] = await rows.$queryRaw<{ row: number | bigint }[]>`
    SELECT "rowid" AS "row" FROM "Entry"
    WHERE "caseId" = ${caseId} AND "id" = ${id} AND "deleted" = 0`
  return found ? Number(found.row) : null
}

/** Where an entry stands in the order of time. */
export interface TimeKey {
  earliest: number
  latest: number
  id: string
}

/**
 * For each key the row of the last entry before it in the order of time, or null.
 *
 * @param but rows that are passed over
 */
export async function findRowsBefore(
  rows: Rows,
  caseId: string,
  keys: readonly TimeKey[],
  but: readonly number[],
): Promise<(number | null)[]> {
  const wanted = JSON.stringify(keys.map(({ earliest, latest, id }) => [earliest, latest, id]))
  const [{ list }] = await rows.$queryRaw<Packed>`
    WITH "but" AS MATERIALIZED (SELECT "value" AS "row" FROM json_each(${JSON.stringify(but)}))
    SELECT json_group_array("before") AS "list" FROM (
      SELECT (
        SELECT e."rowid" FROM "Entry" AS e
        WHERE e."caseId" = ${caseId} AND e."deleted" = 0
          AND (e."earliest", e."latest", e."id") <
            (CAST(k."value" ->> 0 AS REAL), CAST(k."value" ->> 1 AS REAL), k."value" ->> 2)
          AND e."rowid" NOT IN (SELECT "row" FROM "but")
        ORDER BY e."earliest" DESC, e."latest" DESC, e."id" DESC LIMIT 1
      ) AS "before" FROM json_each(${wanted}) AS k ORDER BY k."key")`
  return JSON.parse(list)
}

/** What lists show of an entry, as it is stored. */
export interface TextRow {
  row: number
  id: string
  date: string
  stated: string | null
  title: string
  summary: string
  kind: string
  actors: string
  cited: string
}

const textOf = Prisma.sql`json_object('row', e."rowid", 'id', e."id", 'date', e."date",
  'stated', e."stated", 'title', e."title", 'summary', e."summary", 'kind', e."kind",
  'actors', ${actorsOf}, 'cited', ${citedBy})`

/** Texts of entries by their rows, in the order given. */
export async function readTextRows(rows: Rows, wanted: Iterable<number>): Promise<TextRow[]> {
  const [{ list }] = await rows.$queryRaw<Packed>`
    SELECT json_group_array(json("text")) AS "list" FROM (
      SELECT ${textOf} AS "text" FROM json_each(${JSON.stringify([...wanted])}) AS k
      CROSS JOIN "Entry" AS e ON e."rowid" = k."value" ORDER BY k."key")`
  return JSON.parse(list)
}

/** An entry as a relation or a link reaches it. */
export interface RelatedRow {
  row: number
  /** Kind of the relation; null for a date that is counted from the entry. */
  kind: string | null
}

/** Entries that point at one, and those it points at, in the order of time. */
export async function readRelatedRows(
  rows: Rows,
  caseId: string,
  id: string,
): Promise<{ back: RelatedRow[]; dependents: RelatedRow[]; targets: RelatedRow[] }> {
  const inOrder = Prisma.sql`ORDER BY e."earliest", e."latest", e."id"`
  const there = Prisma.sql`"Entry" AS e ON e."caseId" = ${caseId} AND e."deleted" = 0`
  const read = async (from: Prisma.Sql, kind: Prisma.Sql) => {
    const found = await rows.$queryRaw<{ row: number | bigint; kind: string | null }[]>`
      SELECT e."rowid" AS "row", ${kind} AS "kind" ${from} ${inOrder}`
    return found.map(({ row, kind }) => ({ row: Number(row), kind }))
  }
  const nothing = Prisma.sql`NULL`
  return {
    back: await read(
      Prisma.sql`FROM "Relation" AS r CROSS JOIN ${there} AND e."id" = r."entryId"
        WHERE r."caseId" = ${caseId} AND r."targetId" = ${id}`,
      Prisma.sql`r."kind"`,
    ),
    dependents: await read(
      Prisma.sql`FROM (SELECT 1) CROSS JOIN ${there} AND e."relativeEntry" = ${id}`,
      nothing,
    ),
    targets: await read(
      Prisma.sql`FROM (
          SELECT "targetId" FROM "Relation" WHERE "caseId" = ${caseId} AND "entryId" = ${id}
          UNION SELECT "relativeEntry" FROM "Entry" WHERE "caseId" = ${caseId} AND "id" = ${id}
        ) AS t CROSS JOIN ${there} AND e."id" = t."targetId"`,
      nothing,
    ),
  }
}
