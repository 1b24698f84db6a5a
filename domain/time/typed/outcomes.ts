import { boundsOf } from '../bounds.ts'
import { parseEdtf } from '../edtf.ts'
import { daysInMonth, type EpochDay, fromEpochDay, toEpochDay } from '../epoch-day.ts'
import { type Node, someNode } from './nodes.ts'
import { dayText, NotPlaced, type Placing } from './placing.ts'
import { resolve } from './resolve.ts'

/** Words that lead no further away than this may mean any day of the anchor's month. */
const NEAR_DAYS = 6

/**
 * EDTF of a node whose anchor is known to the month only: what it is for each day of that month, taken
 * together. One value for all is that value; else one day of the month, one of the weekdays in it, or
 * one of the days from the first to the last outcome.
 */
export function resolveInMonth(node: Node, placing: Placing): string {
  const days = daysOfMonth(placing.day as EpochDay)
  const outcomes = days.map((day) => {
    const one = { ...placing, day }
    const edtf = resolve(node, one)
    Object.assign(placing, { ...one, day: placing.day })
    return edtf
  })
  const distinct = [...new Set(outcomes)]
  const [only] = distinct
  if (only !== undefined && distinct.length === 1) return only
  const month = dayText(days[0] as EpochDay).slice(0, -3)
  const ends = new Set(outcomes.map(openEndOf))
  if (ends.size === 1 && !ends.has(null)) {
    const moment = together(node, outcomes.map(withoutOpenEnd), days, month)
    const point = /^[[{]/.test(moment) ? `${month}-XX` : moment
    return ends.has('start') ? `../${point}` : `${point}/..`
  }
  return together(node, outcomes, days, month)
}

function daysOfMonth(day: EpochDay): EpochDay[] {
  const { year, month } = fromEpochDay(day)
  return Array.from({ length: daysInMonth(year, month) }, (_, i) =>
    toEpochDay({ year, month, day: i + 1 }),
  )
}

const openEndOf = (edtf: string) =>
  edtf.startsWith('../') ? 'start' : edtf.endsWith('/..') ? 'end' : null

const withoutOpenEnd = (edtf: string) => edtf.replace(/^\.\.\/|\/\.\.$/g, '')

function together(
  node: Node,
  outcomes: readonly string[],
  days: readonly EpochDay[],
  month: string,
): string {
  if (someNode(node, (n) => n.is === 'weekday')) {
    const inside = outcomes.flatMap((edtf) => edtf.replace(/[[\]{}]/g, '').split(','))
    const inMonth = [...new Set(inside)].filter((edtf) => edtf.startsWith(`${month}-`)).sort()
    const isDays = inMonth.every((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf))
    if (isDays && inMonth.length > 0) return `[${inMonth.join(',')}]`
  }
  const spans = outcomes.map((edtf) => {
    const parsed = parseEdtf(edtf)
    if (!parsed.ok) throw new NotPlaced('no-such-date')
    const { start, end } = boundsOf(parsed.value)
    return { first: start.earliest, last: end.latest }
  })
  const isNear = spans.every(({ first, last }, i) => {
    const day = days[i] ?? first
    return Math.abs(first - day) <= NEAR_DAYS && Math.abs(last - day) <= NEAR_DAYS
  })
  if (isNear) return `${month}-XX`
  const first = Math.min(...spans.map((span) => span.first))
  const last = Math.max(...spans.map((span) => span.last))
  const mark = outcomes.some((edtf) => edtf.includes('~')) ? '~' : ''
  return `[${dayText(first)}${mark}..${dayText(last)}${mark}]`
}
