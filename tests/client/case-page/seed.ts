import { readFileSync } from 'node:fs'
import { dueIn } from '#client/case-data/use-due-of.ts'
import { WholeCase } from '#client/case-data/whole-case.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { dueOf } from '#domain/chronology/commitment-clock.ts'

/** The case the program ships with. */
export const seed = Chronology.parse(
  JSON.parse(readFileSync(new URL('../../../seeds/coa-nvik.json', import.meta.url), 'utf8')),
)
export const seedCase = new WholeCase({ at: 1, document: seed })
export const seedIndex = seedCase.index
export const seedDueOf = dueIn(seedCase, dueOf)

export function entryOf(id: string) {
  const entry = seed.entries.find((one) => one.id === id)
  if (!entry) throw new Error(`The seed has no entry ${id}`)
  return entry
}
