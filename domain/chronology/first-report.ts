import type { Citation } from './entry.ts'
import { boundsOfText } from './order.ts'

/**
 * When an entry was first reported: of the sources that support it, the date of publication by which
 * one had certainly appeared. EDTF, as that source has it.
 *
 * Of two dates that end on one day the one that begins first, which claims less.
 *
 * @param publishedBy when a source was published, by its id; undefined when nobody knows
 * @returns null when no source with a date supports it
 */
export function firstReport(
  citations: readonly Pick<Citation, 'source' | 'stance'>[],
  publishedBy: (source: string) => string | undefined,
): string | null {
  const dates = citations
    .filter(({ stance }) => stance === 'supports')
    .flatMap(({ source }) => publishedBy(source) ?? [])
    .map((date) => ({ date, bounds: boundsOfText(date) }))
  dates.sort(
    ({ bounds: a }, { bounds: b }) =>
      a.end.latest - b.end.latest || a.start.earliest - b.start.earliest,
  )
  return dates[0]?.date ?? null
}

/** Whether a report is of the day on which something happened, both known to the day. */
export function isSameDay(reported: string, happened: string): boolean {
  if (reported !== happened) return false
  const { start, end } = boundsOfText(reported)
  return start.earliest === end.latest
}

/** When the entries of a case were first reported. */
export interface FirstReports {
  /** Dates, EDTF, each once. */
  dates: readonly string[]
  /** Number of its date plus one, by position; 0 for an entry that no dated source supports. */
  numbers: Uint32Array
}

/** Gathers the reports of entries one by one; `add` takes them in the order of positions. */
export function gatherReports(count: number): {
  add: (date: string | null) => void
  reports: FirstReports
} {
  const dates: string[] = []
  const known = new Map<string, number>()
  const numbers = new Uint32Array(count)
  let position = 0
  return {
    reports: { dates, numbers },
    add(date) {
      if (date !== null && !known.has(date)) known.set(date, dates.push(date))
      numbers[position++] = date === null ? 0 : (known.get(date) ?? 0)
    },
  }
}
