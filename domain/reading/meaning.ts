import type { Part, Unit } from './grammar.ts'

/** A year: given, counted from publication, the one last spoken of, or left to the context. */
export type YearRef = { at: number } | { shift: number } | { that: true } | undefined

/** Which of the recurring ones: the last, this, the next; nothing said means the story decides. */
export type Direction = -1 | 0 | 1 | undefined

/** What an expression says, before anybody asks on which day it was said. */
export type Meaning =
  | { is: 'day'; year: YearRef; month: number; day: number; weekday?: number; toward?: Direction }
  | { is: 'month'; year: YearRef; month: number; toward?: Direction }
  | { is: 'year'; year: NonNullable<YearRef> }
  /** Season 21–24, quarter 33–36, half 40–41. */
  | { is: 'code'; year: YearRef; code: number; toward?: Direction }
  | { is: 'digits'; text: string; from: number; years: number }
  | { is: 'weekday'; weekday: number; toward?: Direction; week?: number; story?: 'that' | 'some' }
  | { is: 'dayshift'; days: number }
  | { is: 'unit'; unit: Unit; shift: number; near?: boolean; bare?: boolean }
  | { is: 'stretch'; count: number; unit: Unit; toward: -1 | 1 }
  | { is: 'within'; unit: Unit; toward: -1 | 1 }
  | {
      is: 'ago'
      count: number
      unit: Unit
      bound?: 'more' | 'less'
      from?: Meaning
      approx?: boolean
    }
  | { is: 'part'; part: Part; of: Meaning }
  | { is: 'months'; of: Meaning; count: number; last: boolean; unit: Unit }
  | { is: 'weekof'; of: Meaning; week: number }
  /** The first Monday of something; -1 is the last. A weekend begins on day 6 and has two. */
  | { is: 'nthday'; of: Meaning; nth: number; weekday: number; days: number }
  /** The calendar week that has a day in it: the week of 4 May. */
  | { is: 'weekwith'; of: Meaning }
  | { is: 'isoweek'; week: number; year: YearRef }
  /** So much before or after a date: two days after Christmas, the Friday before it. */
  | { is: 'offset'; of: Meaning; count: number; unit: Unit; whole?: boolean; weekday?: number }
  | { is: 'halfof'; of: Meaning; half: number }
  | { is: 'holiday'; name: string; year: YearRef; toward?: Direction; before?: boolean }
  | { is: 'schoolyear'; year: number | { shift: number } }
  /** Seen from the last date of the story: that year, the next day, two months later. */
  | { is: 'that'; unit: Unit; count: number; orNews?: boolean }
  /** The story's last date itself: since then. */
  | { is: 'then' }
  | { is: 'yearto'; of: Meaning; months: number }
  | { is: 'about'; of: Meaning }
  | { is: 'since' | 'onward' | 'after' | 'until' | 'before'; of: Meaning }
  | { is: 'range'; from: Meaning; to: Meaning }
  | { is: 'any' | 'all'; of: Meaning[] }
  | { is: 'duration' | 'set'; iso: string }
  | { is: 'vague' }
  /** Looks like a date and is none. */
  | { is: 'refused' }

export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** What the last date of the story is counted from. */
export type Anchor = 'pub' | 'document' | 'self'

/** What an expression is counted from, judged by its words alone. */
export function anchorOf(meaning: Meaning): Anchor {
  switch (meaning.is) {
    case 'day':
    case 'month':
    case 'code':
    case 'holiday':
    case 'isoweek':
      if (meaning.year === undefined) return 'pub'
      if ('at' in meaning.year) return 'self'
      return 'that' in meaning.year ? 'document' : 'pub'
    case 'year':
      if ('at' in meaning.year) return 'self'
      return 'that' in meaning.year ? 'document' : 'pub'
    case 'digits':
      return 'self'
    case 'schoolyear':
      return typeof meaning.year === 'number' ? 'self' : 'pub'
    case 'that':
    case 'then':
      return 'document'
    case 'part':
    case 'about':
    case 'months':
    case 'halfof':
    case 'yearto':
    case 'weekof':
    case 'nthday':
    case 'weekwith':
    case 'offset':
    case 'since':
    case 'onward':
    case 'after':
    case 'until':
    case 'before':
      return anchorOf(meaning.of)
    case 'range':
      return anchorOf(meaning.to)
    case 'any':
    case 'all':
      return meaning.of.at(-1) ? anchorOf(meaning.of.at(-1) as Meaning) : 'pub'
    default:
      return 'pub'
  }
}
