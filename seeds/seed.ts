import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importChronology } from '#server/import/import-commands.ts'
import { programRoot } from '#server/root.ts'
import type { Store } from '#server/store.ts'

/**
 * Brings the COA–NVIK case into a database that has no case.
 *
 * @returns the id of the case, or null when there are cases already
 */
export async function seedIfEmpty(store: Store): Promise<string | null> {
  if ((await store.db.client.case.count()) > 0) return null
  const file = join(programRoot, 'seeds', 'coa-nvik.json')
  return importChronology(store, JSON.parse(readFileSync(file, 'utf8')))
}
