import { findClockIssues, findTimingIssues } from '#domain/chronology/commitment-issues.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { Rows } from '#server/db/database.ts'
import { findLinked } from '#server/entries/entry-store.ts'
import { Problem } from '#server/http/problem.ts'

/** @throws {Problem} with a sentence for each thing about its clock that cannot be counted with */
export async function checkCommitment(
  rows: Rows,
  caseId: string,
  commitment: Commitment,
): Promise<void> {
  const { clock, settledBy } = commitment
  if (clock === undefined) return
  const dates = new Map<string, string>()
  for (const id of [...clock.starts.map(({ entry }) => entry), settledBy]) {
    const found = id === undefined ? null : await findLinked(rows, caseId, id)
    if (found) dates.set(found.id, found.date)
  }
  const issues = [
    ...findClockIssues(commitment),
    ...findTimingIssues(commitment, (id) => dates.get(id)),
  ]
  if (issues.length === 0) return
  throw new Problem('invalid-input', {
    errors: issues.map(({ pointer, detail }) => ({ pointer: `#${pointer}`, detail })),
  })
}
