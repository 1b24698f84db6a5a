import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Due, statedDue } from '#domain/chronology/commitment-due.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { CaseData } from './case-data.ts'

/** By when a commitment is to be kept; undefined while what computes it, or its start, is not here. */
export type DueOf = (commitment: Commitment) => Due | undefined

/** What computes a clock; see commitment-clock.ts. */
export type Compute = (commitment: Commitment, dateOf: (entry: string) => string | undefined) => Due

/** By when commitments of a case are to be kept; stated dates at once, clocks once they can be computed. */
export function dueIn(data: CaseData, compute: Compute | undefined): DueOf {
  const known = new WeakMap<Commitment, Due>()
  return (commitment) => {
    const { clock } = commitment
    if (!clock) return statedDue(commitment)
    const start = clock.starts[clock.follows]
    if (!compute || (start && data.textOf(start.entry) === undefined)) return undefined
    const due = known.get(commitment) ?? compute(commitment, (entry) => data.textOf(entry)?.date)
    known.set(commitment, due)
    return due
  }
}

/** The same; the code that computes clocks is fetched where a case has one. */
export function useDueOf(data: CaseData | null): DueOf {
  const hasClock = data?.records.commitments.some(({ clock }) => clock) ?? false
  const { data: clocks } = useQuery({
    queryKey: ['clocks'],
    queryFn: () => import('#domain/chronology/commitment-clock.ts'),
    enabled: hasClock,
    networkMode: 'always',
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
  const compute = clocks?.dueOf
  return useMemo(() => (data ? dueIn(data, compute) : () => undefined), [data, compute])
}
