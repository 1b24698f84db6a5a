import type { Entry } from '#domain/chronology/entry.ts'
import {
  COUNTS_IN_CIRCLE,
  dateByLink,
  findLinkIssue,
  type Linked,
  moveDependents,
} from '#domain/chronology/relative-dates.ts'
import type { Rows } from '#server/db/database.ts'
import { Problem } from '#server/http/problem.ts'
import type { Change } from '#server/ledger/ledger-store.ts'
import type { Owner } from '#server/records/record-store.ts'
import { findLinked, listDependents, setDate } from './entry-store.ts'

/**
 * An entry with the date its link gives.
 *
 * @param isDateGiven whether somebody gave its date; one that was not given follows the link
 * @throws {Problem} when a date that was given differs, or the entry cannot be counted from there
 */
export async function placeByLink(
  rows: Rows,
  caseId: string,
  entry: Entry,
  isDateGiven: boolean,
): Promise<Entry> {
  const { relativeTo } = entry
  const anchor = relativeTo && (await findLinked(rows, caseId, relativeTo.entry))
  if (!anchor) return entry
  await refuseCircle(rows, caseId, entry, anchor)
  const date = dateByLink(relativeTo, anchor)
  const placed = isDateGiven || date === null ? entry : { ...entry, date }
  const issue = findLinkIssue(placed, anchor)
  if (issue) throw invalid(issue.pointer, issue.detail)
  return placed
}

async function refuseCircle(
  rows: Rows,
  caseId: string,
  entry: Entry,
  anchor: Linked,
): Promise<void> {
  let at: Linked | null = anchor
  while (at?.relativeTo) {
    if (at.relativeTo.entry === entry.id) throw invalid('/relativeTo/entry', COUNTS_IN_CIRCLE)
    at = await findLinked(rows, caseId, at.relativeTo.entry)
  }
}

/**
 * Moves the entries that are counted from one whose date changed, however far down.
 *
 * @returns their changes for the ledger, each after the one it is counted from
 * @throws {Problem} when one of them would have no date
 */
export async function moveWith(rows: Rows, owner: Owner, changed: Entry): Promise<Change[]> {
  const revisions = new Map<string, number>()
  const dependents: Linked[] = []
  let level = [changed.id]
  while (level.length > 0) {
    const found = await listDependents(rows, owner.id, level)
    const fresh = found.filter(({ id }) => !revisions.has(id))
    for (const { id, revision } of fresh) revisions.set(id, revision)
    dependents.push(...fresh)
    level = fresh.map(({ id }) => id)
  }
  const moves = moveDependents(changed, dependents)
  if (!moves.ok) throw invalid('/date', `leaves “${moves.id}” no date to be counted from`)
  const changes: Change[] = []
  for (const { id, date } of moves.moved) {
    const revision = (revisions.get(id) ?? 0) + 1
    await setDate(rows, owner, { id, date, revision })
    changes.push({ entity: 'entries', entityId: id, revision, op: 'update', fields: { date } })
  }
  return changes
}

const invalid = (pointer: string, detail: string) =>
  new Problem('invalid-input', { errors: [{ pointer: `#${pointer}`, detail }] })
