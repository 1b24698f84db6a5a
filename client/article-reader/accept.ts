import { getRecord, makeChanges } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import type { Change, Changed } from '#domain/chronology/changes.ts'
import type { RecordKind } from '#domain/chronology/chronology.ts'
import type { RecordView } from '#domain/chronology/views.ts'
import { canonicalJson } from '#domain/ledger/canonical.ts'
import { problemType } from '#domain/problem.ts'
import { type Accepting, changesOf, undoOf } from './changes-of.ts'
import type { Proposal } from './proposal.ts'

/** What was added, and the changes that take it back. */
export interface Accepted {
  added: number
  merged: number
  /** Id of the first entry that was added or got a quote. */
  first: string | null
  undo: Change[]
}

type Order = Pick<Accepting, 'document' | 'text' | 'pages' | 'source' | 'proposals'>
export interface Api {
  getRecord: typeof getRecord
  makeChanges: typeof makeChanges
}
const api: Api = { getRecord, makeChanges }

/** What was sent and has had no answer. */
export interface Lost {
  attempt: { changes: Change[]; merged: Merged } | null
}

/** How many times ids that turn out to be used are passed over. */
const MOST_TRIES = 50

/**
 * Adds what was accepted to the case, all or nothing.
 *
 * @param lost an earlier attempt whose answer never came: when it was made after all, it is not made
 *   twice
 */
export async function accept(
  order: Order,
  lost: Lost,
  { getRecord, makeChanges } = api,
): Promise<Accepted> {
  const caseId = order.document.case.id
  if (lost.attempt) {
    const { changes, merged } = lost.attempt
    const made = await findMade(changes, (kind, id) => getRecord(caseId, kind, id))
    if (made) return acceptedBy(changes, made, merged)
  }
  const merged = await fetchMerged(order.proposals, (id) => getRecord(caseId, 'entries', id))
  const used = new Set<string>()
  for (let tries = 1; ; tries++) {
    const changes = changesOf({ ...order, merged, used })
    lost.attempt = { changes, merged }
    try {
      const changed = await makeChanges(caseId, changes)
      lost.attempt = null
      return acceptedBy(changes, changed, merged)
    } catch (error) {
      if (error instanceof Refusal) lost.attempt = null
      const id = usedId(error, changes)
      if (id === null || tries === MOST_TRIES) throw error
      used.add(id)
    }
  }
}

type Merged = Map<string, RecordView<'entries'>>

/** The entries that quotes go to, as they are now: what others added meanwhile stays. */
async function fetchMerged(
  proposals: readonly Proposal[],
  get: (id: string) => Promise<RecordView<'entries'>>,
): Promise<Merged> {
  const ids = proposals.flatMap(({ decision }) =>
    decision?.is === 'merged' ? [decision.into] : [],
  )
  const entries = await Promise.all([...new Set(ids)].map(get))
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** The id in a change that was refused because a record that is gone has it. */
function usedId(error: unknown, changes: readonly Change[]): string | null {
  if (!(error instanceof Refusal)) return null
  if (error.problem.type !== problemType('already-exists')) return null
  const index = /^#\/changes\/(\d+)/.exec(error.problem.errors?.[0]?.pointer ?? '')?.[1]
  const change = changes[Number(index)]
  return change?.op === 'create' ? (change.record.id ?? null) : null
}

type Get = (kind: RecordKind, id: string) => Promise<RecordView<RecordKind>>

/** What changes that were sent left in the case; null unless all of them are there. */
async function findMade(changes: readonly Change[], get: Get): Promise<Changed | null> {
  const changed: Changed['changed'] = []
  for (const change of changes) {
    const made = await findOneMade(change, get)
    if (!made) return null
    changed.push(made)
  }
  return { changed }
}

async function findOneMade(change: Change, get: Get): Promise<Changed['changed'][number] | null> {
  const { kind } = change
  const id = change.op === 'create' ? (change.record.id ?? '') : change.id
  const there = await get(kind, id).catch((error: unknown) => {
    const isGone = error instanceof Refusal && error.problem.type === problemType('not-found')
    if (isGone) return null
    throw error
  })
  if (!there) return null
  if (change.op === 'create') return { kind, id, revision: 1 }
  if (change.op !== 'update' || !('citations' in there)) return null
  const isMade = canonicalJson(there.citations) === canonicalJson(change.fields.citations)
  return isMade ? { kind, id, revision: change.revision + 1 } : null
}

function acceptedBy(changes: Change[], changed: Changed, merged: Merged): Accepted {
  const entries = changes.filter(({ kind }) => kind === 'entries')
  const first = changed.changed.find(({ kind }) => kind === 'entries')?.id ?? null
  return {
    added: entries.filter(({ op }) => op === 'create').length,
    merged: entries.filter(({ op }) => op === 'update').length,
    first,
    undo: undoOf(changes, changed, merged),
  }
}
