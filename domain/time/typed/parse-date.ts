import { parseEdtf } from '../edtf.ts'
import { type PartOfUnit, partsOfUnit } from '../parts.ts'
import type { Cursor } from './cursor.ts'
import type { Unit, Which } from './grammar.ts'
import type { CalendarNode, Node } from './nodes.ts'

const padYear = (year: number) => String(year).padStart(4, '0')

/** One date, without doubt words before it: the reader of all forms that gets furthest. */
export function readDate(c: Cursor): Node | null {
  const read = (reader: (c: Cursor) => Node | null) => () => reader(c)
  return c.furthestOf(
    [
      readEdtf,
      readNumeric,
      readDay,
      readMonth,
      readYear,
      readSeason,
      readBareDay,
      readWeekday,
      readDayWord,
      readWhich,
      readMoved,
      readRun,
      readRest,
      readPart,
      readPartOfYear,
      readMonthsOfYear,
      readDecade,
      readCentury,
      readWeek,
      readNthWeekday,
      readSchoolYear,
      readHoliday,
      readBeside,
    ].map(read),
  )
}

// Whole years, months, days

interface YearSaid {
  year?: string
  yearShift?: number
  isGuess?: boolean
}

/** "2013", "'13", "44 BC", "the year 2013". */
function readYearNumber(c: Cursor): YearSaid | null {
  return c.attempt(() => {
    c.has('theYear')
    const short = c.number((t) => t.isShortYear && t.suffix === '')
    if (short) return { year: padYear(inCentury(Number(short.digits))), isGuess: true }
    const year = c.number((t) => t.digits.length <= 4 && t.suffix === '' && !t.isShortYear)
    if (!year) return null
    if (c.has('beforeChrist')) {
      const before = Number(year.digits) - 1
      return { year: before === 0 ? '0000' : `-${padYear(before)}` }
    }
    return year.digits.length === 4 ? { year: year.digits } : null
  })
}

/** A year of two digits is of 1950 to 2049. */
const inCentury = (yy: number) => (yy < 50 ? 2000 + yy : 1900 + yy)

const shifts: Record<Which, number> = { this: 0, last: -1, past: -1, next: 1 }

/** "last year", "van vorig jaar". */
function readWhichYear(c: Cursor): YearSaid | null {
  return c.attempt(() => {
    const which = c.name('which')
    return which && c.name('units') === 'year' ? { yearShift: shifts[which] } : null
  })
}

/** The year after a month, a season or a quarter; nothing said is nothing read. */
function readYearAfter(c: Cursor): YearSaid {
  const read = c.attempt(() => {
    const comma = c.sign(',')
    c.has('of')
    const year = readYearNumber(c) ?? readWhichYear(c)
    if (year) return year
    if (comma && c.has('yearUnknown')) return { year: 'XXXX' }
    const decade = comma ? readDecade(c) : null
    return decade?.is === 'calendar' && decade.year ? { year: decade.year } : null
  })
  return read ?? {}
}

function readYear(c: Cursor): Node | null {
  const year = readYearNumber(c)
  return year && { is: 'calendar', ...year }
}

function readMonth(c: Cursor): Node | null {
  return c.attempt(() => {
    const month = c.value('monthNames')
    return month === null ? null : { is: 'calendar', month, ...readYearAfter(c) }
  })
}

function readDayNumber(c: Cursor): number | null {
  const { ordinalSuffixes } = c.grammar
  const day = c.number(
    (t) =>
      t.digits.length <= 2 &&
      !t.isShortYear &&
      (t.suffix === '' || ordinalSuffixes.includes(t.suffix)),
  )
  return day ? Number(day.digits) : c.value('ordinals')
}

function readDay(c: Cursor): Node | null {
  const weekday = () => {
    const found = readWeekdayName(c)
    c.sign(',')
    c.has('filler')
    return found === null ? {} : { weekday: found }
  }
  const dayFirst = () => {
    const said = weekday()
    const day = readDayNumber(c)
    if (day === null) return null
    c.has('of')
    const month = c.value('monthNames')
    return month === null ? null : { ...said, day, month }
  }
  const monthFirst = () => {
    const said = weekday()
    const month = c.value('monthNames')
    if (month === null) return null
    c.has('filler')
    const day = readDayNumber(c)
    return day === null ? null : { ...said, month, day }
  }
  return c.attempt(() => {
    const date = c.furthestOf(c.grammar.monthBeforeDay ? [dayFirst, monthFirst] : [dayFirst])
    if (!date) return null
    const year = readYearAfter(c)
    c.has('dayParts')
    return { is: 'calendar', ...date, ...year }
  })
}

/** "16" before "or 17 July", "the 16th". */
function readBareDay(c: Cursor): Node | null {
  const weekday = c.value('weekdayNames')
  c.has('filler')
  const day = readDayNumber(c)
  if (day === null || day > 31) return null
  // "July 16 or 17, 2020": the month was said before.
  const year = c.grammar.monthBeforeDay
    ? c.attempt(() => (c.sign(',') ? readYearNumber(c) : null))
    : null
  return { is: 'calendar', day, ...(weekday !== null && { weekday }), ...year }
}

function readSeason(c: Cursor): Node | null {
  return c.attempt(() => {
    const season = c.value('seasonNames')
    if (season === null) return null
    const year = readYearAfter(c)
    // "Winter 2019-2020", "winter 2019/20": that of 2019, which runs on.
    if (season === 4 && year.year !== undefined) {
      c.attempt(() => {
        if (!c.sign('-', '–', '/') && !c.has('filler')) return null
        const next = c.number((t) => t.suffix === '' && t.digits.length % 2 === 0)
        if (!next) return null
        return padYear(Number(year.year) + 1).endsWith(next.digits) ? true : null
      })
    }
    return { is: 'calendar', code: 20 + season + readHemisphere(c), ...year }
  })
}

/** 4 for northern, 8 for southern: the distance of the codes. */
function readHemisphere(c: Cursor): number {
  const said = c.attempt(() => {
    if (!c.sign('(')) return null
    const distance = c.has('northern') ? 4 : c.has('southern') ? 8 : null
    return distance !== null && c.sign(')') ? distance : null
  })
  return said ?? 0
}

// Numbers and EDTF

const EDTF_POINT = /^-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?(?![-\d\p{L}])/iu

function readEdtf(c: Cursor): Node | null {
  const match = c.pattern(EDTF_POINT)
  if (!match) return null
  const edtf = match[0].toUpperCase()
  return /[-X?~%]/.test(edtf) && parseEdtf(edtf).ok ? { is: 'fixed', edtf } : null
}

const DAY_MONTH_YEAR = /^(\d{1,2})([-/. ])(\d{1,2})[-/. ]['’]?(\d{4}|\d{2})(?![-/.]?\d)/
const YEAR_MONTH_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![-/.]?\d)/
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})(?![-/.]?\d)/
const DAY_MONTH = /^(\d{1,2})\/(\d{1,2})(?![-/.]?\d)/

function readNumeric(c: Cursor): Node | null {
  const yearFirst = (): Node | null => {
    const [, year, month, day] = c.pattern(YEAR_MONTH_DAY) ?? []
    return year ? { is: 'calendar', year, month: Number(month), day: Number(day) } : null
  }
  const monthOnly = (): Node | null => {
    const [, month, year] = c.pattern(MONTH_YEAR) ?? []
    return year ? { is: 'calendar', year, month: Number(month) } : null
  }
  const yearless = (): Node | null => {
    const [, first, second] = c.pattern(DAY_MONTH) ?? []
    return first ? inEitherOrder(Number(first), Number(second), {}, true) : null
  }
  return c.furthestOf([yearFirst, monthOnly, () => readDayMonthYear(c), yearless])
}

function readDayMonthYear(c: Cursor): Node | null {
  const match = c.pattern(DAY_MONTH_YEAR)
  if (!match) return null
  const [, first, sign, second, digits = ''] = match
  const isShort = digits.length === 2
  const year = isShort
    ? { year: padYear(inCentury(Number(digits))), isGuess: true }
    : { year: digits }
  // With a short year no order is sure; with a whole one the day is first, as both write it here.
  return inEitherOrder(Number(first), Number(second), year, isShort && sign === '/')
}

function inEitherOrder(a: number, b: number, year: YearSaid, asks: boolean): Node {
  const dayFirst: CalendarNode = { is: 'calendar', day: a, month: b, ...year, isNumeric: true }
  const monthFirst: CalendarNode = { is: 'calendar', day: b, month: a, ...year }
  if (b > 12 && a <= 12) return { ...monthFirst, isGuess: true }
  if (a > 12 || a === b || !asks) return dayFirst
  return { is: 'choice', options: [dayFirst, monthFirst] }
}

// Counted from the anchor

function readDayWord(c: Cursor): Node | null {
  const days = c.value('dayWords')
  if (days !== null) c.has('dayParts')
  return days === null ? null : { is: 'dayWord', days }
}

/** "zondagavond" is a word of its own in Dutch. */
function readWeekdayName(c: Cursor): number | null {
  const weekday = c.value('weekdayNames')
  if (weekday !== null) {
    c.has('dayParts')
    return weekday
  }
  const word = c.token?.kind === 'word' ? c.token.text : ''
  const part = c.grammar.dayParts.find((p) => word.endsWith(p))
  const found = part && c.grammar.weekdayNames[word.slice(0, -part.length)]
  if (!found) return null
  c.moveTo(c.at + 1)
  return found
}

function readWeekday(c: Cursor): Node | null {
  const weekday = readWeekdayName(c)
  if (weekday === null) return null
  const week = c.attempt(() => {
    const which = c.name('which')
    return which && c.name('units') === 'week' ? which : null
  })
  if (week) return { is: 'weekdayOfWeek', weekday, which: week }
  return { is: 'weekday', weekday, which: 'nearest' }
}

/** "last week", "deze zomer", "afgelopen mei", "komende zondag". */
function readWhich(c: Cursor): Node | null {
  const which = c.name('which')
  if (!which) return null
  return c.furthestOf<Node>([
    () => {
      const unit = c.name('units')
      if (!unit || unit === 'day') return null
      const weekday = unit === 'week' ? readWeekdayName(c) : null
      return weekday === null
        ? { is: 'unit', unit, which }
        : { is: 'weekdayOfWeek', weekday, which }
    },
    () => {
      const season = c.value('seasonNames')
      return season === null ? null : { is: 'whichSeason', season, which }
    },
    () => {
      const month = c.value('monthNames')
      return month === null ? null : { is: 'whichMonth', month, which }
    },
    () => {
      const weekday = readWeekdayName(c)
      return weekday === null ? null : { is: 'weekday', weekday, which }
    },
    () => {
      const name = c.name('holidays')
      return name === null ? null : { is: 'holiday', name, which }
    },
  ])
}

interface Amount {
  amount: number
  unit: Unit
}

/** "3 weeks", "anderhalf jaar", "half a year", as a whole number of some unit. */
export function readAmount(c: Cursor): Amount | null {
  const ofHalf = () => {
    if (!c.has('halfAmount')) return null
    const unit = c.name('units')
    return unit && wholeAmount(0.5, unit)
  }
  const ofNumber = () => {
    const digits = c.number((t) => t.digits.length <= 4 && t.suffix === '' && !t.isShortYear)
    const n = digits ? Number(digits.digits) : c.value('numbers')
    if (n === null) return null
    const unit = c.name('units')
    return unit && wholeAmount(n, unit)
  }
  return c.attempt(() => c.furthestOf([ofHalf, ofNumber]))
}

const inMonths: Partial<Record<Unit, number>> = { quarter: 3, halfYear: 6, year: 12 }
const inYears: Partial<Record<Unit, number>> = { decade: 10, century: 100 }

function wholeAmount(n: number, unit: Unit): Amount | null {
  if (unit === 'weekend') return null
  const years = inYears[unit]
  if (years !== undefined) return wholeAmount(n * years, 'year')
  if (Number.isInteger(n) && unit !== 'quarter' && unit !== 'halfYear') return { amount: n, unit }
  const months = inMonths[unit]
  const amount = n * (months ?? Number.NaN)
  return Number.isInteger(amount) ? { amount, unit: 'month' } : null
}

/** "3 days ago", "over 2 weken", "more than 5 years ago", "al 3 jaar". */
function readMoved(c: Cursor): Node | null {
  const ago = (): Node | null => {
    const said = readAmount(c)
    if (!said) return null
    if (c.has('ago')) return { is: 'moved', amount: -said.amount, unit: said.unit, of: null }
    return c.has('fromNow') ? { is: 'moved', ...said, of: null } : null
  }
  const future = (): Node | null => {
    const said = c.has('inFuture') ? readAmount(c) : null
    return said && { is: 'moved', ...said, of: null }
  }
  const longer = (): Node | null => {
    const limit = c.has('moreThan') ? 'more' : c.has('lessThan') ? 'less' : null
    const moved = limit && ago()
    if (!moved) return null
    return limit === 'more'
      ? { is: 'interval', start: 'open', end: about(moved) }
      : { is: 'interval', start: about(moved), end: { is: 'dayWord', days: 0 } }
  }
  const forSoLong = (): Node | null => {
    const said = c.has('forSoLong') || c.has('since') ? readAmount(c) : null
    if (!said) return null
    const start: Node = { is: 'moved', amount: -said.amount, unit: said.unit, of: null }
    return { is: 'interval', start, end: 'open' }
  }
  return c.furthestOf([ago, future, longer, forSoLong])
}

export const about = (of: Node): Node => ({
  is: 'qualified',
  qualifier: { approximate: true, uncertain: false },
  of,
})

/** "de afgelopen drie jaar", "the next ten days". */
function readRun(c: Cursor): Node | null {
  const which = c.name('which')
  if (!which || which === 'this') return null
  const said = readAmount(c)
  if (!said) return null
  return { is: 'run', unit: said.unit, amount: which === 'next' ? said.amount : -said.amount }
}

/** "earlier this week". */
function readRest(c: Cursor): Node | null {
  const side = c.has('earlier') ? 'earlier' : c.has('later') ? 'later' : null
  if (!side) return null
  c.has('of')
  if (c.name('which') !== 'this') return null
  const unit = c.name('units')
  return unit === 'week' || unit === 'month' || unit === 'year' ? { is: 'rest', unit, side } : null
}

// Parts

/** "late 2013", "half juli", "eind vorig jaar". */
function readPart(c: Cursor): Node | null {
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
function readPartOfYear(c: Cursor): Node | null {
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
function readMonthsOfYear(c: Cursor): Node | null {
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

/** "1980s", "jaren tachtig", "jaren '80", "jaren 1980–1989"; "1900–1909" as it is printed. */
function readDecade(c: Cursor): Node | null {
  const decade = (first: number): CalendarNode => ({
    is: 'calendar',
    year: `${padYear(first).slice(0, 3)}X`,
  })
  const spelled = (): Node | null => {
    const { decade: words, decadeSuffix } = c.grammar
    if (words.length > 0 && !c.has('decade')) return null
    const names = c.decadeName()
    if (names) {
      const [only, other] = names.map(decade)
      return only && other ? { is: 'choice', options: [only, other] } : (only ?? null)
    }
    const token = c.number((t) => t.digits.length === 4 || t.digits.length === 2)
    if (!token?.digits.endsWith('0')) return null
    const isSuffixed =
      words.length > 0 || decadeSuffix.includes(token.suffix) || c.letter("'s", 'er')
    if (!isSuffixed) return null
    const first =
      token.digits.length === 4 ? Number(token.digits) : inCentury(Number(token.digits) || 0)
    c.attempt(() => {
      const last = c.sign('-', '–') && c.number((t) => Number(t.digits) === first + 9)
      return last || null
    })
    return decade(first)
  }
  const printed = (): Node | null => {
    const match = c.pattern(YEARS_RUN)
    if (!match) return null
    return { is: 'calendar', year: match[2] === '99' ? `${match[1]}XX` : `${match[1]}0X` }
  }
  return c.furthestOf([spelled, printed])
}

const YEARS_RUN = /^(\d\d)00–\1(99|09)/

function readCentury(c: Cursor): Node | null {
  const n = readOrdinal(c)
  if (n === null || n < 1 || n > 30 || !c.has('century')) return null
  return { is: 'calendar', year: `${String(n - 1).padStart(2, '0')}XX` }
}

/** "week 29 van 2020", "de week van 13 juli 2020". */
function readWeek(c: Cursor): Node | null {
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
function readNthWeekday(c: Cursor): Node | null {
  const nth = readOrdinal(c)
  if (nth === null || nth > 5) return null
  const weekday = c.value('weekdayNames')
  if (weekday === null || !c.has('of')) return null
  const of = readMonth(c)
  return of && { is: 'nthWeekday', nth, weekday, of }
}

function readSchoolYear(c: Cursor): Node | null {
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

function readHoliday(c: Cursor): Node | null {
  const name = c.name('holidays')
  if (name === null) return null
  const { isGuess: _, ...year } = readYearAfter(c)
  return { is: 'holiday', name, ...year }
}

/** "vlak voor kerst". */
function readBeside(c: Cursor): Node | null {
  const side = c.has('justBefore') ? 'before' : c.has('justAfter') ? 'after' : null
  if (!side) return null
  c.has('filler')
  const of = c.furthestOf([() => readHoliday(c), () => readDay(c), () => readNumeric(c)])
  return of && { is: 'beside', side, of }
}
