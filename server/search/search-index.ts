import type { RecordKind, RecordOf } from '#domain/chronology/chronology.ts'
import type { Rows } from '#server/db/database.ts'
import { indexTexts, type SearchText, unindexRecord } from '#server/db/search-index.ts'

/** What can be searched for; other records are found through these. */
const searched = {
  entries: (entry: RecordOf<'entries'>) => ({
    entity: 'entry' as const,
    title: entry.title,
    body: [entry.summary, ...entry.citations.map((c) => c.claim)].filter(Boolean).join('\n'),
    quotes: entry.citations.flatMap((c) => c.quote ?? []).join('\n'),
  }),
  sources: (source: RecordOf<'sources'>) => ({
    entity: 'source' as const,
    title: source.title,
    body: [source.publisher, source.url, source.note].filter(Boolean).join('\n'),
    quotes: '',
  }),
}

const entities: Partial<Record<RecordKind, SearchText['entity']>> = {
  entries: 'entry',
  sources: 'source',
}

/** Puts new words of records in the index. */
export async function indexRecords<K extends RecordKind>(
  rows: Rows,
  caseId: string,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  if (!(kind in searched)) return
  const textOf = searched[kind as keyof typeof searched] as (
    record: RecordOf<K>,
  ) => Pick<SearchText, 'entity' | 'title' | 'body' | 'quotes'>
  await indexTexts(
    rows,
    records.map((record) => ({ caseId, recordId: record.id, ...textOf(record) })),
  )
}

export async function unindex(
  rows: Rows,
  caseId: string,
  kind: RecordKind,
  id: string,
): Promise<void> {
  const entity = entities[kind]
  if (entity) await unindexRecord(rows, caseId, entity, id)
}
