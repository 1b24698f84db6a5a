import { z } from 'zod'
import { boundsOfText } from '#domain/chronology/order.ts'
import { Finding } from '#domain/findings/finding.ts'
import { findOpenEnds } from '#domain/findings/open-ends.ts'
import { isAnchor } from '#domain/time/read-typed.ts'
import { gatherChronology } from '#server/cases/chronology-store.ts'
import { readSnapshot } from '#server/db/database.ts'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'
import type { Store } from '#server/store.ts'

/** A day of the calendar, in full. */
export const Day = z
  .string()
  .refine((text) => text.length === 10 && isAnchor(text), 'is no day as 2020-07-17')
  .meta({ description: 'A day: 2020-07-17.' })

/** What is open in a case on a day. */
export const OpenEnds = z
  .strictObject({ on: Day, findings: z.array(Finding) })
  .meta({ id: 'OpenEnds', description: 'What is open in a case, as it was known on a day.' })
export type OpenEnds = z.infer<typeof OpenEnds>

/** What is open in a case on a day, from one snapshot of the database. */
export async function readOpenEnds(
  store: Pick<Store, 'db'>,
  caseId: string,
  on: string,
): Promise<{ openEnds: OpenEnds; head: LedgerHead }> {
  const { document, head } = await readSnapshot(store.db, (rows) => gatherChronology(rows, caseId))
  const findings = findOpenEnds(document, boundsOfText(on).start.earliest)
  return { openEnds: { on, findings }, head }
}
