import { type Offset, parseOffset, type Side } from './move-date.ts'
import type { DateLanguage } from './words.ts'

interface OffsetWords {
  /** One, and more than one. */
  units: Record<Offset['unit'], readonly [string, string]>
  sides: Record<Side, string>
  same: string
  /** All the time before or after what is counted. */
  bounds: Record<Side, (counted: string) => string>
}

const words: Record<DateLanguage, OffsetWords> = {
  en: {
    units: {
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    sides: { before: 'before', after: 'after' },
    same: 'the same day as',
    bounds: {
      before: (counted) => `earlier than ${counted}`,
      after: (counted) => `later than ${counted}`,
    },
  },
  nl: {
    units: {
      day: ['dag', 'dagen'],
      week: ['week', 'weken'],
      month: ['maand', 'maanden'],
      year: ['jaar', 'jaar'],
    },
    sides: { before: 'voor', after: 'na' },
    same: 'gelijk met',
    bounds: {
      before: (counted) => `eerder dan ${counted}`,
      after: (counted) => `later dan ${counted}`,
    },
  },
}

/** What stands before the title an offset counts from: "2 weeks after", "before", "the same day as". */
export function sayOffset(offset: string, bound: Side | undefined, language: DateLanguage): string {
  const { units, sides, same, bounds } = words[language]
  const { amount, unit } = parseOffset(offset) ?? { amount: 0, unit: 'day' }
  if (amount === 0) return bound ? sides[bound] : same
  const size = Math.abs(amount)
  const counted = `${size} ${units[unit][size === 1 ? 0 : 1]} ${sides[amount < 0 ? 'before' : 'after']}`
  return bound ? bounds[bound](counted) : counted
}
