import { type CommitmentStatus, commitmentStatus } from '#domain/chronology/commitment-status.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Finding, FindingKind } from './finding.ts'
import { type Known, sourcesOf } from './known.ts'

type CommitmentFinding = Extract<FindingKind, `commitment-${string}`>

/** Commitments that are overdue, due, open, or were kept late. */
export const commitmentFindings = (known: Known): Finding[] =>
  known.commitments.flatMap((commitment) => {
    const settled = settledIn(commitment, known)
    const status = commitmentStatus(commitment, settled?.date, known.on)
    const kind = kindOf(status)
    return kind === null ? [] : [findingOf(commitment, status, kind, known)]
  })

const settledIn = ({ settledBy }: Commitment, known: Known) =>
  settledBy === undefined ? undefined : known.entries.get(settledBy)

function kindOf(status: CommitmentStatus): CommitmentFinding | null {
  switch (status.type) {
    case 'overdue':
      return 'commitment-overdue'
    case 'due':
      return status.isSoon ? 'commitment-due-soon' : 'commitment-open'
    case 'open':
      return 'commitment-open'
    case 'late':
      return 'commitment-late'
    default:
      return null
  }
}

function findingOf(
  commitment: Commitment,
  status: CommitmentStatus,
  kind: CommitmentFinding,
  known: Known,
): Finding {
  const { id, what, from, due } = commitment
  const settled = settledIn(commitment, known)
  const begun = known.entries.get(from)
  const entries = [begun, settled].flatMap((entry) => entry ?? [])
  const key = kind === 'commitment-open' && due !== undefined ? 'commitment-due' : kind
  return {
    id: `commitment:${id}`,
    kind,
    why: {
      key,
      params: {
        what,
        since: begun?.date ?? '',
        ...(due !== undefined && { due }),
        ...('days' in status && { days: status.days }),
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
          kind: kindOfSettling(begun?.kind),
          relation: { kind: 'follows-up', target: from },
          titleKey: 'settles-commitment',
          provisions: [],
          settles: { record: 'commitments', id },
        },
  }
}

/** What was announced as an erasure or a review is settled by one; other promises by saying so. */
const kindOfSettling = (announced: EntryKind | undefined): EntryKind =>
  announced === 'erasure' || announced === 'review' ? announced : 'statement'
