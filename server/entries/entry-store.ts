import type { Linked } from '#domain/chronology/relative-dates.ts'
import { insertRows } from '#server/db/bulk-insert.ts'
import type { Rows } from '#server/db/database.ts'
import { decodeCursor, encodeCursor } from '#server/http/cursor.ts'
import type { Owner, RecordStore, Stored } from '#server/records/record-store.ts'
import {
  childRows,
  dayColumns,
  type EntryRow,
  entryColumns,
  entryFromRow,
  linkColumns,
  linkFromRow,
  withChildren,
} from './entry-rows.ts'

const key = (caseId: string, id: string) => ({ caseId_id: { caseId, id } })

/** The order of the chronology; day numbers come from the domain's bounds. */
const inOrderOfTime = [{ earliest: 'asc' }, { latest: 'asc' }, { id: 'asc' }] as const

const stored = (row: EntryRow): Stored<'entries'> => ({
  record: entryFromRow(row),
  revision: row.revision,
  deleted: row.deleted,
})

export const entryStore: RecordStore<'entries'> = {
  kind: 'entries',
  titleOf: (entry) => entry.title,
  async find(rows, caseId, id) {
    const row = await rows.entry.findUnique({ where: key(caseId, id), include: withChildren })
    return row && stored(row)
  },
  async page(rows, caseId, cursor, take) {
    const found = await rows.entry.findMany({
      where: { caseId, deleted: false, ...(cursor !== null && after(cursor)) },
      orderBy: [...inOrderOfTime],
      take: take + 1,
      include: withChildren,
    })
    const last = found[take - 1]
    return {
      items: found.slice(0, take).map(stored),
      next:
        found.length > take && last
          ? encodeCursor('entries', [last.earliest, last.latest, last.id])
          : null,
    }
  },
  async idsFrom(rows, caseId, start) {
    const found = await rows.entry.findMany({
      where: { caseId, id: { startsWith: start } },
      select: { id: true },
    })
    return new Set(found.map((row) => row.id))
  },
  async present(rows, caseId, ids) {
    const found = await rows.entry.findMany({
      where: { caseId, deleted: false, id: { in: [...ids] } },
      select: { id: true },
    })
    return new Set(found.map((row) => row.id))
  },
  async insert(rows, owner, records) {
    const data = records.map((entry) => ({
      caseId: owner.id,
      id: entry.id,
      ...entryColumns(entry, owner),
      revision: 1,
    }))
    await insertRows(rows, 'Entry', data)
    await insertChildren(rows, owner.id, records)
  },
  async replace(rows, owner, record, revision) {
    await rows.entry.update({
      where: key(owner.id, record.id),
      data: { ...entryColumns(record, owner), revision },
    })
    const below = { where: { caseId: owner.id, entryId: record.id } }
    await rows.entryActor.deleteMany(below)
    await rows.citation.deleteMany(below)
    await rows.relation.deleteMany(below)
    await rows.citedProvision.deleteMany(below)
    await insertChildren(rows, owner.id, [record])
  },
  async mark(rows, caseId, id, as) {
    await rows.entry.update({ where: key(caseId, id), data: as })
  },
}

async function insertChildren(
  rows: Rows,
  caseId: string,
  entries: Parameters<typeof childRows>[1],
): Promise<void> {
  const { actors, citations, relations, provisions } = childRows(caseId, entries)
  await insertRows(rows, 'EntryActor', actors)
  await insertRows(rows, 'Citation', citations)
  await insertRows(rows, 'Relation', relations)
  await insertRows(rows, 'CitedProvision', provisions)
}

/** An entry as far as counting from it goes, whole or deleted. */
export async function findLinked(rows: Rows, caseId: string, id: string): Promise<Linked | null> {
  const row = await rows.entry.findUnique({
    where: key(caseId, id),
    select: { id: true, date: true, ...linkColumns },
  })
  return row && linkedFromRow(row)
}

/** The entries whose dates are counted from these, deleted ones left out, with their revisions. */
export async function listDependents(
  rows: Rows,
  caseId: string,
  ids: readonly string[],
): Promise<(Linked & { revision: number })[]> {
  const found = await rows.entry.findMany({
    where: { caseId, deleted: false, relativeEntry: { in: [...ids] } },
    orderBy: { id: 'asc' },
    select: { id: true, date: true, revision: true, ...linkColumns },
  })
  return found.map((row) => ({ ...linkedFromRow(row), revision: row.revision }))
}

const linkedFromRow = (row: Parameters<typeof linkFromRow>[0] & { id: string; date: string }) => ({
  id: row.id,
  date: row.date,
  ...linkFromRow(row),
})

/** Gives an entry another date and leaves the rest of it. */
export async function setDate(
  rows: Rows,
  owner: Owner,
  { id, date, revision }: { id: string; date: string; revision: number },
): Promise<void> {
  await rows.entry.update({
    where: key(owner.id, id),
    data: { date, ...dayColumns(date, owner), revision },
  })
}

/**
 * Derives the day numbers of a case's entries again, those of deleted ones too.
 *
 * Seasons fall elsewhere in the other hemisphere, and so do the days made from them.
 */
export async function deriveDays(rows: Rows, owner: Owner): Promise<void> {
  const found = await rows.entry.findMany({
    where: { caseId: owner.id },
    select: { id: true, date: true, earliest: true, latest: true },
  })
  for (const { id, date, ...before } of found) {
    const days = dayColumns(date, owner)
    if (days.earliest === before.earliest && days.latest === before.latest) continue
    await rows.entry.update({ where: key(owner.id, id), data: days })
  }
}

/** Rows after a cursor in the order (earliest, latest, id). */
function after(cursor: string) {
  const [earliest, latest, id] = decodeCursor('entries', cursor, ['number', 'number', 'text']) as [
    number,
    number,
    string,
  ]
  return {
    OR: [
      { earliest: { gt: earliest } },
      { earliest, latest: { gt: latest } },
      { earliest, latest, id: { gt: id } },
    ],
  }
}
