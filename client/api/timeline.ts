import { Frame } from '#domain/chronology/timeline-views.ts'
import { problemType } from '#domain/problem.ts'
import { Refusal, request } from './http.ts'

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

/** Whether the case has moved on since the positions were read. */
export const isBehind = (error: unknown): boolean =>
  error instanceof Refusal &&
  (error.problem.type === problemType('stale-timeline') ||
    error.problem.type === problemType('too-far-behind'))
