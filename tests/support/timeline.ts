import { gunzipSync } from 'node:zlib'
import { backingOf } from '#domain/chronology/backing.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import { DISPUTED, type TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import { decodeColumns } from '#domain/chronology/columns-binary.ts'
import type { TimelineText } from '#domain/chronology/timeline-views.ts'

/** The bytes of an answer, as they came. */
export async function bytesAt(address: string, accept = 'identity') {
  const response = await fetch(address, { headers: { 'accept-encoding': accept } })
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

export async function timelineAt(address: string): Promise<TimelineArrays> {
  const { bytes } = await bytesAt(address)
  return decodeColumns(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes)
}

const disputesOf = (document: Chronology, entry: Chronology['entries'][number]) =>
  document.contradictions.filter(({ entries }) => entries.includes(entry.id)).length ||
  entry.citations.filter(({ stance }) => stance === 'disputes').length

/** The timeline that a document should have. */
export function timelineOfDocument(document: Chronology, at: number): TimelineArrays {
  const columns = timelineColumns(document.case, document.entries, document.sources)
  const days = (of: (number | null)[], unbounded: number) =>
    Float64Array.from(of, (day) => day ?? unbounded)
  return {
    at,
    count: document.entries.length,
    from: days(columns.startEarliest, -Infinity),
    startLatest: days(columns.startLatest, Infinity),
    endEarliest: days(columns.endEarliest, -Infinity),
    until: days(columns.endLatest, Infinity),
    kind: Uint8Array.from(columns.kind),
    lane: Uint16Array.from(columns.lane),
    sourceLane: Uint8Array.from(columns.sourceLane),
    precision: Uint8Array.from(columns.precision),
    flags: Uint8Array.from(document.entries, (entry) =>
      disputesOf(document, entry) > 0 ? DISPUTED : 0,
    ),
    kinds: columns.kinds,
    precisions: columns.precisions,
    lanes: columns.lanes.map(({ title, note }) => ({ title, ...(note !== undefined && { note }) })),
  }
}

/** The texts that a document should have, in the order of time. */
export function textsOfDocument(document: Chronology): TimelineText[] {
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  return document.entries.map((entry) => ({
    id: entry.id,
    date: entry.date,
    ...(entry.stated !== undefined && { stated: entry.stated }),
    title: entry.title,
    summary: entry.summary,
    kind: entry.kind,
    actors: entry.actors,
    ...backingOf(
      entry.citations.map(({ source }) => source),
      sources,
    ),
    disputes: disputesOf(document, entry),
  }))
}

/** Positions of the bits that are set. */
export const positionsIn = (bits: Uint8Array): number[] =>
  [...bits].flatMap((byte, i) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => i * 8 + bit),
  )

/** Acts and acts with their articles that entries rest on, as a frame lists them. */
export const provisionsOf = ({ entries }: Chronology): string[] =>
  [
    ...new Set(
      entries.flatMap(({ provisions }) =>
        provisions.flatMap(({ act, article }) => (article ? [act, `${act} ${article}`] : [act])),
      ),
    ),
  ].sort()
