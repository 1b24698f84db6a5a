import { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { GuardedSqlite } from './guarded-adapter.ts'

/** The client inside a transaction, or outside one. */
export type Rows = Prisma.TransactionClient

export interface Database {
  /** Writes, and reads that need no snapshot. */
  client: PrismaClient
  /** Reads whole cases, each in one snapshot that no writer waits for. */
  reader: PrismaClient
  close(): Promise<void>
}

/** A writer waits its turn this long before it is told that the database is busy. */
const WAIT_MS = 30_000
/** An import of a large case is one transaction. */
const TRANSACTION_MS = 600_000

/** Opens the database file; its migrations must have been applied. */
export async function openDatabase(file: string): Promise<Database> {
  const transactionOptions = { maxWait: WAIT_MS, timeout: TRANSACTION_MS }
  const client = new PrismaClient({ adapter: new GuardedSqlite({ file }), transactionOptions })
  await client.$connect()
  const reader = new PrismaClient({
    adapter: new GuardedSqlite({ file, readOnly: true }),
    transactionOptions,
  })
  await reader.$connect()
  return {
    client,
    reader,
    async close() {
      await reader.$disconnect()
      await client.$disconnect()
    },
  }
}

/** Reads in one snapshot of the database. */
export const readSnapshot = <T>(db: Database, read: (rows: Rows) => Promise<T>): Promise<T> =>
  db.reader.$transaction(read)

export { Prisma }
