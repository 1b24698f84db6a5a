import { lowerBound } from '#client/timeline/columns.ts'
import { epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import type { RowLayout } from '../row-layout.ts'
import { isRun, type Section } from './sections.ts'

/** Heights of the rows, px. */
export const ROW_PX = {
  entry: 70,
  group: 56,
  fold: 88,
  foldWithLaw: 118,
  law: 32,
  today: 32,
  unreported: 32,
}

/** Of the line over the rows that says where one is. */
export const WHERE_PX = 32

/** One row: a section's own, or one of its entries. */
export interface UprightRow {
  section: Section
  /** Place among those listed; null for a box or a notice. */
  listed: number | null
}

/** The upright timeline's rows, which of them is where, and which day is which row. */
export interface UprightLayout extends RowLayout {
  sections: readonly Section[]
  /** Keys of the boxes that are open. */
  opened: ReadonlySet<string>
  /** Places in the columns of what is listed, ascending. */
  places: Uint32Array
  rowAt: (row: number) => UprightRow | null
  /** The first row of a section. */
  rowOfSection: (index: number) => number
  /** The row of an entry, or of the box it is in. */
  rowOfListed: (listed: number) => number
  /** The last row that begins on a day or before it. */
  rowOfDay: (day: number) => number
  /** Day on which a row begins; after the last one Infinity. */
  dayOfRow: (row: number) => number
}

interface LayoutOptions {
  places: Uint32Array
  /** Day on which each place of the columns can have begun. */
  from: ArrayLike<number>
  opened: ReadonlySet<string>
}

export function uprightLayout(
  sections: readonly Section[],
  { places, from, opened }: LayoutOptions,
): UprightLayout {
  /** Entries of a section that are rows. */
  const entriesOf = (section: Section): number =>
    section.type === 'entries' || (section.type === 'group' && opened.has(section.key))
      ? section.count
      : 0
  const tops = new Float64Array(sections.length + 1)
  const firstRows = new Float64Array(sections.length + 1)
  const firstListed = new Float64Array(sections.length)
  const firstDays = new Float64Array(sections.length)
  let listed = 0
  sections.forEach((section, i) => {
    tops[i + 1] = (tops[i] ?? 0) + ownPx(section) + entriesOf(section) * ROW_PX.entry
    firstRows[i + 1] = (firstRows[i] ?? 0) + ownRows(section) + entriesOf(section)
    firstListed[i] = listed
    if (isRun(section)) listed += section.count
    firstDays[i] = section.fromDay
  })
  const heightPx = tops[sections.length] ?? 0
  const count = firstRows[sections.length] ?? 0
  const dayOfListed = (at: number) => from[places[at] ?? -1] ?? Infinity
  const sectionOfRow = (row: number) => lastAtMost(firstRows, row, sections.length)

  const rowAt = (row: number): UprightRow | null => {
    const i = sectionOfRow(row)
    const section = sections[i]
    if (!section || row < 0 || row >= count) return null
    const within = row - (firstRows[i] ?? 0) - ownRows(section)
    return { section, listed: isRun(section) && within >= 0 ? section.start + within : null }
  }
  const topOf = (row: number): number => {
    const i = sectionOfRow(row)
    const section = sections[i]
    if (!section) return 0
    const within = row - (firstRows[i] ?? 0) - ownRows(section)
    return (tops[i] ?? 0) + (within < 0 ? 0 : ownPx(section) + within * ROW_PX.entry)
  }
  const placeAt = (px: number): number => {
    const i = lastAtMost(tops, px, sections.length)
    const section = sections[i]
    if (!section) return 0
    const first = firstRows[i] ?? 0
    const under = px - (tops[i] ?? 0) - ownPx(section)
    const within = under < 0 ? 0 : ownRows(section) + Math.floor(under / ROW_PX.entry)
    return Math.max(first, Math.min((firstRows[i + 1] ?? 1) - 1, first + within))
  }
  const rowIn = (i: number, at: number): number => {
    const section = sections[i]
    if (!section || !isRun(section) || entriesOf(section) === 0) return firstRows[i] ?? 0
    return (firstRows[i] ?? 0) + ownRows(section) + at - section.start
  }
  const rowOfListed = (at: number): number => {
    // Of sections before which as many entries are listed, only the last can have any.
    return rowIn(lastAtMost(firstListed, at, sections.length), at)
  }
  const rowOfDay = (day: number): number => {
    const i = lastAtMost(firstDays, day, sections.length)
    const section = sections[i]
    if (!section || !isRun(section) || entriesOf(section) === 0) return firstRows[i] ?? 0
    let [low, high] = [section.start, section.start + section.count - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (dayOfListed(middle) <= day) low = middle
      else high = middle - 1
    }
    return rowIn(i, low)
  }
  const dayOfRow = (row: number): number => {
    const found = rowAt(row)
    if (!found) return Infinity
    return found.listed === null ? found.section.fromDay : dayOfListed(found.listed)
  }
  return {
    sections,
    opened,
    places,
    count,
    heightPx,
    headPx: WHERE_PX,
    rowAt,
    rowOfSection: (i) => firstRows[i] ?? 0,
    topOf,
    heightOf: (row) => topOf(row + 1) - topOf(row) || ROW_PX.entry,
    placeAt,
    rowOfListed,
    rowOfDay,
    dayOfRow,
  }
}

/** Where a place of the columns is listed; -1 when it is not. */
export function listedAt(places: Uint32Array, place: number): number {
  const at = lowerBound(places, place)
  return places[at] === place ? at : -1
}

/** Whether a row only says something between entries. */
export function isNotice(layout: UprightLayout, row: number): boolean {
  const found = layout.rowAt(row)
  return found !== null && !isRun(found.section)
}

/** Where the row of a layout before stands now: the same entry, box or notice, else the same day. */
export function sameRow(before: UprightLayout, at: number, now: UprightLayout): number {
  const found = before.rowAt(at)
  if (!found) return 0
  const { section, listed } = found
  if (listed === null) {
    const index = now.sections.findIndex(
      (one) => one.type === section.type && one.fromDay === section.fromDay,
    )
    if (index >= 0) return now.rowOfSection(index)
  } else {
    const place = before.places[listed] ?? 0
    const still = listedAt(now.places, place)
    if (still >= 0) return now.rowOfListed(still)
  }
  return now.rowOfDay(before.dayOfRow(at))
}

const yearOf = (day: number) => (Number.isFinite(day) ? fromEpochDay(epochDay(day)).year : NaN)

/** Whether a row before it gives the year of a row. */
export function isYearSaid(layout: UprightLayout, row: number): boolean {
  if (row === 0 || isNotice(layout, row - 1)) return false
  return yearOf(layout.dayOfRow(row - 1)) === yearOf(layout.dayOfRow(row))
}

const ownRows = (section: Section): number => (section.type === 'entries' ? 0 : 1)

function ownPx(section: Section): number {
  if (section.type === 'entries') return 0
  if (section.type === 'fold') return section.laws.length > 0 ? ROW_PX.foldWithLaw : ROW_PX.fold
  return ROW_PX[section.type]
}

/** The last of the first `count` ascending values that is at most `target`; 0 when none is. */
function lastAtMost(values: Float64Array, target: number, count: number): number {
  let [low, high] = [0, Math.max(0, count - 1)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] ?? Infinity) <= target) low = middle
    else high = middle - 1
  }
  return low
}
