import type { TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import { decodeColumns } from '#domain/chronology/columns-binary.ts'
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

interface TextRange {
  at: number
  from: number
  count: number
}

/** Texts of entries that follow each other. */
export async function getTexts(caseId: string, range: TextRange): Promise<TimelineText[]> {
  return TimelineTexts.parse((await request(textsPath(caseId, range))).body).items
}

/** The same for what goes on paper; none when they cannot be had. */
export function getTextsNow(caseId: string, range: TextRange): TimelineText[] {
  const answer = TimelineTexts.safeParse(requestNow(textsPath(caseId, range)))
  return answer.success ? answer.data.items : []
}

const textsPath = (caseId: string, { at, from, count }: TextRange) =>
  `/cases/${caseId}/timeline/texts?from=${from}&count=${count}&at=${at}`

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

export async function getChanges(caseId: string, since: number): Promise<TimelineChanges> {
  const path = `/cases/${caseId}/timeline/changes?since=${since}`
  return TimelineChanges.parse((await request(path)).body)
}

/** The entries that an entry's detail names. */
export async function getRelated(caseId: string, id: string): Promise<RelatedEntries> {
  return RelatedEntries.parse((await request(`/cases/${caseId}/entries/${id}/related`)).body)
}
