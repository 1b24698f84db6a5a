import {
  type Chronology,
  type RecordKind,
  type RecordOf,
  recordKinds,
} from '#domain/chronology/chronology.ts'
import type { Rows } from '#server/db/database.ts'
import { getHead, type LedgerHead } from '#server/ledger/ledger-store.ts'
import { stores } from '#server/records/stores.ts'
import { getCase } from './case-store.ts'

/** Large enough to be quick, small enough that other requests are served in between. */
const RECORDS_AT_ONCE = 2000

/**
 * A whole case as the one document, and the head of the ledger it stands at.
 *
 * Call it in a snapshot: it reads page after page.
 *
 * @param kinds what to read; other records are left out
 */
export async function gatherChronology(
  rows: Rows,
  caseId: string,
  kinds: readonly RecordKind[] = recordKinds,
): Promise<{ document: Chronology; head: LedgerHead }> {
  const { revision: _, ...of } = await getCase(rows, caseId)
  const records: Partial<Record<RecordKind, unknown>> = {}
  for (const kind of recordKinds)
    records[kind] = kinds.includes(kind) ? await gatherRecords(rows, caseId, kind) : []
  const { dismissals, ...others } = records as {
    [K in RecordKind]: RecordOf<K>[]
  }
  return {
    document: {
      format: 'kroniek/1',
      case: of,
      actors: others.actors,
      sources: others.sources,
      entries: others.entries,
      contradictions: others.contradictions,
      commitments: others.commitments,
      questions: others.questions,
      ...(dismissals.length > 0 && { dismissals }),
    },
    head: await getHead(rows, caseId),
  }
}

/** All records of a kind, in the order of the document. Call it in a snapshot. */
export async function gatherRecords<K extends RecordKind>(
  rows: Rows,
  caseId: string,
  kind: K,
): Promise<RecordOf<K>[]> {
  const records: RecordOf<K>[] = []
  let cursor: string | null = null
  do {
    const page = await stores[kind].page(rows, caseId, cursor, RECORDS_AT_ONCE)
    for (const { record } of page.items) records.push(record)
    cursor = page.next
  } while (cursor !== null)
  return records
}
