import { type Bounds, NO_EARLIEST, NO_LATEST } from './bounds.ts'
import { daysInMonth, type EpochDay, fromEpochDay } from './epoch-day.ts'
import { type DateLanguage, dateWords } from './words.ts'

/** Time between two days: all of it in days, and the same as whole calendar months and days over. */
export interface Elapsed {
  days: number
  months: number
  restDays: number
}

/**
 * How long lies between two dates that may not be known to the day.
 *
 * `order` says whether the second comes after the first; `either` when both orders are possible, and
 * then `atLeast` is nothing. `atMost` is null when nothing bounds it.
 */
export interface DurationSpan {
  order: 'after' | 'before' | 'either'
  atLeast: Elapsed
  atMost: Elapsed | null
}

const NOTHING: Elapsed = { days: 0, months: 0, restDays: 0 }

/** From the beginning of one date to the beginning of the other. */
export function durationBetween(a: Bounds, b: Bounds): DurationSpan {
  const [first, second] = [a.start, b.start]
  if (second.earliest >= first.latest) {
    return {
      order: 'after',
      atLeast: elapsed(first.latest, second.earliest) ?? NOTHING,
      atMost: elapsed(first.earliest, second.latest),
    }
  }
  if (first.earliest >= second.latest) return { ...durationBetween(b, a), order: 'before' }
  const forth = elapsed(first.earliest, second.latest)
  const back = elapsed(second.earliest, first.latest)
  const atMost = forth && back && longer(forth, back)
  return { order: 'either', atLeast: NOTHING, atMost }
}

/** As many days can be a month more or less, by where they lie. */
function longer(a: Elapsed, b: Elapsed): Elapsed {
  return (a.days - b.days || a.months - b.months || a.restDays - b.restDays) > 0 ? a : b
}

/** Null when one of the days is no day but a missing bound. */
function elapsed(from: EpochDay, to: EpochDay): Elapsed | null {
  if (from === NO_EARLIEST || to === NO_LATEST || from === NO_LATEST || to === NO_EARLIEST) {
    return null
  }
  const [a, b] = [fromEpochDay(from), fromEpochDay(to)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  // The 31st comes round on the last day of a shorter month.
  const comesRoundOn = Math.min(a.day, daysInMonth(b.year, b.month))
  if (b.day >= comesRoundOn) return { days: to - from, months, restDays: b.day - comesRoundOn }
  const [year, month] = b.month === 1 ? [b.year - 1, 12] : [b.year, b.month - 1]
  const before = Math.min(a.day, daysInMonth(year, month))
  const restDays = daysInMonth(year, month) - before + b.day
  return { days: to - from, months: months - 1, restDays }
}

type Unit = 'day' | 'month' | 'year'

const DAYS_AT_MOST = 62
const MONTHS_AT_MOST = 36

/**
 * The duration in words, rounded outward so that nothing possible is left out: "between 6 and 8 years",
 * "12 days", "at most 31 days".
 */
export function sayDuration({ atLeast, atMost }: DurationSpan, language: DateLanguage): string {
  const { durations } = dateWords[language]
  const unit = unitFor(atMost ?? atLeast)
  const low = count(atLeast, unit, 'whole')
  if (!atMost) return low === 0 ? durations.unknown : durations.atLeast(durations.count(low, unit))
  const high = count(atMost, unit, 'begun')
  if (atLeast.days === atMost.days && unit !== 'day') return exactly(atLeast, language)
  if (low === high) return durations.count(low, unit)
  return low === 0
    ? durations.atMost(durations.count(high, unit))
    : durations.between(String(low), durations.count(high, unit))
}

/** "1 year, 2 months and 3 days" for two days that are known. */
function exactly({ months, restDays }: Elapsed, language: DateLanguage): string {
  const { durations, and } = dateWords[language]
  const parts: [number, Unit][] = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
    [restDays, 'day'],
  ]
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => durations.count(n, unit))
  return said.length < 2
    ? (said[0] ?? durations.count(0, 'day'))
    : `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1)}`
}

function unitFor({ days, months }: Elapsed): Unit {
  if (days <= DAYS_AT_MOST) return 'day'
  return months < MONTHS_AT_MOST ? 'month' : 'year'
}

function count({ days, months, restDays }: Elapsed, unit: Unit, part: 'whole' | 'begun'): number {
  if (unit === 'day') return days
  const size = unit === 'year' ? 12 : 1
  if (part === 'whole') return Math.floor(months / size)
  return Math.ceil((months + (restDays > 0 ? 1 : 0)) / size)
}
