import { originsAfter, rearrange } from '#domain/chronology/columns-patch.ts'
import type { Rows } from '#server/db/database.ts'
import { readTimelineRows } from '#server/db/timeline-rows.ts'
import { getHead } from '#server/ledger/ledger-store.ts'
import {
  type CaseTimeline,
  entryPlacer,
  readBackground,
  readTimeline,
  timelineOf,
} from './case-timeline.ts'
import { placesAmong } from './places-among.ts'
import { placeOf } from './row-places.ts'
import { findTouched, type Touched } from './touched-entries.ts'

/** A case's timeline at the present head: the one there was with what changed, or read anew. */
export async function renewTimeline(
  rows: Rows,
  caseId: string,
  old: CaseTimeline | undefined,
): Promise<CaseTimeline> {
  const touched = old && (await findTouched(rows, caseId, old.head.seq))
  return old && touched ? patch(rows, old, touched) : readTimeline(rows, caseId)
}

async function patch(rows: Rows, old: CaseTimeline, touched: Touched): Promise<CaseTimeline> {
  const { caseId } = old.head
  const head = await getHead(rows, caseId)
  const ground = touched.background
    ? { ...old.ground, ...(await readBackground(rows, caseId, old.ground.jurisdiction)) }
    : old.ground
  if (touched.entries.size === 0)
    return { ...old, head, ground, columns: { ...old.columns, at: head.seq } }

  const found = await readTimelineRows(rows, caseId, touched.entries)
  const there = found.filter(({ deleted }) => !deleted)
  const was = new Map(found.map(({ id, row }) => [id, placeOf(old.places, row)]))
  const now = await placesAmong(rows, caseId, {
    keys: there,
    but: found.map(({ row }) => row),
    places: old.places,
    gone: [...was.values()].filter((place) => place !== null),
  })
  const changes = found.map(({ id }) => ({ was: was.get(id) ?? null, now: now.get(id) ?? null }))
  const origins = originsAfter(old.columns.count, changes)
  const { from, startLatest, endEarliest, until, kind, lane, sourceLane, precision, flags } =
    old.columns
  const arrays = {
    from: rearrange(from, origins),
    startLatest: rearrange(startLatest, origins),
    endEarliest: rearrange(endEarliest, origins),
    until: rearrange(until, origins),
    kind: rearrange(kind, origins),
    lane: rearrange(lane, origins),
    sourceLane: rearrange(sourceLane, origins),
    precision: rearrange(precision, origins),
    flags: rearrange(flags, origins),
  }
  const links = {
    rows: rearrange(old.links.rows, origins),
    searchRows: rearrange(old.links.searchRows, origins),
    actors: rearrange(old.links.actors, origins),
    cited: rearrange(old.links.cited, origins),
  }
  const place = entryPlacer(ground)
  for (const row of there) place({ arrays, links }, now.get(row.id) ?? 0, row)
  return timelineOf({ head, arrays, links, ground })
}
