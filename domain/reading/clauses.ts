import type { EventWords } from './event-words.ts'
import type { DateExpression } from './read-dates.ts'

/** How far from its date such a word is looked for, in characters. */
const NEAR = 60

/** A stretch of a sentence that tells one thing. */
export interface Clause {
  start: number
  end: number
  /** The date of what it tells, if it has one. */
  date?: DateExpression
}

/**
 * Divides a sentence between its dates: at the “and”, “but” or semicolon between two of them.
 *
 * Dates with nothing of the kind between them are told in one breath: the happening's is the one nearest to a
 * word that tells what happened.
 */
export function clausesOf(
  text: string,
  dates: readonly DateExpression[],
  { joint, kinds }: EventWords,
): Clause[] {
  const [first, ...rest] = dates
  if (!first) return [{ start: 0, end: text.length }]
  const clauses: Clause[] = []
  let current: Clause = { start: 0, end: text.length, date: first }
  let last = first
  for (const date of rest) {
    const at = lastJoint(text, last, date, joint)
    if (at !== null) {
      clauses.push({ ...current, end: at })
      current = { start: at, end: text.length, date }
    } else if (signGap(text, date, kinds) < signGap(text, current.date ?? date, kinds)) {
      current = { ...current, date }
    }
    last = date
  }
  clauses.push(current)
  return clauses.map((clause) => trim(text, clause))
}

const wordsIn = (text: string) => (text.match(/\p{L}{2,}/gu) ?? []).length

/** Fewest words of a main clause that is news by itself. */
const MAIN_WORDS = 6

/**
 * The first sentence of a story, with its main clause apart when only a subordinate one has a date: “the court
 * has stopped the sharing of files | that leaked last month”.
 */
export function leadClauses(
  text: string,
  clauses: readonly Clause[],
  { joint, news }: EventWords,
): readonly Clause[] {
  const [first, ...rest] = clauses
  if (!first?.date) return clauses
  for (const match of text.slice(0, first.date.start).matchAll(joint)) {
    const main = text.slice(first.start, match.index)
    // “…, heeft de rechter vrijdag bepaald” dates the main clause itself.
    if (!/\p{L}/u.test(match[0]) || wordsIn(main) < MAIN_WORDS || !news.test(main)) continue
    const head = trim(text, { start: first.start, end: match.index })
    const isShort = wordsIn(text.slice(match.index, first.end)) < MAIN_WORDS
    const tail = isShort ? first : trim(text, { ...first, start: match.index })
    return [head, tail, ...rest]
  }
  return clauses
}

/** Characters between a date and the nearest word that tells a happening. */
function signGap(text: string, date: DateExpression, kinds: EventWords['kinds']): number {
  const around = text.slice(Math.max(0, date.start - NEAR), date.end + NEAR).toLowerCase()
  const at = date.start - Math.max(0, date.start - NEAR)
  const end = at + date.text.length
  let least: number = NEAR
  for (const [, pattern] of kinds) {
    for (const match of around.matchAll(new RegExp(pattern.source, 'gu'))) {
      const last = match.index + match[0].length
      least = Math.min(least, last <= at ? at - last : match.index >= end ? match.index - end : 0)
    }
  }
  return least
}

/** Fewest words of a clause besides its date: less goes with what stands before it. */
const CLAUSE_WORDS = 3

function lastJoint(
  text: string,
  last: DateExpression,
  date: DateExpression,
  joint: RegExp,
): number | null {
  const between = text.slice(last.end, date.start)
  const after = wordsIn(text.slice(date.end))
  let at: number | null = null
  for (const { index } of between.matchAll(joint)) {
    const isLong = wordsIn(between.slice(index)) + after >= CLAUSE_WORDS
    if (at === null || isLong) at = last.end + index
  }
  return at
}

function trim(text: string, clause: Clause): Clause {
  const said = text.slice(clause.start, clause.end)
  const start = clause.start + (/^[\s,;:–—-]*/.exec(said)?.[0].length ?? 0)
  const end = clause.start + said.trimEnd().length
  return { ...clause, start: Math.min(start, end), end }
}

/** “LONDON, March 9, 2021 - ” before the first sentence. */
const DATELINE = /^\p{Lu}[\p{L} .,()]{2,40}\d{0,4}[, ]{0,2}\d{0,4} [-–—] /u

/** Most characters of a title; the words behind the last whole clause are dropped. */
const TITLE = 140

/**
 * The clause as a title: its own words, without what leads in and out.
 *
 * @param sign the word that tells what happened; a long clause keeps the part with it
 */
export function titleOf(clause: string, { leading }: EventWords, sign?: string): string {
  const plain = clause
    .replace(/\s+/g, ' ')
    .replace(/^["'“‘«(\s]+/, '')
    .replace(DATELINE, '')
    .replace(leading, '')
  const title = shorten(plain, sign ? plain.toLowerCase().indexOf(sign) : -1).replace(
    /[\s.,;:"'”’]+$/,
    '',
  )
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function shorten(text: string, sign: number): string {
  if (text.length <= TITLE) return text
  const from = sign > TITLE ? text.lastIndexOf(', ', sign) + 1 : 0
  const rest = text.slice(from).trim()
  if (rest.length <= TITLE) return rest
  const comma = rest.lastIndexOf(', ', TITLE)
  if (comma > TITLE / 3 && sign - from < comma) return rest.slice(0, comma)
  const space = rest.lastIndexOf(' ', TITLE - 1)
  return `${rest.slice(0, space > 0 ? space : TITLE - 1)}…`
}
