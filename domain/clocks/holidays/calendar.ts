import { easter } from '#domain/time/easter.ts'
import { type EpochDay, toEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'

/** Which day of a year a holiday is, as data. Months and weekdays count from 1; Monday is 1. */
export type When =
  /** `shift` moves it by so many days when its date is on that weekday. */
  | { month: number; day: number; shift?: Record<number, number> }
  /** Days after Easter Sunday. */
  | { easter: number }
  | { weekday: number; month: number; nth: 1 | 'last' }

/** A day that law makes a public holiday. */
export interface Holiday {
  /** Key of its name in words. */
  name: HolidayName
  when: When
  /** First and last year it is kept; left out where it is older, or still kept, than our years. */
  from?: number
  to?: number
  /** Years in which it is not kept on its usual day. */
  except?: readonly number[]
  /** Where the law says so, when not where the calendar does. */
  source?: HolidaySource
}

/** Single days, in ISO. */
export interface HolidayList {
  name: HolidayName
  days: readonly string[]
  source: HolidaySource
}

export interface HolidaySource {
  cite: string
  url: string
}

/** Public holidays of a jurisdiction, with what its parts add. */
export interface HolidayCalendar {
  /** As asked for: NL, DE, UK, EU. */
  jurisdiction: string
  /** The zone of its capital. */
  zone: string
  source: HolidaySource
  holidays: readonly Holiday[]
  lists?: readonly HolidayList[]
  /** By code: RP of DE-RP. Without `drops` a part keeps all of the whole. */
  parts?: Record<string, CalendarPart>
  /** True when the whole has holidays that are kept in some parts only, so that the part is to be asked. */
  variesByPart?: boolean
}

export interface CalendarPart {
  source?: HolidaySource
  holidays: readonly Holiday[]
  lists?: readonly HolidayList[]
  /** True when some of its towns keep holidays of their own, which are left out. */
  variesByTown?: boolean
  /** Holidays of the whole that it does not keep. */
  drops?: readonly Holiday[]
}

/** Keys of the names of holidays; words-en.ts and words-nl.ts have them. */
export const holidayNames = [
  'new-year',
  'second-january',
  'epiphany',
  'womens-day',
  'saint-brigid',
  'saint-patrick',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'queens-day',
  'labour-day',
  'liberation-day',
  'victory-day',
  'europe-day',
  'early-may',
  'spring',
  'june-holiday',
  'ascension',
  'after-ascension',
  'whit-sunday',
  'whit-monday',
  'corpus-christi',
  'luxembourg-day',
  'battle-of-the-boyne',
  'bastille-day',
  'belgian-day',
  'august-holiday',
  'assumption',
  'childrens-day',
  'german-unity',
  'october-holiday',
  'reformation-day',
  'all-saints',
  'all-souls',
  'armistice',
  'prayer-day',
  'saint-andrew',
  'christmas-eve',
  'christmas',
  'boxing-day',
  'end-of-year',
  'royal-decree',
  'one-off',
  'listed',
] as const
export type HolidayName = (typeof holidayNames)[number]

/** The day of a holiday in a year. */
export function dayOf(when: When, year: number): EpochDay {
  if ('easter' in when) return (easter(year) + when.easter) as EpochDay
  if ('nth' in when) return nthOf(when, year)
  const day = toEpochDay({ year, month: when.month, day: when.day })
  return (day + (when.shift?.[weekdayOf(day)] ?? 0)) as EpochDay
}

function nthOf({ weekday, month, nth }: Extract<When, { nth: unknown }>, year: number): EpochDay {
  if (nth === 'last') {
    const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
    const last = toEpochDay({ ...next, day: 1 }) - 1
    return (last - ((weekdayOf(last as EpochDay) - weekday + 7) % 7)) as EpochDay
  }
  const first = toEpochDay({ year, month, day: 1 })
  return (first + ((weekday - weekdayOf(first) + 7) % 7)) as EpochDay
}

/** Whether a holiday is kept in a year. */
export const isKept = ({ from = -Infinity, to = Infinity, except }: Holiday, year: number) =>
  year >= from && year <= to && !except?.includes(year)

const isoDays = new Map<string, EpochDay>()

/** A day as our data write it: `2026-05-15`. Not for what somebody typed: each is kept. */
export function isoDay(text: string): EpochDay {
  const known = isoDays.get(text)
  if (known !== undefined) return known
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const found = toEpochDay({ year, month, day })
  isoDays.set(text, found)
  return found
}
