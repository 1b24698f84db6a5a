import { daysOfDue } from '#domain/chronology/due-days.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { Standing } from '#domain/findings/standing.ts'
import { type DaySpan, type Hemisphere, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'

/** The days of a commitment; each span is one day where that is known. */
export interface CommitmentDays {
  commitment: Commitment
  standing: Standing
  /** When it was promised or fell due. */
  since: DaySpan
  /** The last day allowed; null where none is given, or none can be computed. */
  due: DaySpan | null
  /** When it was settled; null while it is not. */
  settled: DaySpan | null
}

export function daysOf(
  commitment: Commitment,
  standing: Standing,
  hemisphere: Hemisphere,
): CommitmentDays {
  const { since, settled } = standing
  return {
    commitment,
    standing,
    since: boundsOfText(since, hemisphere).start,
    due: known(daysOfDue(standing.due, hemisphere)),
    settled: settled && boundsOfText(settled.date, hemisphere).end,
  }
}

const known = (span: DaySpan | null): DaySpan | null => (span?.latest === NO_LATEST ? null : span)

export const isOneDay = ({ earliest, latest }: DaySpan): boolean => earliest === latest

/** The day numbers in these spans that stand for a day. */
export const daysIn = (spans: readonly (DaySpan | null)[]): number[] =>
  spans.flatMap((span) =>
    span ? [span.earliest, span.latest].filter((d) => d !== NO_EARLIEST && d !== NO_LATEST) : [],
  )
