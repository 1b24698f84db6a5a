import type { RecordKind, RecordOf } from '#domain/chronology/chronology.ts'
import { recordSchemas } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { referencesOf } from '#domain/chronology/references.ts'
import { freeId, slugOf } from '#domain/chronology/slug.ts'
import { canonicalJson } from '#domain/ledger/canonical.ts'
import type { LedgerOp } from '#domain/ledger/chain.ts'
import { getCase } from '#server/cases/case-store.ts'
import { checkCommitment } from '#server/commitments/check-commitment.ts'
import type { Rows } from '#server/db/database.ts'
import { moveWith, placeByLink } from '#server/entries/relative-dates.ts'
import { parse } from '#server/http/parse.ts'
import { Problem } from '#server/http/problem.ts'
import { checkRevision } from '#server/http/revision.ts'
import { appendChanges, type Change, type LedgerHead } from '#server/ledger/ledger-store.ts'
import { indexRecords, unindex } from '#server/search/search-index.ts'
import type { Store } from '#server/store.ts'
import {
  addMentions,
  checkReferences,
  refuseIfInUse,
  removeMentions,
  type Stores,
} from './mentions.ts'
import type { Stored } from './record-store.ts'

/** A record and the revision it is at. */
export type Revised<K extends RecordKind> = RecordOf<K> & { revision: number }

/** Which record a change is about, and the revision it was made against. */
export interface Target<K extends RecordKind> {
  kind: K
  caseId: string
  id: string
  revision: number
}

export const present = <K extends RecordKind>({ record, revision }: Stored<K>): Revised<K> => ({
  ...record,
  revision,
})

/** What a step left, and the ledger's head after it; null when it changed nothing. */
export interface Step<K extends RecordKind> {
  result: Revised<K>
  head: LedgerHead | null
}

export type RecordDraft<K extends RecordKind> = Omit<RecordOf<K>, 'id'> & {
  id?: string | undefined
}

/** The writes on one record, each with its ledger entry, as steps of a transaction that is under way. */
export function recordSteps(store: Pick<Store, 'by' | 'clock'>, stores: Stores) {
  const append = (
    rows: Rows,
    target: Target<RecordKind>,
    op: LedgerOp,
    fields: object,
    moved: readonly Change[] = [],
  ) => {
    const { caseId, kind, id, revision } = target
    const change = { entity: kind, entityId: id, revision, op, fields: { ...fields } }
    return appendChanges(rows, caseId, [change, ...moved], { by: store.by, at: store.clock.now() })
  }

  /** A record that is there, at the revision the change was made against. */
  async function load<K extends RecordKind>(rows: Rows, target: Target<K>): Promise<Stored<K>> {
    const found = await stores[target.kind].find(rows, target.caseId, target.id)
    if (!found || found.deleted) throw new Problem('not-found')
    checkRevision(target.revision, present(found))
    return found
  }

  async function create<K extends RecordKind>(
    rows: Rows,
    kind: K,
    caseId: string,
    draft: RecordDraft<K>,
  ): Promise<Step<K>> {
    const owner = await getCase(rows, caseId)
    const id = draft.id ?? (await newId(rows, caseId, kind, draft))
    if (await stores[kind].find(rows, caseId, id)) throw new Problem('already-exists')
    const sent = parse(recordSchemas[kind], { ...draft, id }) as RecordOf<K>
    await checkReferences(rows, stores, caseId, referencesOf(kind, sent), { kind, id })
    if (kind === 'commitments') await checkCommitment(rows, caseId, sent as Commitment)
    const record = await placed(rows, caseId, kind, sent, true)
    await stores[kind].insert(rows, owner, [record])
    await addMentions(rows, caseId, kind, [record])
    await indexRecords(rows, caseId, kind, [record])
    const { id: _, ...fields } = record
    const head = await append(rows, { kind, caseId, id, revision: 1 }, 'create', fields)
    return { result: { ...record, revision: 1 }, head }
  }

  async function newId<K extends RecordKind>(
    rows: Rows,
    caseId: string,
    kind: K,
    draft: Omit<RecordOf<K>, 'id'>,
  ): Promise<string> {
    const slug = slugOf(stores[kind].titleOf(draft))
    return freeId(slug, await stores[kind].idsFrom(rows, caseId, slug))
  }

  /** Changes the given fields; null takes an optional one away. What changes nothing writes nothing. */
  async function change<K extends RecordKind>(
    rows: Rows,
    target: Target<K>,
    patch: Partial<Record<string, unknown>>,
  ): Promise<Step<K>> {
    const { kind, caseId, id } = target
    const before = await load(rows, target)
    const sent = parse(recordSchemas[kind], merge(before.record, patch)) as RecordOf<K>
    if (Object.keys(changedFields(before.record, sent)).length === 0) {
      return { result: present(before), head: null }
    }
    const revision = before.revision + 1
    const owner = await getCase(rows, caseId)
    await checkReferences(rows, stores, caseId, referencesOf(kind, sent), { kind, id })
    if (kind === 'commitments' && ('clock' in patch || 'settledBy' in patch)) {
      await checkCommitment(rows, caseId, sent as Commitment)
    }
    const record = await placed(rows, caseId, kind, sent, 'date' in patch)
    const fields = changedFields(before.record, record)
    await stores[kind].replace(rows, owner, record, revision)
    await removeMentions(rows, caseId, kind, id)
    await addMentions(rows, caseId, kind, [record])
    await unindex(rows, caseId, kind, id)
    await indexRecords(rows, caseId, kind, [record])
    const moved =
      kind === 'entries' && 'date' in fields ? await moveWith(rows, owner, record as Entry) : []
    const head = await append(rows, { ...target, revision }, 'update', fields, moved)
    return { result: { ...record, revision }, head }
  }

  /** Takes a record out; it can be restored. */
  async function remove<K extends RecordKind>(rows: Rows, target: Target<K>): Promise<Step<K>> {
    const { kind, caseId, id } = target
    const { record, ...before } = await load(rows, target)
    await refuseIfInUse(rows, caseId, kind, id)
    const revision = before.revision + 1
    await stores[kind].mark(rows, caseId, id, { deleted: true, revision })
    await removeMentions(rows, caseId, kind, id)
    await unindex(rows, caseId, kind, id)
    const head = await append(rows, { ...target, revision }, 'delete', {})
    return { result: { ...record, revision }, head }
  }

  /** Undoes a delete; refused when something the record names is gone by now. */
  async function restore<K extends RecordKind>(rows: Rows, target: Target<K>): Promise<Step<K>> {
    const { kind, caseId, id } = target
    const found = await stores[kind].find(rows, caseId, id)
    if (!found?.deleted) throw new Problem('not-found')
    checkRevision(target.revision, present(found))
    const revision = found.revision + 1
    await checkReferences(rows, stores, caseId, referencesOf(kind, found.record))
    // What it is counted from may have moved while it was gone.
    const record = await placed(rows, caseId, kind, found.record, false)
    const fields = changedFields(found.record, record)
    if ('date' in fields) {
      await stores[kind].replace(rows, await getCase(rows, caseId), record, revision)
    }
    await stores[kind].mark(rows, caseId, id, { deleted: false, revision })
    await addMentions(rows, caseId, kind, [record])
    await indexRecords(rows, caseId, kind, [record])
    const head = await append(rows, { ...target, revision }, 'restore', fields)
    return { result: { ...record, revision }, head }
  }

  return { create, change, remove, restore }
}

/** Of all records only entries are placed by others. */
async function placed<K extends RecordKind>(
  rows: Rows,
  caseId: string,
  kind: K,
  record: RecordOf<K>,
  isDateGiven: boolean,
): Promise<RecordOf<K>> {
  if (kind !== 'entries') return record
  return (await placeByLink(rows, caseId, record as Entry, isDateGiven)) as RecordOf<K>
}

/** RFC 7396: null removes a member, anything else replaces it whole. */
export function merge(record: object, patch: object): object {
  const merged: Record<string, unknown> = { ...record }
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name]
    else merged[name] = value
  }
  return merged
}

/** Fields that differ, with what they became; null where one is gone. */
export function changedFields(before: object, after: object): Record<string, unknown> {
  const old = before as Record<string, unknown>
  const now = after as Record<string, unknown>
  const names = new Set([...Object.keys(old), ...Object.keys(now)])
  const differ = [...names].filter(
    (name) => canonicalJson(old[name] ?? null) !== canonicalJson(now[name] ?? null),
  )
  return Object.fromEntries(differ.map((name) => [name, now[name] ?? null]))
}
