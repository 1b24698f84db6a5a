import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Origins } from '#domain/chronology/backing.ts'
import { laneFinder, placeDate } from '#domain/chronology/columns.ts'
import {
  DISPUTED,
  type EntryArrays,
  emptyArrays,
  putEntry,
  type TimelineArrays,
  timelineArrays,
} from '#domain/chronology/columns-arrays.ts'
import { publications } from '#domain/chronology/first-report.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import { type SourceLanes, sourceLanes } from '#domain/chronology/source-lanes.ts'
import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { getCase } from '#server/cases/case-store.ts'
import { gatherRecords } from '#server/cases/chronology-store.ts'
import type { Rows } from '#server/db/database.ts'
import { readSourceRows } from '#server/db/search-index.ts'
import { readTimelinePage, type TimelineRow } from '#server/db/timeline-rows.ts'
import { getHead, type LedgerHead } from '#server/ledger/ledger-store.ts'
import { type RowPlaces, rowPlaces } from './row-places.ts'
import {
  countDisputing,
  leadingOf,
  numberOf,
  type WordLists,
  wordLists,
  wordsOf,
} from './word-lists.ts'

/** What is kept of each entry besides its geometry, one element a position. */
export interface EntryLinks {
  /** Its row in the database. */
  rows: Uint32Array<ArrayBuffer>
  /** Its row in the search index; 0 when it has none. */
  searchRows: Uint32Array<ArrayBuffer>
  /** Its actors, by number of the list. */
  actors: Uint32Array<ArrayBuffer>
  /** What it cites, by number of the list. */
  cited: Uint32Array<ArrayBuffer>
}

/** What entries are seen against: little, and read whole. */
export interface TimelineGround {
  jurisdiction: string
  lanes: TimelineArrays['lanes']
  laneOf: (actors: readonly string[]) => number
  sourceLaneOf: SourceLanes['laneOf']
  sources: Origins
  published: ReturnType<typeof publications>
  sourceRows: ReadonlyMap<number, string>
  /** How many contradictions are about an entry. */
  contradictions: ReadonlyMap<string, number>
  actorLists: WordLists
  citedLists: WordLists
}

/** A case's timeline in memory, as it is at one head of its ledger. */
export interface CaseTimeline {
  head: LedgerHead
  columns: TimelineArrays
  links: EntryLinks
  places: RowPlaces
  searchPlaces: RowPlaces
  ground: TimelineGround
}

/** Pages are short enough that no other request waits long for one; the driver itself never waits. */
const ROWS_AT_ONCE = 2000

/** Reads a case's timeline from its rows. Call it in a snapshot. */
export async function readTimeline(rows: Rows, caseId: string): Promise<CaseTimeline> {
  const head = await getHead(rows, caseId)
  const ground = await readGround(rows, caseId)
  const place = entryPlacer(ground)
  const pages: { arrays: EntryArrays; links: EntryLinks }[] = []
  let last: TimelineRow | null = null
  do {
    const page: TimelineRow[] = await readTimelinePage(rows, caseId, last, ROWS_AT_ONCE)
    const arrays = emptyArrays(page.length)
    const links = emptyLinks(page.length)
    for (const [i, row] of page.entries()) place({ arrays, links }, i, row)
    pages.push({ arrays, links })
    last = page.length < ROWS_AT_ONCE ? null : (page.at(-1) ?? null)
    await othersTurn()
  } while (last !== null)
  const arrays = joinEach(pages.map((page) => page.arrays))
  const links = joinEach(pages.map((page) => page.links))
  return timelineOf({ head, arrays, links, ground })
}

export function timelineOf(of: {
  head: LedgerHead
  arrays: EntryArrays
  links: EntryLinks
  ground: TimelineGround
}): CaseTimeline {
  const { head, arrays, links, ground } = of
  return {
    head,
    columns: timelineArrays(arrays, { at: head.seq, lanes: ground.lanes }),
    links,
    places: rowPlaces(links.rows),
    searchPlaces: rowPlaces(links.searchRows),
    ground,
  }
}

export async function readGround(rows: Rows, caseId: string): Promise<TimelineGround> {
  const { jurisdiction, lanes } = await getCase(rows, caseId)
  return {
    jurisdiction,
    lanes: lanes.map(({ title, note }) => ({ title, ...(note !== undefined && { note }) })),
    laneOf: laneFinder(lanes),
    actorLists: wordLists(),
    citedLists: wordLists(),
    ...(await readBackground(rows, caseId, jurisdiction)),
  }
}

/** Sources and contradictions: what may change without an entry changing. */
export async function readBackground(
  rows: Rows,
  caseId: string,
  jurisdiction: string,
): Promise<
  Pick<TimelineGround, 'sources' | 'published' | 'sourceRows' | 'sourceLaneOf' | 'contradictions'>
> {
  const contradictions = new Map<string, number>()
  for (const { entries } of await gatherRecords(rows, caseId, 'contradictions')) {
    for (const id of entries) contradictions.set(id, (contradictions.get(id) ?? 0) + 1)
  }
  const sources = await gatherRecords(rows, caseId, 'sources')
  return {
    sources: new Map(sources.map(({ id, origin }) => [id, origin === undefined ? {} : { origin }])),
    published: publications(sources, hemisphereOf(jurisdiction)),
    sourceLaneOf: sourceLanes(sources).laneOf,
    sourceRows: await readSourceRows(rows, caseId),
    contradictions,
  }
}

/** Puts entries in their place; each distinct date and list of actors is read once. */
export function entryPlacer(ground: TimelineGround) {
  const hemisphere = hemisphereOf(ground.jurisdiction)
  const { actorLists, citedLists, contradictions, laneOf, sourceLaneOf } = ground
  const dates = new Map<string, ReturnType<typeof placeDate>>()
  const lanes: number[] = []
  const lanesByCited: number[] = []
  const dateAt = (date: string) => {
    const known = dates.get(date)
    if (known) return known
    const placed = placeDate(date, hemisphere)
    dates.set(date, placed)
    return placed
  }
  const kinds: readonly string[] = EntryKind.options
  return (
    { arrays, links }: { arrays: EntryArrays; links: EntryLinks },
    position: number,
    row: TimelineRow,
  ): void => {
    const actors = numberOf(actorLists, row.actors)
    lanes[actors] ??= laneOf(wordsOf(row.actors))
    const cited = numberOf(citedLists, row.cited)
    lanesByCited[cited] ??= sourceLaneOf(leadingOf(row.cited))
    const isDisputed = contradictions.has(row.id) || countDisputing(row.cited) > 0
    putEntry(arrays, position, {
      ...dateAt(row.date),
      kind: kinds.indexOf(row.kind),
      lane: lanes[actors] as number,
      sourceLane: lanesByCited[cited] as number,
      flags: isDisputed ? DISPUTED : 0,
    })
    links.rows[position] = row.row
    links.searchRows[position] = row.searchRow
    links.actors[position] = actors
    links.cited[position] = cited
  }
}

const emptyLinks = (count: number): EntryLinks => ({
  rows: new Uint32Array(count),
  searchRows: new Uint32Array(count),
  actors: new Uint32Array(count),
  cited: new Uint32Array(count),
})

type Columns = { [name: string]: Float64Array | Uint8Array | Uint16Array | Uint32Array }

/** The arrays of pages, end to end. */
function joinEach<C extends EntryArrays | EntryLinks>(pages: readonly C[]): C {
  const [first] = pages as readonly C[]
  return Object.fromEntries(
    Object.keys(first ?? {}).map((name) => [
      name,
      join(pages.map((page) => (page as unknown as Columns)[name] as Uint8Array)),
    ]),
  ) as unknown as C
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const total = parts.reduce((sum, part) => sum + part.length, 0)
  const type = parts[0]?.constructor as new (length: number) => Uint8Array
  const whole = new type(total)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Bytes a timeline takes, but for its words. */
export const sizeOf = ({ columns, links, places, searchPlaces }: CaseTimeline): number =>
  [...Object.values(columns), ...Object.values(links), places.places, searchPlaces.places]
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, { byteLength }) => sum + byteLength, 0)
