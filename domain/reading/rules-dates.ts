import { daysInMonth } from '#domain/time/epoch-day.ts'
import type { Unit } from './grammar.ts'
import type { Caught, Rule } from './match.ts'
import type { Direction, Meaning, YearRef } from './meaning.ts'

export const numberIn = (caught: Caught, name: string, index = 0): number | undefined => {
  const value = caught[name]?.[index]
  return typeof value === 'number' ? value : undefined
}

export const unitIn = (caught: Caught): Unit => (caught.unit?.[0] ?? caught.units?.[0]) as Unit

export const meaningIn = (caught: Caught, name: string, index = 0): Meaning =>
  caught[name]?.[index] as Meaning

/** The year a rule caught as `@yr`. */
export function yearIn(caught: Caught): YearRef {
  const year = meaningIn(caught, 'yr')
  return year?.is === 'year' ? year.year : undefined
}

/** Month and day in words or short. */
const monthIn = (caught: Caught): number =>
  numberIn(caught, 'month') ?? numberIn(caught, 'mon') ?? 0

export function directionIn(caught: Caught): Direction {
  if (caught.lately) return -1
  if (caught.soon) return 1
  const value = numberIn(caught, 'past') ?? numberIn(caught, 'coming') ?? numberIn(caught, 'rel')
  return value as Direction
}

function day(caught: Caught, number = numberIn(caught, 'digits')): Meaning | null {
  const month = monthIn(caught)
  const year = yearIn(caught)
  if (number === undefined || number < 1 || number % 1 !== 0) return null
  if (number > daysInMonth(year && 'at' in year ? year.at : 2000, month)) return null
  const weekday = numberIn(caught, 'weekday') ?? numberIn(caught, 'wd')
  const toward = directionIn(caught)
  return {
    is: 'day',
    year,
    month,
    day: number,
    ...(weekday !== undefined && { weekday }),
    ...(toward !== undefined && { toward }),
  }
}

function numericDate(caught: Caught): Meaning | null {
  const [a = 0, b = 0, c = 0] = String(caught.numeric?.[0]).split(/[-/.]/).map(Number)
  const isIso = a > 31
  const [year, first, second] = isIso ? [a, b, c] : [c, a, b]
  // Day first, as both languages write it here; 7/31/2020 can only be the other way.
  const [month, dayOfMonth] = isIso
    ? [first, second]
    : second > 12
      ? [first, second]
      : [second, first]
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month))
    return null
  return { is: 'day', year: { at: year }, month, day: dayOfMonth }
}

/** Several days of one month: 12 and 17 September. */
function days(caught: Caught, how: 'any' | 'all' | 'range'): Meaning | null {
  const each = (caught.digits ?? []).map((value) => day(caught, value as number))
  if (each.some((one) => one === null)) return null
  const [first, last] = [each[0], each.at(-1)] as [Meaning, Meaning]
  return how === 'range'
    ? { is: 'range', from: first, to: last }
    : { is: how, of: each as Meaning[] }
}

const directed = (toward: Direction) => (toward === undefined ? {} : { toward })

export const month = (caught: Caught): Meaning => ({
  is: 'month',
  year: yearIn(caught),
  month: monthIn(caught),
  ...directed(directionIn(caught)),
})

const season = (caught: Caught): Meaning => ({
  is: 'code',
  year: yearIn(caught),
  code: numberIn(caught, 'season') ?? numberIn(caught, 'fall') ?? 21,
  ...directed(directionIn(caught)),
})

const THAT: Meaning = { is: 'year', year: { that: true } }

/** Ways to name a year. */
export const yearRules: Rule[] = [
  { pattern: 'year', make: (c) => ({ is: 'year', year: { at: numberIn(c, 'year') ?? 0 } }) },
  {
    pattern: 'rel unit=year',
    make: (c) => ({ is: 'year', year: { shift: numberIn(c, 'rel') ?? 0 } }),
  },
  { pattern: 'that|same unit=year', make: () => THAT },
]

const DAY = 'digits nth?'
const MONTH = 'month|mon'

/** Dates as a calendar has them, down from the day; each may leave out its year. */
export const dateRules: Rule[] = [
  { pattern: 'numeric', make: numericDate },
  { pattern: `weekday|wd? ','? the? ${DAY} of? ${MONTH} ','? of? @yr`, make: (c) => day(c) },
  { pattern: `weekday|wd? ','? the? ${DAY} of? ${MONTH} lately|soon?`, make: (c) => day(c) },
  { pattern: `weekday|wd? ','? ${MONTH} ${DAY} ','? of? @yr`, make: (c) => day(c) },
  { pattern: `weekday|wd? ','? ${MONTH} the? ${DAY}`, make: (c) => day(c) },
  { pattern: `past|coming|rel ${DAY} ${MONTH}`, make: (c) => day(c) },
  { pattern: `past|coming|rel ${MONTH} ${DAY}`, make: (c) => day(c) },
  {
    pattern: `${DAY} ${MONTH} '’' digits`,
    make: (c) => {
      const date = day(c)
      return date && ({ ...date, ...shortYear(c, 1) } as Meaning)
    },
  },
  { pattern: `${DAY} and ${DAY} ${MONTH} ','? @yr?`, make: (c) => days(c, 'all') },
  { pattern: `${DAY} or ${DAY} ${MONTH} ','? @yr?`, make: (c) => days(c, 'any') },
  { pattern: `${DAY} ',' ${DAY} and ${DAY} ${MONTH} ','? @yr?`, make: (c) => days(c, 'all') },
  {
    pattern: `asof|fromto|since|onward? ${DAY} to ${DAY} ${MONTH} ','? @yr?`,
    make: (c) => days(c, 'range'),
  },
  { pattern: `between ${DAY} and ${DAY} ${MONTH} ','? @yr?`, make: (c) => days(c, 'range') },
  { pattern: `${MONTH} ${DAY} and ${DAY} ','? @yr?`, make: (c) => days(c, 'all') },
  { pattern: `${MONTH} ${DAY} or ${DAY} ','? @yr?`, make: (c) => days(c, 'any') },
  {
    pattern: `asof|fromto|since|onward? ${MONTH} ${DAY} to ${DAY} ','? @yr?`,
    make: (c) => days(c, 'range'),
  },
  { pattern: `between ${MONTH} ${DAY} and ${DAY} ','? @yr?`, make: (c) => days(c, 'range') },

  { pattern: "month|mon ','? of? @yr", make: month },
  { pattern: "month '’' year", make: () => null },
  { pattern: "month|mon '’' digits", make: (c) => ({ ...month(c), ...shortYear(c) }) as Meaning },
  {
    pattern: 'rel unit=year month|mon',
    make: (c) => ({ ...month(c), ...relativeYear(c) }) as Meaning,
  },
  { pattern: 'past|coming|rel month|mon', make: month },
  { pattern: 'month lately|soon', make: month },
  { pattern: 'month|mon', make: month },
  { pattern: '@yr', make: (c) => meaningIn(c, 'yr') },

  { pattern: 'season|fall of? @yr', make: season },
  {
    pattern: "season|fall of? '’' digits",
    make: (c) => ({ ...season(c), ...shortYear(c) }) as Meaning,
  },
  {
    pattern: "season|fall of? year '-'|'/'|'–' year|num",
    make: (c) => ({ ...season(c), ...givenYear(c) }) as Meaning,
  },
  {
    pattern: 'rel unit=year season',
    make: (c) => ({ ...season(c), ...relativeYear(c) }) as Meaning,
  },
  { pattern: 'past|coming|rel season|fall', make: season },
  { pattern: 'season', make: season },
]

export function givenYear(caught: Caught) {
  return { year: { at: numberIn(caught, 'year') ?? 0 } }
}

function relativeYear(caught: Caught) {
  return { year: { shift: numberIn(caught, 'rel') ?? 0 }, toward: undefined }
}

/** May ’18: the year in two digits. */
const shortYear = (caught: Caught, index = 0) => {
  const year = numberIn(caught, 'digits', index) ?? 0
  return { year: { at: year + (year < 50 ? 2000 : 1900) } }
}
