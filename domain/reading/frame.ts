import { type EpochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import type { Direction, YearRef } from './meaning.ts'
import type { Atom } from './value.ts'

/** What a meaning is worked out against. */
export interface Frame {
  /** Day of publication. */
  published: EpochDay
  /** First and last day publication can have been, for dates that come back every year. */
  earliest: EpochDay
  latest: EpochDay
  /** What the verbs around say; undefined when they say nothing. */
  tense: 'past' | 'future' | undefined
  /** Year the story is in, when it named one with a month or a day. */
  narrativeYear: number | undefined
  /** That year was named a few sentences ago at most. */
  isYearFresh: boolean
  /** Behind “until” or “by”: of the possible years the nearest. */
  isDeadline?: boolean
  /** The last date of the story, for “that year” and “the next day”. */
  last: Atom | undefined
  /** That date was told a few sentences ago at most. */
  isLastFresh: boolean
}

export const yearOfDay = (day: EpochDay) => fromEpochDay(day).year

/** The year a reference names; undefined when the story named none. */
export function yearOf(ref: NonNullable<YearRef>, frame: Frame): number | undefined {
  if ('at' in ref) return ref.at
  if ('shift' in ref) return yearOfDay(frame.published) + ref.shift
  return frame.last?.year
}

/** How far ahead a deadline still is what the news is about. */
const DUE_DAYS = 120

export type ByYear = (year: number) => [first: EpochDay, last: EpochDay]

/** How near publication a date must be for the news to outweigh a year the story named long before. */
const NEWS_DAYS = 7

/**
 * The year of something that comes back every year.
 *
 * The story's year comes first; then what is past for the past tense, what is to come for the future.
 * Without a verb a past that lies most of a year back gives way to the future.
 */
export function recurringYear(
  span: ByYear,
  frame: Frame,
  toward: Direction,
  isIn: (year: number) => boolean = () => true,
): number {
  const { earliest, latest, tense, narrativeYear } = frame
  const now = yearOfDay(latest)
  // Four years on either side, since not every year has a 29 February.
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((by) => now + by).filter(isIn)
  const begun = years.filter((year) => span(year)[0] <= latest).at(-1) ?? now
  const over = years.filter((year) => span(year)[1] < latest).at(-1) ?? now
  const ahead = years.find((year) => span(year)[0] > earliest) ?? now
  const open = years.find((year) => span(year)[1] >= earliest) ?? now
  if (toward === -1) return over
  if (toward === 1) return ahead
  if (narrativeYear !== undefined && narrativeYear !== now && isIn(narrativeYear)) {
    const [first, last] = span(narrativeYear)
    const isAgainstTense =
      (tense === 'past' && first > latest) || (tense === 'future' && last < earliest)
    const isNews = !frame.isYearFresh && latest - span(begun)[1] <= NEWS_DAYS
    const isDue = frame.isDeadline && ahead !== undefined && span(ahead)[0] - latest < DUE_DAYS
    if (!isNews && !isAgainstTense && !isDue) return narrativeYear
  }
  if (frame.isDeadline) {
    const away = (year: number) => Math.max(span(year)[0] - latest, earliest - span(year)[1], 0)
    return years.reduce((best, year) => (away(year) < away(best) ? year : best))
  }
  if (tense === 'future') return open
  if (tense === undefined && latest - span(begun)[1] > 270) return open
  return begun
}
