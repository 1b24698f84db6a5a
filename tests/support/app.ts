import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll } from 'vitest'
import { seedIfEmpty } from '#seeds/seed.ts'
import { createApp } from '#server/app.ts'
import { databaseFile } from '#server/config.ts'
import { getHead, type LedgerHead, verifyLedger } from '#server/ledger/ledger-store.ts'
import { type Clock, openStore, type Store, systemClock } from '#server/store.ts'

/** The case of the seed. */
export const CASE = 'coa-nvik'
/** Its address in the API. */
export const AT = `/api/cases/${CASE}`

/** What came back over HTTP. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** The body read as JSON; throws when it is not. */
  json<T = Record<string, unknown>>(): T
}

export interface Sent {
  method?: string
  /** A string or bytes are sent as they are, anything else as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

/** A running server over a data folder of its own. */
export interface Served {
  store: Store
  folder: string
  address: string
  /** What the server logged as unexpected: a test that expects none shows what happened. */
  failures: string[]
  send(path: string, sent?: Sent): Promise<Answer>
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown, revision?: number): Promise<Answer>
  patch(path: string, body: unknown, revision: number): Promise<Answer>
  remove(path: string, revision: number): Promise<Answer>
  head(caseId?: string): Promise<LedgerHead>
  verify(caseId?: string): ReturnType<typeof verifyLedger>
  close(): Promise<void>
}

let bases: Promise<Record<'seeded' | 'empty', string>> | undefined

const made = new Set<string>()
// A test that fails half-way leaves its folder; here, after everything else of the file, all go.
afterAll(() => {
  for (const folder of made) removeFolder(folder)
})

/** A folder of its own; what is in it may be anything. Gone when the file is done, or by `removeFolder`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-test-'))
  made.add(folder)
  return folder
}
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true })

/** A copy of a migrated data folder, with the seed or without a case. Made once a test file. */
export async function dataFolder(of: 'seeded' | 'empty' = 'seeded'): Promise<string> {
  bases ??= makeBases()
  const folder = temporaryFolder()
  cpSync((await bases)[of], folder, { recursive: true })
  return folder
}

async function makeBases() {
  const folders = { seeded: temporaryFolder(), empty: temporaryFolder() }
  for (const [kind, folder] of Object.entries(folders)) {
    const store = await openStore({ dataFolder: folder })
    if (kind === 'seeded') await seedIfEmpty(store)
    await store.close()
  }
  return folders
}

interface ServeOptions {
  of?: 'seeded' | 'empty'
  /** A folder to open instead of a new copy; it is then left in place. */
  folder?: string
  clock?: Clock
}

/** The real app on an ephemeral port over a real file. */
export async function serveApp(options: ServeOptions = {}): Promise<Served> {
  const folder = options.folder ?? (await dataFolder(options.of))
  const store = await openStore({ dataFolder: folder }, options.clock ?? systemClock)
  const failures: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void failures.push(line) })
  const server = createServer(createApp({ store, log }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const agent = new Agent({ keepAlive: true })
  const send = (path: string, sent?: Sent) => sendTo(address, path, sent, agent)
  const ifMatch = (revision?: number): Record<string, string> =>
    revision === undefined ? {} : { 'if-match': `"${revision}"` }
  return {
    store,
    folder,
    address,
    failures,
    send,
    get: (path) => send(path),
    post: (path, body, revision) =>
      send(path, { method: 'POST', body, headers: ifMatch(revision) }),
    patch: (path, body, revision) =>
      send(path, { method: 'PATCH', body, headers: ifMatch(revision) }),
    remove: (path, revision) => send(path, { method: 'DELETE', headers: ifMatch(revision) }),
    head: (caseId = CASE) => getHead(store.db.client, caseId),
    verify: (caseId = CASE) => verifyLedger(store.db.client, caseId),
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
      if (options.folder === undefined) removeFolder(folder)
    },
  }
}

/** One request, its path and bytes exactly as given: `fetch` would repair both. */
export function sendTo(
  address: string,
  path: string,
  { method = 'GET', body, headers = {} }: Sent = {},
  agent?: Agent,
): Promise<Answer> {
  const { hostname, port } = new URL(address)
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const bytes = body === undefined ? undefined : isRaw ? body : JSON.stringify(body)
  const sent = {
    ...(bytes !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(bytes)),
    }),
    ...headers,
  }
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed by the server just as it is used again.
    const options = { hostname, port, path, method, headers: sent, agent: agent ?? false }
    const request = httpRequest(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          json: <T>() => JSON.parse(text) as T,
        })
      })
    })
    request.on('error', reject)
    request.end(bytes)
  })
}

/** The database file of a data folder. */
export const fileOf = (folder: string): string => databaseFile({ dataFolder: folder })
