import {
  BEGINNING,
  commitFields,
  type Digest,
  hashRow,
  type LedgerField,
  type LedgerRow,
  SALT_BYTES,
} from './chain.ts'

/** A row with its fields, as it is read back. */
export interface StoredRow extends LedgerRow {
  fields: readonly LedgerField[]
}

export type Verification =
  | { ok: true; seq: number; hash: string }
  /** `seq` is the first row that does not hold, and `reason` what is wrong with it. */
  | { ok: false; seq: number; reason: string }

/** Where a check of a ledger stands; feed it rows in order of `seq`. */
export interface Checkpoint {
  seq: number
  hash: string
  recordedAt: string
}

export const startOfLedger: Checkpoint = { seq: 0, hash: BEGINNING, recordedAt: '' }

/** Checks the next rows of one case's ledger against what came before. */
export function verifyRows(
  rows: Iterable<StoredRow>,
  digest: Digest,
  from: Checkpoint = startOfLedger,
): Verification & { checkpoint: Checkpoint } {
  let at = from
  for (const row of rows) {
    const reason = findFault(row, at, digest)
    if (reason) return { ok: false, seq: at.seq + 1, reason, checkpoint: at }
    at = { seq: row.seq, hash: row.hash, recordedAt: row.recordedAt }
  }
  return { ok: true, seq: at.seq, hash: at.hash, checkpoint: at }
}

function findFault(row: StoredRow, before: Checkpoint, digest: Digest): string | null {
  if (row.seq !== before.seq + 1) return `expected entry ${before.seq + 1}, found ${row.seq}`
  if (row.previous !== before.hash) return 'does not follow the entry before it'
  if (row.recordedAt < before.recordedAt) return 'was recorded before the entry before it'
  // A salt is not written with its length: a shorter one could pass its tail off as the field's name.
  if (row.fields.some(({ salt }) => salt.length !== SALT_BYTES)) return 'its fields were changed'
  if (commitFields(row.fields, digest) !== row.payload) return 'its fields were changed'
  if (hashRow(row, digest) !== row.hash) return 'its columns were changed'
  return null
}
