import type { DateSet, Edtf, Interval, IntervalEnd, Point, SetRange } from './edtf.ts'
import { parseEdtf } from './edtf.ts'
import { toEpochDay, weekdayOf } from './epoch-day.ts'
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
  century: (year: string) => string
  yearPattern: (pattern: string) => string
  significant: (year: string, digits: number) => string
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
  or: string
  and: string
  dayUnknown: string
  monthUnknown: string
  season: string
  lasted: string
  running: string
  oneOf: (count: number) => string
  allOf: (count: number) => string
  beforeChrist: (year: number) => string
  sometimeIn: string
  partUnknown: string
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
  const weekday = weekdayIn(value, words)
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
  const approximate = point.qualifier.approximate ? words.about(text) : text
  return point.qualifier.uncertain ? words.perhaps(approximate) : approximate
}

function plainPoint(point: Point, words: DateWords, parts: Parts = {}): string {
  const year = yearText(point, words)
  if (point.unit === 'season') return saySubYear(Number(point.month), year, words, parts)
  const monthNumber = Number(point.month)
  const month = words.months[monthNumber - 1]
  if (point.unit === 'year' || month === undefined) return year
  const day = point.day?.includes('X') ? undefined : point.day && String(Number(point.day))
  return [day, parts.month === false ? undefined : month, parts.year === false ? undefined : year]
    .filter((part) => part !== undefined)
    .join(' ')
}

function yearText({ year, significant }: Point, words: DateWords): string {
  if (/^\d{3}X$/.test(year)) return words.decade(`${year.slice(0, 3)}0`)
  if (/^\d{2}XX$/.test(year)) return words.century(`${year.slice(0, 2)}00`)
  if (year.includes('X')) return words.yearPattern(year)
  const number = Number(year)
  const text = number <= 0 ? words.beforeChrist(1 - number) : String(number)
  return significant === undefined ? text : words.significant(text, significant)
}

function saySubYear(code: number, year: string, words: DateWords, parts: Parts): string {
  const ofYear = (part: string) => (parts.year === false ? part : words.partOfYear(part, year))
  if (code >= 40) return ofYear(words.halves[code - 40] ?? '')
  if (code >= 37) return ofYear(words.quadrimesters[code - 37] ?? '')
  if (code >= 33) return ofYear(words.quarters[code - 33] ?? '')
  const season = words.seasons[(code - 21) % 4] ?? ''
  const where = code >= 29 ? ` (${words.southern})` : code >= 25 ? ` (${words.northern})` : ''
  return (parts.year === false ? season : `${season} ${year}`) + where
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
  if (point.unit === 'year') return point.year.includes('X') ? '' : words.monthUnknown
  if (point.unit === 'month')
    return point.month?.includes('X') ? words.monthUnknown : words.dayUnknown
  if (point.unit === 'day') return point.month?.includes('X') ? words.partUnknown : words.dayUnknown
  const code = Number(point.month)
  if (code < 33) return words.season
  const [first, months] =
    code >= 40 ? [(code - 40) * 6, 6] : code >= 37 ? [(code - 37) * 4, 4] : [(code - 33) * 3, 3]
  return words.fromTo(words.months[first] ?? '', words.months[first + months - 1] ?? '')
}

function sayInterval({ start, end }: Interval, words: DateWords): DateInWords {
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
    note: end === 'open' ? words.running : words.lasted,
  }
}

const yearOf = (end: IntervalEnd) => (typeof end === 'string' ? end : end.year)

/** What of `a` can be left unsaid before `b`: "12 to 14 July 2020", "July to November 2020". */
function sharedParts(a: Point, b: Point): Parts {
  if (a.year !== b.year || a.unit === 'year' || b.unit === 'year') return {}
  return { year: false, month: !(a.unit === 'day' && b.unit === 'day' && a.month === b.month) }
}

function saySet({ mode, members }: DateSet, words: DateWords): DateInWords {
  const [only] = members
  if (members.length === 1 && only?.type === 'range') {
    return {
      long: sayRange(only, words),
      short: sayRange(only, words),
      inYear: sayRange(only, words),
      note: mode === 'one' ? words.sometimeIn : '',
    }
  }
  const whole = (year: boolean) => {
    const said = members.map((member, i) => {
      if (member.type === 'range') return sayRange(member, words)
      const next = members[i + 1]
      const parts = next?.type === 'point' ? sharedParts(member, next) : { year }
      return sayPoint(member, words, parts)
    })
    const conjunction = mode === 'one' ? words.or : words.and
    return said.length < 2
      ? (said[0] ?? '')
      : `${said.slice(0, -1).join(', ')} ${conjunction} ${said.at(-1)}`
  }
  const years = new Set(members.map((m) => (m.type === 'point' && m.unit !== 'year' ? m.year : m)))
  return {
    long: whole(true),
    short: whole(true),
    inYear: whole(years.size > 1),
    note: mode === 'one' ? words.oneOf(members.length) : words.allOf(members.length),
  }
}

function sayRange({ from, to }: SetRange, words: DateWords): string {
  if (from && to) return words.between(sayPoint(from, words), sayPoint(to, words))
  if (from) return words.orLater(sayPoint(from, words))
  return to ? words.orEarlier(sayPoint(to, words)) : ''
}
