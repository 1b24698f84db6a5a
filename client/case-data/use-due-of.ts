import { useMemo } from 'react'
import { type Due, statedDue } from '#domain/chronology/commitment-due.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { CaseData } from './case-data.ts'
import { useCode } from './use-code.ts'

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

const loadClocks = () => import('#domain/chronology/commitment-clock.ts')
const hasClock = ({ records }: CaseData) => records.commitments.some(({ clock }) => clock)

/** The same; the code that computes clocks is fetched where a case has one. */
export function useDueOf(data: CaseData | null): DueOf {
  const { data: clocks } = useCode('clocks', loadClocks, data !== null && hasClock(data))
  const compute = clocks?.dueOf
  return useMemo(() => (data ? dueIn(data, compute) : () => undefined), [data, compute])
}

/** The same, once what computes clocks is here. */
export async function dueOfAll(data: CaseData): Promise<DueOf> {
  return dueIn(data, hasClock(data) ? (await loadClocks()).dueOf : undefined)
}
