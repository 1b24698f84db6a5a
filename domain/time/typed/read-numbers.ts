import { parseEdtf } from '../edtf.ts'
import type { Cursor } from './cursor.ts'
import type { CalendarNode, Node } from './nodes.ts'
import { inCentury, padYear, type YearSaid } from './read-calendar.ts'

const EDTF_POINT = /^-?[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?(?![-\d\p{L}])/iu

export function readEdtf(c: Cursor): Node | null {
  const match = c.pattern(EDTF_POINT)
  if (!match) return null
  const edtf = match[0].toUpperCase()
  return /[-X?~%]/.test(edtf) && parseEdtf(edtf).ok ? { is: 'fixed', edtf } : null
}

const DAY_MONTH_YEAR = /^(\d{1,2})([-/. ])(\d{1,2})[-/. ]['’]?(\d{4}|\d{2})(?![-/.]?\d)/
const YEAR_MONTH_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![-/.]?\d)/
const EIGHT_DIGITS = /^([12]\d{3})(\d\d)(\d\d)(?!\d)/
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})(?![-/.]?\d)/
const DAY_MONTH = /^(\d{1,2})\/(\d{1,2})(?![-/.]?\d)(?!\s+\p{L}{3})/u

export function readNumeric(c: Cursor): Node | null {
  const yearFirst = (): Node | null => {
    const [, year, month, day] = c.pattern(YEAR_MONTH_DAY) ?? c.pattern(EIGHT_DIGITS) ?? []
    return year ? { is: 'calendar', year, month: Number(month), day: Number(day) } : null
  }
  const monthOnly = (): Node | null => {
    const [, month, year] = c.pattern(MONTH_YEAR) ?? []
    return year ? { is: 'calendar', year, month: Number(month) } : null
  }
  const yearless = (): Node | null => {
    const [, first, second] = c.pattern(DAY_MONTH) ?? []
    return first ? inEitherOrder(Number(first), Number(second), {}, true) : null
  }
  return c.furthestOf([yearFirst, monthOnly, () => readDayMonthYear(c), yearless])
}

function readDayMonthYear(c: Cursor): Node | null {
  const match = c.pattern(DAY_MONTH_YEAR)
  if (!match) return null
  const [, first, sign, second, digits = ''] = match
  const isShort = digits.length === 2
  const year = isShort
    ? { year: padYear(inCentury(Number(digits))), isGuess: true }
    : { year: digits }
  // With a short year no order is sure; with a whole one the day is first, as both write it here.
  return inEitherOrder(Number(first), Number(second), year, isShort && sign === '/')
}

function inEitherOrder(a: number, b: number, year: YearSaid, asks: boolean): Node {
  const dayFirst: CalendarNode = { is: 'calendar', day: a, month: b, ...year, isNumeric: true }
  const monthFirst: CalendarNode = { is: 'calendar', day: b, month: a, ...year }
  if (b > 12 && a <= 12) return { ...monthFirst, isGuess: true }
  if (a > 12 || a === b || !asks) return dayFirst
  return { is: 'choice', options: [dayFirst, monthFirst] }
}
