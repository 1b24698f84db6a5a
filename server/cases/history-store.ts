import type { HistoryRow } from '#domain/chronology/views.ts'
import type { Rows } from '#server/db/database.ts'
import { decodeCursor, encodeCursor } from '#server/http/cursor.ts'

const utf8 = new TextDecoder()

/** A case's changes, the newest first. */
export async function pageOfHistory(
  rows: Rows,
  caseId: string,
  cursor: string | null,
  take: number,
): Promise<{ items: HistoryRow[]; next: string | null }> {
  const before = cursor === null ? null : Number(decodeCursor('history', cursor, ['integer'])[0])
  const found = await rows.ledgerEntry.findMany({
    where: { caseId, ...(before !== null && { seq: { lt: before } }) },
    orderBy: { seq: 'desc' },
    take: take + 1,
    include: { fields: { orderBy: { name: 'asc' } } },
  })
  const last = found[take - 1]
  return {
    items: found.slice(0, take).map((row) => ({
      seq: row.seq,
      entity: row.entity as HistoryRow['entity'],
      id: row.entityId,
      revision: row.revision,
      op: row.op as HistoryRow['op'],
      by: row.by,
      recordedAt: row.recordedAt,
      changes: Object.fromEntries(
        row.fields.map(({ name, bytes }) => [name, JSON.parse(utf8.decode(bytes))]),
      ),
      hash: row.hash,
    })),
    next: found.length > take && last ? encodeCursor('history', [last.seq]) : null,
  }
}
