import { spanOfPoint } from '../bounds.ts'
import { type Edtf, isEdtf, parseEdtf } from '../edtf.ts'
import { fromEpochDay } from '../epoch-day.ts'
import { partOf } from '../parts.ts'
import { printPoint } from '../print.ts'
import { alternativeReasons } from './messages.ts'
import { type CalendarNode, type Node, someNode } from './nodes.ts'
import type { Placing } from './placing.ts'
import { resolve } from './resolve.ts'

type Why = keyof typeof alternativeReasons

/** Another date that the same words may mean. */
export interface Alternative {
  edtf: string
  why: Record<'en' | 'nl', string>
}

const MOST = 3

/** What else the words may mean, likeliest first, at most three. */
export function alternativesOf(node: Node, edtf: string, placing: Placing): Alternative[] {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) return []
  const found = [
    ...ofParts(parsed.value),
    ...ofWords(node, edtf, placing),
    ...ofUnits(parsed.value),
  ]
  const seen = new Set([edtf])
  const fresh = found.filter(([other]) => {
    if (seen.has(other) || !isEdtf(other)) return false
    seen.add(other)
    return true
  })
  return fresh.slice(0, MOST).map(([other, why]) => ({ edtf: other, why: alternativeReasons[why] }))
}

/** "Late 2013": the last quarter, about December, the year. */
function ofParts(value: Edtf): [string, Why][] {
  const found = value.type === 'interval' ? partOf(value) : null
  if (!found) return []
  const { part, unit, first, last } = found
  const whole: [string, Why] = [printPoint(unit), 'whole']
  if (unit.unit !== 'year' || unit.year.includes('X') || part === 'mid') return [whole]
  const edge = part === 'late' ? last : first
  return [
    [`${unit.year}-${part === 'late' ? 36 : 33}`, 'quarter'],
    [printPoint(edge), 'lastMonth'],
    whole,
  ]
}

function ofWords(node: Node, edtf: string, placing: Placing): [string, Why][] {
  if (node.is === 'calendar') return ofCalendar(node, edtf, placing)
  if (node.is === 'weekday' && node.which === 'nearest' && !placing.isWholeMonth) {
    return [[resolve({ ...node, which: 'next' }, placing), 'other']]
  }
  if (node.is === 'moved') {
    if (edtf.endsWith('~')) return [[edtf.slice(0, -1), 'exact']]
    return /^\d{4}-\d\d-\d\d$/.test(edtf) && node.of ? [[`${edtf}~`, 'rounded']] : []
  }
  if (node.is !== 'interval' || !node.bound) return []
  const [start, end] = edtf.split('/')
  if (node.bound === 'before') return [[`[..${end}]`, 'oneMoment']]
  return [[node.bound === 'after' ? `[${start}..]` : `[${start}..${end}]`, 'oneMoment']]
}

function ofCalendar(node: CalendarNode, edtf: string, placing: Placing): [string, Why][] {
  const { year, yearShift, month, day } = node
  const isNumbered = day !== undefined && month !== undefined && day !== month
  const others: [string, Why][] = []
  if (node.isGuess && year && Number(year) >= 1950) {
    const other = { ...node, year: String(Number(year) - 100) }
    others.push([edtf.replace(year, other.year), 'otherCentury'])
  }
  if (isNumbered && year && /^\d{4}$/.test(year) && day <= 12 && node.isNumeric) {
    others.push([`${year}-${pad(day)}-${pad(month)}`, 'monthFirst'])
  }
  const isYearless = year === undefined && yearShift === undefined && month !== undefined
  if (isYearless && placing.day !== null) {
    others.push([edtf.replace(/^\d{4}/, (said) => String(Number(said) + 1)), 'other'])
  }
  return others
}

const pad = (n: number) => String(n).padStart(2, '0')

/** A quarter or half as the months it is made of; `2020-07-XX` as its month. */
function ofUnits(value: Edtf): [string, Why][] {
  if (value.type !== 'point' || value.year.includes('X')) return []
  if (value.day === 'XX') return [[`${value.year}-${value.month}`, 'anyDay']]
  if (value.unit !== 'season' || value.qualifier.approximate || value.qualifier.uncertain) return []
  if (Number(value.month) < 33) return []
  const { earliest, latest } = spanOfPoint(value)
  const [first, last] = [earliest, latest].map((day) => {
    const { year, month } = fromEpochDay(day)
    return `${String(year).padStart(4, '0')}-${pad(month)}`
  })
  return [[`${first}/${last}`, 'months']]
}

/** Whether a century or an order of day and month was filled in by guess. */
export const isGuessed = (node: Node): boolean =>
  someNode(node, (n) => n.is === 'calendar' && n.isGuess === true)
