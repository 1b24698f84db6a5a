import { daysInMonth, type EpochDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { dayOf, holidays, plusDays, plusMonths, weekdayAfter, weekdayBefore } from './calendar.ts'
import { type ByYear, type Frame, recurringYear, yearOf, yearOfDay } from './frame.ts'
import type { Unit } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { unitValue } from './relative.ts'
import {
  about,
  atomOfDay,
  dayPoint,
  firstDay,
  interval,
  lastDay,
  monthsOfCode,
  point,
  type Value,
} from './value.ts'

export function resolveDay(meaning: Meaning & { is: 'day' }, frame: Frame): Value | null {
  const { month, day, weekday } = meaning
  const at = (year: number): [EpochDay, EpochDay] => [
    dayOf(year, month, day),
    dayOf(year, month, day),
  ]
  let year = meaning.year && yearOf(meaning.year, frame)
  if (meaning.year && year === undefined) return null
  if (year === undefined && weekday !== undefined) {
    const now = yearOfDay(frame.published)
    year = [now, now - 1, now + 1, now - 2, now + 2].find(
      (candidate) => weekdayOf(at(candidate)[0]) === weekday,
    )
  }
  const isIn = (candidate: number) => day <= daysInMonth(candidate, month)
  year ??= recurringYear(at, frame, meaning.toward, isIn)
  return isIn(year) ? point(year, month, day) : null
}

export function resolveMonth(meaning: Meaning & { is: 'month' }, frame: Frame): Value | null {
  const { month } = meaning
  const year = meaning.year && yearOf(meaning.year, frame)
  if (meaning.year && year === undefined) return null
  const span: ByYear = (y) => [dayOf(y, month, 1), lastDay({ year: y, month })]
  return point(year ?? recurringYear(span, frame, meaning.toward), month)
}

/** The season that is running or just past; the one ahead when none of this year's has begun. */
function nearCode(code: number, { published, tense }: Frame): number {
  const { year } = fromEpochDay(published)
  const [first, count] = monthsOfCode(code)
  const isRunningSinceLastYear =
    first + count > 13 && published <= lastDay({ year: year - 1, month: code })
  if (isRunningSinceLastYear) return year - 1
  const hasBegun = published >= dayOf(year, first, 1)
  // In March, “this winter” told in the past is the one just over.
  const justOver = published - lastDay({ year: year - 1, month: code }) < 100
  return !hasBegun && justOver && tense !== 'future' ? year - 1 : year
}

export function resolveCode(meaning: Meaning & { is: 'code' }, frame: Frame): Value | null {
  const { code, toward } = meaning
  if (meaning.year) {
    const year = yearOf(meaning.year, frame)
    return year === undefined ? null : point(year, code)
  }
  if (toward === 0) return point(nearCode(code, frame), code)
  const span: ByYear = (y) => [
    firstDay({ year: y, month: code }),
    lastDay({ year: y, month: code }),
  ]
  return point(recurringYear(span, frame, toward), code)
}

/** “That Monday”: the first one from the story's day on, or one of its month's. */
export function storyWeekday(weekday: number, frame: Frame): Value | null {
  const { last, latest, tense, isLastFresh } = frame
  if (!last || !isLastFresh || last.digits || last.month === undefined || last.month > 12)
    return null
  const first = weekdayAfter(firstDay(last), weekday)
  if (first > latest && tense !== 'future') return null
  if (last.day !== undefined) return dayPoint(first)
  const end = lastDay(last)
  const weeks = [0, 1, 2, 3, 4].map((week) => plusDays(first, 7 * week))
  return { type: 'set', mode: 'any', atoms: weeks.filter((day) => day <= end).map(atomOfDay) }
}

/** “A Monday” means no Monday in particular, unless the story has one. */
export const pressWeekday = (meaning: Meaning & { is: 'weekday' }, frame: Frame): Value | null =>
  meaning.story === 'some' ? null : dayPoint(weekdayNear(meaning, frame))

function weekdayNear(meaning: Meaning & { is: 'weekday' }, frame: Frame): EpochDay {
  const { weekday, toward, week } = meaning
  const { published, tense } = frame
  if (week !== undefined) return plusDays(published, weekday - weekdayOf(published) + 7 * week)
  if (toward === -1) return weekdayBefore(plusDays(published, -1), weekday)
  if (toward === 1) return weekdayAfter(plusDays(published, 1), weekday)
  return tense === 'future' ? weekdayAfter(published, weekday) : weekdayBefore(published, weekday)
}

/** “The weekend” told on a weekend is this one; else the one told of. */
export function bareWeekend({ published, tense }: Frame): Value | null {
  const isNow = weekdayOf(published) >= 6
  return unitValue('weekend', isNow || tense === 'future' ? 0 : -1, published)
}

export function resolveHoliday(meaning: Meaning & { is: 'holiday' }, frame: Frame): Value | null {
  const rule = holidays[meaning.name]
  if (!rule) return null
  const span: ByYear = (year) => [rule(year), rule(year)]
  const year = meaning.year
    ? yearOf(meaning.year, frame)
    : recurringYear(span, frame, meaning.toward)
  if (year === undefined) return null
  if (!meaning.before) return dayPoint(rule(year))
  return { type: 'point', atom: about(atomOfDay(plusDays(rule(year), -1))) }
}

/** The Dutch school year: 1 August to 31 July, give or take. */
export function schoolYear(year: number | { shift: number }, frame: Frame): Value {
  const now = fromEpochDay(frame.published)
  const first = typeof year === 'number' ? year : now.year - (now.month < 8 ? 1 : 0) + year.shift
  return interval(
    { year: first, month: 8, approx: true },
    { year: first + 1, month: 7, approx: true },
  )
}

const precisionOf = (unit: Unit): number =>
  unit === 'year' ? 1 : unit === 'month' ? 2 : unit === 'day' || unit === 'week' ? 3 : 0

/** Without a story to count from, “the previous year” is the one before publication. */
export function resolveThat(
  { unit, count, orNews }: Meaning & { is: 'that' },
  { last, published }: Frame,
): Value | null {
  const needed = precisionOf(unit)
  if (!last) return orNews && unit !== 'day' ? unitValue(unit, count, published) : null
  if (last.digits || needed === 0) return null
  const has = last.day !== undefined ? 3 : last.month !== undefined ? 2 : 1
  if (has < needed || (last.month ?? 1) > 12) return null
  if (unit === 'year') return point(last.year + count)
  if (unit === 'month') {
    const { year, month } = fromEpochDay(plusMonths(firstDay({ ...last, day: 1 }), count))
    return point(year, month)
  }
  const day = firstDay(last)
  if (unit === 'week' && count === 0) return unitValue('week', 0, day)
  return dayPoint(plusDays(day, count * (unit === 'week' ? 7 : 1)))
}
