import type { Change, Changed, ChangeSet } from '#domain/chronology/changes.ts'
import type { RecordKind } from '#domain/chronology/chronology.ts'
import { getCase } from '#server/cases/case-store.ts'
import type { Rows } from '#server/db/database.ts'
import { Problem } from '#server/http/problem.ts'
import type { LedgerHead } from '#server/ledger/ledger-store.ts'
import { type RecordDraft, recordSteps, type Step } from '#server/records/record-steps.ts'
import { stores } from '#server/records/stores.ts'
import { type Store, write } from '#server/store.ts'

type Steps = ReturnType<typeof recordSteps>

/**
 * Makes changes that belong together in one transaction, each with its own row in the ledger.
 *
 * @throws {Problem} of the first change that is refused, its pointers led to that change
 */
export async function makeChanges(
  store: Store,
  caseId: string,
  { changes }: ChangeSet,
): Promise<Changed> {
  const steps = recordSteps(store, stores)
  return write(store, async (rows) => {
    await getCase(rows, caseId)
    const changed: Changed['changed'] = []
    let head: LedgerHead | null = null
    for (const [i, change] of changes.entries()) {
      const step = await take(steps, rows, caseId, change).catch((error: unknown) => {
        throw ledTo(change, `#/changes/${i}`, error)
      })
      changed.push({ kind: change.kind, id: step.result.id, revision: step.result.revision })
      head = step.head ?? head
    }
    return { result: { changed }, head }
  })
}

async function take(
  steps: Steps,
  rows: Rows,
  caseId: string,
  change: Change,
): Promise<Step<RecordKind>> {
  if (change.op === 'create') {
    const draft = change.record as RecordDraft<RecordKind>
    return steps.create(rows, change.kind, caseId, draft)
  }
  const { op, ...named } = change
  const target = { caseId, kind: named.kind, id: named.id, revision: named.revision }
  if (change.op === 'update') return steps.change(rows, target, change.fields)
  return op === 'delete' ? steps.remove(rows, target) : steps.restore(rows, target)
}

/** Where in a change its record stands. */
const members = { create: '/record', update: '/fields', delete: '', restore: '' } as const

/** A refusal of one change, told of the set it stands in. */
function ledTo(change: Change, pointer: string, error: unknown): unknown {
  if (!(error instanceof Problem)) return error
  const { errors = [], headers: _, ...options } = error.options
  const within = errors.map((issue) => ({
    ...issue,
    pointer: `${pointer}${members[change.op]}${issue.pointer.slice(1)}`,
  }))
  const whole = [{ pointer, detail: error.message }]
  return new Problem(error.code, { ...options, errors: within.length > 0 ? within : whole })
}
