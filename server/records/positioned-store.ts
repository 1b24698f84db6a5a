import type { RecordKind, RecordOf } from '#domain/chronology/chronology.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { insertRows } from '#server/db/bulk-insert.ts'
import type { Rows } from '#server/db/database.ts'
import { decodeCursor, encodeCursor } from '#server/http/cursor.ts'
import type { Owner, RecordStore, Stored } from './record-store.ts'

/** Columns that every table of records in order of creation has. */
interface PositionedRow {
  id: string
  position: number
  revision: number
  deleted: boolean
}

/** What is used of a Prisma model; its own type is too wide to name for "any of these models". */
interface Table<Row> {
  findUnique(query: object): Promise<(Row & PositionedRow) | null>
  findMany(query: object): Promise<(Row & PositionedRow)[]>
  aggregate(query: object): Promise<{ _max: { position: number | null } }>
  update(query: object): Promise<unknown>
}

interface Positioned<K extends RecordKind, Row> {
  kind: K
  titleOf: RecordStore<K>['titleOf']
  table: Prisma.ModelName
  /** Columns of a record but for key, position, revision and mark; null where it has no value. */
  toRow: (record: RecordOf<K>) => Omit<Row, 'id'>
  fromRow: (row: Row & { id: string }) => RecordOf<K>
}

/** A store for records that are one row each, kept in the order they were made. */
export function positionedStore<K extends RecordKind, Row extends object>(
  of: Positioned<K, Row>,
): RecordStore<K> {
  const delegate = (of.table.charAt(0).toLowerCase() +
    of.table.slice(1)) as Uncapitalize<Prisma.ModelName>
  const table = (rows: Rows) => rows[delegate] as unknown as Table<Row>
  const key = (caseId: string, id: string) => ({ caseId_id: { caseId, id } })
  const stored = (row: Row & PositionedRow): Stored<K> => ({
    record: of.fromRow(row),
    revision: row.revision,
    deleted: row.deleted,
  })
  return {
    kind: of.kind,
    titleOf: of.titleOf,
    async find(rows, caseId, id) {
      const row = await table(rows).findUnique({ where: key(caseId, id) })
      return row && stored(row)
    },
    async page(rows, caseId, cursor, take) {
      const [after] = cursor === null ? [-1] : decodeCursor(of.kind, cursor, ['integer'])
      const found = await table(rows).findMany({
        where: { caseId, deleted: false, position: { gt: after } },
        orderBy: { position: 'asc' },
        take: take + 1,
      })
      const last = found[take - 1]
      return {
        items: found.slice(0, take).map(stored),
        next: found.length > take && last ? encodeCursor(of.kind, [last.position]) : null,
      }
    },
    async idsFrom(rows, caseId, start) {
      const found = await table(rows).findMany({
        where: { caseId, id: { startsWith: start } },
        select: { id: true },
      })
      return new Set(found.map((row) => row.id))
    },
    async present(rows, caseId, ids) {
      const found = await table(rows).findMany({
        where: { caseId, deleted: false, id: { in: [...ids] } },
        select: { id: true },
      })
      return new Set(found.map((row) => row.id))
    },
    async insert(rows, owner: Owner, records) {
      const { _max } = await table(rows).aggregate({
        where: { caseId: owner.id },
        _max: { position: true },
      })
      const first = (_max.position ?? -1) + 1
      const data = records.map((record, i) => ({
        ...of.toRow(record),
        caseId: owner.id,
        id: record.id,
        position: first + i,
        revision: 1,
      }))
      await insertRows(rows, of.table, data)
    },
    async replace(rows, owner: Owner, record, revision) {
      await table(rows).update({
        where: key(owner.id, record.id),
        data: { ...of.toRow(record), revision },
      })
    },
    async mark(rows, caseId, id, as) {
      await table(rows).update({ where: key(caseId, id), data: as })
    },
  }
}

/** A record's optional members from nullable columns: what is null is left out. */
export function present<T extends object>(columns: T): { [P in keyof T]?: NonNullable<T[P]> } {
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== null && value !== undefined),
  ) as { [P in keyof T]?: NonNullable<T[P]> }
}
