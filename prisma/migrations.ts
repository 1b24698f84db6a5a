import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { GuardedSqlite } from '#server/db/guarded-adapter.ts'
import { programRoot } from '#server/root.ts'
import { withSchemaEngine } from './schema-engine.ts'

const folder = join(programRoot, 'prisma', 'migrations')
const schemaFile = join(programRoot, 'prisma', 'schema.prisma')

/** Tables that are ours in SQL only: the full-text index and its row numbers. */
const notPrismas = {
  externalTables: ['', '_data', '_idx', '_content', '_docsize', '_config', 'Row'].map(
    (part) => `Search${part}`,
  ),
  externalEnums: [],
}

/**
 * Brings a database file to the schema of this program, creating it when it is missing.
 *
 * @returns names of the migrations it applied
 * @throws when a migration fails or was edited after it had been applied
 */
export async function applyMigrations(file: string): Promise<string[]> {
  const schema = readFileSync(schemaFile, 'utf8')
  return withSchemaEngine(new GuardedSqlite({ file }), schema, async (engine) => {
    const migrationsList = readMigrations()
    await refuseForeignHistory(engine, migrationsList)
    const applied = await engine.applyMigrations({ migrationsList, filters: notPrismas })
    return applied.appliedMigrationNames
  })
}

/** @throws when what was applied is not what this program has. */
async function refuseForeignHistory(engine: SchemaEngine, list: MigrationList): Promise<void> {
  const found = await engine
    .diagnoseMigrationHistory({
      migrationsList: list,
      optInToShadowDatabase: false,
      filters: notPrismas,
    })
    .catch((error: unknown) => {
      if (isNewDatabase(error)) return null
      throw error
    })
  if (!found) return
  if (found.editedMigrationNames.length > 0) {
    const names = found.editedMigrationNames.join(', ')
    throw new Error(`Migrations were edited after they had been applied: ${names}`)
  }
  if (found.history && found.history.diagnostic !== 'databaseIsBehind') {
    throw new Error('This database was written by a newer version of Kroniek')
  }
}

/** P1014: the table of applied migrations is not there yet. */
const isNewDatabase = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'P1014'

function readMigrations(): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}
