import { mkdirSync } from 'node:fs'
import { databaseFile, readConfig } from '#server/config.ts'
import { applyMigrations } from './migrations.ts'

const config = readConfig(process.env)
mkdirSync(config.dataFolder, { recursive: true })
const applied = await applyMigrations(databaseFile(config))
process.stdout.write(`Applied ${applied.length} migrations.\n`)
