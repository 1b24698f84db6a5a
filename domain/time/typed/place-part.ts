import { boundsOf, spanOfPoint } from '../bounds.ts'
import { daysInMonth, epochDay, fromEpochDay } from '../epoch-day.ts'
import { type PartOfUnit, windows } from '../parts.ts'
import { addMonths, dayText, edtfOf, monthText, NotPlaced, pad } from './placing.ts'

/** The window of "early", "mid" or "late" in a year, month, decade, season, quarter or week. */
export function placePart(part: PartOfUnit, edtf: string): string {
  const value = edtfOf(edtf)
  const run = (of: (n: number) => string, [first, last]: readonly [number, number]) =>
    `${of(first)}~/${of(last)}~`
  if (value.type === 'interval') return placePartOfWeek(part, edtf)
  if (value.type !== 'point' || value.qualifier.approximate) throw new NotPlaced('no-such-date')
  const { year, month, unit } = value
  if (unit === 'year') {
    if (/^\d{3}X$/.test(year)) return run((n) => `${year.slice(0, 3)}${n}`, windows.decade[part])
    if (year.includes('X')) throw new NotPlaced('no-such-date')
    return run((n) => `${year}-${pad(n)}`, windows.year[part])
  }
  if (unit === 'month') {
    const length = daysInMonth(Number(year), Number(month))
    return run((n) => `${edtf}-${pad(Math.min(n, length))}`, windows.month[part])
  }
  if (unit !== 'season') throw new NotPlaced('no-such-date')
  const { earliest, latest } = spanOfPoint(value)
  const months = Math.round((latest - earliest) / 30.4)
  const third = part === 'early' ? 0 : part === 'mid' ? 1 : 2
  const size = months / 3
  const [first, last] = [Math.floor(third * size), Math.ceil((third + 1) * size) - 1].map((n) => {
    const civil = fromEpochDay(epochDay(addMonths(earliest, n)))
    return `${monthText(civil.year, civil.month)}~`
  })
  return first === last ? `${first}` : `${first}/${last}`
}

function placePartOfWeek(part: PartOfUnit, edtf: string): string {
  const { start, end } = boundsOf(edtfOf(edtf))
  const monday = start.earliest
  if (end.latest - monday !== 6) throw new NotPlaced('no-such-date')
  if (part === 'mid') return `${dayText(monday + 2)}~`
  const first = part === 'early' ? monday : monday + 3
  return `${dayText(first)}~/${dayText(first + 1)}~`
}
