import type { Interval, Point, Qualifier } from './edtf.ts'
import { daysInMonth } from './epoch-day.ts'

/** Which part of a year, month or decade people mean by early, mid and late. */
export type PartOfUnit = 'early' | 'mid' | 'late'

export const partsOfUnit = ['early', 'mid', 'late'] as const satisfies readonly PartOfUnit[]

type Window = readonly [first: number, last: number]

/**
 * Months of a year, days of a month (the last is the month's own), years of a decade.
 *
 * The coarsest windows whose three names do not overlap: a quarter, a third of a month, a third of a
 * decade. Both edges are approximate.
 */
export const windows = {
  year: { early: [1, 3], mid: [5, 8], late: [10, 12] },
  month: { early: [1, 10], mid: [11, 20], late: [21, 31] },
  decade: { early: [0, 3], mid: [4, 6], late: [7, 9] },
} as const satisfies Record<string, Record<PartOfUnit, Window>>

/** Unqualified name of a part: the year 2013 of "late 2013", and its window's first and last date. */
export interface FoundPart {
  part: PartOfUnit
  unit: Point
  first: Point
  last: Point
}

/** The part of a year, month or decade that an interval with approximate ends is; null for any other. */
export function partOf({ start, end }: Interval): FoundPart | null {
  if (typeof start === 'string' || typeof end === 'string') return null
  if (!isAbout(start) || !isAbout(end) || start.unit !== end.unit) return null
  if (!/^\d{4}$/.test(start.year) || !/^\d{4}$/.test(end.year)) return null
  const found = (part: PartOfUnit | undefined, unit: Partial<Point>): FoundPart | null =>
    part ? { part, unit: { ...plain, year: start.year, ...unit }, first: start, last: end } : null
  const isOneYear = start.year === end.year
  if (start.unit === 'year' && start.year.slice(0, 3) === end.year.slice(0, 3)) {
    // "Early 1900s" would do for the century as well.
    if (start.year[2] === '0') return null
    const part = named(windows.decade, Number(start.year[3]), Number(end.year[3]))
    return found(part, { year: `${start.year.slice(0, 3)}X` })
  }
  const [month, lastMonth] = [start.month, end.month].map(Number)
  if (!month || !lastMonth || !isOneYear) return null
  if (start.unit === 'month') return found(named(windows.year, month, lastMonth), {})
  if (start.unit !== 'day' || month !== lastMonth) return null
  const length = daysInMonth(Number(start.year), month)
  const last = Number(end.day) === length ? 31 : Number(end.day)
  const part = named(windows.month, Number(start.day), last)
  return found(part, { unit: 'month', ...(start.month && { month: start.month }) })
}

const sure: Qualifier = { uncertain: false, approximate: false }
const plain = { type: 'point', unit: 'year', qualifier: sure, partlyQualified: false } as const

const isAbout = ({ qualifier, qualifiers }: Point) =>
  qualifier.approximate && !qualifier.uncertain && !qualifiers

const named = (table: Record<PartOfUnit, Window>, first: number, last: number) =>
  partsOfUnit.find((part) => table[part][0] === first && table[part][1] === last)
