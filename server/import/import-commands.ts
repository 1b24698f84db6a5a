import {
  Chronology,
  type RecordKind,
  type RecordOf,
  recordKinds,
  recordsOf,
} from '#domain/chronology/chronology.ts'
import { findClockIssues } from '#domain/chronology/commitment-issues.ts'
import { findDocumentIssues, laneReferences } from '#domain/chronology/references.ts'
import { insertCase } from '#server/cases/case-store.ts'
import type { Rows } from '#server/db/database.ts'
import { parse } from '#server/http/parse.ts'
import { Problem } from '#server/http/problem.ts'
import { appendChanges, type Change } from '#server/ledger/ledger-store.ts'
import { addMentions, setCaseMentions } from '#server/records/mentions.ts'
import { stores } from '#server/records/stores.ts'
import { indexRecords } from '#server/search/search-index.ts'
import { type Store, write } from '#server/store.ts'

/** Issues told at once; a document that has more is wrong in a way the first ones show. */
const MAX_ISSUES = 100

/**
 * Brings a whole case in, all of it or nothing.
 *
 * @returns the id of the case
 * @throws {Problem} invalid-input with every issue; already-exists
 */
export async function importChronology(store: Store, input: unknown): Promise<string> {
  const document = parse(Chronology, input)
  const issues = [...findDocumentIssues(document), ...clockIssues(document)]
  if (issues.length > 0) {
    throw new Problem('invalid-input', {
      detail: `${issues.length} problems in this document.`,
      errors: issues
        .slice(0, MAX_ISSUES)
        .map(({ pointer, detail }) => ({ pointer: `#${pointer}`, detail })),
    })
  }
  const caseId = document.case.id
  return write(store, async (rows) => {
    await insertCase(rows, document.case)
    for (const kind of insertionOrder) await insertRecords(rows, document, kind)
    await setCaseMentions(rows, caseId, laneReferences(document.case.lanes))
    const head = await appendChanges(rows, caseId, changesOf(document), {
      by: store.by,
      at: store.clock.now(),
    })
    return { result: caseId, head }
  })
}

/**
 * Clocks that cannot be counted with. How they lie to the dates of entries is asked of whoever writes one:
 * a date may be corrected later, and what was exported then must come in again.
 */
const clockIssues = ({ commitments }: Chronology) =>
  commitments.flatMap((commitment, i) =>
    findClockIssues(commitment).map(({ pointer, detail }) => ({
      pointer: `/commitments/${i}${pointer}`,
      detail,
    })),
  )

/** Foreign keys want actors and sources before the entries that name them. */
const insertionOrder: readonly RecordKind[] = [
  'actors',
  'sources',
  ...recordKinds.filter((kind) => kind !== 'actors' && kind !== 'sources'),
]

async function insertRecords<K extends RecordKind>(
  rows: Rows,
  document: Chronology,
  kind: K,
): Promise<void> {
  const caseId = document.case.id
  const records: readonly RecordOf<K>[] = recordsOf(document, kind)
  await stores[kind].insert(rows, document.case, records)
  await addMentions(rows, caseId, kind, records)
  await indexRecords(rows, caseId, kind, records)
}

function changesOf(document: Chronology): Change[] {
  const created = (entity: string, { id, ...fields }: { id: string }): Change => ({
    entity,
    entityId: id,
    revision: 1,
    op: 'create',
    fields,
  })
  return [
    created('case', document.case),
    ...insertionOrder.flatMap((kind) =>
      recordsOf(document, kind).map((record) => created(kind, record)),
    ),
  ]
}
