import type { Caught, Rule } from './match.ts'
import type { Meaning } from './meaning.ts'
import { givenYear, meaningIn, month, numberIn, unitIn, yearIn } from './rules-dates.ts'

const quarter = (caught: Caught): Meaning | null => {
  const ord = numberIn(caught, 'ord') ?? 0
  const code = numberIn(caught, 'quarter') ?? 32 + (ord === -1 ? 4 : ord)
  const isLastOne = ord === -1 && !caught.yr
  return isLastOne || code < 33 || code === 37 ? null : { is: 'code', year: yearIn(caught), code }
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

const nthday = (caught: Caught, weekday: number, days: number): Meaning => ({
  is: 'nthday',
  of: meaningIn(caught, 'whole'),
  nth: numberIn(caught, 'ord') ?? 1,
  weekday,
  days,
})

function isoweek(caught: Caught): Meaning | null {
  const week = numberIn(caught, 'num') ?? 0
  return week < 1 || week > 53 ? null : { is: 'isoweek', week, year: yearIn(caught) }
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

/** Quarters, halves, weeks and months of something larger; decades and centuries. */
export const partRules: Rule[] = [
  { pattern: "ord '-'? unit=quarter of? fiscal? @yr?", make: quarter },
  { pattern: "@yr '’'? 's'? ord '-'? unit=quarter", make: quarter },
  { pattern: 'quarter of? fiscal? @yr', make: quarter },
  { pattern: "year ','? quarter", make: (c) => ({ ...quarter(c), ...givenYear(c) }) as Meaning },
  { pattern: 'ord half of the? @whole', make: half },
  { pattern: 'ord halfyear of? @yr?', make: half },
  { pattern: 'ord unit=weekend of the? @whole', make: (c) => nthday(c, 6, 2) },
  { pattern: 'ord num? unit|units of the? @whole', make: months },
  {
    pattern: 'ord weekday of the? @whole',
    make: (c) => nthday(c, numberIn(c, 'weekday') ?? 1, 1),
  },
  {
    pattern: 'the? unit=week of? onward? the? @day',
    make: (c) => ({ is: 'weekwith', of: meaningIn(c, 'day') }),
  },
  { pattern: 'the? unit=weekend of the? @day', make: (c) => meaningIn(c, 'day') },
  { pattern: "unit=week num ','? of? @yr", make: isoweek },

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
