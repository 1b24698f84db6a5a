import type { Chronology } from '#domain/chronology/chronology.ts'
import type { DateLanguage } from '#domain/time/words.ts'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'

/** What an export is made from. */
export interface ExportInput {
  document: Chronology
  /** The head of the ledger the document stands at. */
  head: LedgerHead
  /** Language of dates and headings; the case's own words stay as they are. */
  language: DateLanguage
}

/** A way to write a chronology down. */
export interface ExportFormat {
  mediaType: string
  /** Without the dot. */
  extension: string
  write(input: ExportInput): string
}
