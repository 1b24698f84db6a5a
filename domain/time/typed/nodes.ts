import type { Qualifier } from '../edtf.ts'
import type { PartOfUnit } from '../parts.ts'
import type { Unit, Which } from './grammar.ts'

/** An entry that another date is counted from. */
export interface EntryDate {
  id: string
  title: string
  date: string
}

/** A date on the calendar; what is missing is filled in from its neighbours or from the anchor. */
export interface CalendarNode {
  is: 'calendar'
  /** EDTF year, with `X` where digits are unknown. */
  year?: string
  /** Years from that of the anchor: "March last year". */
  yearShift?: number
  month?: number
  day?: number
  weekday?: number
  /** EDTF code of a season, quarter or half, 21–41. */
  code?: number
  /** True when the century or the order of day and month is a guess. */
  isGuess?: boolean
  /** True when written in numbers alone. */
  isNumeric?: boolean
}

export type Bound = Node | 'open' | 'unknown'

/** What a person said, before it is placed on the calendar. */
export type Node =
  | CalendarNode
  | { is: 'fixed'; edtf: string }
  | { is: 'entry'; entries: readonly EntryDate[] }
  | { is: 'holiday'; name: string; year?: string; yearShift?: number; which?: Which }
  | { is: 'dayWord'; days: number }
  | { is: 'unit'; unit: Unit; which: Which }
  | { is: 'whichSeason'; season: number; which: Which }
  | { is: 'whichMonth'; month: number; which: Which }
  | { is: 'weekday'; weekday: number; which: Which | 'nearest' }
  | { is: 'weekdayOfWeek'; weekday: number; which: Which }
  | { is: 'weekdaysIn'; weekday: number; of: Node }
  /** The first, second, … or (-1) last such weekday of a month. */
  | { is: 'nthWeekday'; nth: number; weekday: number; of: Node }
  | { is: 'week'; week: number; year?: string; yearShift?: number }
  | { is: 'weekOf'; of: Node }
  /** So much before (negative) or after another date, or the anchor. */
  | { is: 'moved'; amount: number; unit: Unit; of: Node | null }
  | { is: 'run'; amount: number; unit: Unit }
  | { is: 'rest'; unit: Unit; side: 'earlier' | 'later' }
  | { is: 'part'; part: PartOfUnit; of: Node }
  /** First or last so many months of a year. */
  | { is: 'months'; first: number; last: number; of: Node }
  | { is: 'beside'; side: 'before' | 'after'; of: Node }
  | { is: 'qualified'; qualifier: Qualifier; of: Node }
  | { is: 'components'; qualifiers: readonly Qualifier[]; of: Node }
  | { is: 'interval'; start: Bound; end: Bound; bound?: 'before' | 'after' | 'between' }
  | { is: 'set'; mode: 'one' | 'all'; members: readonly Node[] }
  | { is: 'setRange'; mode: 'one' | 'all'; from?: Node; to?: Node }
  | { is: 'choice'; options: readonly Node[] }

type Holder = Extract<Node, { of: unknown }>

const holds = (node: Node): node is Holder & { of: Node } => 'of' in node && node.of !== null

/** Whether `node` itself or what it is made of is so. */
export function someNode(node: Node, isSo: (node: Node) => boolean): boolean {
  if (isSo(node)) return true
  return partsOf(node).some((part) => someNode(part, isSo))
}

function partsOf(node: Node): readonly Node[] {
  if (holds(node)) return [node.of]
  if (node.is === 'set') return node.members
  if (node.is === 'choice') return node.options
  if (node.is === 'interval') return [node.start, node.end].filter((end) => typeof end !== 'string')
  if (node.is === 'setRange') return [node.from, node.to].filter((end) => end !== undefined)
  return []
}

/** The calendar date or holiday inside a node: the July of "about early July". */
function findDated(node: Node): Extract<Node, { is: 'calendar' | 'holiday' }> | null {
  if (node.is === 'calendar' || node.is === 'holiday') return node
  return holds(node) ? findDated(node.of) : null
}

function withDated(node: Node, dated: Node): Node {
  if (node.is === 'calendar' || node.is === 'holiday') return dated
  return holds(node) ? { ...node, of: withDated(node.of, dated) } : node
}

/** `node` with the year, and for a bare day the month, said once for it and its neighbour. */
export function filledFrom(node: Node, neighbour: Node, direction: 'before' | 'after'): Node {
  const [dated, source] = [findDated(node), findDated(neighbour)]
  if (!dated || !source) return node
  const hasYear = dated.year !== undefined || dated.yearShift !== undefined
  const isBareDay = dated.is === 'calendar' && dated.day !== undefined && dated.month === undefined
  if (hasYear && !isBareDay) return node
  if (dated.is === 'holiday') return withDated(node, { ...dated, ...yearOf(source) })
  const month = isBareDay && source.is === 'calendar' ? source.month : dated.month
  if (isBareDay && month === undefined) return node
  const filled = {
    ...dated,
    ...(month !== undefined && { month }),
    ...yearOf(hasYear ? dated : source),
  }
  return withDated(node, direction === 'after' ? orNextYear(filled, source) : filled)
}

/** A day of the month alone: "the 16th". */
export const isBareDay = (node: Node): boolean => {
  const dated = findDated(node)
  return dated?.is === 'calendar' && dated.day !== undefined && dated.month === undefined
}

const yearOf = ({ year, yearShift }: { year?: string; yearShift?: number }) => ({
  ...(year !== undefined && { year }),
  ...(yearShift !== undefined && { yearShift }),
})

/** "December 2020 to March": the March after it. */
function orNextYear(node: CalendarNode, from: { month?: number } & Node): CalendarNode {
  const isEarlier =
    from.is === 'calendar' &&
    node.month !== undefined &&
    from.month !== undefined &&
    node.month < from.month
  if (!isEarlier || node.year === undefined || !/^\d{4}$/.test(node.year)) return node
  return { ...node, year: String(Number(node.year) + 1).padStart(4, '0') }
}
