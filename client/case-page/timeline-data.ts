import type { OwedBar, RivalDate, TimelineRelation } from '#client/timeline/contract.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import { type Bounds, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { relate } from '#domain/time/order.ts'

/** What the timeline draws besides the entries themselves. */
export interface TimelineData {
  relations: TimelineRelation[]
  rivalDates: RivalDate[]
  owed: OwedBar[]
  published: number[]
}

export function timelineData(document: Chronology): TimelineData {
  const hemisphere = hemisphereOf(document.case.jurisdiction)
  const boundsOf = (date: string) => boundsOfText(date, hemisphere)
  return {
    relations: document.entries.flatMap((entry) =>
      entry.relations.map(({ kind, target }) => ({ from: entry.id, to: target, kind })),
    ),
    rivalDates: rivalDates(document, boundsOf),
    owed: owedBars(document, boundsOf),
    published: publishedDays(document, boundsOf),
  }
}

/**
 * Dates that a citation or a side of a contradiction gives and that ours cannot be, each once an entry.
 *
 * A quarrel about several entries moves those that stand on the date we follow.
 */
function rivalDates(
  { entries, contradictions }: Pick<Chronology, 'entries' | 'contradictions'>,
  boundsOf: (date: string) => Bounds,
): RivalDate[] {
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

function owedBars(
  { commitments, entries }: Chronology,
  boundsOf: (date: string) => Bounds,
): OwedBar[] {
  const dateOf = new Map(entries.map((entry) => [entry.id, entry.date]))
  return commitments.flatMap(({ id, what, from, due, settledBy }) => {
    const start = dateOf.get(from)
    if (start === undefined) return []
    const settled = settledBy === undefined ? undefined : dateOf.get(settledBy)
    const lastDue = due === undefined ? null : known(boundsOf(due).end.latest)
    return {
      id,
      what,
      from: span(boundsOf(start).start),
      ...(lastDue !== null && { due: lastDue }),
      ...(settled !== undefined && { settled: span(boundsOf(settled).end) }),
    }
  })
}

/** Days of publication; a source dated to a year or wider says too little to be counted. */
function publishedDays({ sources }: Chronology, boundsOf: (date: string) => Bounds): number[] {
  return sources.flatMap(({ published }) => {
    if (published === undefined) return []
    const { earliest, latest } = boundsOf(published).start
    return latest - earliest > 31 ? [] : [earliest]
  })
}

const span = ({ earliest, latest }: { earliest: number; latest: number }) => ({
  earliest: known(earliest),
  latest: known(latest),
})

const known = (day: number) => (day === NO_EARLIEST || day === NO_LATEST ? null : day)
