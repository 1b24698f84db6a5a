import { type Change, Changed } from '#domain/chronology/changes.ts'
import type { RecordKind } from '#domain/chronology/chronology.ts'
import { CaseListing, pageOf, type RecordView, recordViews } from '#domain/chronology/views.ts'
import { request } from './http.ts'

export interface ListedCases {
  items: CaseListing[]
  next: string | null
}

const CasePage = pageOf(CaseListing)

export async function listCases(cursor?: string): Promise<ListedCases> {
  const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`
  return CasePage.parse((await request(`/cases${query}`)).body)
}

export async function getRecord<K extends RecordKind>(
  caseId: string,
  kind: K,
  id: string,
): Promise<RecordView<K>> {
  return viewOf(kind, (await request(`/cases/${caseId}/${kind}/${id}`)).body)
}

/** Makes a record; the answer has its id and first revision. */
export async function createRecord<K extends RecordKind>(
  caseId: string,
  kind: K,
  draft: object,
): Promise<RecordView<K>> {
  const answer = await request(`/cases/${caseId}/${kind}`, { method: 'POST', body: draft })
  return viewOf(kind, answer.body)
}

/** Changes fields; null removes an optional one. Refused as stale when `revision` is not the latest. */
export async function changeRecord<K extends RecordKind>(
  caseId: string,
  kind: K,
  id: string,
  revision: number,
  changes: object,
): Promise<RecordView<K>> {
  const path = `/cases/${caseId}/${kind}/${id}`
  return viewOf(kind, (await request(path, { method: 'PATCH', body: changes, revision })).body)
}

/** Takes a record out; the answer's revision is what `restoreRecord` needs. */
export async function deleteRecord<K extends RecordKind>(
  caseId: string,
  kind: K,
  id: string,
  revision: number,
): Promise<RecordView<K>> {
  const path = `/cases/${caseId}/${kind}/${id}`
  return viewOf(kind, (await request(path, { method: 'DELETE', revision })).body)
}

/** Undoes a delete. */
export async function restoreRecord<K extends RecordKind>(
  caseId: string,
  kind: K,
  id: string,
  revision: number,
): Promise<RecordView<K>> {
  const path = `/cases/${caseId}/${kind}/${id}/restore`
  return viewOf(kind, (await request(path, { method: 'POST', revision })).body)
}

/** Makes changes that belong together, all or none. */
export async function makeChanges(caseId: string, changes: readonly Change[]): Promise<Changed> {
  const answer = await request(`/cases/${caseId}/changes`, { method: 'POST', body: { changes } })
  return Changed.parse(answer.body)
}

export const exportAddress = (caseId: string, format: string, language: string): string =>
  `/api/cases/${caseId}/export/${format}?lang=${language}`

const viewOf = <K extends RecordKind>(kind: K, body: unknown): RecordView<K> =>
  recordViews[kind].parse(body) as RecordView<K>
