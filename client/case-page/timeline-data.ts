import type { CaseData, CaseRecords } from '#client/case-data/case-data.ts'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { DueOf } from '#client/case-data/use-due-of.ts'
import type { OwedBar, RivalDate, TimelineRelation } from '#client/timeline/contract.ts'
import { besidesDays } from '#domain/chronology/commitment-status.ts'
import { daysOfDue } from '#domain/chronology/due-days.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import { type Bounds, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { relate } from '#domain/time/order.ts'

/** What the timeline draws besides the entries themselves; entries go by their keys in the columns. */
export interface TimelineData {
  /** Of the selected entry. */
  relations: TimelineRelation[]
  rivalDates: RivalDate[]
  owed: OwedBar[]
}

/** More commitments than this are not drawn of a case whose entries are not all here. */
const MOST_OWED = 500

export function timelineData(
  { data, by }: Pick<TimeOrder, 'data' | 'by'>,
  dueOf: DueOf,
  selected: string | null,
): TimelineData {
  const keyOf = (id: string): string | null => {
    const position = data.positionOf(id)
    return typeof position === 'number' ? data.columns.idAt(position) : null
  }
  return {
    relations: selected === null ? [] : relationsOf(data, selected, keyOf),
    // They dispute when something happened.
    rivalDates: by === 'reported' ? [] : rivalsOf(data, keyOf),
    owed: owedBars(data, dueOf),
  }
}

function rivalsOf(data: CaseData, keyOf: (id: string) => string | null): RivalDate[] {
  return rivalDates(data.known(), data.records).flatMap(({ entry, date }) => {
    const key = keyOf(entry)
    return key === null ? [] : { entry: key, date }
  })
}

function relationsOf(
  data: CaseData,
  selected: string,
  keyOf: (id: string) => string | null,
): TimelineRelation[] {
  const full = data.entryOf(selected)
  if (!full) return []
  const all = [
    ...full.entry.relations.map(({ kind, target }) => ({ from: selected, to: target, kind })),
    ...full.relationsBack.map(({ kind, from }) => ({ from: from.id, to: selected, kind })),
  ]
  return all.flatMap(({ from, to, kind }) => {
    const [a, b] = [keyOf(from), keyOf(to)]
    return a === null || b === null ? [] : { from: a, to: b, kind }
  })
}

/**
 * Dates that a citation or a side of a contradiction gives and that ours cannot be, each once an entry.
 *
 * A quarrel about several entries moves those that stand on the date we follow.
 */
export function rivalDates(
  entries: readonly Entry[],
  { contradictions, case: { jurisdiction } }: Pick<CaseRecords, 'contradictions' | 'case'>,
): RivalDate[] {
  const boundsOf = boundsIn(jurisdiction)
  const dateOf = new Map(entries.map((entry) => [entry.id, entry.date]))
  const agrees = (entry: string, date: string) =>
    relate(boundsOf(dateOf.get(entry) ?? ''), boundsOf(date)) === 'overlapping'
  const cited = entries.flatMap(({ id, citations }) =>
    citations.flatMap(({ date }) => (date === undefined ? [] : [{ entry: id, date }])),
  )
  const argued = contradictions.flatMap(({ entries: about, positions, follows }) => {
    const followed = follows === undefined ? undefined : positions[follows]?.date
    const moved = about.filter((entry) =>
      followed === undefined ? about.length === 1 : agrees(entry, followed),
    )
    return moved.flatMap((entry) =>
      positions.flatMap(({ date }) => (date === undefined ? [] : [{ entry, date }])),
    )
  })
  const rivals = [...cited, ...argued].filter(
    ({ entry, date }) => dateOf.has(entry) && !agrees(entry, date),
  )
  return [...new Map(rivals.map((rival) => [`${rival.entry} ${rival.date}`, rival])).values()]
}

function owedBars(data: CaseData, dueOf: DueOf): OwedBar[] {
  const { records, columns } = data
  const hemisphere = hemisphereOf(records.case.jurisdiction)
  const daysAt = (earliest: Float64Array, latest: Float64Array, position: number) => ({
    earliest: finite(earliest[position]),
    latest: finite(latest[position]),
  })
  return records.commitments.slice(0, MOST_OWED).flatMap((commitment) => {
    const { id, what, from, settledBy, settledAs } = commitment
    const begun = data.positionOf(from)
    const ended = settledBy === undefined ? null : data.positionOf(settledBy)
    if (typeof begun !== 'number' || ended === undefined) return []
    const due = dueOf(commitment) ?? { type: 'none' }
    const allowed = daysOfDue(due, hemisphere)
    const settledOn = due.type === 'moment' && settledBy ? data.textOf(settledBy)?.date : undefined
    const lastDue = allowed && known(allowed.latest)
    const surelyInTime = allowed && known(allowed.earliest)
    return {
      id,
      what,
      from: daysAt(columns.from, columns.startLatest, begun),
      ...(lastDue !== null && { due: lastDue }),
      ...(surelyInTime !== null && { surelyInTime }),
      ...besidesDays(due, { date: settledOn ?? '', as: settledAs }),
      ...(ended !== null && { settled: daysAt(columns.endEarliest, columns.until, ended) }),
    }
  })
}

const boundsIn = (jurisdiction: string) => {
  const hemisphere = hemisphereOf(jurisdiction)
  return (date: string): Bounds => boundsOfText(date, hemisphere)
}

const finite = (day: number | undefined) => (Number.isFinite(day) ? (day ?? null) : null)

/** Days of publication; a source dated to a year or wider says too little to be counted. */
export function publishedDays({ sources, case: { jurisdiction } }: CaseRecords): number[] {
  const boundsOf = boundsIn(jurisdiction)
  return sources.flatMap(({ published }) => {
    if (published === undefined) return []
    const { earliest, latest } = boundsOf(published).start
    return latest - earliest > 31 ? [] : [earliest]
  })
}

const known = (day: number) => (day === NO_EARLIEST || day === NO_LATEST ? null : day)
