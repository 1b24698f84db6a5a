import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { applyMigrations } from '#prisma/migrations.ts'
import { type Config, databaseFile, headsFile } from './config.ts'
import { type Database, openDatabase, type Rows } from './db/database.ts'
import { type HeadsLog, openHeadsLog, readHeads } from './ledger/heads-log.ts'
import { findMissingHeads, type LedgerHead } from './ledger/ledger-store.ts'

/** The time, passed in so that tests can set it. */
export interface Clock {
  /** Instant now, ISO 8601 UTC. */
  now(): string
}

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** An open data folder and what writing to it needs. */
export interface Store {
  db: Database
  heads: HeadsLog
  clock: Clock
  /** Who writes, until there are accounts: a random reference of this installation. */
  by: string
  /** Heads that were acknowledged but that the database lacks: lost or rolled-back writes. */
  missing: LedgerHead[]
  close(): Promise<void>
}

/** Opens a data folder, creating it when it is missing and bringing it to this program's schema. */
export async function openStore(
  config: Pick<Config, 'dataFolder'>,
  clock: Clock = systemClock,
): Promise<Store> {
  mkdirSync(config.dataFolder, { recursive: true })
  await applyMigrations(databaseFile(config))
  const db = await openDatabase(databaseFile(config))
  const missing = await findMissingHeads(db.client, readHeads(headsFile(config)))
  const by = await operatorReference(db.client)
  const heads = openHeadsLog(headsFile(config))
  return {
    db,
    heads,
    clock,
    by,
    missing,
    async close() {
      heads.close()
      await db.close()
    },
  }
}

async function operatorReference(rows: Rows): Promise<string> {
  const name = 'operator'
  const value = `op-${randomBytes(8).toString('hex')}`
  const setting = await rows.setting.upsert({
    where: { name },
    create: { name, value },
    update: {},
  })
  return setting.value
}

/**
 * Runs a change in one transaction and, once it is committed, notes the ledger's new head.
 *
 * Nothing is acknowledged before the head is on disk, and nothing committed that it has no room for.
 */
export async function write<T>(
  store: Store,
  work: (rows: Rows) => Promise<{ result: T; head: LedgerHead | null }>,
): Promise<T> {
  const { result, noteHead } = await store.db.client.$transaction(async (rows) => {
    const done = await work(rows)
    return { result: done.result, noteHead: done.head && store.heads.reserve(done.head) }
  })
  noteHead?.()
  return result
}
