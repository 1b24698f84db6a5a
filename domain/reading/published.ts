import { daysInMonth, type EpochDay, epochDay, fromEpochDay } from '#domain/time/epoch-day.ts'
import { dayOf } from './calendar.ts'
import type { Frame } from './frame.ts'
import type { Meaning } from './meaning.ts'
import { resolve } from './resolve.ts'
import { type Atom, atomOfDay, daysOf, formatAtom, formatValue, type Value } from './value.ts'

/** When an article came out: a day, or any day of a month. */
export interface Published {
  first: EpochDay
  last: EpochDay
}

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM`.
 *
 * @throws {RangeError} for anything else: the caller asks the reader first
 */
export function parsePublished(edtf: string): Published {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(edtf)
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3] ?? 1)]
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`published is a day or a month as 2020-07-17 or 2020-07, not “${edtf}”`)
  }
  const first = dayOf(year, month, day)
  return { first, last: match[3] ? first : dayOf(year, month, daysInMonth(year, month)) }
}

export type FrameWithoutDay = Omit<Frame, 'published' | 'earliest' | 'latest'>

/** An EDTF string, and its value when that is one. */
export interface Outcome {
  edtf: string
  value: Value | null
}

/** “A few days away”: what happened then is still a day of the month, give or take. */
const NEAR_DAYS = 6

/**
 * What a meaning comes to, as EDTF.
 *
 * When only the month of publication is known, the expression is worked out for each of its days and the
 * value is the set of the outcomes, never one invented day.
 */
export function outcomeOf(
  meaning: Meaning,
  { first, last }: Published,
  frame: FrameWithoutDay,
): Outcome | null {
  const on = (published: EpochDay) =>
    resolve(meaning, { ...frame, published, earliest: first, latest: last })
  const value = on(first)
  if (!value) return null
  const edtf = formatValue(value)
  if (first === last) return { edtf, value }
  // A later day never makes an earlier date: what is the same on both ends is the same between.
  const end = on(last)
  if (end && formatValue(end) === edtf) return { edtf, value }
  const outcomes = [value]
  for (let day = first + 1; day <= last; day++) {
    const outcome = on(epochDay(day))
    if (!outcome) return null
    outcomes.push(outcome)
  }
  return { edtf: spread(meaning, outcomes, first), value: null }
}

/** The set of outcomes, one for each day of the month, as one EDTF value. */
function spread(meaning: Meaning, outcomes: Value[], first: EpochDay): string {
  const month = formatAtom({ ...atomOfDay(first), day: undefined })
  if (meaning.is === 'within') return meaning.unit === 'month' ? month : `${month}-XX`
  if (outcomes[0]?.type === 'open') return spreadOpen(outcomes)
  if (meaning.is === 'weekday' && meaning.week === undefined) return oneOf(outcomes, month)
  if (outcomes[0]?.type === 'set') return oneOf(outcomes, month)
  const isNear = outcomes.every((outcome, i) => distance(outcome, first + i) <= NEAR_DAYS)
  if (isNear) return `${month}-XX`
  return coarser(outcomes) ?? hull(outcomes)
}

/** The days inside the month. */
function oneOf(outcomes: Value[], month: string): string {
  const days = new Set<string>()
  for (const outcome of outcomes) {
    const atoms =
      outcome.type === 'set' ? outcome.atoms : outcome.type === 'point' ? [outcome.atom] : []
    for (const atom of atoms) {
      const text = formatAtom(atom)
      if (text.startsWith(month)) days.add(text)
    }
  }
  return days.size === 0 ? hull(outcomes) : `[${[...days].sort().join(',')}]`
}

function distance(value: Value, day: number): number {
  const [from, to] = daysOf(value)
  if (from === undefined || to === undefined) return Infinity
  return Math.max(from - day, day - to, 0)
}

/** An open value whose end is any day of a month: the month most outcomes share. */
function spreadOpen(outcomes: Value[]): string {
  const texts = outcomes.map((outcome) => {
    if (outcome.type !== 'open') return ''
    const day = (atom: Atom) =>
      atom.day === undefined
        ? formatAtom(atom)
        : `${formatAtom({ ...atom, day: undefined, approx: false })}-XX`
    return `${outcome.from ? day(outcome.from) : '..'}/${outcome.to ? day(outcome.to) : '..'}`
  })
  const count = (text: string) => texts.filter((other) => other === text).length
  return texts.reduce((best, text) => (count(text) > count(best) ? text : best))
}

/** A stretch from one month into another, when all outcomes agree on both. */
function coarser(outcomes: Value[]): string | null {
  const texts = outcomes.map((outcome) => {
    if (outcome.type !== 'interval') return null
    const [from, to] = [outcome.from, outcome.to].map((atom) =>
      formatAtom({ ...atom, day: undefined }),
    )
    return from === to ? null : `${from}/${to}`
  })
  const [text] = texts
  return text != null && texts.every((other) => other === text) ? text : null
}

/** From the first day any outcome touches to the last: one of these. */
function hull(outcomes: Value[]): string {
  const spans = outcomes.map(daysOf)
  const from = Math.min(...spans.map(([first]) => first ?? Infinity))
  const to = Math.max(...spans.map(([, last]) => last ?? -Infinity))
  const text = (day: number) => formatAtom(fromEpochDay(epochDay(day)))
  return `[${text(from)}..${text(to)}]`
}
