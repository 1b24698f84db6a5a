import type { changeRecord, createRecord, getRecord, makeChanges } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import { EntryDraft } from '#domain/chronology/entry.ts'
import { ActorDraft, SourceDraft } from '#domain/chronology/records.ts'
import { freeId, slugOf } from '#domain/chronology/slug.ts'
import { type ProblemCode, problemType } from '#domain/problem.ts'
import { canonical } from './changes.ts'
import type { Attempt } from './draft.ts'

export interface Api {
  createRecord: typeof createRecord
  changeRecord: typeof changeRecord
  getRecord: typeof getRecord
  makeChanges: typeof makeChanges
}

const drafts = { entries: EntryDraft, actors: ActorDraft, sources: SourceDraft }
export type MadeKind = keyof typeof drafts

interface Making<K extends MadeKind> {
  kind: K
  draft: object
  /** What its id is made of. */
  name: string
  earlier: Attempt | null
  /** Told before anything is sent. */
  remember: (attempt: Attempt) => void
  /** Ids the case uses already. */
  taken: Iterable<string>
  /** How it is made, where that takes more than itself. */
  make?: (record: object & { id: string }) => Promise<unknown>
}

/** How many ids that turn out to be used are passed over. */
const MOST_TRIES = 50

/**
 * Makes a record under an id we choose and keep.
 *
 * When an answer got lost on the way, the next attempt finds its own record under that id: it then
 * changes what was typed since, instead of making the record twice.
 */
export async function makeOnce<K extends MadeKind>(
  api: Api,
  caseId: string,
  making: Making<K>,
): Promise<{ id: string }> {
  const { kind, draft, earlier } = making
  const sent: object = JSON.parse(canonical(drafts[kind].parse(draft)))
  if (earlier) {
    const there = await find(api, caseId, kind, earlier.id)
    if (there && canonical(there.record) === earlier.sent) {
      const changes = changesOf(there.record, sent)
      if (Object.keys(changes).length > 0) {
        await api.changeRecord(caseId, kind, earlier.id, there.revision, changes)
      }
      return { id: earlier.id }
    }
  }
  return await makeUnderFreeId(api, caseId, making, sent)
}

async function makeUnderFreeId<K extends MadeKind>(
  api: Api,
  caseId: string,
  { kind, name, remember, taken, make }: Making<K>,
  sent: object,
): Promise<{ id: string }> {
  const used = new Set(taken)
  let tries = 0
  for (;;) {
    const id = freeId(slugOf(name), used)
    remember({ id, sent: canonical(sent) })
    try {
      const record = { ...sent, id }
      await (make ? make(record) : api.createRecord(caseId, kind, record))
      return { id }
    } catch (error) {
      if (!isRefusedAs(error, 'already-exists') || ++tries === MOST_TRIES) throw error
      used.add(id)
    }
  }
}

async function find<K extends MadeKind>(api: Api, caseId: string, kind: K, id: string) {
  try {
    const view: { id: string; revision: number } = await api.getRecord(caseId, kind, id)
    const { id: _, revision, ...record } = view
    return { revision, record }
  } catch (error) {
    if (isRefusedAs(error, 'not-found')) return null
    throw error
  }
}

/** Fields of `after` that differ, and null for those it lacks. */
function changesOf(before: object, after: object): Record<string, unknown> {
  const old: Record<string, unknown> = { ...before }
  const next: Record<string, unknown> = { ...after }
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])]
  return Object.fromEntries(
    fields
      .filter((field) => canonical(old[field] ?? null) !== canonical(next[field] ?? null))
      .map((field) => [field, next[field] ?? null]),
  )
}

export const isRefusedAs = (error: unknown, code: ProblemCode): boolean =>
  error instanceof Refusal && error.problem.type === problemType(code)
