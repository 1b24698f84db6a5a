import { boundsOfText } from '#domain/chronology/order.ts'
import { type OpenEnds, surveyOpenEnds } from '#domain/findings/open-ends.ts'
import { gatherChronology } from '#server/cases/chronology-store.ts'
import { readSnapshot } from '#server/db/database.ts'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'
import type { Store } from '#server/store.ts'

/** What is open in a case on a day, from one snapshot of the database. */
export async function readOpenEnds(
  store: Pick<Store, 'db'>,
  caseId: string,
  on: string,
): Promise<{ openEnds: OpenEnds; head: LedgerHead }> {
  const { document, head } = await readSnapshot(store.db, (rows) => gatherChronology(rows, caseId))
  return { openEnds: { on, ...surveyOpenEnds(document, boundsOfText(on).start.earliest) }, head }
}
