import type { Chronology } from '#domain/chronology/chronology.ts'
import { dueOf } from '#domain/chronology/commitment-clock.ts'
import type { Due } from '#domain/chronology/commitment-due.ts'
import { type CommitmentStatus, commitmentStatus } from '#domain/chronology/commitment-status.ts'
import type { Citation, Entry } from '#domain/chronology/entry.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import type { Commitment, Contradiction, Question, Source } from '#domain/chronology/records.ts'
import type { RelationKind } from '#domain/chronology/vocabulary.ts'
import type { Bounds } from '#domain/time/bounds.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'

/** A commitment with what follows from it on the day. */
export interface KnownCommitment {
  commitment: Commitment
  /** The entry in which it was promised or fell due. */
  begun: Entry
  /** What settled it; undefined while nothing known does. */
  settled: Entry | undefined
  due: Due
  status: CommitmentStatus
}

/** A case as far as it was known on a day. */
export interface Known {
  on: EpochDay
  entries: Map<string, Entry>
  sources: Map<string, Source>
  contradictions: Contradiction[]
  commitments: KnownCommitment[]
  questions: Question[]
  /** Relations to an entry, with the entry they come from. */
  relationsTo: Map<string, { from: Entry; kind: RelationKind }[]>
  boundsOf(date: string): Bounds
}

/**
 * What was known of a case on a day.
 *
 * A source counts from the first day it can have been published, one without a date always. An entry
 * counts from the first day it can have happened, once one of the sources it cites counts. Other
 * records count as soon as what they are about does; a clock runs once the entry that starts it counts.
 */
export function knownOn(document: Chronology, on: EpochDay): Known {
  const hemisphere = hemisphereOf(document.case.jurisdiction)
  const boundsOf = (date: string) => boundsOfText(date, hemisphere)
  const hasBegun = (date: string) => boundsOf(date).start.earliest <= on
  const sources = byId(
    document.sources.filter(({ published }) => published === undefined || hasBegun(published)),
  )
  const entries = byId(
    document.entries.flatMap((entry) => {
      if (!hasBegun(entry.date)) return []
      const citations = entry.citations.filter(({ source }) => sources.has(source))
      if (citations.length === 0 && entry.citations.length > 0) return []
      return { ...entry, citations }
    }),
  )
  const isAboutKnown = (ids: readonly string[]) =>
    ids.length === 0 || ids.some((id) => entries.has(id))
  return {
    on,
    entries,
    sources,
    contradictions: document.contradictions.flatMap((c) => contradictionOf(c, entries, sources)),
    commitments: document.commitments.flatMap((c) => commitmentOf(c, entries, on)),
    questions: document.questions.filter((question) => isAboutKnown(question.entries)),
    relationsTo: relationsTo(entries),
    boundsOf,
  }
}

function commitmentOf(
  commitment: Commitment,
  entries: Known['entries'],
  on: EpochDay,
): KnownCommitment[] {
  const begun = entries.get(commitment.from)
  if (!begun) return []
  const { settledBy, settledAs } = commitment
  const settled = settledBy === undefined ? undefined : entries.get(settledBy)
  const due = dueOf(commitment, (entry) => entries.get(entry)?.date)
  const status = commitmentStatus(due, settled && { date: settled.date, as: settledAs }, on)
  return [{ commitment, begun, settled, due, status }]
}

/** Its entries and positions that are known; none when fewer than two positions are. */
function contradictionOf(
  contradiction: Contradiction,
  entries: Known['entries'],
  sources: Known['sources'],
): Contradiction[] {
  const about = contradiction.entries.filter((id) => entries.has(id))
  const isKnown = (cited: readonly string[]) =>
    cited.length === 0 || cited.some((id) => sources.has(id))
  const positions = contradiction.positions
    .filter((position) => isKnown(position.sources))
    .map((position) => ({
      ...position,
      sources: position.sources.filter((id) => sources.has(id)),
    }))
  return about.length > 0 && positions.length > 1
    ? [{ ...contradiction, entries: about, positions }]
    : []
}

function relationsTo(entries: Known['entries']): Known['relationsTo'] {
  const to: Known['relationsTo'] = new Map()
  for (const from of entries.values()) {
    for (const { kind, target } of from.relations) {
      const known = to.get(target)
      if (known) known.push({ from, kind })
      else to.set(target, [{ from, kind }])
    }
  }
  return to
}

/** Sources of citations, each once. */
export const sourcesOf = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.map(({ source }) => source)),
]

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))
