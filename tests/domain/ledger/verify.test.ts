import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGINNING, commitFields } from '#domain/ledger/chain.ts'
import {
  type Checkpoint,
  type StoredRow,
  startOfLedger,
  verifyRows,
} from '#domain/ledger/verify.ts'
import { field, ledgerOf, sealed, sha256 } from './chain-fixture.ts'

const verify = (rows: Iterable<StoredRow>, from?: Checkpoint) => verifyRows(rows, sha256, from)

/** The ledger with one row, by its seq, replaced by what the change makes of it. */
const withRow = (seq: number, change: (row: StoredRow) => StoredRow) =>
  ledgerOf(6).map((row) => (row.seq === seq ? change(row) : row))

/** As a forger would who recomputes every hash from some row on. */
function resealedFrom(seq: number, rows: StoredRow[]): StoredRow[] {
  const result: StoredRow[] = []
  for (const row of rows) {
    const previous = result.at(-1)?.hash ?? BEGINNING
    result.push(row.seq < seq ? row : sealed({ ...row, previous }))
  }
  return result
}

describe('a clean ledger', () => {
  it('holds, and says where it ends', () => {
    const rows = ledgerOf(6)
    expect(verify(rows)).toMatchObject({ ok: true, seq: 6, hash: rows[5]?.hash })
  })

  it('holds when it is empty', () => {
    expect(verify([])).toEqual({ ok: true, seq: 0, hash: BEGINNING, checkpoint: startOfLedger })
  })

  it('holds in pages of any size, each begun where the last one ended', () => {
    const rows = ledgerOf(12)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 13 }), (size) => {
        let checkpoint = startOfLedger
        for (let i = 0; i < rows.length; i += size) {
          const result = verify(rows.slice(i, i + size), checkpoint)
          expect(result.ok).toBe(true)
          checkpoint = result.checkpoint
        }
        expect(checkpoint).toMatchObject({ seq: 12, hash: rows[11]?.hash })
      }),
    )
  })

  it('holds when two rows were recorded in the same instant', () => {
    const rows = ledgerOf(3).map((row) => ({ ...row, recordedAt: '2026-01-01T00:00:00.000Z' }))
    expect(verify(resealedFrom(1, rows)).ok).toBe(true)
  })

  it('holds whatever the order in which the fields of a row are read back', () => {
    const rows = ledgerOf(3).map((row) => ({ ...row, fields: row.fields.toReversed() }))
    expect(verify(rows).ok).toBe(true)
  })
})

describe('a change to a column is found at its row', () => {
  it.each<[string, Partial<StoredRow>]>([
    ['caseId', { caseId: 'other' }],
    ['entity', { entity: 'sources' }],
    ['entityId', { entityId: 'e-9' }],
    ['revision', { revision: 9 }],
    ['op', { op: 'delete' }],
    ['by', { by: 'u-0000' }],
    ['recordedAt, later', { recordedAt: '2027-01-01T00:00:00.000Z' }],
    ['payload', { payload: 'f'.repeat(64) }],
    ['previous', { previous: 'f'.repeat(64) }],
    ['hash', { hash: 'f'.repeat(64) }],
    ['seq', { seq: 9 }],
  ])('%s', (_, change) => {
    const result = verify(withRow(3, (row) => ({ ...row, ...change })))
    expect(result).toMatchObject({ ok: false, seq: 3 })
  })
})

describe('a change to the fields is found at their row', () => {
  const [title, date] = [
    field('title', 'Entry 3', 'title 3'),
    field('date', '2020-07-16', 'date 3'),
  ]
  const cut = { ...title, salt: title.salt.slice(0, 31) }
  it.each<[string, StoredRow['fields']]>([
    ['another value', [field('title', 'Entry three', 'title 3'), date]],
    ['another name', [{ ...title, name: 'summary' }, date]],
    ['another salt', [field('title', 'Entry 3', 'other'), date]],
    ['a salt cut short', [cut, date]],
    ['a field taken away', [title]],
    ['a field put in', [title, date, field('kind', 'other')]],
    ['a field twice', [title, title, date]],
    ['no fields', []],
  ])('%s', (_, fields) => {
    const result = verify(withRow(3, (row) => ({ ...row, fields })))
    expect(result).toMatchObject({ ok: false, seq: 3, reason: 'its fields were changed' })
  })

  it('even one that leaves the hashed bytes as they are, cut at another place', () => {
    // Salt, length of the name, name and value are hashed in a row. The last four bytes of this salt
    // read as a length of nine: a shorter salt, and the name becomes its own length and itself.
    const shortSalt = title.salt.slice(0, 28)
    const chosen = { ...title, salt: Uint8Array.of(...shortSalt, 0, 0, 0, 9) }
    const shifted = { ...title, name: '\u0000\u0000\u0000\u0005title', salt: shortSalt }
    const [whole] = resealedFrom(1, [{ ...(ledgerOf(1)[0] as StoredRow), fields: [chosen] }])
    if (!whole) throw new Error('one row in, one row out')
    expect(commitFields([shifted], sha256)).toBe(whole.payload)
    expect(verify([whole]).ok).toBe(true)
    expect(verify([{ ...whole, fields: [shifted] }])).toMatchObject({ ok: false, seq: 1 })
  })
})

describe('rows taken away, put in or moved are found at the first place that is wrong', () => {
  const without = (seq: number, rows = ledgerOf(6)) => rows.filter((row) => row.seq !== seq)
  const swapped = ledgerOf(6)
  ;[swapped[1], swapped[2]] = [swapped[2] as StoredRow, swapped[1] as StoredRow]
  const stranger = sealed({ ...(ledgerOf(3)[2] as StoredRow), entityId: 'forged' })

  it.each<[string, StoredRow[], number]>([
    ['the first row taken away', without(1), 1],
    ['a row taken away', without(3), 3],
    ['a row taken away, the rest renumbered', without(3).map((r, i) => ({ ...r, seq: i + 1 })), 3],
    ['two rows changed places', swapped, 2],
    ['a row twice', ledgerOf(6).flatMap((r) => (r.seq === 3 ? [r, r] : [r])), 4],
    ['a sealed row in place of another', ledgerOf(6).map((r) => (r.seq === 3 ? stranger : r)), 4],
    ['a sealed row put in between', [...ledgerOf(2), stranger, ...ledgerOf(6).slice(2)], 4],
    ['a row of another ledger', [...ledgerOf(2), { ...stranger, previous: BEGINNING }], 3],
  ])('%s', (_, rows, seq) => {
    expect(verify(rows)).toMatchObject({ ok: false, seq })
  })

  it('a fault in a later page is named by its own number, and the checkpoint stays before it', () => {
    const rows = without(5)
    const { checkpoint } = verify(rows.slice(0, 3))
    expect(verify(rows.slice(3), checkpoint)).toMatchObject({
      ok: false,
      seq: 5,
      reason: 'expected entry 5, found 6',
      checkpoint: { seq: 4 },
    })
  })
})

describe('time never goes back', () => {
  it('not even in a ledger whose hashes are all in order', () => {
    const rows = ledgerOf(6).map((row) =>
      row.seq === 4 ? { ...row, recordedAt: '2025-12-31T23:59:59.000Z' } : row,
    )
    expect(verify(resealedFrom(4, rows))).toMatchObject({
      ok: false,
      seq: 4,
      reason: 'was recorded before the entry before it',
    })
  })

  it('nor from one page to the next', () => {
    const rows = ledgerOf(4).map((row) =>
      row.seq === 3 ? { ...row, recordedAt: '2025-12-31T23:59:59.000Z' } : row,
    )
    const resealed = resealedFrom(3, rows)
    const { checkpoint } = verify(resealed.slice(0, 2))
    expect(verify(resealed.slice(2), checkpoint)).toMatchObject({ ok: false, seq: 3 })
  })
})

describe('what a chain alone cannot show, its head does', () => {
  it('a ledger cut short verifies, and ends elsewhere', () => {
    const rows = ledgerOf(6)
    expect(verify(rows.slice(0, 4))).toMatchObject({ ok: true, seq: 4 })
  })

  it('a ledger forged from a row on verifies, and has another head', () => {
    const rows = ledgerOf(6)
    const forged = resealedFrom(
      3,
      rows.map((row) => (row.seq === 3 ? { ...row, fields: [field('title', 'Forged')] } : row)),
    )
    const result = verify(forged)
    expect(result).toMatchObject({ ok: true, seq: 6 })
    expect(result).not.toMatchObject({ hash: rows[5]?.hash })
  })
})
