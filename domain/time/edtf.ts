import { daysInMonth, isLeapYear } from './epoch-day.ts'

/**
 * Extended Date/Time Format, ISO 8601-2 levels 0 to 2, as one value.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export type Edtf = Point | Interval | DateSet

/** How far a component is from plain fact: `?` uncertain, `~` approximate, `%` both. */
export interface Qualifier {
  uncertain: boolean
  approximate: boolean
}

/**
 * One date at one precision.
 *
 * Unspecified digits stay in the text of their component (`'201X'`, `'XX'`); a component without
 * `X` is a plain number in text. `unit` is the finest component the text gives.
 */
export interface Point {
  type: 'point'
  unit: 'year' | 'season' | 'month' | 'day'
  /** Four digits with optional `X`, or a long or negative year without. */
  year: string
  /** 01–12 for months; 21–41 for seasons, quarters, quadrimesters and halves; may hold `X`. */
  month?: string
  day?: string
  /** Time of day as written after `T`, when there is one. Bounds ignore it. */
  time?: string
  /** Number of significant digits of the year (`1950S2` is 2). */
  significant?: number
  /** Power of ten a long year was written with (`Y17E7` is 7); `year` is the whole number. */
  exponent?: number
  /** The qualifiers of all components together. */
  qualifier: Qualifier
  /** True when only some components carry the qualifier (level 2). */
  partlyQualified: boolean
  /** Qualifier of each component in turn: year, month, day. Only when `partlyQualified`. */
  qualifiers?: readonly Qualifier[]
}

/** An interval's missing end: `open` is `..` (still running), `unknown` is empty. */
export type IntervalEnd = Point | 'open' | 'unknown'

export interface Interval {
  type: 'interval'
  start: IntervalEnd
  end: IntervalEnd
}

/** A run inside a set, `a..b`; either side may be missing. */
export interface SetRange {
  type: 'range'
  from?: Point
  to?: Point
}

/** `one` is "one of these, we do not know which"; `all` is "each of these". */
export interface DateSet {
  type: 'set'
  mode: 'one' | 'all'
  members: (Point | SetRange)[]
}

export type EdtfParse =
  | { ok: true; value: Edtf }
  /** `at` is the offset in the string where reading stopped. */
  | { ok: false; at: number; expected: string }

class Refusal {
  readonly at: number
  readonly expected: string
  constructor(at: number, expected: string) {
    this.at = at
    this.expected = expected
  }
}

/** Longest text worth reading: a set of some hundred dates. */
const MAX_LENGTH = 1024

/** Reads an EDTF string; a refusal says where and what was expected. */
export function parseEdtf(text: string): EdtfParse {
  try {
    if (text.length > MAX_LENGTH) throw new Refusal(MAX_LENGTH, `at most ${MAX_LENGTH} characters`)
    return { ok: true, value: parseAny(text) }
  } catch (refusal) {
    if (refusal instanceof Refusal) {
      return { ok: false, at: refusal.at, expected: refusal.expected }
    }
    throw refusal
  }
}

export const isEdtf = (text: string): boolean => parseEdtf(text).ok

function parseAny(text: string): Edtf {
  if (text === '') throw new Refusal(0, 'a date')
  if (text.startsWith('[')) return parseSet(text, 'one', ']')
  if (text.startsWith('{')) return parseSet(text, 'all', '}')
  const slash = text.indexOf('/')
  if (slash < 0) return parsePoint(text, 0)
  const second = text.indexOf('/', slash + 1)
  if (second >= 0) throw new Refusal(second, 'one “/” only')
  const start = parseEnd(text.slice(0, slash), 0)
  const end = parseEnd(text.slice(slash + 1), slash + 1)
  if (typeof start === 'string') {
    if (typeof end === 'string') throw new Refusal(0, 'a date on at least one side of “/”')
  } else if (typeof end !== 'string' && isAfter(start, end)) {
    throw new Refusal(slash + 1, 'an end that is not before the start')
  }
  return { type: 'interval', start, end }
}

function parseEnd(text: string, at: number): IntervalEnd {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  return parseTimeless(text, at)
}

function parseSet(text: string, mode: DateSet['mode'], close: string): DateSet {
  const space = text.search(/\s/)
  if (space >= 0) throw new Refusal(space, 'no spaces in a set')
  if (!text.endsWith(close)) throw new Refusal(text.length, `“${close}” at the end`)
  const parts = text.slice(1, -1).split(',')
  const members: DateSet['members'] = []
  let at = 1
  for (const [i, part] of parts.entries()) {
    members.push(parseMember(part, at, { isFirst: i === 0, isLast: i === parts.length - 1 }))
    at += part.length + 1
  }
  return { type: 'set', mode, members }
}

function parseMember(
  text: string,
  at: number,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Point | SetRange {
  const dots = text.indexOf('..')
  if (dots < 0) return parseTimeless(text, at)
  const fromText = text.slice(0, dots)
  const toText = text.slice(dots + 2)
  const toAt = at + dots + 2
  if (fromText === '' && toText === '') throw new Refusal(at, 'a date before or after “..”')
  if (fromText === '' && !isFirst) throw new Refusal(at, 'a date before “..”')
  if (toText === '' && !isLast) throw new Refusal(toAt, 'a date after “..”')
  const from = fromText === '' ? undefined : parseTimeless(fromText, at)
  const to = toText === '' ? undefined : parseTimeless(toText, toAt)
  if (from && to) {
    if (from.unit !== to.unit) throw new Refusal(toAt, 'the same precision on both sides of “..”')
    if (isAfter(from, to)) throw new Refusal(toAt, 'an end that is not before the start')
  }
  return { type: 'range', ...(from && { from }), ...(to && { to }) }
}

/** Intervals and sets are made of dates; a time of day stands with a single day only. */
function parseTimeless(text: string, at: number): Point {
  const time = text.indexOf('T')
  if (time >= 0) throw new Refusal(at + time, 'no time of day in an interval or a set')
  return parsePoint(text, at)
}

const LONG_YEAR = /^Y(-?[1-9]\d*)(?:E([1-9]\d?))?(?:S([1-9]\d?))?$/
const SIGNIFICANT_YEAR = /^(?!-0000)(-?\d{4})S([1-4])$/

function parseSpecialYear(text: string, at: number): Point | null {
  const match = SIGNIFICANT_YEAR.exec(text)
  const long = LONG_YEAR.exec(text)
  if (!match && !long) {
    if (text.startsWith('Y')) throw new Refusal(at + 1, 'a year of more than four digits after “Y”')
    return null
  }
  const year = long ? Number(long[1]) * 10 ** Number(long[2] ?? 0) : Number(match?.[1])
  if (long && Math.abs(year) <= 9999) {
    throw new Refusal(at + 1, 'a year of more than four digits after “Y”')
  }
  if (Math.abs(year) > 1e9) throw new Refusal(at, 'a year within a thousand million')
  const digits = long ? long[3] : match?.[2]
  const exponent = Number(long?.[2] ?? 0)
  return {
    type: 'point',
    unit: 'year',
    year: match?.[1] ?? String(year),
    ...(digits !== undefined && { significant: Number(digits) }),
    ...(exponent > 0 && { exponent }),
    qualifier: { uncertain: false, approximate: false },
    partlyQualified: false,
  }
}

interface Component {
  text: string
  before: string
  after: string
  at: number
}

const COMPONENT = /^([?~%]?)(-?[0-9X]+)([?~%]?)/

function parsePoint(text: string, at: number): Point {
  const special = parseSpecialYear(text, at)
  if (special) return special

  const [datePart = '', time] = splitTime(text)
  const components: Component[] = []
  let rest = datePart
  let offset = at
  for (;;) {
    const match = COMPONENT.exec(rest)
    const isFirst = components.length === 0
    if (!match?.[2] || (!isFirst && match[2].startsWith('-'))) {
      throw new Refusal(offset, ['a year', 'a month', 'a day'][components.length] ?? 'the end')
    }
    components.push({
      text: match[2],
      before: match[1] ?? '',
      after: match[3] ?? '',
      at: offset + (match[1]?.length ?? 0),
    })
    rest = rest.slice(match[0].length)
    offset += match[0].length
    if (rest === '') break
    if (!rest.startsWith('-') || components.length === 3) throw new Refusal(offset, 'the end')
    rest = rest.slice(1)
    offset += 1
  }
  return buildPoint(components, time, at + datePart.length)
}

function splitTime(text: string): [string, string?] {
  const t = text.indexOf('T')
  return t < 0 ? [text] : [text.slice(0, t), text.slice(t + 1)]
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/

function buildPoint(components: Component[], time: string | undefined, timeAt: number): Point {
  const [year, month, day] = components
  if (!year) throw new Refusal(timeAt, 'a year')
  checkYear(year)
  if (month) checkMonth(month)
  if (day) checkDay(year, month, day)
  if (time !== undefined) {
    const isWhole = components.every((c) => !c.text.includes('X') && !c.before && !c.after)
    if (!day || !isWhole || !TIME.test(time)) {
      throw new Refusal(timeAt + 1, 'a time as 09:30:00 after a whole day')
    }
  }
  const season = month !== undefined && isSeasonCode(month.text)
  return {
    type: 'point',
    unit: day ? 'day' : season ? 'season' : month ? 'month' : 'year',
    year: year.text,
    ...(month && { month: month.text }),
    ...(day && { day: day.text }),
    ...(time !== undefined && { time }),
    ...readQualifiers(components),
  }
}

function checkYear({ text, at }: Component): void {
  if (!/^-?[0-9X]{4}$/.test(text)) throw new Refusal(at, 'a year of four digits')
  if (text === '-0000') throw new Refusal(at, 'year 0000 without a minus sign')
}

const isSeasonCode = (text: string) => /^\d\d$/.test(text) && Number(text) >= 21

function checkMonth({ text, at }: Component): void {
  if (!/^[0-9X]{2}$/.test(text)) throw new Refusal(at, 'two digits for the month')
  if (isSeasonCode(text) && Number(text) <= 41) return
  if (!possibleValues(text, 1, 12).length) {
    throw new Refusal(at, 'a month 01–12 or a part of the year 21–41')
  }
}

function checkDay(year: Component, month: Component | undefined, { text, at }: Component): void {
  if (!/^[0-9X]{2}$/.test(text)) throw new Refusal(at, 'two digits for the day')
  if (!month || isSeasonCode(month.text)) throw new Refusal(at, 'no day after a season')
  if (possibleValues(text, 1, 28).length > 0) return
  const months = possibleValues(month.text, 1, 12)
  const years = year.text.includes('X') ? yearsMatching(year.text) : [Number(year.text)]
  // February is the only month whose length depends on the year.
  const sample = years.find(isLeapYear) ?? 1
  const longest = Math.max(...months.map((m) => daysInMonth(sample, m)))
  if (!possibleValues(text, 1, longest).length) {
    throw new Refusal(at, `a day 01–${longest}`)
  }
}

/** The numbers in `low`–`high` that a two-digit pattern with `X` can stand for, ascending. */
export function possibleValues(pattern: string, low: number, high: number): number[] {
  const values: number[] = []
  for (let value = low; value <= high; value++) {
    const digits = String(value).padStart(pattern.length, '0')
    if ([...pattern].every((c, i) => c === 'X' || c === digits[i])) values.push(value)
  }
  return values
}

/** The years a pattern such as `201X` can stand for, ascending. */
export function yearsMatching(pattern: string): number[] {
  if (!pattern.startsWith('-')) return possibleValues(pattern, 0, 9999)
  return possibleValues(pattern.slice(1), 0, 9999)
    .map((year) => 0 - year)
    .reverse()
}

/** First and last year a point can fall in. */
export function yearsOf(point: Point): [number, number] {
  if (point.significant !== undefined) {
    const digits = point.year.replace('-', '').length
    const unit = 10 ** Math.max(0, digits - point.significant)
    const year = Number(point.year)
    const first = year < 0 ? Math.ceil(year / unit) * unit : Math.floor(year / unit) * unit
    return year < 0 ? [first - unit + 1, first] : [first, first + unit - 1]
  }
  const low = Number(point.year.replaceAll('X', '0'))
  const high = Number(point.year.replaceAll('X', '9'))
  return low <= high ? [low, high] : [high, low]
}

/** Whether all that `a` can be comes after all that `b` can be; a season may run on into a next year. */
function isAfter(a: Point, b: Point): boolean {
  const isSeason = b.unit === 'season' && Number(b.month) <= 32
  const [firstYear, lastYear] = [yearsOf(a)[0], yearsOf(b)[1] + (isSeason ? 1 : 0)]
  if (firstYear !== lastYear || isSeason) return firstYear > lastYear
  const [firstMonth = 1, lastMonth = 12] = [monthsOf(a)[0], monthsOf(b).at(-1)]
  if (firstMonth !== lastMonth) return firstMonth > lastMonth
  const [firstDay = 1, lastDay = 31] = [daysOf(a)[0], daysOf(b).at(-1)]
  return firstDay > lastDay
}

const monthsOf = ({ unit, month = 'XX' }: Point) =>
  unit === 'season' ? [] : possibleValues(month, 1, 12)

const daysOf = ({ day = 'XX' }: Point) => possibleValues(day, 1, 31)

/**
 * A qualifier after a component holds for it and everything to its left; one before it, for it alone.
 */
function readQualifiers(
  components: Component[],
): Pick<Point, 'qualifier' | 'partlyQualified' | 'qualifiers'> {
  const qualifiers = components.map((c, i) => {
    const toTheRight = components.slice(i).map((right) => right.after)
    return qualifierOf([c.before, ...toTheRight].join(''))
  })
  const qualifier = {
    uncertain: qualifiers.some((q) => q.uncertain),
    approximate: qualifiers.some((q) => q.approximate),
  }
  const partlyQualified = qualifiers.some(
    (q) => q.uncertain !== qualifier.uncertain || q.approximate !== qualifier.approximate,
  )
  return { qualifier, partlyQualified, ...(partlyQualified && { qualifiers }) }
}

const qualifierOf = (marks: string): Qualifier => ({
  uncertain: /[?%]/.test(marks),
  approximate: /[~%]/.test(marks),
})
