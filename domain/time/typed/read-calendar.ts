import type { Cursor } from './cursor.ts'
import type { Which } from './grammar.ts'
import type { CalendarNode, Node } from './nodes.ts'

export const padYear = (year: number) => String(year).padStart(4, '0')

export interface YearSaid {
  year?: string
  yearShift?: number
  isGuess?: boolean
}

/** "2013", "'13", "44 BC", "the year 2013". */
export function readYearNumber(c: Cursor): YearSaid | null {
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
export const inCentury = (yy: number) => (yy < 50 ? 2000 + yy : 1900 + yy)

const shifts: Record<Which, number> = { this: 0, last: -1, past: -1, next: 1 }

/** "last year", "van vorig jaar". */
function readWhichYear(c: Cursor): YearSaid | null {
  return c.attempt(() => {
    const which = c.name('which')
    return which && c.name('units') === 'year' ? { yearShift: shifts[which] } : null
  })
}

/** The year after a month, a season or a quarter; nothing said is nothing read. */
export function readYearAfter(c: Cursor): YearSaid {
  const read = c.attempt(() => {
    if (c.hyphen()) return readYearNumber(c)
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

export function readYear(c: Cursor): Node | null {
  const year = readYearNumber(c)
  return year && { is: 'calendar', ...year }
}

export function readMonth(c: Cursor): Node | null {
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

export function readDay(c: Cursor): Node | null {
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
    if (!c.hyphen()) c.has('of')
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
    c.has('pastMark')
    return { is: 'calendar', ...date, ...year }
  })
}

/** "16" before "or 17 July", "the 16th". */
export function readBareDay(c: Cursor): Node | null {
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

export function readSeason(c: Cursor): Node | null {
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

/** "zondagavond" is a word of its own in Dutch. */
export function readWeekdayName(c: Cursor): number | null {
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

/** "1980s", "jaren tachtig", "jaren '80", "jaren 1980–1989"; "1900–1909" as it is printed. */
export function readDecade(c: Cursor): Node | null {
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

/** "last year in June", "vorig jaar zomer". */
export function readYearFirst(c: Cursor): Node | null {
  const year = readWhichYear(c)
  if (!year) return null
  c.has('filler')
  const month = c.value('monthNames')
  if (month !== null) return { is: 'calendar', month, ...year }
  const season = c.value('seasonNames')
  return season === null ? null : { is: 'calendar', code: 20 + season, ...year }
}
