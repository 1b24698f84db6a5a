import { MOST_TIMELINE_CHANGES } from '#domain/chronology/timeline-views.ts'
import type { Rows } from '#server/db/database.ts'
import { readContradicted, readLedgerTail } from '#server/db/ledger-tail.ts'

/** What a stretch of the ledger changed of a timeline. */
export interface Touched {
  /** Ids of entries whose place or text may be another. */
  entries: Set<string>
  /** Whether sources or contradictions are others than they were. */
  background: boolean
}

/** Rows of the ledger that are looked through: of a large change most are about entries. */
const MOST_ROWS = 4 * MOST_TIMELINE_CHANGES

/**
 * What changed after one head of the ledger.
 *
 * @returns null when it is too much to tell, or bears on every entry
 */
export async function findTouched(
  rows: Rows,
  caseId: string,
  since: number,
): Promise<Touched | null> {
  const tail = await readLedgerTail(rows, caseId, { since, take: MOST_ROWS + 1 })
  if (tail.length > MOST_ROWS) return null
  const ofKind = (kind: string) => tail.filter(({ entity }) => entity === kind)
  const changes = (kind: string, names: readonly string[]) =>
    ofKind(kind).some(
      ({ op, fields }) => op === 'update' && fields.split(' ').some((f) => names.includes(f)),
    )
  // Lanes and the hemisphere place every entry; a source's origin counts in all that repeat it, and its
  // publisher makes a lane.
  if (changes('case', ['lanes', 'jurisdiction'])) return null
  if (changes('sources', ['origin', 'publisher'])) return null
  if (ofKind('sources').some(({ op }) => op === 'delete' || op === 'restore')) return null
  const entries = new Set(ofKind('entries').map(({ entityId }) => entityId))
  const contradictions = new Set(ofKind('contradictions').map(({ entityId }) => entityId))
  if (contradictions.size > 0) {
    for (const id of await readContradicted(rows, caseId, contradictions)) entries.add(id)
  }
  if (entries.size > MOST_TIMELINE_CHANGES) return null
  return { entries, background: contradictions.size > 0 || ofKind('sources').length > 0 }
}
