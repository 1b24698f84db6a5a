import { type EpochDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { dayOf, holidays, plusDays, plusMonths, weekdayAfter, weekdayBefore } from './calendar.ts'
import { type ByYear, type Frame, recurringYear, yearOf, yearOfDay } from './frame.ts'
import type { Unit } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import { partOf } from './parts.ts'
import { agoValue, shifted, stretchValue, unitValue, withinValue } from './relative.ts'
import {
  type Atom,
  about,
  atomOfDay,
  dayPoint,
  endOf,
  firstDay,
  interval,
  lastDay,
  monthsOfCode,
  point,
  startOf,
  type Value,
} from './value.ts'

/** Works a meaning out for one day of publication; null when it has no calendar value. */
export function resolve(meaning: Meaning, frame: Frame): Value | null {
  switch (meaning.is) {
    case 'day':
      return resolveDay(meaning, frame)
    case 'month':
      return resolveMonth(meaning, frame)
    case 'year': {
      const year = yearOf(meaning.year, frame)
      return year === undefined ? null : point(year)
    }
    case 'code':
      return resolveCode(meaning, frame)
    case 'digits':
      return { type: 'point', atom: { year: meaning.from, digits: meaning.text } }
    case 'weekday':
      return (meaning.story && storyWeekday(meaning.weekday, frame)) || pressWeekday(meaning, frame)
    case 'dayshift':
      return dayPoint(plusDays(frame.published, meaning.days))
    case 'unit':
      return meaning.bare
        ? bareWeekend(frame)
        : unitValue(meaning.unit, meaning.shift, frame.published, meaning.near)
    case 'stretch':
      return stretchValue(meaning, frame.published)
    case 'within':
      return withinValue(meaning.unit, meaning.toward, frame.published)
    case 'ago':
      return resolveAgo(meaning, frame)
    case 'part': {
      const whole = resolve(meaning.of, frame)
      return whole && partOf(whole, meaning.part)
    }
    case 'months':
      return resolveMonths(meaning, frame)
    case 'halfof':
      return resolveHalf(meaning, frame)
    case 'weekof':
      return resolveWeek(meaning, frame)
    case 'holiday':
      return resolveHoliday(meaning, frame)
    case 'schoolyear':
      return schoolYear(meaning.year, frame)
    case 'that':
      return resolveThat(meaning, frame)
    case 'then':
      return frame.last ? { type: 'point', atom: frame.last } : null
    case 'yearto':
      return resolveYearTo(meaning, frame)
    case 'about': {
      const value = resolve(meaning.of, frame)
      return value?.type === 'point' ? { type: 'point', atom: about(value.atom) } : value
    }
    case 'since':
    case 'onward':
    case 'after':
    case 'until':
    case 'before':
      return resolveOpen(meaning, frame)
    case 'range':
      return resolveRange(meaning, frame)
    case 'any':
    case 'all':
      return resolveSet(meaning, frame)
    default:
      return null
  }
}

function resolveDay(meaning: Meaning & { is: 'day' }, frame: Frame): Value | null {
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
  year ??= recurringYear(at, frame, meaning.toward)
  return point(year, month, day)
}

function resolveMonth(meaning: Meaning & { is: 'month' }, frame: Frame): Value | null {
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

function resolveCode(meaning: Meaning & { is: 'code' }, frame: Frame): Value | null {
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
function storyWeekday(weekday: number, { last, latest, tense }: Frame): Value | null {
  if (!last || last.digits || last.month === undefined || last.month > 12) return null
  const first = weekdayAfter(firstDay(last), weekday)
  if (first > latest && tense !== 'future') return null
  if (last.day !== undefined) return dayPoint(first)
  const end = lastDay(last)
  const weeks = [0, 1, 2, 3, 4].map((week) => plusDays(first, 7 * week))
  return { type: 'set', mode: 'any', atoms: weeks.filter((day) => day <= end).map(atomOfDay) }
}

/** “A Monday” means no Monday in particular, unless the story has one. */
const pressWeekday = (meaning: Meaning & { is: 'weekday' }, frame: Frame): Value | null =>
  meaning.story === 'some' ? null : dayPoint(weekdayNear(meaning, frame))

function weekdayNear(meaning: Meaning & { is: 'weekday' }, frame: Frame): EpochDay {
  const { weekday, toward, week } = meaning
  const { published, tense } = frame
  if (week !== undefined) return plusDays(published, weekday - weekdayOf(published) + 7 * week)
  if (toward === -1) return weekdayBefore(plusDays(published, -1), weekday)
  if (toward === 1) return weekdayAfter(plusDays(published, 1), weekday)
  return tense === 'future' ? weekdayAfter(published, weekday) : weekdayBefore(published, weekday)
}

function resolveAgo(meaning: Meaning & { is: 'ago' }, frame: Frame): Value | null {
  if (!meaning.from) return agoValue(meaning, frame.published)
  const from = resolve(meaning.from, frame)
  return from && shifted(from, -meaning.count, meaning.unit)
}

function resolveMonths(meaning: Meaning & { is: 'months' }, frame: Frame): Value | null {
  const whole = resolve(meaning.of, frame)
  if (whole?.type !== 'point' || meaning.count < 1) return null
  const { atom } = whole
  const [first, last] = [firstDay(atom), lastDay(atom)]
  if (meaning.unit === 'month' && atom.month === undefined && meaning.count <= 12) {
    const { count } = meaning
    return meaning.last
      ? interval({ year: atom.year, month: 13 - count }, { year: atom.year, month: 12 })
      : interval({ year: atom.year, month: 1 }, { year: atom.year, month: count })
  }
  const size = meaning.unit === 'week' ? 7 : meaning.unit === 'day' ? 1 : 0
  if (size === 0) return null
  const length = size * meaning.count - 1
  if (length > last - first) return null
  const ends = meaning.last ? [plusDays(last, -length), last] : [first, plusDays(first, length)]
  const [from, to] = ends.map((day) => atomOfDay(day as EpochDay)) as [Atom, Atom]
  return length === 0 ? { type: 'point', atom: from } : interval(from, to)
}

/** “The year to March 2021”: twelve months, that one included. */
function resolveYearTo({ of, months }: Meaning & { is: 'yearto' }, frame: Frame): Value | null {
  const value = resolve(of, frame)
  const end = value && endOf(value)
  if (end?.month === undefined || end.month > 12) return null
  const start = fromEpochDay(plusMonths(firstDay({ year: end.year, month: end.month }), 1 - months))
  return interval({ year: start.year, month: start.month }, { year: end.year, month: end.month })
}

/** The second week of March: days 8 to 14. */
function resolveWeek({ of, week }: Meaning & { is: 'weekof' }, frame: Frame): Value | null {
  const whole = resolve(of, frame)
  if (whole?.type !== 'point' || whole.atom.month === undefined) return null
  const first = plusDays(firstDay(whole.atom), 7 * (week - 1))
  const last = lastDay(whole.atom)
  return first > last
    ? null
    : interval(atomOfDay(first), atomOfDay(plusDays(first, Math.min(6, last - first))))
}

/** “The weekend” told on a weekend is this one; else the one told of. */
function bareWeekend({ published, tense }: Frame): Value | null {
  const isNow = weekdayOf(published) >= 6
  return unitValue('weekend', isNow || tense === 'future' ? 0 : -1, published)
}

function resolveHalf(meaning: Meaning & { is: 'halfof' }, frame: Frame): Value | null {
  const whole = resolve(meaning.of, frame)
  if (whole?.type !== 'point') return null
  const { atom } = whole
  const isFirst = meaning.half === 1
  if (atom.digits) {
    const [first, size] = [atom.year, atom.digits.endsWith('XX') ? 100 : 10]
    return isFirst
      ? interval({ year: first }, { year: first + size / 2 - 1 })
      : interval({ year: first + size / 2 }, { year: first + size - 1 })
  }
  if (atom.month === undefined) return point(atom.year, isFirst ? 40 : 41)
  if (atom.month > 12 || atom.day !== undefined) return whole
  const end = fromEpochDay(lastDay(atom)).day
  return interval({ ...atom, day: isFirst ? 1 : 16 }, { ...atom, day: isFirst ? 15 : end })
}

function resolveHoliday(meaning: Meaning & { is: 'holiday' }, frame: Frame): Value | null {
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
function schoolYear(year: number | { shift: number }, frame: Frame): Value {
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
function resolveThat(
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

type Open = Meaning & { is: 'since' | 'onward' | 'after' | 'until' | 'before' }

function resolveOpen(meaning: Open, frame: Frame): Value | null {
  const isEnd = meaning.is === 'until' || meaning.is === 'before'
  // “Since” looks back; “until” and “by” look ahead unless a verb says otherwise.
  const tense = meaning.is === 'since' ? 'past' : frame.tense
  const { of } = meaning
  // “Until the summer” means the next one, also when this one has begun.
  const isAhead =
    isEnd && tense !== 'past' && of.is === 'code' && !of.year && of.toward === undefined
  const inner = resolve(isAhead ? { ...of, toward: 1 } : of, {
    ...frame,
    tense: isEnd ? (tense ?? 'future') : tense,
    isDeadline: isEnd,
  })
  if (!inner || inner.type === 'open') return inner
  const isSeason = inner.type === 'point' && (inner.atom.month ?? 0) > 12
  if (meaning.is === 'before' || (meaning.is === 'until' && isSeason)) {
    const to = isSeason || inner.type === 'set' ? startOf(inner) : endOf(inner)
    return to ? { type: 'open', to } : null
  }
  if (isEnd) {
    const to = endOf(inner)
    return to ? { type: 'open', to } : null
  }
  const from = meaning.is === 'after' && isSeason ? endOf(inner) : startOf(inner)
  return from ? { type: 'open', from } : null
}

/** “May to July 2019”: the year of the end holds for the beginning. */
function withYearOf(from: Meaning, to: Meaning): Meaning {
  if (from.is === 'part') return { ...from, of: withYearOf(from.of, to) }
  const source = to.is === 'part' ? to.of : to
  if ('year' in from && from.year === undefined && 'year' in source && source.year !== undefined) {
    return { ...from, year: source.year } as Meaning
  }
  return from
}

function resolveRange({ from, to }: Meaning & { is: 'range' }, frame: Frame): Value | null {
  const last = resolve(to, frame)
  const first = resolve(withYearOf(from, to), frame)
  const [a, b] = [first && startOf(first), last && endOf(last)]
  if (!a || !b) return null
  // “November to February 2020” began the year before; “Saturday to Sunday” ends the day after.
  if (firstDay(a) > lastDay(b)) {
    if ('year' in from && from.year === undefined) return interval({ ...a, year: a.year - 1 }, b)
    if (to.is === 'weekday') return interval(a, atomOfDay(plusDays(firstDay(b), 7)))
    if ('year' in to && to.year === undefined) return interval(a, { ...b, year: b.year + 1 })
    return null
  }
  return interval(a, b)
}

function resolveSet({ is, of }: Meaning & { is: 'any' | 'all' }, frame: Frame): Value | null {
  const last = of.at(-1)
  const values = of.map((part) => resolve(last ? withYearOf(part, last) : part, frame))
  const atoms = values.map((value) => (value?.type === 'point' ? value.atom : undefined))
  if (atoms.some((atom) => atom === undefined)) {
    const [first, end] = [values[0] && startOf(values[0]), values.at(-1)]
    const to = end && endOf(end)
    return first && to && firstDay(first) <= lastDay(to) ? interval(first, to) : null
  }
  const sorted = (atoms as Atom[]).sort((a, b) => firstDay(a) - firstDay(b))
  return { type: 'set', mode: is, atoms: sorted }
}
