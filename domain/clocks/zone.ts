import { type EpochDay, toEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'

/** A moment, as whole seconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly instant: unique symbol }

export const instant = (seconds: number): Instant => seconds as Instant

/** Where a clock on the wall hangs: its winter time, and whether it keeps the Union's summer time. */
export interface Zone {
  name: string
  /** Hours ahead of UTC in winter. */
  base: number
  summerTime: boolean
  /** First year for which this is right. */
  since: number
}

export const FIRST_YEAR = 1996
/** Nobody knows what the law on summer time will be; beyond this the table says nothing. */
export const LAST_YEAR = 2199

/** Winter time by name; `since` where a country joined, or left and came back, after 1996. */
const europe: Record<string, { base: number; cities: readonly (string | [string, number])[] }> = {
  west: { base: 0, cities: ['Dublin', ['Lisbon', 1997], 'London'] },
  middle: {
    base: 1,
    cities: [
      'Amsterdam',
      'Berlin',
      'Bratislava',
      'Brussels',
      'Budapest',
      'Copenhagen',
      'Ljubljana',
      'Luxembourg',
      'Madrid',
      'Malta',
      'Oslo',
      'Paris',
      'Prague',
      'Rome',
      'Stockholm',
      'Vaduz',
      'Vienna',
      'Warsaw',
      'Zagreb',
      'Zurich',
    ],
  },
  east: {
    base: 2,
    cities: [
      'Athens',
      ['Bucharest', 1998],
      'Helsinki',
      ['Riga', 2002],
      ['Sofia', 1998],
      ['Tallinn', 2003],
      ['Vilnius', 2004],
    ],
  },
}

const zones = new Map<string, Zone>(
  Object.values(europe).flatMap(({ base, cities }) =>
    cities.map((city): [string, Zone] => {
      const [name, since] = typeof city === 'string' ? [city, FIRST_YEAR] : city
      return [
        `europe/${name.toLowerCase()}`,
        { name: `Europe/${name}`, base, summerTime: true, since },
      ]
    }),
  ),
)
const utc: Zone = { name: 'UTC', base: 0, summerTime: false, since: FIRST_YEAR }
for (const name of ['utc', 'etc/utc']) zones.set(name, utc)

/** A zone by its IANA name, in any case; null when the table does not have it. */
export const findZone = (name: string): Zone | null => zones.get(name.trim().toLowerCase()) ?? null

export const zoneNames = (): string[] => [...new Set([...zones.values()].map(({ name }) => name))]

const DAY = 86_400
const HOUR = 3600

const changes = new Map<number, readonly [Instant, Instant]>()

/**
 * When summer time begins and ends in a year: 01:00 UTC on the last Sundays of March and October.
 * @see Directive 97/44/EC, and before it 94/21/EC, for 1996 and on; Directive 2000/84/EC, arts. 2–3
 */
export function summerOf(year: number): readonly [Instant, Instant] {
  const known = changes.get(year)
  if (known) return known
  const lastSunday = (month: number) => {
    const last = toEpochDay({ year, month, day: 31 })
    return instant((last - (weekdayOf(last) % 7)) * DAY + HOUR)
  }
  const found = [lastSunday(3), lastSunday(10)] as const
  changes.set(year, found)
  return found
}

const yearOf = (at: Instant): number => 1970 + Math.floor(at / DAY / 365.2425)

/** Seconds ahead of UTC at a moment. */
export function offsetAt(at: Instant, zone: Zone): number {
  if (!zone.summerTime) return zone.base * HOUR
  // Changes are in March and October, so a day wrong at the turn of the year is right enough.
  const [begins, ends] = summerOf(yearOf(at))
  return (zone.base + (at >= begins && at < ends ? 1 : 0)) * HOUR
}

/** The calendar day on the wall at a moment. */
export const localDay = (at: Instant, zone: Zone): EpochDay =>
  Math.floor((at + offsetAt(at, zone)) / DAY) as EpochDay

/**
 * The moment a clock on the wall shows a time of a day.
 *
 * An hour that comes twice is its first; one that is skipped is counted on from before the change.
 *
 * @param seconds since that day's 00:00, 0 to 86,400
 */
export function atLocal(day: EpochDay, seconds: number, zone: Zone): Instant {
  const shown = day * DAY + seconds
  const summer = instant(shown - (zone.base + 1) * HOUR)
  if (zone.summerTime && offsetAt(summer, zone) > zone.base * HOUR) return summer
  return instant(shown - zone.base * HOUR)
}

export const startOfDay = (day: EpochDay, zone: Zone): Instant => atLocal(day, 0, zone)

const two = (n: number) => String(n).padStart(2, '0')

/** Hours, minutes and seconds on the wall. */
export function localTime(
  at: Instant,
  zone: Zone,
): { hour: number; minute: number; second: number } {
  const shown = at + offsetAt(at, zone)
  const inDay = shown - Math.floor(shown / DAY) * DAY
  return {
    hour: Math.floor(inDay / HOUR),
    minute: Math.floor((inDay % HOUR) / 60),
    second: inDay % 60,
  }
}

/** `+02:00`. */
export const offsetText = (at: Instant, zone: Zone): string =>
  `+${two(offsetAt(at, zone) / HOUR)}:00`
