import type { DateLanguage } from '../words.ts'
import { en } from './grammar-en.ts'
import { nl } from './grammar-nl.ts'

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'year'
  | 'decade'
  | 'century'

/** `this` week, the `last` one, the one just `past`, the `next`. */
export type Which = 'this' | 'last' | 'past' | 'next'

/** Fixed words of a language, by what they do in a date. A phrase is words with one space between. */
export interface Grammar {
  /** Said for no change of meaning: "on", "in", "the". */
  filler: readonly string[]
  /** Joins a part to its whole: "of", "van". */
  of: readonly string[]
  /** First of a period that runs on from it. */
  since: readonly string[]
  /** As `since`, and as the first of two ends: "from A to B". */
  from: readonly string[]
  /** Last of a period, between two ends as well. */
  to: readonly string[]
  /** Last of a period whose beginning is not said. */
  until: readonly string[]
  before: readonly string[]
  after: readonly string[]
  justBefore: readonly string[]
  justAfter: readonly string[]
  between: readonly string[]
  and: readonly string[]
  or: readonly string[]
  about: readonly string[]
  /** After a date: "or so". */
  orSo: readonly string[]
  /** After "to": it runs on. */
  now: readonly string[]
  perhaps: readonly string[]
  endUnknown: readonly string[]
  startUnknown: readonly string[]
  orEarlier: readonly string[]
  orLater: readonly string[]
  andEarlier: readonly string[]
  andLater: readonly string[]
  ago: readonly string[]
  /** Before an amount: "in 3 days", "over 3 dagen". */
  inFuture: readonly string[]
  /** After an amount: "3 days from now". */
  fromNow: readonly string[]
  moreThan: readonly string[]
  lessThan: readonly string[]
  /** "For 3 years", "al 3 jaar": begun so long ago. */
  forSoLong: readonly string[]
  earlier: readonly string[]
  later: readonly string[]
  early: readonly string[]
  mid: readonly string[]
  late: readonly string[]
  oneOfThe: readonly string[]
  week: readonly string[]
  weekOf: readonly string[]
  quarter: readonly string[]
  half: readonly string[]
  months: readonly string[]
  middle: readonly string[]
  decade: readonly string[]
  century: readonly string[]
  /** Letters right after a year: "1980s". */
  decadeSuffix: readonly string[]
  schoolYear: readonly string[]
  /** The word before a year: "het jaar 2013". */
  theYear: readonly string[]
  beforeChrist: readonly string[]
  northern: readonly string[]
  southern: readonly string[]
  yearUnknown: readonly string[]
  monthUnknown: readonly string[]
  dayUnknown: readonly string[]
  sameDayAs: readonly string[]
  theDayBefore: readonly string[]
  theDayAfter: readonly string[]
  halfAmount: readonly string[]
  uncertain: readonly string[]
  approximate: readonly string[]
  uncertainAndApproximate: readonly string[]
  /** Letters that make a number an ordinal. */
  ordinalSuffixes: readonly string[]
  /** A part of the day, said after it and dropped; it may be joined to a weekday. */
  dayParts: readonly string[]
  which: Record<Which, readonly string[]>
  /** After a day: the last such, the next such. */
  pastMark: readonly string[]
  nextMark: readonly string[]
  /** Days counted from the anchor. */
  dayWords: Record<string, number>
  units: Record<Unit, readonly string[]>
  numbers: Record<string, number>
  /** Amounts that are not whole: "anderhalf jaar" is 1.5. */
  ordinals: Record<string, number>
  /** Ordinal of the last quarter, half or month. */
  lastOf: readonly string[]
  monthNames: Record<string, number>
  weekdayNames: Record<string, number>
  weekdayPlurals: Record<string, number>
  /** 1 spring to 4 winter. */
  seasonNames: Record<string, number>
  /** First year of the decade, or the two that may be meant: "jaren twintig". */
  decadeNames: Record<string, readonly number[]>
  holidays: Record<string, readonly string[]>
  componentNames: Record<string, number>
  /** "July 3, 2020" is said. */
  monthBeforeDay: boolean
}

export const grammars: Record<DateLanguage, Grammar> = { en, nl }
