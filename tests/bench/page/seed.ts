import type { RecordKind, RecordOf } from '#domain/chronology/chronology.ts'
import { laneReferences } from '#domain/chronology/references.ts'
import { insertCase } from '#server/cases/case-store.ts'
import type { Rows } from '#server/db/database.ts'
import { appendChanges, type Change } from '#server/ledger/ledger-store.ts'
import { addMentions, setCaseMentions } from '#server/records/mentions.ts'
import { stores } from '#server/records/stores.ts'
import { indexRecords } from '#server/search/search-index.ts'
import { openStore, type Store, write } from '#server/store.ts'
import { type GeneratedCase, generateCase } from './generate-case.ts'

/*
 * Fills a data folder with a made-up case:
 *
 *   npx tsx tests/bench/page/seed.ts <folder> <entries> [case id]
 *
 * Through the stores, as an import does, in transactions of some thousand entries. One thing is less
 * than an import writes: the ledger has its row for every record, linked and committed to as always, but
 * of an entry only its date and its title. Nine salted fields of a million entries are two gigabytes
 * that no page reads.
 */

const ENTRIES_AT_ONCE = 10_000

export async function seedGenerated(store: Store, id: string, count: number): Promise<void> {
  const made = generateCase(id, count)
  await write(store, (rows) => insertFrame(store, rows, made))
  for (let from = 0; from < count; from += ENTRIES_AT_ONCE) {
    const entries = made.entriesIn(from, Math.min(count, from + ENTRIES_AT_ONCE))
    await write(store, async (rows) => {
      await insert(rows, made, 'entries', entries)
      const changes = entries.map(({ id, date, title }) => created('entries', { id, date, title }))
      return { result: null, head: await append(store, rows, made, changes) }
    })
  }
  await write(store, async (rows) => {
    await insert(rows, made, 'contradictions', made.contradictions)
    const changes = made.contradictions.map((one) => created('contradictions', one))
    return { result: null, head: await append(store, rows, made, changes) }
  })
}

/** Everything that entries name. */
async function insertFrame(store: Store, rows: Rows, made: GeneratedCase) {
  await insertCase(rows, made.case)
  await insert(rows, made, 'actors', made.actors)
  await insert(rows, made, 'sources', made.sources)
  await setCaseMentions(rows, made.case.id, laneReferences(made.case.lanes))
  const changes = [
    created('case', made.case),
    ...made.actors.map((actor) => created('actors', actor)),
    ...made.sources.map((source) => created('sources', source)),
  ]
  return { result: null, head: await append(store, rows, made, changes) }
}

async function insert<K extends RecordKind>(
  rows: Rows,
  made: GeneratedCase,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  await stores[kind].insert(rows, made.case, records)
  await addMentions(rows, made.case.id, kind, records)
  await indexRecords(rows, made.case.id, kind, records)
}

const append = (store: Store, rows: Rows, made: GeneratedCase, changes: Change[]) =>
  appendChanges(rows, made.case.id, changes, { by: store.by, at: store.clock.now() })

const created = <T extends { id: string }>(entity: string, { id, ...fields }: T): Change => ({
  entity,
  entityId: id,
  revision: 1,
  op: 'create',
  fields,
})

if (process.argv[1] === import.meta.filename) {
  const [folder, entries, id = 'generated'] = process.argv.slice(2)
  const count = Number(entries)
  if (folder === undefined || !Number.isSafeInteger(count) || count < 1) {
    process.stderr.write('npx tsx tests/bench/page/seed.ts <folder> <entries> [case id]\n')
    process.exit(2)
  }
  const started = performance.now()
  const store = await openStore({ dataFolder: folder })
  await seedGenerated(store, id, count)
  await store.close()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${count} entries in ${seconds} s: ${folder}, case “${id}”\n`)
}
