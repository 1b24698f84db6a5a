import type { Cursor } from './cursor.ts'
import type { Unit } from './grammar.ts'
import type { Node } from './nodes.ts'
import { readWeekdayName } from './read-calendar.ts'

export function readDayWord(c: Cursor): Node | null {
  const days = c.value('dayWords')
  if (days !== null) c.has('dayParts')
  return days === null ? null : { is: 'dayWord', days }
}

export function readWeekday(c: Cursor): Node | null {
  const weekday = readWeekdayName(c)
  if (weekday === null) return null
  const week = c.attempt(() => {
    const which = c.name('which')
    return which && c.name('units') === 'week' ? which : null
  })
  if (week) return { is: 'weekdayOfWeek', weekday, which: week }
  const which = c.has('pastMark') ? 'past' : c.has('nextMark') ? 'next' : 'nearest'
  return { is: 'weekday', weekday, which }
}

/** "last week", "deze zomer", "afgelopen mei", "komende zondag". */
export function readWhich(c: Cursor): Node | null {
  const which = c.name('which')
  if (!which) return null
  return c.furthestOf<Node>([
    () => {
      const unit = c.name('units')
      if (!unit || unit === 'day') return null
      const weekday = unit === 'week' ? readWeekdayName(c) : null
      return weekday === null
        ? { is: 'unit', unit, which }
        : { is: 'weekdayOfWeek', weekday, which }
    },
    () => {
      const season = c.value('seasonNames')
      return season === null ? null : { is: 'whichSeason', season, which }
    },
    () => {
      const month = c.value('monthNames')
      return month === null ? null : { is: 'whichMonth', month, which }
    },
    () => {
      const weekday = readWeekdayName(c)
      return weekday === null ? null : { is: 'weekday', weekday, which }
    },
    () => {
      const name = c.name('holidays')
      return name === null ? null : { is: 'holiday', name, which }
    },
  ])
}

interface Amount {
  amount: number
  unit: Unit
}

/** "3 weeks", "anderhalf jaar", "half a year", as a whole number of some unit. */
export function readAmount(c: Cursor): Amount | null {
  const ofHalf = () => {
    if (!c.has('halfAmount')) return null
    const unit = c.name('units')
    return unit && wholeAmount(0.5, unit)
  }
  const ofNumber = () => {
    const digits = c.number((t) => t.digits.length <= 4 && t.suffix === '' && !t.isShortYear)
    const n = digits ? Number(digits.digits) : c.value('numbers')
    if (n === null) return null
    const unit = c.name('units')
    return unit && wholeAmount(n, unit)
  }
  return c.attempt(() => c.furthestOf([ofHalf, ofNumber]))
}

const inMonths: Partial<Record<Unit, number>> = { quarter: 3, halfYear: 6, year: 12 }
const inYears: Partial<Record<Unit, number>> = { decade: 10, century: 100 }

function wholeAmount(n: number, unit: Unit): Amount | null {
  if (unit === 'weekend') return null
  const years = inYears[unit]
  if (years !== undefined) return wholeAmount(n * years, 'year')
  if (Number.isInteger(n) && unit !== 'quarter' && unit !== 'halfYear') return { amount: n, unit }
  const months = inMonths[unit]
  const amount = n * (months ?? Number.NaN)
  return Number.isInteger(amount) ? { amount, unit: 'month' } : null
}

/** "3 days ago", "over 2 weken", "more than 5 years ago", "al 3 jaar". */
export function readMoved(c: Cursor): Node | null {
  const ago = (): Node | null => {
    const said = readAmount(c)
    if (!said) return null
    if (c.has('ago')) return { is: 'moved', amount: -said.amount, unit: said.unit, of: null }
    return c.has('fromNow') ? { is: 'moved', ...said, of: null } : null
  }
  const future = (): Node | null => {
    const said = c.has('inFuture') ? readAmount(c) : null
    return said && { is: 'moved', ...said, of: null }
  }
  const longer = (): Node | null => {
    const limit = c.has('moreThan') ? 'more' : c.has('lessThan') ? 'less' : null
    const moved = limit && ago()
    if (!moved) return null
    return limit === 'more'
      ? { is: 'interval', start: 'open', end: about(moved) }
      : { is: 'interval', start: about(moved), end: { is: 'dayWord', days: 0 } }
  }
  const forSoLong = (): Node | null => {
    const said = c.has('forSoLong') || c.has('since') ? readAmount(c) : null
    if (!said) return null
    const start: Node = { is: 'moved', amount: -said.amount, unit: said.unit, of: null }
    return { is: 'interval', start, end: 'open' }
  }
  return c.furthestOf([ago, future, longer, forSoLong])
}

export const about = (of: Node): Node => ({
  is: 'qualified',
  qualifier: { approximate: true, uncertain: false },
  of,
})

/** "de afgelopen drie jaar", "the next ten days". */
export function readRun(c: Cursor): Node | null {
  const which = c.name('which')
  if (!which || which === 'this') return null
  const said = readAmount(c)
  if (!said) return null
  return { is: 'run', unit: said.unit, amount: which === 'next' ? said.amount : -said.amount }
}

/** "earlier this week". */
export function readRest(c: Cursor): Node | null {
  const side = c.has('earlier') ? 'earlier' : c.has('later') ? 'later' : null
  if (!side) return null
  c.has('of')
  if (c.name('which') !== 'this') return null
  const unit = c.name('units')
  return unit === 'week' || unit === 'month' || unit === 'year' ? { is: 'rest', unit, side } : null
}
