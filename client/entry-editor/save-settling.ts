import type { FieldIssue } from '#domain/problem.ts'
import { type Settles, settledField } from './entry-start.ts'
import { type Api, isRefusedAs } from './make-once.ts'

/** What an entry was to settle names another one: somebody was first. */
export class SettledMeanwhile extends Error {}

/** Whether somebody else changes the record just now is tried this often. */
const MOST_TRIES = 3

/**
 * Adds an entry and names it in the record it settles, in one change: both or neither.
 *
 * @throws {SettledMeanwhile} when the record names an entry already; nothing is overwritten
 */
export async function addSettling(
  api: Api,
  caseId: string,
  record: object & { id: string },
  settles: Settles,
): Promise<void> {
  const field = settledField[settles.record]
  for (let tries = 1; ; tries++) {
    const { revision, ...there } = await api.getRecord(caseId, settles.record, settles.id)
    if (field in there) throw new SettledMeanwhile(settles.id)
    const fields = { [field]: record.id }
    try {
      await api.makeChanges(caseId, [
        { op: 'create', kind: 'entries', record: record as never },
        { op: 'update', kind: settles.record, id: settles.id, revision, fields },
      ])
      return
    } catch (error) {
      if (!isRefusedAs(error, 'stale-revision') || tries === MOST_TRIES) throw error
    }
  }
}

const ENTRY = /^#\/changes\/0\/record/

/** Issues of the entry, where it was sent along with what it settles; others stand at no field. */
export const ofTheEntry = (issues: readonly FieldIssue[]): FieldIssue[] =>
  issues.flatMap((issue) => {
    if (!issue.pointer.startsWith('#/changes/')) return issue
    return ENTRY.test(issue.pointer) ? { ...issue, pointer: issue.pointer.replace(ENTRY, '#') } : []
  })
