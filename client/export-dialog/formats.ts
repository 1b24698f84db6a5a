import type { Chronology } from '#domain/chronology/chronology.ts'

export const exportFormats = ['json', 'csv', 'markdown', 'svg', 'png'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Drawn in the browser by what draws the timeline; the others are made by the server. */
export type PictureFormat = Extract<ExportFormat, 'svg' | 'png'>
export const isPicture = (format: ExportFormat): format is PictureFormat =>
  format === 'svg' || format === 'png'

const extensions: Record<ExportFormat, string> = {
  json: 'json',
  csv: 'csv',
  markdown: 'md',
  svg: 'svg',
  png: 'png',
}

export const fileName = (caseId: string, format: ExportFormat): string =>
  `${caseId}.${extensions[format]}`

export type CountedPart =
  | 'entries'
  | 'sources'
  | 'quotes'
  | 'actors'
  | 'contradictions'
  | 'commitments'
  | 'questions'

/** Parts that a format holds. */
const heldBy: Record<ExportFormat, readonly CountedPart[]> = {
  json: ['entries', 'sources', 'quotes', 'actors', 'contradictions', 'commitments', 'questions'],
  csv: ['entries', 'sources', 'quotes', 'actors'],
  markdown: ['entries', 'sources', 'quotes', 'contradictions', 'commitments', 'questions'],
  svg: ['entries', 'commitments'],
  png: ['entries', 'commitments'],
}

/** How much of each part a file in this format holds. */
export function countsOf(
  document: Chronology,
  format: ExportFormat,
): { part: CountedPart; count: number }[] {
  const citations = document.entries.flatMap((entry) => entry.citations)
  const counted: Partial<Record<CountedPart, number>> = {
    quotes: citations.filter((citation) => citation.quote !== undefined).length,
    ...(format !== 'json' && { sources: sourcesNamed(document, format) }),
  }
  return heldBy[format].map((part) => ({
    part,
    count: counted[part] ?? document[part as keyof typeof document & CountedPart].length,
  }))
}

/** Sources that a text or a sheet comes to name: those that something in it refers to. */
function sourcesNamed(document: Chronology, format: ExportFormat): number {
  const named = document.entries.flatMap((entry) => entry.citations.map((c) => c.source))
  if (format === 'markdown') {
    named.push(...document.contradictions.flatMap((c) => c.positions.flatMap((p) => p.sources)))
  }
  return new Set(named).size
}
