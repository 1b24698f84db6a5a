import { weekdayOf } from '#domain/time/epoch-day.ts'
import { plusDays } from './calendar.ts'
import { type Frame, yearOf } from './frame.ts'
import type { Meaning } from './meaning.ts'
import { partOf } from './parts.ts'
import { agoValue, shifted, stretchValue, unitValue, withinValue } from './relative.ts'
import {
  aboutValue,
  halfOf,
  isoWeek,
  monthsOf,
  nthDayOf,
  offsetFrom,
  weekOf,
  weekWith,
  yearUpTo,
} from './resolve-parts.ts'
import {
  bareWeekend,
  pressWeekday,
  resolveCode,
  resolveDay,
  resolveHoliday,
  resolveMonth,
  resolveThat,
  schoolYear,
  storyWeekday,
} from './resolve-points.ts'
import {
  type Atom,
  atomOfDay,
  dayPoint,
  endOf,
  firstDay,
  interval,
  lastDay,
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
      return meaning.bare || isWeekendOver(meaning, frame)
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
    case 'halfof':
    case 'weekof':
    case 'nthday':
    case 'weekwith':
    case 'offset':
    case 'yearto':
    case 'about': {
      const whole = resolve(meaning.of, frame)
      return whole && placedIn(whole, meaning)
    }
    case 'isoweek': {
      const year = meaning.year && yearOf(meaning.year, frame)
      return year === undefined ? null : isoWeek(year, meaning.week)
    }
    case 'holiday':
      return resolveHoliday(meaning, frame)
    case 'schoolyear':
      return schoolYear(meaning.year, frame)
    case 'that':
      return resolveThat(meaning, frame)
    case 'then':
      return frame.last ? { type: 'point', atom: frame.last } : null
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

/** “This weekend”, told as past on a Monday, is the one just over. */
const isWeekendOver = (meaning: Meaning & { is: 'unit' }, { tense, published }: Frame): boolean =>
  meaning.unit === 'weekend' && meaning.shift === 0 && tense === 'past' && weekdayOf(published) < 5

type Placed = Meaning & {
  is: 'months' | 'halfof' | 'weekof' | 'nthday' | 'weekwith' | 'offset' | 'yearto' | 'about'
}

function placedIn(whole: Value, meaning: Placed): Value | null {
  switch (meaning.is) {
    case 'months':
      return monthsOf(whole, meaning)
    case 'halfof':
      return halfOf(whole, meaning.half)
    case 'weekof':
      return weekOf(whole, meaning.week)
    case 'nthday':
      return nthDayOf(whole, meaning)
    case 'weekwith':
      return weekWith(whole)
    case 'offset':
      return offsetFrom(whole, meaning)
    case 'yearto':
      return yearUpTo(whole, meaning.months)
    case 'about':
      return aboutValue(whole)
  }
}

function resolveAgo(meaning: Meaning & { is: 'ago' }, frame: Frame): Value | null {
  if (!meaning.from) return agoValue(meaning, frame.published)
  const from = resolve(meaning.from, frame)
  return from && shifted(from, -meaning.count, meaning.unit)
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
