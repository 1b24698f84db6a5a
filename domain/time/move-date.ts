import { boundsOf, NO_EARLIEST, NO_LATEST } from './bounds.ts'
import { isEdtf, type Point } from './edtf.ts'
import { partOf } from './parts.ts'
import { printEdtf } from './print.ts'
import type { Unit } from './typed/grammar.ts'
import { addMonths, dayText, edtfOf, monthText, NotPlaced, yearText } from './typed/placing.ts'

/** All the time on one side of a moment, instead of the moment. */
export type Side = 'before' | 'after'

const letters = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const satisfies Record<
  string,
  Unit
>

/** One unit of ISO 8601, negative for before: P2W, -P1M. Nothing is always P0D. */
export const OFFSET = /^(?:P0D|(-?)P([1-9]\d{0,3})([DWMY]))$/

export interface Offset {
  amount: number
  unit: (typeof letters)[keyof typeof letters]
}

/** Null when it is no offset as `OFFSET` says. */
export function parseOffset(text: string): Offset | null {
  const match = OFFSET.exec(text)
  if (!match) return null
  const [, minus, digits = '0', letter = 'D'] = match
  const amount = Number(digits)
  return { amount: minus ? -amount : amount, unit: letters[letter as keyof typeof letters] }
}

/** Null when the amount or unit is none that `OFFSET` takes. */
export function formatOffset(amount: number, unit: Unit): string | null {
  if (amount === 0) return 'P0D'
  const letter = Object.entries(letters).find(([, of]) => of === unit)?.[0]
  const text = `${amount < 0 ? '-' : ''}P${Math.abs(amount)}${letter}`
  return OFFSET.test(text) ? text : null
}

/**
 * The date that lies an offset from another.
 *
 * Counted from the end of what lasted, or back from its beginning; in the precision of the anchor where
 * the unit allows it, and as doubtful as the anchor is. The 31st becomes the last day of a shorter month.
 *
 * @param anchor EDTF
 * @param bound  all the time before or after that date
 * @returns EDTF; null when there is no such date: an anchor without the end to count from
 */
export function dateFrom(anchor: string, offset: string, bound?: Side): string | null {
  const by = parseOffset(offset)
  if (!by) return null
  try {
    const moved = movedFrom(anchor, by.amount, by.unit)
    const date = bound === undefined ? moved : allTime(moved, bound)
    return isEdtf(date) ? date : null
  } catch (error) {
    if (error instanceof NotPlaced) return null
    throw error
  }
}

const allTime = (edtf: string, side: Side) =>
  side === 'before' ? `../${edgeOf(edtf, 'end')}` : `${edgeOf(edtf, 'start')}/..`

/**
 * So much after the end, or before the beginning, of a date; in its own precision where it can be.
 *
 * @throws {NotPlaced} when there is no such date
 */
export function movedFrom(edtf: string, amount: number, unit: Unit): string {
  if (amount === 0) return edtf
  const value = edtfOf(edtf)
  const mark = doubtOf(edtf)
  if (value.type === 'point' && !edtf.includes('X') && value.significant === undefined) {
    const year = Number(value.year)
    if (unit === 'year' && value.unit !== 'day') {
      return `${yearText(year + amount)}${value.month ? `-${value.month}` : ''}${mark}`
    }
    if (value.unit === 'month' && unit === 'month') {
      return `${monthText(year, Number(value.month) + amount)}${mark}`
    }
  }
  const { start, end } = boundsOf(value)
  // "Late 2013" is some moment in it, not a time that lasted.
  const isMoment = value.type === 'interval' && partOf(value) !== null
  const moment = { earliest: start.earliest, latest: end.latest }
  const { earliest, latest } = isMoment ? moment : amount >= 0 ? end : start
  if (earliest === NO_EARLIEST || latest === NO_LATEST) throw new NotPlaced('no-bound')
  const [first, last] = [addTo(earliest, amount, unit), addTo(latest, amount, unit)]
  if (first === last) return `${dayText(first)}${mark}`
  return `[${dayText(first)}${mark}..${dayText(last)}${mark}]`
}

/** So many units after a day, by its number. */
export function addTo(day: number, amount: number, unit: Unit): number {
  if (unit === 'day') return day + amount
  if (unit === 'week') return day + 7 * amount
  return addMonths(day, unit === 'year' ? 12 * amount : amount)
}

/** What is doubted in any part of a date is doubted in what is counted from it. */
function doubtOf(edtf: string): string {
  const isBoth = edtf.includes('%')
  const isApproximate = isBoth || edtf.includes('~')
  const isUncertain = isBoth || edtf.includes('?')
  return isUncertain ? (isApproximate ? '%' : '?') : isApproximate ? '~' : ''
}

/**
 * A date as the end of an interval; of what is itself a stretch, its outer edge.
 *
 * @throws {NotPlaced} when it has none
 */
export function edgeOf(edtf: string, side: 'start' | 'end'): string {
  const value = edtfOf(edtf)
  if (value.type === 'point') return printEdtf(timeless(value))
  if (value.type === 'interval') {
    const end = value[side]
    if (end === 'open') return '..'
    return end === 'unknown' ? '' : printEdtf(end)
  }
  const member = side === 'start' ? value.members[0] : value.members.at(-1)
  const point = member?.type === 'range' ? (side === 'start' ? member.from : member.to) : member
  if (!point) throw new NotPlaced('no-bound')
  return printEdtf(point)
}

function timeless(point: Point): Point {
  const { time: _, ...rest } = point
  return rest
}
