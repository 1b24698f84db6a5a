import type { Due } from '#domain/chronology/commitment-due.ts'
import type { CommitmentStatus } from '#domain/chronology/commitment-status.ts'
import { dateOfDue } from '#domain/chronology/due-days.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Finding, FindingKind, WhyKey } from './finding.ts'
import { type Known, type KnownCommitment, sourcesOf } from './known.ts'

type CommitmentFinding = Extract<FindingKind, `commitment-${string}`>

/** Commitments that are overdue, due, open, or were kept late. */
export const commitmentFindings = ({ commitments }: Known): Finding[] =>
  commitments.flatMap((known) => {
    const kind = kindOf(known)
    return kind === null ? [] : [findingOf(known, kind)]
  })

function kindOf({ status, settled }: KnownCommitment): CommitmentFinding | null {
  switch (status.type) {
    case 'overdue':
      return 'commitment-overdue'
    case 'due':
      return status.isSoon ? 'commitment-due-soon' : 'commitment-open'
    case 'open':
      return 'commitment-open'
    case 'no-fixed-period':
    case 'not-computed':
      return settled ? null : 'commitment-open'
    case 'late':
      return 'commitment-late'
    default:
      return null
  }
}

function findingOf(known: KnownCommitment, kind: CommitmentFinding): Finding {
  const { commitment, begun, settled, due, status } = known
  const { id, what, from } = commitment
  const entries = settled ? [begun, settled] : [begun]
  const date = dateOfDue(due)
  return {
    id: `commitment:${id}`,
    kind,
    why: {
      key: keyOf(kind, due, status),
      params: {
        what,
        since: begun.date,
        ...(date !== null && { due: date }),
        ...(due.type === 'not-computed' && { fault: due.why }),
        ...('days' in status && { days: status.days }),
        ...('hours' in status && { hours: status.hours }),
      },
    },
    cites: {
      entries: entries.map((entry) => entry.id),
      sources: [...new Set(entries.flatMap(({ citations }) => sourcesOf(citations)))],
      provisions: [],
    },
    followUp: settled
      ? null
      : {
          kind: kindOfSettling(begun.kind),
          relation: { kind: 'follows-up', target: from },
          titleKey: 'settles-commitment',
          provisions: [],
          settles: { record: 'commitments', id },
        },
  }
}

/** The sentence that says it, by why there is or is no last day. */
function keyOf(kind: CommitmentFinding, due: Due, status: CommitmentStatus): WhyKey {
  if (kind === 'commitment-late' && 'hours' in status) return 'commitment-late-hours'
  if (kind !== 'commitment-open') return kind
  switch (due.type) {
    case 'day':
    case 'moment':
      return 'commitment-due'
    case 'none':
      return kind
    default:
      return `commitment-${due.type}`
  }
}

/** What was announced as an erasure or a review is settled by one; other promises by saying so. */
const kindOfSettling = (announced: EntryKind): EntryKind =>
  announced === 'erasure' || announced === 'review' ? announced : 'statement'
