import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorRegistry,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

type EngineModule = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/**
 * Runs work with Prisma's schema engine in its WebAssembly build, on one database.
 *
 * The package imports its `.wasm` as an ES module, which Node 20 does behind a flag only; here it is
 * instantiated by hand. No native engine is downloaded. The engine does not close the connection it
 * opens, so it is closed here.
 */
export async function withSchemaEngine<T>(
  database: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const opened: SqlDriverAdapter[] = []
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: database.provider,
    adapterName: database.adapterName,
    connectToShadowDb: () => database.connectToShadowDb(),
    async connect() {
      const connection = await database.connect()
      opened.push(connection)
      return connection
    },
  })
  const module = await getModule()
  const datamodels: [string, string][] = [['schema.prisma', schema]]
  let engine: SchemaEngine | undefined
  try {
    engine = await module.SchemaEngine.new({ datamodels }, ignoreLog, adapter)
    return await work(engine)
  } catch (error) {
    throw causeOf(error, adapter.errorRegistry)
  } finally {
    engine?.free()
    for (const connection of opened) await connection.dispose()
  }
}

/** What the adapter threw, where the engine only says that it threw something. */
function causeOf(error: unknown, registry: ErrorRegistry): unknown {
  const id = /External error id#(\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  return (id !== undefined && registry.consumeError(Number(id))?.error) || error
}

const ignoreLog = () => {}

let loaded: Promise<EngineModule> | undefined

/** Once a process: started twice, the module would write over its own memory. */
function getModule(): Promise<EngineModule> {
  loaded ??= loadModule()
  return loaded
}

async function loadModule(): Promise<EngineModule> {
  const name = '@prisma/schema-engine-wasm/schema_engine_bg'
  const require = createRequire(import.meta.url)
  const module = (await import(name)) as EngineModule
  const bytes = readFileSync(join(dirname(require.resolve(name)), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': module as unknown as WebAssembly.ModuleImports,
  })
  module.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return module
}
