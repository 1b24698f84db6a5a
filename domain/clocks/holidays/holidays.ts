import { type EpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import type { Law } from '../counting-law.ts'
import { belgium } from './be.ts'
import {
  type CalendarPart,
  dayOf,
  type Holiday,
  type HolidayCalendar,
  type HolidayList,
  type HolidayName,
  type HolidaySource,
  isKept,
  isoDay,
} from './calendar.ts'
import { germany } from './de.ts'
import { unionInstitutions } from './eu.ts'
import { france } from './fr.ts'
import { ireland } from './ie.ts'
import { luxembourg } from './lu.ts'
import { DECREES_FROM, DECREES_TO, netherlands, royalDecrees } from './nl.ts'
import { officialLists } from './official-journal.ts'
import { unitedKingdom } from './uk.ts'

const calendars: readonly HolidayCalendar[] = [
  netherlands,
  belgium,
  germany,
  france,
  ireland,
  luxembourg,
  unitedKingdom,
  unionInstitutions,
]

/** Where an act is to be done: a calendar, and the part of it. */
export interface Jurisdiction {
  /** `NL`, `DE-RP`. */
  code: string
  calendar: HolidayCalendar
  part: CalendarPart | null
}

/** Its name, as `DE-RP`; what follows in brackets is for the reader: `EU (EDPB)`. GB is taken for UK. */
const CODE = /^([A-Z]{2})(?:-([A-Z0-9]{2,3}))?(?:\s*\([^)]{0,60}\))?$/

export function findJurisdiction(name: string): Jurisdiction | null {
  const [, written = '', partCode] = CODE.exec(name.trim().toUpperCase()) ?? []
  const code = written === 'GB' ? 'UK' : written
  const calendar = calendars.find(({ jurisdiction }) => jurisdiction === code)
  if (!calendar) return null
  if (partCode === undefined) return { code, calendar, part: null }
  const part = calendar.parts?.[partCode]
  return part ? { code: `${code}-${partCode}`, calendar, part } : null
}

export const jurisdictionCodes = (): string[] =>
  calendars.flatMap(({ jurisdiction, parts }) => [
    jurisdiction,
    ...Object.keys(parts ?? {}).map((part) => `${jurisdiction}-${part}`),
  ])

/** What a day off is called, and where that is laid down. */
export interface DayOff {
  name: HolidayName
  source: HolidaySource
}

/** The days off of one year under one law in one place. */
export interface HolidayYear {
  year: number
  /** Whether they are the year's official list; if not, they follow from the law alone. */
  loaded: boolean
  source: HolidaySource
  days: ReadonlyMap<EpochDay, DayOff>
}

/** Holidays as one counting law sees them in one place. */
export interface Holidays {
  in(year: number): HolidayYear
  /** The holiday a day is; null when it is none. Weekends are not holidays. */
  find(day: EpochDay, year: number): DayOff | null
}

const known = new Map<string, Holidays>()

/**
 * The holidays that count.
 *
 * Under Regulation 1182/71 those where the act is to be done: the list in the Official Journal, else
 * those of the law there. Under the Algemene termijnenwet the Dutch ones, with the days of royal decrees.
 */
export function holidaysOf(law: Law, { code, calendar, part }: Jurisdiction): Holidays {
  const key = law === 'nl' ? 'nl' : code
  const found = known.get(key)
  if (found) return found
  const years = new Map<number, HolidayYear>()
  const make = law === 'nl' ? dutchYear : (year: number) => unionYear(year, calendar, part)
  const inYear = (year: number) => {
    const old = years.get(year)
    if (old) return old
    const made = make(year)
    years.set(year, made)
    return made
  }
  const holidays: Holidays = {
    in: inYear,
    find: (day, year) => inYear(year).days.get(day) ?? null,
  }
  known.set(key, holidays)
  return holidays
}

function dutchYear(year: number): HolidayYear {
  const { holidays, source } = netherlands
  const days = new Map([...ofLists(royalDecrees, year), ...ofLaw(holidays, year, source)])
  return { year, loaded: year >= DECREES_FROM && year <= DECREES_TO, source, days }
}

function unionYear(
  year: number,
  { jurisdiction, holidays, lists = [], source }: HolidayCalendar,
  part: CalendarPart | null,
): HolidayYear {
  const official = officialLists.find((l) => l.jurisdiction === jurisdiction && l.year === year)
  const kept = holidays.filter((holiday) => !part?.drops?.includes(holiday))
  const byLaw = new Map([...ofLists(lists, year), ...ofLaw(kept, year, source)])
  const ofPart = part
    ? [...ofLists(part.lists ?? [], year), ...ofLaw(part.holidays, year, part.source ?? source)]
    : []
  if (!official) {
    return { year, loaded: false, source, days: new Map([...byLaw, ...ofPart]) }
  }
  const listed = official.days.map((text): [EpochDay, DayOff] => {
    const day = isoDay(`${year}-${text}`)
    return [day, { name: byLaw.get(day)?.name ?? 'listed', source: official.source }]
  })
  return { year, loaded: true, source: official.source, days: new Map([...ofPart, ...listed]) }
}

const ofLaw = (
  holidays: readonly Holiday[],
  year: number,
  source: HolidaySource,
): [EpochDay, DayOff][] =>
  holidays.flatMap((holiday) =>
    isKept(holiday, year)
      ? [[dayOf(holiday.when, year), { name: holiday.name, source: holiday.source ?? source }]]
      : [],
  )

const ofLists = (lists: readonly HolidayList[], year: number): [EpochDay, DayOff][] =>
  lists.flatMap(({ name, days, source }) =>
    days
      .filter((day) => day.startsWith(`${year}-`))
      .map((day): [EpochDay, DayOff] => [isoDay(day), { name, source }]),
  )

export const isWeekend = (day: EpochDay): boolean => weekdayOf(day) >= 6
