import type { TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import { decodeColumns } from '#domain/chronology/columns-binary.ts'
import {
  Frame,
  RelatedEntries,
  TimelineChanges,
  TimelinePosition,
  type TimelineText,
  TimelineTexts,
} from '#domain/chronology/timeline-views.ts'
import { problemType } from '#domain/problem.ts'
import { Refusal, request, requestNow } from './http.ts'

/** A frame as it came, with what asks whether it is still the same. */
export interface FrameAnswer {
  frame: Frame
  etag: string | undefined
}

/** A case but for the entries of a large one; the same answer again while nothing changed. */
export async function getFrame(caseId: string, known?: FrameAnswer): Promise<FrameAnswer> {
  const answer = await request(`/cases/${caseId}/frame`, { etag: known?.etag })
  if (answer.isSame && known) return known
  return { frame: Frame.parse(answer.body), etag: answer.headers.get('etag') ?? undefined }
}

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

/** What a search or a filter asks, as parameters of the address. */
export type PositionsAsked = readonly (readonly [name: string, value: string])[]

/** 1 for each entry that matches, by position. */
export async function getPositions(
  caseId: string,
  { at, count, asked }: { at: number; count: number; asked: PositionsAsked },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const query = new URLSearchParams([...asked.map(([n, v]) => [n, v]), ['at', `${at}`]])
  const path = `/cases/${caseId}/timeline/positions?${query}`
  const { body } = await request(path, { isBinary: true, signal })
  return unpackBits(body as Uint8Array, count)
}

/** One byte for each bit, the least significant bit of a byte first. */
export function unpackBits(bits: Uint8Array, count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (let i = 0; i < count; i++) bytes[i] = ((bits[i >> 3] ?? 0) >> (i & 7)) & 1
  return bytes
}

export async function getChanges(caseId: string, since: number): Promise<TimelineChanges> {
  const path = `/cases/${caseId}/timeline/changes?since=${since}`
  return TimelineChanges.parse((await request(path)).body)
}

/** The entries that an entry's detail names. */
export async function getRelated(caseId: string, id: string): Promise<RelatedEntries> {
  return RelatedEntries.parse((await request(`/cases/${caseId}/entries/${id}/related`)).body)
}

/** Whether the case has moved on since the positions were read. */
export const isBehind = (error: unknown): boolean =>
  error instanceof Refusal &&
  (error.problem.type === problemType('stale-timeline') ||
    error.problem.type === problemType('too-far-behind'))
