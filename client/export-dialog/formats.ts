import type { CaseData } from '#client/case-data/case-data.ts'

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
  | 'dismissals'

/** Parts that a format holds. */
const heldBy: Record<ExportFormat, readonly CountedPart[]> = {
  json: [
    'entries',
    'sources',
    'quotes',
    'actors',
    'contradictions',
    'commitments',
    'questions',
    'dismissals',
  ],
  csv: ['entries', 'sources', 'quotes', 'actors'],
  markdown: ['entries', 'sources', 'quotes', 'contradictions', 'commitments', 'questions'],
  svg: ['entries', 'commitments'],
  png: ['entries', 'commitments'],
}

type Counted = Pick<CaseData, 'records' | 'known' | 'knowsAll'> & { columns: { count: number } }

/** How much of each part a file in this format holds; a part that only all entries tell is left out. */
export function countsOf(
  data: Counted,
  format: ExportFormat,
): { part: CountedPart; count: number }[] {
  const { records, columns, knowsAll } = data
  const citations = data.known().flatMap((entry) => entry.citations)
  const counted: Partial<Record<CountedPart, number | null>> = {
    entries: columns.count,
    quotes: knowsAll ? citations.filter(({ quote }) => quote !== undefined).length : null,
    ...(format !== 'json' && { sources: knowsAll ? sourcesNamed(data, format) : null }),
  }
  return heldBy[format].flatMap((part) => {
    const known = counted[part]
    if (known === null) return []
    const held = records[part as keyof typeof records & CountedPart]
    return known === undefined && held === undefined
      ? []
      : { part, count: known ?? held?.length ?? 0 }
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
