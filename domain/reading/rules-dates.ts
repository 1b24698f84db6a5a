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
function yearIn(caught: Caught): YearRef {
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

const month = (caught: Caught): Meaning => ({
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

const quarter = (caught: Caught): Meaning | null => {
  const ord = numberIn(caught, 'ord') ?? 0
  const code = numberIn(caught, 'quarter') ?? 32 + (ord === -1 ? 4 : ord)
  const isLastOne = ord === -1 && !caught.yr
  return isLastOne || code < 33 || code > 36 ? null : { is: 'code', year: yearIn(caught), code }
}

const half = (caught: Caught): Meaning | null => {
  const ord = numberIn(caught, 'ord') ?? 0
  if (ord !== 1 && ord !== 2 && ord !== -1) return null
  const which = ord === 1 ? 1 : 2
  const of = meaningIn(caught, 'whole')
  if (of) return { is: 'halfof', of, half: which }
  return { is: 'code', year: yearIn(caught), code: 39 + which }
}

const months = (caught: Caught): Meaning | null => {
  const ord = numberIn(caught, 'ord') ?? 0
  const of = meaningIn(caught, 'whole')
  // “The first months of 2018” is early 2018.
  if (caught.units && !caught.num) {
    return ord === 1 || ord === -1 ? { is: 'part', part: ord === 1 ? 'START' : 'END', of } : null
  }
  if (ord !== 1 && ord !== -1) {
    return caught.num || unitIn(caught) !== 'week' || ord > 5
      ? null
      : { is: 'weekof', of, week: ord }
  }
  const count = numberIn(caught, 'num') ?? 1
  return { is: 'months', of, count, last: ord === -1, unit: unitIn(caught) }
}

/** 198X for a decade, 18XX for a century. */
function decade(first: number | undefined): Meaning | null {
  if (first === undefined) return null
  const from = first < 100 ? (first < 30 ? 2000 : 1900) + first : first
  if (from % 10 !== 0) return null
  return { is: 'digits', text: `${String(from).slice(0, 3)}X`, from, years: 10 }
}

function century(count: number | undefined): Meaning | null {
  if (count === undefined || count < 10 || count > 21) return null
  return { is: 'digits', text: `${count - 1}XX`, from: (count - 1) * 100, years: 100 }
}

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
    pattern: 'rel unit=year season',
    make: (c) => ({ ...season(c), ...relativeYear(c) }) as Meaning,
  },
  { pattern: 'past|coming|rel season|fall', make: season },
  { pattern: 'season', make: season },
  { pattern: 'ord unit=quarter of? fiscal? @yr?', make: quarter },
  { pattern: 'quarter of? fiscal? @yr', make: quarter },
  { pattern: "year ','? quarter", make: (c) => ({ ...quarter(c), ...givenYear(c) }) as Meaning },
  { pattern: 'ord half of the? @whole', make: half },
  { pattern: 'ord halfyear of? @yr?', make: half },
  { pattern: 'ord num? unit|units of the? @whole', make: months },

  {
    pattern: "decades '’'? decade|num",
    make: (c) => decade(numberIn(c, 'decade') ?? numberIn(c, 'num')),
  },
  { pattern: 'decades year', make: (c) => decade(numberIn(c, 'year')) },
  { pattern: 'year plural', make: (c) => decade(numberIn(c, 'year')) },
  { pattern: "year '’' plural", make: () => null },
  { pattern: "'’' num plural", make: (c) => decade(numberIn(c, 'num')) },
  { pattern: 'era', make: (c) => decade(numberIn(c, 'era')) },
  { pattern: 'num nth unit=century', make: (c) => century(numberIn(c, 'num')) },
  { pattern: 'ord unit=century', make: (c) => century(numberIn(c, 'ord')) },
]

function relativeYear(caught: Caught) {
  return { year: { shift: numberIn(caught, 'rel') ?? 0 }, toward: undefined }
}

function givenYear(caught: Caught) {
  return { year: { at: numberIn(caught, 'year') ?? 0 } }
}

/** What can have a first half or first months. */
export const wholeRules: Rule[] = [
  {
    pattern: "decades '’'? decade|num",
    make: (c) => decade(numberIn(c, 'decade') ?? numberIn(c, 'num')),
  },
  { pattern: 'year plural', make: (c) => decade(numberIn(c, 'year')) },
  { pattern: 'num nth unit=century', make: (c) => century(numberIn(c, 'num')) },
  { pattern: '@yr', make: (c) => meaningIn(c, 'yr') },
  { pattern: 'month|mon of? @yr?', make: month },
  { pattern: 'past|coming|rel month', make: month },
  {
    pattern: 'rel unit',
    make: (c) => ({ is: 'unit', unit: unitIn(c), shift: numberIn(c, 'rel') ?? 0 }),
  },
  {
    pattern: 'unit',
    make: (c) =>
      unitIn(c) === 'day' || unitIn(c) === 'hour'
        ? null
        : { is: 'unit', unit: unitIn(c), shift: 0 },
  },
]
