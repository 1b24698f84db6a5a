import { type CommitmentDays, daysOf } from '#client/open-ends/commitment-days.ts'
import { type Due, statedDue } from '#domain/chronology/commitment-due.ts'
import { commitmentStatus } from '#domain/chronology/commitment-status.ts'
import { boundsOfText } from '#domain/chronology/order.ts'

interface Told {
  since: string
  due?: string
  /** What a clock says, in place of a stated date. */
  computed?: Due
  settledAs?: 'superseded' | 'lapsed'
  settled?: string
  on: string
}

export const day = (text: string) => boundsOfText(text).start.earliest

/** A commitment as it stands on a day, from its dates. */
export function standingOn({ since, due, computed, settled, settledAs, on }: Told): CommitmentDays {
  const commitment = {
    id: 'c',
    what: 'Answer',
    basis: 'duty' as const,
    by: [],
    to: [],
    from: 'e',
    visibility: 'internal' as const,
    ...(due !== undefined && { due }),
  }
  const stated = computed ?? statedDue(commitment)
  const isKnown = settled !== undefined && day(settled) <= day(on)
  const standing = {
    commitment: 'c',
    status: commitmentStatus(
      stated,
      isKnown ? { date: settled, as: settledAs } : undefined,
      day(on),
    ),
    since,
    due: stated,
    settled: isKnown ? { entry: 'f', date: settled } : null,
  }
  return daysOf(commitment, standing, 'northern')
}
