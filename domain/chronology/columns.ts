import { type Hemisphere, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { type Precision, precisionOf, precisions } from '#domain/time/precision.ts'
import type { Lane } from './case.ts'
import type { Entry } from './entry.ts'
import { boundsOfText, hemisphereOf } from './order.ts'
import type { Source } from './records.ts'
import { leadingSource, type SourceLane, sourceLanes } from './source-lanes.ts'
import { EntryKind } from './vocabulary.ts'

/**
 * The geometry of a timeline, one array a column, one position an entry, in the order of time.
 *
 * Day numbers are whole days since 1970-01-01. A day beyond which nothing is known is null.
 */
export interface TimelineColumns {
  ids: string[]
  /** First and last day the entry can have begun. */
  startEarliest: (number | null)[]
  startLatest: (number | null)[]
  /** First and last day it can have ended; the same as the start for a point in time. */
  endEarliest: (number | null)[]
  endLatest: (number | null)[]
  /** Index into `kinds`. */
  kind: number[]
  /** Index into `lanes`, by the actor that acts. */
  lane: number[]
  /** Index into `sourceLanes`, by what it cites first. */
  sourceLane: number[]
  /** Index into `precisions`. */
  precision: number[]
  kinds: readonly EntryKind[]
  lanes: { title: string; note?: string | undefined }[]
  sourceLanes: readonly SourceLane[]
  precisions: readonly Precision[]
}

type Placed = Pick<Entry, 'id' | 'date' | 'kind' | 'actors'> & Partial<Pick<Entry, 'citations'>>

/** Columns of entries that stand in the order of time. */
export function timelineColumns(
  of: { jurisdiction: string; lanes: readonly Lane[] },
  entries: readonly Placed[],
  sources: readonly Pick<Source, 'id' | 'publisher'>[] = [],
): TimelineColumns {
  const hemisphere = hemisphereOf(of.jurisdiction)
  const laneOf = laneFinder(of.lanes)
  const bySource = sourceLanes(sources)
  const columns: TimelineColumns = {
    ids: [],
    startEarliest: [],
    startLatest: [],
    endEarliest: [],
    endLatest: [],
    kind: [],
    lane: [],
    sourceLane: [],
    precision: [],
    kinds,
    lanes: of.lanes.map(({ title, note }) => ({ title, note })),
    sourceLanes: bySource.lanes,
    precisions,
  }
  for (const entry of entries) {
    const place = placeDate(entry.date, hemisphere)
    columns.ids.push(entry.id)
    columns.startEarliest.push(place.startEarliest)
    columns.startLatest.push(place.startLatest)
    columns.endEarliest.push(place.endEarliest)
    columns.endLatest.push(place.endLatest)
    columns.kind.push(kinds.indexOf(entry.kind))
    columns.lane.push(laneOf(entry.actors))
    columns.sourceLane.push(bySource.laneOf(leadingSource(entry.citations ?? [])))
    columns.precision.push(place.precision)
  }
  if (columns.lane.includes(of.lanes.length)) columns.lanes.push({ title: '' })
  return columns
}

const kinds = EntryKind.options

/** What a date alone says of an entry's columns. */
export type DatePlace = {
  [column in 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest']: number | null
} & { precision: number }

/** Where a date stands; one that does not parse stands anywhere. */
export function placeDate(date: string, hemisphere: Hemisphere): DatePlace {
  const { start, end } = boundsOfText(date, hemisphere)
  const parsed = parseEdtf(date)
  return {
    startEarliest: known(start.earliest),
    startLatest: known(start.latest),
    endEarliest: known(end.earliest),
    endLatest: known(end.latest),
    precision: precisions.indexOf(parsed.ok ? precisionOf(parsed.value) : 'span'),
  }
}

/** Finds the lane of the first actor that has one; the number of lanes when none has. */
export function laneFinder(lanes: readonly Lane[]): (actors: readonly string[]) => number {
  const laneOfActor = new Map(lanes.flatMap((lane, i) => lane.actors.map((a) => [a, i] as const)))
  return (actors) =>
    actors.map((a) => laneOfActor.get(a)).find((i) => i !== undefined) ?? lanes.length
}

const known = (day: number) => (day === NO_EARLIEST || day === NO_LATEST ? null : day)
