import type { Hemisphere } from '#domain/time/bounds.ts'
import type { Citation } from './entry.ts'
import { boundsOfText } from './order.ts'
import type { Source } from './records.ts'

/** When a source was published. */
export interface Publication {
  /** EDTF, as the source has it. */
  date: string
  /** First day it can have appeared, and the day by which it certainly had; days since 1970-01-01. */
  from: number
  by: number
}

/** When each source was published, by its id; those of which nobody knows are left out. */
export function publications(
  sources: Iterable<Pick<Source, 'id' | 'published'>>,
  hemisphere: Hemisphere,
): Map<string, Publication> {
  const found = new Map<string, Publication>()
  for (const { id, published: date } of sources) {
    if (date === undefined) continue
    const { start, end } = boundsOfText(date, hemisphere)
    found.set(id, { date, from: start.earliest, by: end.latest })
  }
  return found
}

/**
 * When an entry was first reported: of the sources that support it, the date by which one had
 * certainly appeared.
 *
 * Of two dates that end on one day the one that begins first, which claims less.
 *
 * @returns EDTF; null when no source with a date supports it
 */
export function firstReport(
  citations: Iterable<Pick<Citation, 'source' | 'stance'>>,
  published: ReadonlyMap<string, Publication>,
): string | null {
  let first: Publication | undefined
  for (const { source, stance } of citations) {
    const next = stance === 'supports' ? published.get(source) : undefined
    if (next && (!first || isBefore(next, first))) first = next
  }
  return first?.date ?? null
}

const isBefore = (a: Publication, b: Publication): boolean =>
  a.by < b.by || (a.by === b.by && a.from < b.from)

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
  /** Number of its date from 1, by position; 0 for an entry that no dated source supports. */
  numbers: Uint32Array<ArrayBuffer>
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
