import { gatherChronology } from '#server/cases/chronology-store.ts'
import { readSnapshot } from '#server/db/database.ts'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'
import type { Store } from '#server/store.ts'
import { csv } from './csv.ts'
import type { ExportFormat, ExportInput } from './format.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'

/** Every format, by the name it has in URLs and on the command line. */
export const exportFormats = { json, csv, markdown } as const satisfies Record<string, ExportFormat>
export type ExportName = keyof typeof exportFormats
export const exportNames = Object.keys(exportFormats) as [ExportName, ...ExportName[]]

export interface Exported {
  format: ExportFormat
  fileName: string
  content: string
  head: LedgerHead
}

/** A case in a format, from one snapshot of the database. */
export async function exportCase(
  store: Pick<Store, 'db'>,
  caseId: string,
  name: ExportName,
  language: ExportInput['language'],
): Promise<Exported> {
  const gathered = await readSnapshot(store.db, (rows) => gatherChronology(rows, caseId))
  const format = exportFormats[name]
  return {
    format,
    fileName: `${caseId}.${format.extension}`,
    content: format.write({ ...gathered, language }),
    head: gathered.head,
  }
}
