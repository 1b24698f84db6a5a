import type { ExportFormat } from './format.ts'

/** The document itself. Importing it restores the identical document, so nothing is added to it. */
export const json: ExportFormat = {
  mediaType: 'application/json',
  extension: 'json',
  write: ({ document }) => `${JSON.stringify(document, null, 2)}\n`,
}
