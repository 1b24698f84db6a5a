import type { DateSet, Edtf, Interval, IntervalEnd, Point, Qualifier, SetRange } from './edtf.ts'
import { parseEdtf, yearsOf } from './edtf.ts'
import { daysInMonth, toEpochDay, weekdayOf } from './epoch-day.ts'
import { type PartOfUnit, partOf } from './parts.ts'
import { en } from './words-en.ts'
import { nl } from './words-nl.ts'

/** What a language needs to say dates; one file a language. */
export interface DateWords {
  months: readonly string[]
  monthsShort: readonly string[]
  weekdays: readonly string[]
  weekdaysShort: readonly string[]
  seasons: readonly string[]
  northern: string
  southern: string
  quarters: readonly string[]
  quadrimesters: readonly string[]
  halves: readonly string[]
  partOfYear: (part: string, year: string) => string
  decade: (year: string) => string
  yearPattern: (pattern: string) => string
  /** The span of years a number with few significant digits stands for, and the number itself. */
  estimated: (first: string, last: string, year: string) => string
  about: (date: string) => string
  perhaps: (date: string) => string
  fromTo: (start: string, end: string) => string
  since: (start: string) => string
  until: (end: string) => string
  endUnknown: (start: string) => string
  startUnknown: (end: string) => string
  between: (a: string, b: string) => string
  orEarlier: (date: string) => string
  orLater: (date: string) => string
  andEarlier: (date: string) => string
  andLater: (date: string) => string
  or: string
  and: string
  dayUnknown: string
  monthUnknown: string
  yearUnknown: string
  season: string
  lasted: string
  running: string
  noStart: string
  oneOf: (count: number, unit: 'day' | 'date') => string
  allOf: (count: number, unit: 'day' | 'date') => string
  oneOfThese: string
  eachOfThese: string
  beforeChrist: (year: number) => string
  sometimeIn: string
  partUnknown: string
  /** "late 2013", "eind 2013", of a year, a month or a decade. */
  parts: Record<PartOfUnit, (unit: string) => string>
  /** Names of the decades from the 1930s to the 1990s, in a language that does not say "1980s". */
  decadeNames: readonly string[]
  oneOfTheWeekdays: (weekday: string, month: string) => string
  /** Names of the components: year, month, day. */
  components: readonly string[]
  uncertain: string
  approximate: string
  uncertainAndApproximate: string
  /** Where there is room for a few letters only. */
  short: {
    quarter: (quarter: number, year: string) => string
    half: (half: number, year: string) => string
    about: (date: string) => string
    orEarlier: (date: string) => string
    orLater: (date: string) => string
  }
  durations: {
    count: (n: number, unit: 'day' | 'month' | 'year') => string
    between: (low: string, high: string) => string
    atLeast: (duration: string) => string
    atMost: (duration: string) => string
    unknown: string
  }
}

export const dateWords = { en, nl } as const satisfies Record<string, DateWords>
export type DateLanguage = keyof typeof dateWords

/** A date as people say it, in the parts a page needs. */
export interface DateInWords {
  /** Whole, with the weekday where the day is known: "Thursday 16 July 2020". Starts lower case. */
  long: string
  /** Without the weekday: "16 July 2020". */
  short: string
  /** Without year and weekday, under a heading that gives the year: "16 July". */
  inYear: string
  /** How sure or how exact, in a few words: "Thursday", "day unknown"; empty when nothing to add. */
  note: string
}

/** Words for a parsed date. */
export function sayDate(value: Edtf, language: DateLanguage): DateInWords {
  const words = dateWords[language]
  if (value.type === 'interval') return sayInterval(value, words)
  if (value.type === 'set') return saySet(value, words)
  const short = sayPoint(value, words)
  const weekday = value.qualifiers ? undefined : weekdayIn(value, words)
  return {
    long: weekday ? qualify(value, `${weekday} ${plainPoint(value, words)}`, words) : short,
    short,
    inYear: sayPoint(value, words, { year: false }),
    note: weekday ?? noteOf(value, words),
  }
}

/** Words for an EDTF string; a string that does not parse comes back as it is. */
export function sayEdtf(text: string, language: DateLanguage): DateInWords {
  const parsed = parseEdtf(text)
  if (!parsed.ok) return { long: text, short: text, inYear: text, note: '' }
  return sayDate(parsed.value, language)
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Parts {
  year?: boolean
  month?: boolean
}

function sayPoint(point: Point, words: DateWords, parts: Parts = {}): string {
  return qualify(point, plainPoint(point, words, parts), words)
}

function qualify(point: Point, text: string, words: DateWords): string {
  if (point.qualifiers) return `${text}, ${componentsInDoubt(point.qualifiers, words)}`
  const approximate = point.qualifier.approximate ? words.about(text) : text
  return point.qualifier.uncertain ? words.perhaps(approximate) : approximate
}

/** "year uncertain, month and day approximate". */
function componentsInDoubt(qualifiers: readonly Qualifier[], words: DateWords): string {
  const kinds: [string, (q: Qualifier) => boolean][] = [
    [words.uncertain, (q) => q.uncertain && !q.approximate],
    [words.approximate, (q) => q.approximate && !q.uncertain],
    [words.uncertainAndApproximate, (q) => q.approximate && q.uncertain],
  ]
  return kinds
    .flatMap(([kind, isOfKind]) => {
      const names = words.components.filter((_, i) => qualifiers[i] && isOfKind(qualifiers[i]))
      return names.length === 0 ? [] : [`${names.join(` ${words.and} `)} ${kind}`]
    })
    .join(', ')
}

function plainPoint(point: Point, words: DateWords, parts: Parts = {}): string {
  const year = yearText(point, words)
  if (point.unit === 'season') return saySubYear(point, year, words, parts)
  const month = words.months[Number(point.month) - 1]
  if (point.unit === 'year' || month === undefined) return year
  const day = point.day?.includes('X') ? undefined : point.day && String(Number(point.day))
  const inYear = [day, parts.month === false ? undefined : month].filter((part) => part).join(' ')
  return parts.year === false ? inYear : `${inYear}${beforeYear(point)}${year}`
}

/** "25 December 1560", but "25 December, 1560s": the second is no one year. */
const beforeYear = ({ year }: Point) => (year.includes('X') ? ', ' : ' ')

function yearText(point: Point, words: DateWords): string {
  const { year, significant } = point
  if (year === 'XXXX') return words.yearUnknown
  if (/^\d\d[1-9]X$/.test(year)) return words.decade(`${year.slice(0, 3)}0`)
  // "1900s" would do for a decade and a century alike.
  if (/^\d{2}(?:0X|XX)$/.test(year)) return yearsOf(point).map(String).map(padYear).join('–')
  if (year.includes('X')) return words.yearPattern(year)
  if (significant === undefined) return oneYear(Number(year), words)
  const [first, last] = yearsOf(point)
  return words.estimated(oneYear(first, words), oneYear(last, words), oneYear(Number(year), words))
}

const padYear = (year: string) => year.padStart(4, '0')

const oneYear = (year: number, words: DateWords) =>
  year <= 0 ? words.beforeChrist(1 - year) : String(year)

function saySubYear(point: Point, year: string, words: DateWords, parts: Parts): string {
  const code = Number(point.month)
  const ofYear = (part: string) => {
    if (parts.year === false) return part
    return point.year.includes('X') ? `${part}, ${year}` : words.partOfYear(part, year)
  }
  if (code >= 40) return ofYear(words.halves[code - 40] ?? '')
  if (code >= 37) return ofYear(words.quadrimesters[code - 37] ?? '')
  if (code >= 33) return ofYear(words.quarters[code - 33] ?? '')
  const season = words.seasons[(code - 21) % 4] ?? ''
  const where = code >= 29 ? ` (${words.southern})` : code >= 25 ? ` (${words.northern})` : ''
  return (parts.year === false ? season : `${season}${beforeYear(point)}${year}`) + where
}

function weekdayIn(point: Point, words: DateWords): string | undefined {
  if (point.unit !== 'day' || `${point.year}${point.month}${point.day}`.includes('X')) {
    return undefined
  }
  const day = toEpochDay({
    year: Number(point.year),
    month: Number(point.month),
    day: Number(point.day),
  })
  return words.weekdays[weekdayOf(day) - 1]
}

function noteOf(point: Point, words: DateWords): string {
  const [noYear, noMonth, noDay] = [point.year, point.month, point.day].map((c) => c?.includes('X'))
  if (point.unit === 'year') return noYear || point.significant ? '' : words.monthUnknown
  if (point.unit === 'month') return noMonth ? words.monthUnknown : words.dayUnknown
  if (point.unit === 'day') {
    if (noMonth) return words.partUnknown
    return noDay ? words.dayUnknown : ''
  }
  const code = Number(point.month)
  if (code < 33) return words.season
  const [first, months] =
    code >= 40 ? [(code - 40) * 6, 6] : code >= 37 ? [(code - 37) * 4, 4] : [(code - 33) * 3, 3]
  return words.fromTo(words.months[first] ?? '', words.months[first + months - 1] ?? '')
}

function sayPart(interval: Interval, words: DateWords): DateInWords | null {
  const found = partOf(interval)
  if (!found) return null
  const { part, unit, first, last } = found
  const say = words.parts[part]
  const name = words.decadeNames[/^19[3-9]X$/.test(unit.year) ? Number(unit.year[2]) - 3 : -1]
  const long = say(name ?? plainPoint(unit, words))
  const isMonth = unit.unit === 'month'
  const shared = isMonth ? { year: false, month: false } : { year: unit.year.includes('X') }
  return {
    long,
    short: long,
    inYear: isMonth ? say(plainPoint(unit, words, { year: false })) : long,
    note: words.fromTo(
      plainPoint(first, words, shared),
      plainPoint(last, words, { year: unit.year.includes('X') }),
    ),
  }
}

function sayInterval({ start, end }: Interval, words: DateWords): DateInWords {
  const part = sayPart({ type: 'interval', start, end }, words)
  if (part) return part
  const whole = (year: boolean) => {
    const last = typeof end === 'string' ? '' : sayPoint(end, words, { year })
    if (typeof start === 'string') {
      return start === 'open' ? words.until(last) : words.startUnknown(last)
    }
    const first = sayPoint(
      start,
      words,
      typeof end === 'string' ? { year } : sharedParts(start, end),
    )
    if (end === 'open') return words.since(first)
    return end === 'unknown' ? words.endUnknown(first) : words.fromTo(first, last)
  }
  const sameYear =
    yearOf(start) === yearOf(end) || typeof start === 'string' || typeof end === 'string'
  return {
    long: whole(true),
    short: whole(true),
    inYear: whole(
      !sameYear || [start, end].some((p) => typeof p !== 'string' && p.unit === 'year'),
    ),
    note: end === 'open' ? words.running : start === 'open' ? words.noStart : words.lasted,
  }
}

const yearOf = (end: IntervalEnd) => (typeof end === 'string' ? end : end.year)

/** What of `a` can be left unsaid before `b`: "12 to 14 July 2020", "July to November 2020". */
function sharedParts(a: Point, b: Point): Parts {
  // "Last quarter" without its year is the quarter before.
  const isPart = a.unit === 'season' && Number(a.month) >= 33
  if (a.year !== b.year || isPart || a.unit === 'year' || b.unit === 'year') return {}
  const isSameMonth = a.unit === 'day' && b.unit === 'day' && a.month === b.month
  return { year: false, month: !isSameMonth || a.day?.includes('X') === true }
}

/** "One of the Sundays in July 2020", when the set is all of them. */
function sayWeekdays({ mode, members }: DateSet, words: DateWords): DateInWords | null {
  const [first] = members
  if (mode !== 'one' || members.length < 4 || first?.type !== 'point') return null
  const weekday = weekdayIn(first, words)
  if (!weekday || !isEachWeekdayOf(first, members)) return null
  const say = (year: boolean) =>
    words.oneOfTheWeekdays(weekday, plainPoint(monthOf(first), words, { year }))
  return {
    long: say(true),
    short: say(true),
    inYear: say(false),
    note: words.oneOf(members.length, 'day'),
  }
}

const monthOf = ({ day: _, ...point }: Point): Point => ({ ...point, unit: 'month' })

/** Whether the members are the days of one month that are a week apart, all of them. */
function isEachWeekdayOf(first: Point, members: DateSet['members']): boolean {
  const [year, month, firstDay] = [first.year, first.month, first.day].map(Number)
  if (!year || !month || !firstDay || firstDay > 7) return false
  const count = Math.floor((daysInMonth(year, month) - firstDay) / 7) + 1
  return (
    members.length === count &&
    members.every(
      (member, i) =>
        member.type === 'point' &&
        member.year === first.year &&
        member.month === first.month &&
        Number(member.day) === firstDay + 7 * i &&
        !member.qualifier.uncertain &&
        !member.qualifier.approximate,
    )
  )
}

function saySet({ mode, members }: DateSet, words: DateWords): DateInWords {
  const weekdays = sayWeekdays({ type: 'set', mode, members }, words)
  if (weekdays) return weekdays
  const whole = (year: boolean) => {
    const said = members.map((member, i) => {
      if (member.type === 'range') return sayRange(member, mode, words, year)
      const next = members[i + 1]
      const parts = next?.type === 'point' ? sharedParts(member, next) : {}
      return sayPoint(member, words, year ? parts : { ...parts, year: false })
    })
    const conjunction = mode === 'one' ? words.or : words.and
    return said.length < 2
      ? (said[0] ?? '')
      : `${said.slice(0, -1).join(', ')} ${conjunction} ${said.at(-1)}`
  }
  const points = members.flatMap((m) => (m.type === 'point' ? [m] : [m.from, m.to]))
  const isOneYear =
    new Set(points.map((p) => p?.year)).size === 1 && points.every((p) => p?.unit !== 'year')
  return {
    long: whole(true),
    short: whole(true),
    inYear: whole(!isOneYear),
    note: noteOfSet({ type: 'set', mode, members }, words),
  }
}

function noteOfSet({ mode, members }: DateSet, words: DateWords): string {
  if (members.some((member) => member.type === 'range')) {
    if (mode === 'all') return words.eachOfThese
    return members.length === 1 ? words.sometimeIn : words.oneOfThese
  }
  if (members.length === 1) return ''
  const areDays = members.every((member) => member.type === 'point' && member.unit === 'day')
  const count = mode === 'one' ? words.oneOf : words.allOf
  return count(members.length, areDays ? 'day' : 'date')
}

function sayRange(
  { from, to }: SetRange,
  mode: DateSet['mode'],
  words: DateWords,
  year: boolean,
): string {
  const isOne = mode === 'one'
  if (from && to) {
    const shared = sharedParts(from, to)
    const first = sayPoint(from, words, year ? shared : { ...shared, year: false })
    return (isOne ? words.between : words.fromTo)(first, sayPoint(to, words, { year }))
  }
  if (from) return (isOne ? words.orLater : words.andLater)(sayPoint(from, words, { year }))
  return to ? (isOne ? words.orEarlier : words.andEarlier)(sayPoint(to, words, { year })) : ''
}
