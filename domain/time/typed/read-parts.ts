import { type PartOfUnit, partsOfUnit } from '../parts.ts'
import type { Cursor } from './cursor.ts'
import type { Node } from './nodes.ts'
import {
  padYear,
  readDay,
  readDecade,
  readMonth,
  readSeason,
  readYear,
  readYearAfter,
  readYearNumber,
} from './read-calendar.ts'
import { readEdtf, readNumeric } from './read-numbers.ts'
import { readWhich } from './read-relative.ts'

/** "late 2013", "half juli", "eind vorig jaar". */
export function readPart(c: Cursor): Node | null {
  const readers = partsOfUnit.map((part: PartOfUnit) => (): Node | null => {
    if (!c.has(part)) return null
    c.sign('-')
    c.has('filler')
    const of = c.furthestOf([
      () => readYear(c),
      () => readMonth(c),
      () => readSeason(c),
      () => readWhich(c),
      () => readDecade(c),
      () => readPartOfYear(c),
      () => readEdtf(c),
      () => readWeek(c),
    ])
    return of && { is: 'part', part, of }
  })
  return c.furthestOf(readers)
}

/** "Q3 2019", "2019 Q3", "derde kwartaal van 2019", "first half of 2018". */
export function readPartOfYear(c: Cursor): Node | null {
  const coded = () => {
    const first = c.letter('q', 'k') ? 32 : c.letter('h') ? 39 : null
    const last = first === 32 ? 4 : 2
    const n = first && c.number((t) => t.suffix === '' && +t.digits >= 1 && +t.digits <= last)
    return n && first ? first + Number(n.digits) : null
  }
  const named = () => {
    const n = readOrdinal(c)
    if (n === null) return null
    if (c.has('half')) return n === 1 || n === 2 ? 39 + n : n === -1 ? 41 : null
    if (!c.has('quarter')) return null
    return n === -1 ? 36 : n >= 1 && n <= 4 ? 32 + n : null
  }
  const yearFirst = (): Node | null => {
    const year = readYearNumber(c)
    if (!year) return null
    c.sign('-')
    const code = coded()
    return code === null ? null : { is: 'calendar', code, ...year }
  }
  const yearLast = (): Node | null => {
    const code = c.furthestOf([coded, named])
    return code === null ? null : { is: 'calendar', code, ...readYearAfter(c) }
  }
  return c.furthestOf([yearFirst, yearLast])
}

/** 1, 2, … or -1 for the last. */
function readOrdinal(c: Cursor): number | null {
  const { ordinalSuffixes } = c.grammar
  const n = c.number((t) => t.digits.length <= 2 && ordinalSuffixes.includes(t.suffix))
  if (n) return Number(n.digits)
  return c.value('ordinals') ?? (c.has('lastOf') ? -1 : null)
}

/** "first nine months of 2022". */
export function readMonthsOfYear(c: Cursor): Node | null {
  const from = readOrdinal(c) ?? (c.has('middle') ? 0 : null)
  if (from === null || from > 1) return null
  const digits = c.number((t) => t.digits.length <= 2 && t.suffix === '')
  const n = digits ? Number(digits.digits) : c.value('numbers')
  if (n === null || n < 2 || n > 11 || !c.has('months')) return null
  const year = readYearAfter(c)
  if (n === 4) return { is: 'calendar', code: from === 1 ? 37 : from === 0 ? 38 : 39, ...year }
  if (from === 0) return null
  const [first, last] = from === 1 ? [1, n] : [13 - n, 12]
  return { is: 'months', first, last, of: { is: 'calendar', ...year } }
}

export function readCentury(c: Cursor): Node | null {
  const n = readOrdinal(c)
  if (n === null || n < 1 || n > 30 || !c.has('century')) return null
  return { is: 'calendar', year: `${String(n - 1).padStart(2, '0')}XX` }
}

/** "week 29 van 2020", "de week van 13 juli 2020". */
export function readWeek(c: Cursor): Node | null {
  const numbered = (): Node | null => {
    const n = c.has('week') && c.number((t) => t.suffix === '' && +t.digits >= 1 && +t.digits <= 53)
    if (!n) return null
    const { isGuess: _, ...year } = readYearAfter(c)
    return { is: 'week', week: Number(n.digits), ...year }
  }
  const around = (): Node | null => {
    if (!c.has('weekOf')) return null
    const of = c.furthestOf([() => readEdtf(c), () => readNumeric(c), () => readDay(c)])
    return of && { is: 'weekOf', of }
  }
  return c.furthestOf([numbered, around])
}

/** "first Sunday of July 2020". */
export function readNthWeekday(c: Cursor): Node | null {
  const nth = readOrdinal(c)
  if (nth === null || nth > 5) return null
  const weekday = c.value('weekdayNames')
  if (weekday === null || !c.has('of')) return null
  const of = readMonth(c)
  return of && { is: 'nthWeekday', nth, weekday, of }
}

export function readSchoolYear(c: Cursor): Node | null {
  if (!c.has('schoolYear')) return null
  const year = c.number((t) => t.digits.length === 4)
  if (!year) return null
  const next = Number(year.digits) + 1
  const end = c.attempt(() => {
    const second = c.sign('-', '–', '/') && c.number((t) => String(next).endsWith(t.digits))
    return second || null
  })
  if (!end) return null
  return { is: 'fixed', edtf: `${year.digits}-08~/${padYear(next)}-07~` }
}

export function readHoliday(c: Cursor): Node | null {
  const name = c.name('holidays')
  if (name === null) return null
  const { isGuess: _, ...year } = readYearAfter(c)
  return { is: 'holiday', name, ...year }
}

/** "vlak voor kerst". */
export function readBeside(c: Cursor): Node | null {
  const side = c.has('justBefore') ? 'before' : c.has('justAfter') ? 'after' : null
  if (!side) return null
  c.has('filler')
  const of = c.furthestOf([() => readHoliday(c), () => readDay(c), () => readNumeric(c)])
  return of && { is: 'beside', side, of }
}
