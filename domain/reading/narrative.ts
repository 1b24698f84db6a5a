import type { EpochDay } from '#domain/time/epoch-day.ts'
import type { Meaning } from './meaning.ts'
import { type Atom, endOf, startOf, type Value } from './value.ts'

/**
 * What an article has told so far, carried from one fragment to the next.
 *
 * Plain data: it may be kept, sent and compared.
 */
export interface NarrativeContext {
  /** Something dated or not has been read: a date from here on is no dateline. */
  begun: boolean
  /** Year the story is in, when it named one with a month or a day. */
  year?: number
  /** Sentences since it did. */
  yearAge?: number
  /** The last date, for “that year” and “the next day”. */
  last?: Atom
  /** Sentences since it was told. */
  lastAge?: number
  /** Day of publication that the text itself gave, where only its month was known. */
  pinned?: EpochDay
}

export const emptyContext: NarrativeContext = { begun: false }

/** The dated core of a meaning: what stands behind “since” or “late”. */
function coreOf(meaning: Meaning): Meaning {
  switch (meaning.is) {
    case 'part':
    case 'about':
    case 'since':
    case 'onward':
    case 'after':
    case 'until':
    case 'before':
      return coreOf(meaning.of)
    case 'range':
      return coreOf(meaning.to)
    case 'any':
    case 'all':
      return coreOf(meaning.of.at(-1) ?? { is: 'vague' })
    default:
      return meaning
  }
}

const NEWS = new Set<Meaning['is']>(['weekday', 'dayshift', 'unit', 'within', 'ago', 'stretch'])

/** Counted from publication: the story is back in the news. */
const isNews = (meaning: Meaning) =>
  NEWS.has(meaning.is) ||
  ('toward' in meaning && meaning.toward !== undefined) ||
  ('year' in meaning && typeof meaning.year === 'object' && 'shift' in meaning.year)

/** What only bounds a stretch, or lasts over years, tells no story of its year. */
const isBound = ({ is }: Meaning, value: Value | null) =>
  is === 'since' ||
  is === 'onward' ||
  is === 'until' ||
  is === 'before' ||
  (is === 'range' && value !== null && startOf(value)?.year !== endOf(value)?.year)

/** The context after one more expression. */
export function contextAfter(
  context: NarrativeContext,
  meaning: Meaning,
  value: Value | null,
): NarrativeContext {
  const core = coreOf(meaning)
  if (core.is === 'vague' || core.is === 'duration' || core.is === 'set' || core.is === 'then')
    return context
  const { year, yearAge, last, lastAge, ...rest } = context
  const from =
    value && meaning.is !== 'until' && meaning.is !== 'before' ? lastOf(meaning, value) : undefined
  const now = from ? { ...from, approx: false } : last
  const named = isBound(meaning, value) ? undefined : yearNamed(core, value)
  const then = isNews(core) ? undefined : (named ?? year)
  return {
    ...rest,
    ...(now && { last: now, lastAge: from ? 0 : (lastAge ?? 0) }),
    ...(then !== undefined && { year: then, yearAge: named === undefined ? (yearAge ?? 0) : 0 }),
  }
}

/** What is told next is counted from where a range ends. */
const lastOf = (meaning: Meaning, value: Value) =>
  meaning.is === 'range' ? endOf(value) : startOf(value)

function yearNamed(core: Meaning, value: Value | null): number | undefined {
  if (core.is !== 'day' && core.is !== 'month') return undefined
  if (core.year === undefined || !value) return undefined
  return startOf(value)?.year ?? undefined
}

/** Sentences after which a year that is not told again no longer holds. */
const YEAR_LASTS = 6

/** The context behind the end of a sentence. */
export function sentenceAfter(context: NarrativeContext): NarrativeContext {
  const { year, yearAge = 0, lastAge, ...rest } = context
  return {
    ...rest,
    ...(lastAge !== undefined && { lastAge: lastAge + 1 }),
    ...(year !== undefined && yearAge < YEAR_LASTS && { year, yearAge: yearAge + 1 }),
  }
}
