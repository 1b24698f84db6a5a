import { createHash, randomBytes } from 'node:crypto'
import {
  BEGINNING,
  commitFields,
  type Digest,
  fieldBytes,
  hashRow,
  type LedgerOp,
  type LedgerRow,
} from '#domain/ledger/chain.ts'
import {
  type Checkpoint,
  type StoredRow,
  startOfLedger,
  type Verification,
  verifyRows,
} from '#domain/ledger/verify.ts'
import { insertRows } from '#server/db/bulk-insert.ts'
import { Prisma, type Rows } from '#server/db/database.ts'

export const sha256: Digest = (bytes) => createHash('sha256').update(bytes).digest()

/** One change to one record, before it has its place in the chain. */
export interface Change {
  entity: string
  entityId: string
  revision: number
  op: LedgerOp
  /** Fields that got a value; null where one was removed. */
  fields: Readonly<Record<string, unknown>>
}

export interface Authorship {
  /** A random reference, never a name. */
  by: string
  /** Instant, ISO 8601 UTC. */
  at: string
}

/** Where a ledger stands. */
export interface LedgerHead {
  caseId: string
  seq: number
  hash: string
}

const ROWS_AT_ONCE = 500

/** Appends changes to a case's ledger, within the transaction that makes them. */
export async function appendChanges(
  rows: Rows,
  caseId: string,
  changes: readonly Change[],
  authorship: Authorship,
): Promise<LedgerHead> {
  let last: Link = (await findLast(rows, caseId)) ?? startOfLedger
  for (let i = 0; i < changes.length; i += ROWS_AT_ONCE) {
    const linked = changes.slice(i, i + ROWS_AT_ONCE).map((change) => {
      const link = linkChange(caseId, change, authorship, last)
      last = link.row
      return link
    })
    // Fields first: writing the entry seals them.
    await insertRows(
      rows,
      'LedgerField',
      linked.flatMap((link) => link.fields),
    )
    await insertRows(
      rows,
      'LedgerEntry',
      linked.map((link) => link.row),
    )
  }
  return { caseId, seq: last.seq, hash: last.hash }
}

type Link = Pick<LedgerRow, 'seq' | 'hash' | 'recordedAt'>

function linkChange(caseId: string, change: Change, { by, at }: Authorship, last: Link) {
  const { entity, entityId, revision, op } = change
  const seq = last.seq + 1
  const fields = Object.entries(change.fields).map(([name, value]) => ({
    caseId,
    seq,
    name,
    salt: new Uint8Array(randomBytes(32)),
    bytes: new Uint8Array(fieldBytes(value)),
  }))
  const body = {
    caseId,
    seq,
    entity,
    entityId,
    revision,
    op,
    by,
    recordedAt: at > last.recordedAt ? at : last.recordedAt,
    payload: commitFields(fields, sha256),
    previous: last.hash,
  }
  return { row: { ...body, hash: hashRow(body, sha256) } satisfies LedgerRow, fields }
}

const findLast = (rows: Rows, caseId: string) =>
  rows.ledgerEntry.findFirst({ where: { caseId }, orderBy: { seq: 'desc' } })

/** Head of one case's ledger. */
export async function getHead(rows: Rows, caseId: string): Promise<LedgerHead> {
  const last = await findLast(rows, caseId)
  return { caseId, seq: last?.seq ?? 0, hash: last?.hash ?? BEGINNING }
}

/** Heads that the ledger does not hold: writes that were acknowledged and are lost. */
export async function findMissingHeads(
  rows: Rows,
  heads: readonly LedgerHead[],
): Promise<LedgerHead[]> {
  const missing: LedgerHead[] = []
  for (let i = 0; i < heads.length; i += ROWS_AT_ONCE) {
    const some = heads.slice(i, i + ROWS_AT_ONCE)
    const found = await rows.ledgerEntry.findMany({
      where: {
        caseId: { in: [...new Set(some.map((head) => head.caseId))] },
        seq: { in: some.map((head) => head.seq) },
      },
      select: { caseId: true, seq: true, hash: true },
    })
    const present = new Set(found.map(lineOf))
    missing.push(...some.filter((head) => !present.has(lineOf(head))))
  }
  return missing
}

const lineOf = ({ caseId, seq, hash }: LedgerHead) => `${caseId} ${seq} ${hash}`

/** Reads a case's whole ledger in pages and checks every row of it. */
export async function verifyLedger(rows: Rows, caseId: string): Promise<Verification> {
  let checkpoint: Checkpoint = startOfLedger
  for (;;) {
    const page = await readRows(rows, caseId, checkpoint.seq, ROWS_AT_ONCE)
    if (page === null) return verifyOneByOne(rows, caseId, checkpoint)
    const result = verifyRows(page, sha256, checkpoint)
    if (!result.ok || page.length < ROWS_AT_ONCE) return result
    checkpoint = result.checkpoint
  }
}

/** After a page that cannot be read: finds the row that is in the way. */
async function verifyOneByOne(rows: Rows, caseId: string, from: Checkpoint): Promise<Verification> {
  let checkpoint = from
  for (;;) {
    const page = await readRows(rows, caseId, checkpoint.seq, 1)
    if (page === null) return { ok: false, seq: checkpoint.seq + 1, reason: 'cannot be read' }
    const result = verifyRows(page, sha256, checkpoint)
    if (!result.ok || page.length === 0) return result
    checkpoint = result.checkpoint
  }
}

/** The rows after a number; null when a value in them is of a type no ledger row has. */
async function readRows(
  rows: Rows,
  caseId: string,
  after: number,
  take: number,
): Promise<StoredRow[] | null> {
  try {
    const page = await rows.ledgerEntry.findMany({
      where: { caseId, seq: { gt: after } },
      orderBy: { seq: 'asc' },
      take,
      include: { fields: true },
    })
    return page.map((row) => ({ ...row, op: row.op as LedgerOp }))
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError) return null
    throw error
  }
}
