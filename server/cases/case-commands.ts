import { Case, type CaseDraft } from '#domain/chronology/case.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import { laneReferences } from '#domain/chronology/references.ts'
import { freeId, slugOf } from '#domain/chronology/slug.ts'
import type { CaseView } from '#domain/chronology/views.ts'
import type { LedgerOp } from '#domain/ledger/chain.ts'
import type { Rows } from '#server/db/database.ts'
import { deriveDays } from '#server/entries/entry-store.ts'
import { parse } from '#server/http/parse.ts'
import { checkRevision } from '#server/http/revision.ts'
import { appendChanges } from '#server/ledger/ledger-store.ts'
import { checkReferences, setCaseMentions } from '#server/records/mentions.ts'
import { changedFields, merge } from '#server/records/record-steps.ts'
import { stores } from '#server/records/stores.ts'
import { type Store, write } from '#server/store.ts'
import { caseIdsFrom, getCase, insertCase, replaceCase } from './case-store.ts'

export async function createCase(store: Store, draft: CaseDraft): Promise<CaseView> {
  return write(store, async (rows) => {
    const slug = slugOf(draft.title)
    const id = draft.id ?? freeId(slug, await caseIdsFrom(rows, slug))
    const made = parse(Case, { ...draft, id })
    await insertCase(rows, made)
    await checkReferences(rows, stores, id, laneReferences(made.lanes))
    const { id: _, ...fields } = made
    return {
      result: { ...made, revision: 1 },
      head: await append(store, rows, { id, revision: 1 }, 'create', fields),
    }
  })
}

export async function changeCase(
  store: Store,
  target: { id: string; revision: number },
  patch: object,
): Promise<CaseView> {
  return write(store, async (rows) => {
    const before = await getCase(rows, target.id)
    checkRevision(target.revision, before)
    const { revision: _, ...old } = before
    const changed = parse(Case, merge(old, patch))
    const fields = changedFields(old, changed)
    if (Object.keys(fields).length === 0) return { result: before, head: null }

    const revision = before.revision + 1
    const references = laneReferences(changed.lanes)
    await checkReferences(rows, stores, changed.id, references)
    await replaceCase(rows, changed, revision)
    await setCaseMentions(rows, changed.id, references)
    if (hemisphereOf(old.jurisdiction) !== hemisphereOf(changed.jurisdiction)) {
      await deriveDays(rows, changed)
    }
    return {
      result: { ...changed, revision },
      head: await append(store, rows, { id: changed.id, revision }, 'update', fields),
    }
  })
}

const append = (
  store: Store,
  rows: Rows,
  { id, revision }: { id: string; revision: number },
  op: LedgerOp,
  fields: object,
) =>
  appendChanges(rows, id, [{ entity: 'case', entityId: id, revision, op, fields: { ...fields } }], {
    by: store.by,
    at: store.clock.now(),
  })
