import { type IntervalEnd, type Point, parseEdtf } from '#domain/time/edtf.ts'
import { partOf } from '#domain/time/parts.ts'
import { isUnspecified } from '#domain/time/precision.ts'
import { remember } from './remember.ts'

/** What a date says of its beginning or its end; a point says the same of both. */
export interface DateEnd {
  isApproximate: boolean
  isUncertain: boolean
  isUnspecified: boolean
  /** `open` runs on (`..`) · `unknown` nobody knows (empty). */
  missing: 'open' | 'unknown' | null
}

/** A date as far as its drawing needs it, bounds apart. */
export interface DateShape {
  type: 'point' | 'interval' | 'one-of' | 'all-of'
  isSeason: boolean
  start: DateEnd
  end: DateEnd
}

const plainEnd: DateEnd = {
  isApproximate: false,
  isUncertain: false,
  isUnspecified: false,
  missing: null,
}
const plainPoint: DateShape = { type: 'point', isSeason: false, start: plainEnd, end: plainEnd }

const aboutEnd: DateEnd = { ...plainEnd, isApproximate: true }
const aboutPoint: DateShape = { ...plainPoint, start: aboutEnd, end: aboutEnd }

/** What an EDTF string says; one that does not parse is some time, and nothing more. */
export const dateShape = remember(readShape)

const dayAlone = /^\d{4}-\d\d-\d\d$/

function readShape(text: string): DateShape {
  // A day, or what only looks like one, says nothing else: no need to read it.
  if (dayAlone.test(text)) return plainPoint
  const parsed = parseEdtf(text)
  if (!parsed.ok) return plainPoint
  const { value } = parsed
  if (value.type === 'set')
    return { ...plainPoint, type: value.mode === 'one' ? 'one-of' : 'all-of' }
  // "Late 2013" is written as an interval, and yet is one day somewhere in it.
  if (value.type === 'interval' && partOf(value)) return aboutPoint
  if (value.type === 'interval')
    return {
      type: 'interval',
      isSeason: false,
      start: dateEnd(value.start),
      end: dateEnd(value.end),
    }
  const end = dateEnd(value)
  return { type: 'point', isSeason: isSeason(value), start: end, end }
}

export function dateEnd(end: IntervalEnd): DateEnd {
  if (typeof end === 'string') return { ...plainEnd, missing: end }
  const { approximate, uncertain } = end.qualifier
  return {
    isApproximate: approximate,
    isUncertain: uncertain,
    isUnspecified: isUnspecified(end),
    missing: null,
  }
}

/** Seasons, of either hemisphere; quarters and halves have borders of their own. */
export const isSeason = ({ unit, month }: Point): boolean =>
  unit === 'season' && Number(month) <= 32

/** The sign a label begins with: ≈ about, ? perhaps. */
export function doubtSign(date: string): string {
  const isApproximate = /[~%]/.test(date)
  const isUncertain = /[?%]/.test(date)
  return `${isApproximate ? '≈' : ''}${isUncertain ? '?' : ''}`
}
