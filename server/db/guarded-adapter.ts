import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'
import { Lock } from './lock.ts'

/** What a connection must be set to; each is read back after it is set. */
const PRAGMAS: [name: string, value: string, reads: string][] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', '2'],
  ['foreign_keys', 'ON', '1'],
  ['trusted_schema', 'OFF', '0'],
  ['cell_size_check', 'ON', '1'],
  ['secure_delete', 'ON', '1'],
  // 64 MB, in KiB: the indexes of a million entries; its own 2 MB makes each insert there a read.
  ['cache_size', '-65536', '-65536'],
]

const BUSY_TIMEOUT_MS = 2000

/** SQLite's own limit since 3.32; Prisma assumes 999 when not told, and fails on larger pages. */
const MAX_BIND_VALUES = 32_766

/** The stock adapter's connection; the driver handle and error mapping are there but not typed. */
type StockConnection = SqlDriverAdapter & {
  client: Database.Database
  onError(error: unknown): never
}

interface GuardOptions {
  file: string
  /** Opens for reading only; transactions are then snapshots that no writer waits for. */
  readOnly?: boolean
}

/**
 * Prisma's SQLite adapter made safe for a server.
 *
 * The stock adapter shares one connection between requests and locks it for transactions only: a
 * plain statement of one request runs inside another's open transaction and vanishes with its
 * rollback. Here every statement and every transaction takes one first-come-first-served lock.
 * Transactions begin IMMEDIATE, so they fail at the start or not at all, and a failed COMMIT is
 * rolled back. Inside a transaction use only the client it hands out: the outer one would wait.
 *
 * @see https://github.com/prisma/orm/issues/29933
 */
export class GuardedSqlite implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName: string
  readonly #stock: PrismaBetterSqlite3
  readonly #readOnly: boolean

  constructor({ file, readOnly = false }: GuardOptions) {
    this.#stock = new PrismaBetterSqlite3(
      { url: `file:${file}`, readonly: readOnly, timeout: BUSY_TIMEOUT_MS },
      { shadowDatabaseUrl: ':memory:' },
    )
    this.#readOnly = readOnly
    this.adapterName = this.#stock.adapterName
  }

  async connect(): Promise<SqlDriverAdapter> {
    const connection = (await this.#stock.connect()) as StockConnection
    setPragmas(connection.client, this.#readOnly)
    return guard(connection, this.#readOnly ? 'BEGIN' : 'BEGIN IMMEDIATE')
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#stock.connectToShadowDb()
  }
}

function setPragmas(db: Database.Database, readOnly: boolean): void {
  for (const [name, value, expected] of PRAGMAS) {
    if (readOnly && name === 'journal_mode') continue
    db.pragma(`${name}=${value}`)
    const actual = String(db.pragma(name, { simple: true }))
    if (actual !== expected) {
      throw new Error(`SQLite would not set ${name} to ${value}: it stays ${actual}`)
    }
  }
}

function guard(connection: StockConnection, begin: string): SqlDriverAdapter {
  const lock = new Lock()
  const queryRaw = connection.queryRaw.bind(connection)
  const executeRaw = connection.executeRaw.bind(connection)
  const executeScript = connection.executeScript.bind(connection)
  const raw = { queryRaw, executeRaw }

  return Object.assign(connection, {
    getConnectionInfo: () => ({ maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false }),
    queryRaw: (query: SqlQuery) => lock.with(() => queryRaw(query)),
    executeRaw: (query: SqlQuery) => lock.with(() => executeRaw(query)),
    executeScript: (script: string) => lock.with(() => executeScript(script)),
    startTransaction: async (isolation?: IsolationLevel): Promise<Transaction> => {
      if (isolation !== undefined && isolation !== 'SERIALIZABLE') {
        throw new Error('SQLite transactions are always SERIALIZABLE')
      }
      const release = await lock.acquire()
      try {
        rollBackIfOpen(connection.client)
        connection.client.exec(begin)
      } catch (error) {
        release()
        return connection.onError(error)
      }
      return transaction(connection, raw, release)
    },
  })
}

function transaction(
  connection: StockConnection,
  raw: Pick<Transaction, 'queryRaw' | 'executeRaw'>,
  release: () => void,
): Transaction {
  const run = (sql: string) => raw.executeRaw({ sql, args: [], argTypes: [] }).then(() => undefined)
  const end = () => {
    try {
      rollBackIfOpen(connection.client)
    } finally {
      release()
    }
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: true },
    ...raw,
    createSavepoint: (name: string) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name: string) => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name: string) => run(`RELEASE SAVEPOINT ${name}`),
    async commit() {
      try {
        connection.client.exec('COMMIT')
      } catch (error) {
        connection.onError(error)
      } finally {
        end()
      }
    },
    async rollback() {
      end()
    },
  }
}

function rollBackIfOpen(db: Database.Database): void {
  if (db.inTransaction) db.exec('ROLLBACK')
}
