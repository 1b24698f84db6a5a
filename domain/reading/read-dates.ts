import { kindOf, modOf } from './expression-kind.ts'
import { languageOf, type Prepared, type ReadingLanguage } from './languages.ts'
import { isMeant, standsAlone } from './lookalikes.ts'
import { compileTable, type Found, Reader } from './match.ts'
import { type Anchor, anchorOf, type Meaning, type Mod } from './meaning.ts'
import { contextAfter, emptyContext, type NarrativeContext, sentenceAfter } from './narrative.ts'
import { type Outcome, outcomeOf, type Published, parsePublished } from './published.ts'
import { dateRules, yearRules } from './rules-dates.ts'
import { partRules, wholeRules } from './rules-parts.ts'
import { anchorRules, clockRules, relativeRules } from './rules-relative.ts'
import { coreRules, spanRules } from './rules-spans.ts'
import { isGoingOn, isGranted, isNegated, isSentenceEnd, tenseAround } from './tense.ts'
import { type Token, tokensOf } from './tokens.ts'
import { daysOf } from './value.ts'

export type ExpressionKind = 'point' | 'interval' | 'open' | 'duration' | 'set' | 'vague'

/** A date expression found in a text. */
export interface DateExpression {
  /** UTF-16 offsets into the text; end exclusive. */
  start: number
  end: number
  /** As written, with “since”, “late” and the like. */
  text: string
  /** Null for amounts, repetitions and vague times. */
  edtf: string | null
  kind: ExpressionKind
  mod?: Mod
  /** What it is counted from: publication, an earlier date of the article, or nothing. */
  anchor: Anchor
  /** ISO 8601 duration, of durations and sets. */
  iso?: string
  /** Where the date begins behind “since” or “until”, if it has such a word. */
  coreStart?: number
}

export interface ReadDatesOptions {
  /** Publication as `YYYY-MM-DD`, or `YYYY-MM` when the day is unknown. */
  published: string
  language: ReadingLanguage
  /** What earlier fragments of the same article told. */
  context?: NarrativeContext
}

const tables = {
  yr: compileTable(yearRules),
  whole: compileTable(wholeRules),
  relative: compileTable(anchorRules),
  day: compileTable(dateRules),
  clock: compileTable(clockRules),
  base: compileTable([...dateRules, ...partRules, ...relativeRules]),
  core: compileTable(coreRules),
  span: compileTable(spanRules),
}

/**
 * The date expressions of a text, in order.
 *
 * Where only the month of publication is known, an expression counted from it has the set of its possible days.
 *
 * @throws {RangeError} when `published` is neither a day nor a month
 * @see dates guideline: spans, kinds, mapping, publication known only to the month
 */
export const readDates = (text: string, options: ReadDatesOptions): DateExpression[] =>
  readNext(text, options).expressions

/** The date expressions of a text, and what the next fragment of the article must know. */
export function readNext(
  text: string,
  { published, language, context = emptyContext }: ReadDatesOptions,
): { expressions: DateExpression[]; context: NarrativeContext } {
  const prepared = languageOf(language)
  const tokens = tokensOf(text)
  const reader = new Reader({
    tokens,
    lexicon: prepared.lexicon,
    tables,
    accepts: (_, at, lexeme) => isMeant(tokens, at, lexeme, prepared.cues),
  })
  const state: State = { text, tokens, prepared, published: parsePublished(published), context }
  const expressions: DateExpression[] = []
  let at = 0
  while (at < tokens.length) {
    if (isSentenceEnd(tokens[at], tokens[at + 1])) {
      delete state.sentenceYear
      state.context = sentenceAfter(state.context)
    }
    const found = canBegin(reader, at) ? reader.find('span', at) : null
    if (!found) {
      at += 1
      continue
    }
    const expression = expressionOf(state, reader, at, found)
    if (expression) expressions.push(expression)
    at = expression || found.meaning.is === 'refused' ? found.end : at + 1
  }
  return { expressions, context: { ...sentenceAfter(state.context), begun: true } }
}

/** The date expressions of an article's fragments, which stand in the order of the text. */
export function readFragments(
  fragments: readonly string[],
  options: ReadDatesOptions,
): DateExpression[][] {
  let context = options.context ?? emptyContext
  return fragments.map((text) => {
    const read = readNext(text, { ...options, context })
    context = read.context
    return read.expressions
  })
}

const canBegin = (reader: Reader, at: number) =>
  reader.lexemes(at).length > 0 || reader.tokens[at]?.text === '’'

interface State {
  text: string
  tokens: readonly Token[]
  prepared: Prepared
  published: Published
  context: NarrativeContext
  /** A bare year holds for the rest of its sentence. */
  sentenceYear?: number
}

function expressionOf(
  state: State,
  reader: Reader,
  at: number,
  { end, meaning: found }: Found,
): DateExpression | null {
  const { text, tokens, prepared } = state
  if (found.is === 'refused' || isLoose(state, reader, at, end, found)) return null
  const [first, last] = [tokens[at], tokens[end - 1]]
  if (!first || !last) return null
  const meaning =
    found.is === 'until' && reader.is(at, 'until') && isNegated(tokens, at, prepared.cues)
      ? found.of
      : found
  const outcome = outcomeIn(state, meaning, at, end)
  pin(state, at, outcome)
  state.context = contextAfter(state.context, meaning, outcome?.value ?? null)
  if (meaning.is === 'year' && 'at' in meaning.year) state.sentenceYear = meaning.year.at
  const coreStart = coreStartOf(reader, at, meaning)
  const mod = modOf(meaning)
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    edtf: outcome?.edtf ?? null,
    kind: kindOf(meaning, outcome),
    ...(mod && { mod }),
    anchor: anchorOf(meaning),
    ...((meaning.is === 'duration' || meaning.is === 'set') && { iso: meaning.iso }),
    ...(coreStart !== undefined && { coreStart }),
  }
}

/** Sentences for which the year of a story outweighs everything. */
const FRESH = 4

function outcomeIn(state: State, meaning: Meaning, at: number, end: number): Outcome | null {
  const { tokens, prepared, context, sentenceYear, published } = state
  const { pinned } = context
  const isNow = meaning.is === 'since' && isGoingOn(tokens, at, end, prepared.cues)
  const year = sentenceYear ?? (isNow ? undefined : context.year)
  return outcomeOf(meaning, pinned === undefined ? published : { first: pinned, last: pinned }, {
    tense: tenseOf(state, meaning, at, end),
    narrativeYear: year,
    isYearFresh: sentenceYear !== undefined || (context.yearAge ?? 0) < FRESH,
    last: context.last,
    isLastFresh: (context.lastAge ?? 0) < FRESH,
  })
}

function tenseOf({ tokens, prepared }: State, meaning: Meaning, at: number, end: number) {
  if (meaning.is === 'until' && isGranted(tokens, at, prepared.cues)) return 'future'
  const tense = tenseAround(tokens, at, end, prepared.cues)
  // “Works again from Tuesday”: without a verb that tells, what begins lies ahead.
  return meaning.is === 'onward' && meaning.of.is === 'weekday' ? (tense ?? 'future') : tense
}

/** Tokens before which a date is a dateline: a place, a dash, a bracket. */
const DATELINE = 4

/** A date at the very head of an article, in its month, is the day it came out. */
function pin(state: State, at: number, outcome: Outcome | null): void {
  const { published, context } = state
  const { first, last } = published
  if (first === last || context.begun || context.pinned !== undefined || at >= DATELINE) return
  const [from, to] = outcome?.value?.type === 'point' ? daysOf(outcome.value) : []
  if (from !== undefined && from === to && from >= first && from <= last) {
    state.context = { ...context, pinned: from }
  }
}

/** A word that can be a month, alone and with nothing leading to it. */
function isLoose(
  { tokens, prepared }: State,
  reader: Reader,
  at: number,
  end: number,
  meaning: Meaning,
): boolean {
  if (meaning.is !== 'month' || end !== at + 1 || reader.is(at, 'month')) return false
  return !standsAlone(tokens, at, prepared.cues)
}

const LEADS = [
  'since',
  'onward',
  'by',
  'extent',
  'least',
  'asof',
  'after',
  'until',
  'before',
  'for',
  'just',
  'the',
] as const

function coreStartOf(reader: Reader, at: number, { is }: Meaning): number | undefined {
  if (is !== 'since' && is !== 'onward' && is !== 'after' && is !== 'until' && is !== 'before')
    return undefined
  let core = at
  while (core < at + 4) {
    const lead = reader.lexemes(core).find(({ as }) => LEADS.some((name) => name === as))
    if (!lead) break
    core += lead.length
  }
  return core === at ? undefined : reader.tokens[core]?.start
}
