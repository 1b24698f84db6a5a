import { type EpochDay, fromEpochDay, weekdayOf } from '#domain/time/epoch-day.ts'
import { plusDays } from './calendar.ts'
import type { Part } from './grammar.ts'
import { type Atom, about, atomOfDay, firstDay, interval, lastDay, type Value } from './value.ts'

type Window = readonly [first: number, last: number]

/**
 * What “early”, “mid” and “late” claim: the coarsest windows whose names do not overlap.
 *
 * Months of a year, days of a month (0 is its last), years of a decade, ISO weekdays of a week. Their ends
 * are written as approximate, since no writer means them to the day.
 */
const WINDOWS: Record<'year' | 'month' | 'decade' | 'century' | 'week', Record<Part, Window>> = {
  year: { START: [1, 3], MID: [5, 8], END: [10, 12] },
  month: { START: [1, 10], MID: [11, 20], END: [21, 0] },
  decade: { START: [0, 3], MID: [4, 6], END: [7, 9] },
  century: { START: [0, 33], MID: [34, 66], END: [67, 99] },
  week: { START: [1, 2], MID: [3, 3], END: [4, 5] },
}

const soft = (from: Atom, to: Atom): Value => interval(about(from), about(to))

/** The early, middle or late part of a value; a value too small to divide is left whole. */
export function partOf(whole: Value, part: Part): Value {
  if (whole.type === 'interval') return partOfInterval(whole, part)
  if (whole.type !== 'point') return whole
  const { atom } = whole
  if (atom.digits) {
    const [first, last] = WINDOWS[atom.digits.endsWith('XX') ? 'century' : 'decade'][part]
    return soft({ year: atom.year + first }, { year: atom.year + last })
  }
  if (atom.month === undefined) {
    const [first, last] = WINDOWS.year[part]
    return soft({ year: atom.year, month: first }, { year: atom.year, month: last })
  }
  if (atom.day !== undefined) return whole
  if (atom.month > 12) return { type: 'point', atom: about(atom) }
  const [first, last] = WINDOWS.month[part]
  return soft({ ...atom, day: first }, { ...atom, day: last || fromEpochDay(lastDay(atom)).day })
}

function partOfInterval(whole: Value & { type: 'interval' }, part: Part): Value {
  const [first, last] = [firstDay(whole.from), lastDay(whole.to)]
  if (last - first !== 6 || weekdayOf(first) !== 1) return whole
  const [from, to] = WINDOWS.week[part]
  const on = (weekday: number): Atom => atomOfDay(plusDays(first as EpochDay, weekday - 1))
  if (from === to) return { type: 'point', atom: about(on(from)) }
  return soft(on(from), on(to))
}
