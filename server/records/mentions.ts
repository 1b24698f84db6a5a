import type { RecordKind, RecordOf } from '#domain/chronology/chronology.ts'
import {
  missing,
  NAMES_ITSELF,
  type Reference,
  referencesOf,
} from '#domain/chronology/references.ts'
import type { FieldIssue } from '#domain/problem.ts'
import { insertRows } from '#server/db/bulk-insert.ts'
import type { Rows } from '#server/db/database.ts'
import { Problem } from '#server/http/problem.ts'
import type { RecordStore } from './record-store.ts'

export type Stores = { [K in RecordKind]: RecordStore<K> }

const nameOf = (kind: string, id: string) => `${kind}/${id}`

/** Mentions named in a refusal; the rest is a number. */
const NAMED = 5

/** @throws {Problem} when a reference names nothing in this case, or the record itself */
export async function checkReferences(
  rows: Rows,
  stores: Stores,
  caseId: string,
  references: readonly Reference[],
  self?: { kind: RecordKind; id: string },
): Promise<void> {
  const errors: FieldIssue[] = references
    .filter((r) => r.kind === self?.kind && r.id === self.id)
    .map((r) => ({ pointer: `#${r.pointer}`, detail: NAMES_ITSELF }))
  for (const kind of new Set(references.map((r) => r.kind))) {
    const named = references.filter((r) => r.kind === kind)
    const known = await stores[kind].present(rows, caseId, [...new Set(named.map((r) => r.id))])
    for (const reference of named) {
      if (known.has(reference.id)) continue
      errors.push({ pointer: `#${reference.pointer}`, detail: missing(reference) })
    }
  }
  if (errors.length > 0) throw new Problem('invalid-input', { errors })
}

/** Notes what records refer to. */
export async function addMentions<K extends RecordKind>(
  rows: Rows,
  caseId: string,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<void> {
  const data = records.flatMap((record) => {
    const from = nameOf(kind, record.id)
    const targets = new Set(referencesOf(kind, record).map((r) => nameOf(r.kind, r.id)))
    return [...targets].map((to) => ({ caseId, from, to }))
  })
  await insertRows(rows, 'Mention', data)
}

/** Notes the actors that a case's lanes gather, in place of what was noted. */
export async function setCaseMentions(
  rows: Rows,
  caseId: string,
  references: readonly Reference[],
): Promise<void> {
  const from = nameOf('case', caseId)
  await rows.mention.deleteMany({ where: { caseId, from } })
  const targets = new Set(references.map((r) => nameOf(r.kind, r.id)))
  await insertRows(
    rows,
    'Mention',
    [...targets].map((to) => ({ caseId, from, to })),
  )
}

export async function removeMentions(
  rows: Rows,
  caseId: string,
  kind: RecordKind,
  id: string,
): Promise<void> {
  await rows.mention.deleteMany({ where: { caseId, from: nameOf(kind, id) } })
}

/** @throws {Problem} while other records refer to this one */
export async function refuseIfInUse(
  rows: Rows,
  caseId: string,
  kind: RecordKind,
  id: string,
): Promise<void> {
  const to = nameOf(kind, id)
  const where = { caseId, to, from: { not: to } }
  const count = await rows.mention.count({ where })
  if (count === 0) return
  const some = await rows.mention.findMany({ where, take: NAMED, orderBy: { from: 'asc' } })
  const names = some.map((mention) => mention.from).join(', ')
  const more = count > NAMED ? ` and ${count - NAMED} more` : ''
  throw new Problem('in-use', {
    detail: `Take it out of these first: ${names}${more}.`,
    errors: some.map((mention) => ({ pointer: '#', detail: mention.from })),
  })
}
