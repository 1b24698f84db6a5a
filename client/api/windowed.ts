import type { TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import { decodeColumns } from '#domain/chronology/columns-binary.ts'
import type { FirstReports } from '#domain/chronology/first-report.ts'
import { decodeReports } from '#domain/chronology/reports-binary.ts'
import {
  RelatedEntries,
  TimelineChanges,
  TimelinePosition,
  type TimelineText,
  TimelineTexts,
} from '#domain/chronology/timeline-views.ts'
import { Refusal, request, requestNow } from './http.ts'
import { isBehind } from './timeline.ts'

// What only a large case is read with, in a chunk of its own. Positions are those of the head `at`.

export async function getColumns(caseId: string): Promise<TimelineArrays> {
  const { body } = await request(`/cases/${caseId}/timeline`, { isBinary: true })
  return decodeColumns(body as Uint8Array)
}

interface TextsAsked {
  at: number
  /** Ascending. */
  positions: readonly number[]
}

/** Texts of entries by their positions, in that order. */
export async function getTexts(caseId: string, asked: TextsAsked): Promise<TimelineText[]> {
  return TimelineTexts.parse((await request(textsPath(caseId, asked))).body).items
}

/** The same for what goes on paper; none when they cannot be had. */
export function getTextsNow(caseId: string, asked: TextsAsked): TimelineText[] {
  const answer = TimelineTexts.safeParse(requestNow(textsPath(caseId, asked)))
  return answer.success ? answer.data.items : []
}

const textsPath = (caseId: string, { at, positions }: TextsAsked) =>
  `/cases/${caseId}/timeline/texts?positions=${runsOf(positions)}&at=${at}`

/** "4,7,10-19" of ascending positions. */
function runsOf(positions: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const position of positions) {
    const run = runs.at(-1)
    if (run?.last === position - 1) run.last = position
    else runs.push({ first: position, last: position })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(',')
}

/** Where an entry stands; null when the case has no such entry. */
export async function getPosition(caseId: string, at: number, id: string): Promise<number | null> {
  const path = `/cases/${caseId}/timeline/position?entry=${encodeURIComponent(id)}&at=${at}`
  try {
    return TimelinePosition.parse((await request(path)).body).position
  } catch (error) {
    if (error instanceof Refusal && error.problem.status < 500 && !isBehind(error)) return null
    throw error
  }
}

/** When each entry was first reported, by position. */
export async function getReports(caseId: string, at: number): Promise<FirstReports> {
  const path = `/cases/${caseId}/timeline/reports?at=${at}`
  return decodeReports((await request(path, { isBinary: true })).body as Uint8Array)
}

export async function getChanges(caseId: string, since: number): Promise<TimelineChanges> {
  const path = `/cases/${caseId}/timeline/changes?since=${since}`
  return TimelineChanges.parse((await request(path)).body)
}

/** The entries that an entry's detail names. */
export async function getRelated(caseId: string, id: string): Promise<RelatedEntries> {
  return RelatedEntries.parse((await request(`/cases/${caseId}/entries/${id}/related`)).body)
}
