import { readFileSync } from 'node:fs'
import { indexChronology } from '#client/case-page/chronology-index.ts'
import { Chronology } from '#domain/chronology/chronology.ts'

/** The case the program ships with. */
export const seed = Chronology.parse(
  JSON.parse(readFileSync(new URL('../../../seeds/coa-nvik.json', import.meta.url), 'utf8')),
)
export const seedIndex = indexChronology(seed)

export function entryOf(id: string) {
  const entry = seedIndex.entries.get(id)
  if (!entry) throw new Error(`The seed has no entry ${id}`)
  return entry
}
