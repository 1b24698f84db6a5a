import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import pino, { type Logger } from 'pino'
import { seedIfEmpty } from '#seeds/seed.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { openStore } from './store.ts'

export interface Running {
  address: string
  close(): Promise<void>
}

/** A client that sends headers this slowly is dropped. */
const HEADERS_TIMEOUT_MS = 15_000
const REQUEST_TIMEOUT_MS = 60_000
const CHECK_INTERVAL_MS = 5_000
/** How long requests under way may take to finish when the server is told to stop. */
const DRAIN_MS = 5_000

interface ServeOptions {
  log?: Logger
  /** Puts more in front of the client's files; the development server does. */
  around?: (app: Express) => Express
}

/** Opens the data folder, seeds it when it is empty, and serves until closed. */
export async function serve(config: Config, options: ServeOptions = {}): Promise<Running> {
  const { log = pino({ level: 'warn' }, pino.destination(2)), around = (app) => app } = options
  const store = await openStore(config)
  for (const head of store.missing) {
    log.error(head, 'the database lacks a write that was acknowledged')
  }
  await seedIfEmpty(store)
  const server = createServer(
    { connectionsCheckingInterval: CHECK_INTERVAL_MS },
    around(createApp({ store, log })),
  )
  server.headersTimeout = HEADERS_TIMEOUT_MS
  server.requestTimeout = REQUEST_TIMEOUT_MS
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(config.port, config.host, resolve)
    })
  } catch (error) {
    await store.close()
    throw error
  }
  const { port } = server.address() as AddressInfo
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    address: `http://${host}:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const drain = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
      await closed
      clearTimeout(drain)
      await store.close()
    },
  }
}
