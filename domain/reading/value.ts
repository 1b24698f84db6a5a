import { daysInMonth, type EpochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { dayOf } from './calendar.ts'

/** One calendar unit. `month` 21 and up are seasons, quarters and halves, as in EDTF. */
export interface Atom {
  year: number
  month?: number | undefined
  day?: number | undefined
  approx?: boolean
  /** A decade or a century as EDTF writes it: `198X`; then `year` is its first. */
  digits?: string
}

/** What an expression says, worked out for one day of publication. */
export type Value =
  | { type: 'point'; atom: Atom }
  | { type: 'interval'; from: Atom; to: Atom }
  | { type: 'open'; from?: Atom; to?: Atom }
  | { type: 'set'; mode: 'any' | 'all'; atoms: Atom[] }

export const point = (year: number, month?: number, day?: number): Value => ({
  type: 'point',
  atom: { year, month, day },
})

export const atomOfDay = (day: EpochDay): Atom => fromEpochDay(day)

export const dayPoint = (day: EpochDay): Value => ({ type: 'point', atom: atomOfDay(day) })

export const interval = (from: Atom, to: Atom): Value => ({ type: 'interval', from, to })

export const about = (atom: Atom): Atom => ({ ...atom, approx: true })

const pad = (value: number, width = 2) => String(value).padStart(width, '0')

export function formatAtom({ year, month, day, approx, digits }: Atom): string {
  const text = [digits ?? pad(year, 4), month, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? pad(part) : part))
    .join('-')
  return approx ? `${text}~` : text
}

/** The value as EDTF. */
export function formatValue(value: Value): string {
  switch (value.type) {
    case 'point':
      return formatAtom(value.atom)
    case 'interval':
      return `${formatAtom(value.from)}/${formatAtom(value.to)}`
    case 'open':
      return `${value.from ? formatAtom(value.from) : '..'}/${value.to ? formatAtom(value.to) : '..'}`
    case 'set': {
      const inner = value.atoms.map(formatAtom).join(',')
      return value.mode === 'any' ? `[${inner}]` : `{${inner}}`
    }
  }
}

/** First month of a season, quarter or half, and how many months it has. */
export function monthsOfCode(code: number): [first: number, count: number] {
  if (code >= 40) return [(code - 40) * 6 + 1, 6]
  if (code >= 33) return [(code - 33) * 3 + 1, 3]
  return [(code - 21) * 3 + 3, 3]
}

export function firstDay({ year, month, day }: Atom): EpochDay {
  if (month !== undefined && month > 12) return dayOf(year, monthsOfCode(month)[0], 1)
  return dayOf(year, month ?? 1, day ?? 1)
}

export function lastDay({ year, month, day, digits }: Atom): EpochDay {
  if (digits) return dayOf(year + (digits.endsWith('XX') ? 99 : 9), 12, 31)
  if (month === undefined) return dayOf(year, 12, 31)
  if (month > 12) {
    const [first, count] = monthsOfCode(month)
    const last = first + count - 1
    return last > 12
      ? dayOf(year + 1, last - 12, daysInMonth(year + 1, last - 12))
      : dayOf(year, last, daysInMonth(year, last))
  }
  return dayOf(year, month, day ?? daysInMonth(year, month))
}

/** A season has no place at the end of an interval: its month, approximately, stands for it. */
const edge = (atom: Atom, side: 'first' | 'last'): Atom => {
  if (atom.digits) return { year: side === 'first' ? atom.year : fromEpochDay(lastDay(atom)).year }
  if (atom.month === undefined || atom.month <= 12) return atom
  const { year, month } = fromEpochDay(side === 'first' ? firstDay(atom) : lastDay(atom))
  return { year, month, approx: true }
}

/** Where a value begins: an end for `since` and for ranges. */
export function startOf(value: Value): Atom | undefined {
  if (value.type === 'point') return edge(value.atom, 'first')
  if (value.type === 'set') return value.atoms[0]
  return value.from
}

/** Where a value ends: an end for `until` and for ranges. */
export function endOf(value: Value): Atom | undefined {
  if (value.type === 'point') return edge(value.atom, 'last')
  if (value.type === 'set') return value.atoms.at(-1)
  return value.to
}

/** First and last day a value can touch; open ends are left out. */
export function daysOf(value: Value): [EpochDay | undefined, EpochDay | undefined] {
  if (value.type === 'point') return [firstDay(value.atom), lastDay(value.atom)]
  if (value.type !== 'set') {
    return [value.from && firstDay(value.from), value.to && lastDay(value.to)]
  }
  const [first, last] = [value.atoms[0], value.atoms.at(-1)]
  return [first && firstDay(first), last && lastDay(last)]
}
