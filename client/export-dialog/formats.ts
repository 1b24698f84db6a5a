import type { CaseData } from '#client/case-data/case-data.ts'

export const exportFormats = ['json', 'csv', 'markdown'] as const
export type ExportFormat = (typeof exportFormats)[number]

const extensions: Record<ExportFormat, string> = { json: 'json', csv: 'csv', markdown: 'md' }

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
}

type Counted = Pick<CaseData, 'records' | 'known'> & { columns: { count: number } }

/** How much of each part a file in this format holds; a part that only all entries tell is left out. */
export function countsOf(
  data: Counted,
  format: ExportFormat,
): { part: CountedPart; count: number }[] {
  const { records, columns } = data
  const isAllHere = data.known().length === columns.count
  const citations = data.known().flatMap((entry) => entry.citations)
  const counted: Partial<Record<CountedPart, number | null>> = {
    entries: columns.count,
    quotes: isAllHere ? citations.filter(({ quote }) => quote !== undefined).length : null,
    ...(format !== 'json' && { sources: isAllHere ? sourcesNamed(data, format) : null }),
  }
  return heldBy[format].flatMap((part) => {
    const known = counted[part]
    if (known === null) return []
    return { part, count: known ?? records[part as keyof typeof records & CountedPart].length }
  })
}

/** Sources that a text or a sheet comes to name: those that something in it refers to. */
function sourcesNamed(data: Counted, format: ExportFormat): number {
  const named = data.known().flatMap((entry) => entry.citations.map((c) => c.source))
  if (format === 'markdown') {
    named.push(...data.records.contradictions.flatMap((c) => c.positions.flatMap((p) => p.sources)))
  }
  return new Set(named).size
}
