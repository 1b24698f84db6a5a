import type { TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import {
  type ColumnValues,
  MOST_TIMELINE_CHANGES,
  type TimelineChange,
  type TimelineChanges,
} from '#domain/chronology/timeline-views.ts'
import type { Rows } from '#server/db/database.ts'
import { readPastEntries } from '#server/db/ledger-tail.ts'
import { readTimelineRows } from '#server/db/timeline-rows.ts'
import { dayColumns } from '#server/entries/entry-rows.ts'
import { Problem } from '#server/http/problem.ts'
import type { CaseTimeline } from './case-timeline.ts'
import { placesAmong } from './places-among.ts'
import { placeOf } from './row-places.ts'
import { readTexts } from './timeline-text.ts'
import { findTouched } from './touched-entries.ts'

/**
 * What became of entries after an earlier head, from the ledger: no earlier state is kept.
 *
 * Call it in the snapshot that the timeline stands at.
 *
 * @throws {Problem} too-far-behind
 */
export async function findChanges(
  rows: Rows,
  timeline: CaseTimeline,
  since: number,
): Promise<TimelineChanges> {
  const { head, ground, columns, places, links } = timeline
  const { caseId, seq: at } = head
  if (since > at) throw tooFar('That head is not in the ledger of this case.')
  const touched = await findTouched(rows, caseId, since)
  if (!touched)
    throw tooFar(`More than ${MOST_TIMELINE_CHANGES} entries changed, or all of them did.`)

  const found = await readTimelineRows(rows, caseId, touched.entries)
  const now = new Map(found.map(({ id, row }) => [id, placeOf(places, row)]))
  const past = await readPastEntries(rows, caseId, { at: since, ids: touched.entries })
  const keys = past
    .filter(({ isThere }) => isThere)
    .map(({ id, date }) => {
      if (date === null) throw tooFar('The ledger does not say where an entry stood.')
      return { id, ...dayColumns(date, { id: caseId, jurisdiction: ground.jurisdiction }) }
    })
  const was = await placesAmong(rows, caseId, {
    keys,
    but: found.map(({ row }) => row),
    places,
    gone: [...now.values()].filter((place) => place !== null),
  })
  const shown = [...now.values()].filter((place) => place !== null)
  const texts = await readTexts(
    rows,
    ground,
    shown.map((place) => links.rows[place] as number),
  )
  const textOf = new Map(texts.map((text) => [text.id, text]))
  const changes = [...touched.entries].map((id): TimelineChange => {
    const place = now.get(id) ?? null
    const text = textOf.get(id)
    return {
      id,
      was: was.get(id) ?? null,
      now: place,
      ...(place !== null && { columns: valuesAt(columns, place) }),
      ...(text && { text }),
    }
  })
  return { at, changes: changes.filter((change) => change.was !== null || change.now !== null) }
}

const tooFar = (detail: string) => new Problem('too-far-behind', { detail })

function valuesAt(columns: TimelineArrays, place: number): ColumnValues {
  const day = (days: Float64Array) => {
    const value = days[place] as number
    return Number.isFinite(value) ? value : null
  }
  return {
    startEarliest: day(columns.from),
    startLatest: day(columns.startLatest),
    endEarliest: day(columns.endEarliest),
    endLatest: day(columns.until),
    kind: columns.kind[place] as number,
    lane: columns.lane[place] as number,
    sourceLane: columns.sourceLane[place] as number,
    precision: columns.precision[place] as number,
    flags: columns.flags[place] as number,
  }
}
