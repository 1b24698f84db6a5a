import { createHash } from 'node:crypto'
import {
  BEGINNING,
  commitFields,
  type Digest,
  fieldBytes,
  hashRow,
  type LedgerField,
} from '#domain/ledger/chain.ts'
import type { StoredRow } from '#domain/ledger/verify.ts'

export const sha256: Digest = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest())

/** A salt that differs for every text, and is the same at every run. */
export const salt = (text: string) => sha256(new TextEncoder().encode(text))

export const field = (name: string, value: unknown, saltOf = name): LedgerField => ({
  name,
  salt: salt(saltOf),
  bytes: fieldBytes(value),
})

/** A clean ledger of so many rows, a second apart. */
export function ledgerOf(length: number): StoredRow[] {
  const rows: StoredRow[] = []
  for (let seq = 1; seq <= length; seq++) {
    const fields = [
      field('title', `Entry ${seq}`, `title ${seq}`),
      field('date', '2020-07-16', `date ${seq}`),
    ]
    rows.push(
      sealed({
        caseId: 'coa-nvik',
        seq,
        entity: 'entries',
        entityId: `e-${seq}`,
        revision: 1,
        op: 'create',
        by: 'u-7f3a',
        recordedAt: new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString(),
        previous: rows.at(-1)?.hash ?? BEGINNING,
        fields,
      }),
    )
  }
  return rows
}

/** A row with the payload and the hash that its columns and fields give. */
export function sealed(row: Omit<StoredRow, 'payload' | 'hash'>): StoredRow {
  const body = { ...row, payload: commitFields(row.fields, sha256) }
  return { ...body, hash: hashRow(body, sha256) }
}
