import type { FieldIssue } from '#domain/problem.ts'
import { dateFrom } from '#domain/time/move-date.ts'
import type { Entry, RelativeTo } from './entry.ts'

/** What placing an entry by another needs of it. */
export type Linked = Pick<Entry, 'id' | 'date' | 'relativeTo'>

/** The date a link gives; null when its entry has no date to count from this way. */
export const dateByLink = (link: RelativeTo, anchor: Pick<Entry, 'date'>): string | null =>
  dateFrom(anchor.date, link.offset, link.bound)

/** The sentence for an entry that is counted from itself, over others. */
export const COUNTS_IN_CIRCLE = 'counts back to this entry itself'

/**
 * What is wrong between an entry's date and its link; null when the date is what the link gives.
 *
 * A date that differs is refused, not replaced: what a person saw is what is kept, and a document that
 * is imported stays as it is.
 */
export function findLinkIssue({ date, relativeTo }: Linked, anchor: Linked): FieldIssue | null {
  if (!relativeTo) return null
  const given = dateByLink(relativeTo, anchor)
  if (given === null) {
    return { pointer: '/relativeTo/entry', detail: `cannot be counted from: “${anchor.date}”` }
  }
  if (given === date) return null
  return { pointer: '/date', detail: `is not what relativeTo gives: “${given}”` }
}

/** What is wrong with the links of a document's entries; ones to nothing or to itself are not told again. */
export function findLinkIssues(entries: readonly Linked[]): FieldIssue[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const circular = idsInCircles(byId)
  return entries.flatMap((entry, i) => {
    const anchor = entry.relativeTo && byId.get(entry.relativeTo.entry)
    if (!anchor || anchor.id === entry.id) return []
    const issue = circular.has(entry.id)
      ? { pointer: '/relativeTo/entry', detail: COUNTS_IN_CIRCLE }
      : findLinkIssue(entry, anchor)
    return issue ? [{ ...issue, pointer: `/entries/${i}${issue.pointer}` }] : []
  })
}

function idsInCircles(byId: ReadonlyMap<string, Linked>): Set<string> {
  const seen = new Set<string>()
  const circular = new Set<string>()
  for (const start of byId.keys()) {
    const path = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      path.add(at)
      at = byId.get(at)?.relativeTo?.entry
    }
    // Where this walk met itself, everything from there on is one circle.
    while (at !== undefined && path.has(at) && !circular.has(at)) {
      circular.add(at)
      at = byId.get(at)?.relativeTo?.entry
    }
  }
  return circular
}

export type Moves =
  | { ok: true; moved: Pick<Entry, 'id' | 'date'>[] }
  /** This entry has no date where its link would bring it. */
  | { ok: false; id: string }

/**
 * The entries that a changed date takes with it, each after the one it is counted from.
 *
 * @param changed the entry with its new date
 * @param entries those that may be linked to it, directly or over others
 */
export function moveDependents(
  changed: Pick<Entry, 'id' | 'date'>,
  entries: readonly Linked[],
): Moves {
  const dependents = new Map<string, Linked[]>()
  for (const entry of entries) {
    if (!entry.relativeTo) continue
    const anchor = entry.relativeTo.entry
    const others = dependents.get(anchor)
    if (others) others.push(entry)
    else dependents.set(anchor, [entry])
  }
  const placed = new Set([changed.id])
  const queue = [changed]
  for (const anchor of queue) {
    for (const { id, date, relativeTo } of dependents.get(anchor.id) ?? []) {
      if (!relativeTo || placed.has(id)) continue
      placed.add(id)
      const next = dateByLink(relativeTo, anchor)
      if (next === null) return { ok: false, id }
      if (next !== date) queue.push({ id, date: next })
    }
  }
  return { ok: true, moved: queue.slice(1) }
}
