import { boundsOf, NO_EARLIEST, NO_LATEST } from '../bounds.ts'
import { parseEdtf } from '../edtf.ts'
import { type EpochDay, epochDay, weekdayOf } from '../epoch-day.ts'
import { edgeOf, movedFrom } from '../move-date.ts'
import { qualified, withComponents } from './doubt.ts'
import { type Bound, type Node, someNode } from './nodes.ts'
import { placeCalendar, placeHoliday, placeWeek, weekdaysIn } from './place-calendar.ts'
import { placePart } from './place-part.ts'
import {
  movedFromAnchor,
  placeMonth,
  placeRest,
  placeRun,
  placeSeason,
  placeUnit,
  placeWeekday,
  stepsOf,
} from './place-relative.ts'
import {
  addMonths,
  anchorOf,
  choose,
  dayText,
  edtfOf,
  mondayOf,
  NotPlaced,
  onlyDay,
  type Placing,
  pad,
  weekFrom,
} from './placing.ts'

/** EDTF of a node, counted from one day. */
export function resolve(node: Node, placing: Placing): string {
  const edtf = resolveNode(node, placing)
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) {
    throw new NotPlaced(/not before/.test(parsed.expected) ? 'out-of-order' : 'no-such-date')
  }
  return edtf
}

function resolveNode(node: Node, placing: Placing): string {
  switch (node.is) {
    case 'fixed':
      return node.edtf
    case 'calendar':
      return placeCalendar(node, placing)
    case 'choice': {
      const isCentury = node.options.every((option) => !('day' in option))
      return resolve(choose(node.options, isCentury ? 'century' : 'order', placing), placing)
    }
    case 'entry': {
      placing.entry = choose(node.entries, 'entry', placing)
      return placing.entry.date
    }
    case 'holiday':
      return placeHoliday(node, placing)
    case 'dayWord':
      return dayText(anchorOf(placing) + node.days)
    case 'unit':
      return placeUnit(node.unit, node.which, placing)
    case 'whichSeason':
      return placeSeason(node.season, node.which, placing)
    case 'whichMonth':
      return placeMonth(node.month, node.which, placing)
    case 'weekday':
      return dayText(placeWeekday(node.weekday, node.which, anchorOf(placing)))
    case 'weekdayOfWeek':
      return dayText(mondayOf(anchorOf(placing)) + 7 * stepsOf(node.which) + node.weekday - 1)
    case 'weekdaysIn':
      return `[${weekdaysIn(node.weekday, resolve(node.of, placing)).map(dayText).join(',')}]`
    case 'nthWeekday': {
      const days = weekdaysIn(node.weekday, resolve(node.of, placing))
      const day = days.at(node.nth > 0 ? node.nth - 1 : node.nth)
      if (day === undefined) throw new NotPlaced('no-such-date')
      return dayText(day)
    }
    case 'week':
      return placeWeek(node, placing)
    case 'weekOf':
      return weekFrom(mondayOf(onlyDay(resolve(node.of, placing))))
    case 'moved':
      return node.of === null
        ? movedFromAnchor(node.amount, node.unit, placing)
        : movedFrom(resolve(node.of, placing), node.amount, node.unit)
    case 'run':
      return placeRun(node.amount, node.unit, placing)
    case 'rest':
      return placeRest(node.unit, node.side, placing)
    case 'part':
      return placePart(node.part, resolve(node.of, placing))
    case 'months': {
      const year = resolve(node.of, placing)
      return `${year}-${pad(node.first)}/${year}-${pad(node.last)}`
    }
    case 'beside': {
      const day = onlyDay(resolve(node.of, placing))
      return `${dayText(day + (node.side === 'before' ? -1 : 1))}~`
    }
    case 'qualified':
      return qualified(edtfOf(resolve(node.of, placing)), node.qualifier)
    case 'components':
      return withComponents(edtfOf(resolve(node.of, placing)), node.qualifiers)
    case 'interval':
      return placeInterval(node, placing)
    case 'set': {
      const members: string[] = []
      for (const member of node.members) {
        const edtf = following(member, members.at(-1)) ?? resolve(member, placing)
        members.push(edtf)
      }
      if (node.mode === 'one' && hasYearOfOther(members)) throw new NotPlaced('no-such-date')
      const isStretch = node.mode === 'one' && members.some((member) => member.includes('/'))
      return isStretch ? hullOf(members) : bracketed(node.mode, members.map(unbracketed).join(','))
    }
    case 'setRange': {
      const [from, to] = [node.from, node.to].map((end) => (end ? resolve(end, placing) : ''))
      return bracketed(node.mode, `${from}..${to}`)
    }
  }
}

const bracketed = (mode: 'one' | 'all', members: string) =>
  mode === 'one' ? `[${members}]` : `{${members}}`

const unbracketed = (edtf: string) => edtf.replace(/^[[{]|[\]}]$/g, '')

/** "April or 2020" is no choice; it is the English "April of 2020" read as Dutch. */
const hasYearOfOther = (members: readonly string[]) =>
  members.some(
    (year) => /^\d{4}$/.test(year) && members.some((other) => other.startsWith(`${year}-`)),
  )

/** A set holds no stretches: "late 2013 or early 2014" is one date from the first to the last. */
function hullOf(members: readonly string[]): string {
  const edges = members.map((member) => member.split('/'))
  const [from = '', to = ''] = [edges[0]?.[0], edges.at(-1)?.at(-1)]
  const range = `[${from}..${to}]`
  if (parseEdtf(range).ok) return range
  const spans = members.map((member) => boundsOf(edtfOf(member)))
  const first = Math.min(...spans.map((span) => span.start.earliest))
  const last = Math.max(...spans.map((span) => span.end.latest))
  if (first === NO_EARLIEST || last === NO_LATEST) throw new NotPlaced('no-bound')
  const mark = range.includes('~') ? '~' : ''
  return `[${dayText(first)}${mark}..${dayText(last)}${mark}]`
}

/** "Tuesday or Wednesday": the second is the first such day after the first. */
function following(node: Node, before: string | undefined): string | null {
  if (node.is !== 'weekday' || node.which !== 'nearest') return null
  if (before === undefined || !/^\d{4}-\d\d-\d\d$/.test(before)) return null
  const day = onlyDay(before)
  return dayText(day + ((node.weekday - weekdayOf(day) + 7) % 7 || 7))
}

function placeInterval(
  { start, end }: Extract<Node, { is: 'interval' }>,
  placing: Placing,
): string {
  const first = placeEnd(start, 'start', placing)
  const next = typeof end === 'string' ? null : following(end, first)
  const last = next ?? placeEnd(end, 'end', placing)
  if (typeof end === 'string' || placing.day === null || !someNode(end, isYearless)) {
    return `${first}/${last}`
  }
  // Without a year the end is the first after the start; of a start that is not said, the nearest.
  const later = placeEnd(end, 'end', { ...placing, day: epochDay(addMonths(placing.day, 12)) })
  if (start === 'open') return `../${isNearer(later, last, placing.day) ? later : last}`
  return parseEdtf(`${first}/${last}`).ok ? `${first}/${last}` : `${first}/${later}`
}

const isYearless = (node: Node) =>
  node.is === 'calendar' && node.year === undefined && node.yearShift === undefined

function isNearer(a: string, b: string, to: EpochDay): boolean {
  const [fromA = 0, fromB = 0] = [a, b].map((edtf) =>
    Math.abs(boundsOf(edtfOf(edtf)).end.latest - to),
  )
  return fromA < fromB
}

/** An end of an interval; of what is itself a stretch, its outer edge. */
function placeEnd(bound: Bound, side: 'start' | 'end', placing: Placing): string {
  if (bound === 'open') return '..'
  if (bound === 'unknown') return ''
  return edgeOf(resolve(bound, placing), side)
}
