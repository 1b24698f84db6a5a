import type { RecordKind, RecordOf } from '#domain/chronology/chronology.ts'
import type { Rows } from '#server/db/database.ts'

/** The case a record belongs to, as far as storing it needs. */
export interface Owner {
  id: string
  jurisdiction: string
}

/** A record as it is kept. A deleted one stays, so that the delete can be undone and its id not reused. */
export interface Stored<K extends RecordKind> {
  record: RecordOf<K>
  revision: number
  deleted: boolean
}

export interface StoredPage<K extends RecordKind> {
  items: Stored<K>[]
  /** Cursor of the next page; null at the end. */
  next: string | null
}

/** Reads and writes the rows of one kind of record. Knows nothing of ledger, search or HTTP. */
export interface RecordStore<K extends RecordKind> {
  kind: K
  /** The words an id is made from. */
  titleOf(record: Omit<RecordOf<K>, 'id'>): string
  find(rows: Rows, caseId: string, id: string): Promise<Stored<K> | null>
  /** Records that are not deleted, in the order of the document. */
  page(rows: Rows, caseId: string, cursor: string | null, take: number): Promise<StoredPage<K>>
  /** Ids that begin with a text, of deleted records too. */
  idsFrom(rows: Rows, caseId: string, start: string): Promise<Set<string>>
  /** Which of these ids exist and are not deleted. */
  present(rows: Rows, caseId: string, ids: readonly string[]): Promise<Set<string>>
  insert(rows: Rows, owner: Owner, records: readonly RecordOf<K>[]): Promise<void>
  replace(rows: Rows, owner: Owner, record: RecordOf<K>, revision: number): Promise<void>
  mark(
    rows: Rows,
    caseId: string,
    id: string,
    as: { deleted: boolean; revision: number },
  ): Promise<void>
}
