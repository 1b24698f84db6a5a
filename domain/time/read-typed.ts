import { parseEdtf } from './edtf.ts'
import { daysInMonth, type EpochDay, toEpochDay } from './epoch-day.ts'
import { dateFrom, formatOffset, type Side } from './move-date.ts'
import { type Alternative, alternativesOf, isGuessed } from './typed/alternatives.ts'
import { grammars } from './typed/grammar.ts'
import { choiceReasons, type RefusalReason, refusals } from './typed/messages.ts'
import { type EntryDate, type Node, someNode } from './typed/nodes.ts'
import { resolveInMonth } from './typed/outcomes.ts'
import { type EntryLookup, parseTyped, type TypedParse } from './typed/parse-typed.ts'
import { NotPlaced, type Placing } from './typed/placing.ts'
import { resolve } from './typed/resolve.ts'
import { type DateInWords, type DateLanguage, sayEdtf } from './words.ts'

export type { Alternative } from './typed/alternatives.ts'
export type { RefusalReason } from './typed/messages.ts'
export type { EntryDate } from './typed/nodes.ts'

export interface ReadTypedOptions {
  /** Day or month that words count from, as EDTF: of the document, or of the entry before. */
  on: string | null
  /** Grammars to try, in this order. */
  languages?: readonly DateLanguage[]
  /** Entries whose title these words may be. */
  entries?: EntryLookup
}

/** A reading that counts from an entry: `offset` is an ISO 8601 duration, negative for before. */
export interface RelativeTo {
  entry: string
  offset: string
  /** The whole time before or after it, not one moment. */
  bound?: Side
}

/** What a choice of readings offers. */
export interface Choice extends Alternative {
  words: Record<DateLanguage, DateInWords>
  relativeTo?: RelativeTo
}

export type TypedReading =
  | {
      ok: true
      edtf: string
      words: Record<DateLanguage, DateInWords>
      alternatives: Alternative[]
      relativeTo?: RelativeTo
      /** True when a century, or an order of day and month, was filled in. */
      isGuess: boolean
    }
  | {
      ok: false
      reason: RefusalReason
      /** Offset of the first word that was not understood. */
      at: number
      /** The refusal as a sentence. */
      said: Record<DateLanguage, string>
      /** Words that are no title of an entry, though a date is counted from them; maybe none yet. */
      title?: string
      /** The dates it may be, when that is what is asked. */
      ambiguous?: Choice[]
    }

/** Longest text of words; a longer one is no date, and is not looked at. */
const MAX_WORDS = 300
/** Longest EDTF text. */
const MAX_EDTF = 1024
/** More words than the longest list of dates that people write. */
const MAX_TOKENS = 80

/** Signs that turn the direction of text or take no room. */
const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}\p{Cc}]/u

/**
 * Reads what a person typed in a date field: EDTF, or a date in Dutch or English words.
 *
 * Words follow the press's usage: "eind 2013" is October to December, about; a weekday alone is the last
 * such day. What can be more than one date is refused with the choices.
 */
export function readTyped(typed: string, options: ReadTypedOptions): TypedReading {
  if (typed.length > MAX_EDTF) return refuse('too-long')
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text === '') return refuse('empty')
  if (HIDDEN.test(text)) return refuse('hidden-sign')
  // People put a space after the comma of a set; EDTF has none.
  const edtf = /^[[{]/.test(text) ? text.replaceAll(' ', '') : text
  if (parseEdtf(edtf).ok) return reading({ is: 'fixed', edtf }, options)
  if (text.length > MAX_WORDS || text.split(' ').length > MAX_TOKENS) return refuse('too-long')
  return readWords(text, options)
}

function readWords(text: string, options: ReadTypedOptions): TypedReading {
  const entries = options.entries ?? (() => [])
  const readings = (options.languages ?? ['nl', 'en']).map((language) => {
    const parsed = parseTyped(text, grammars[language], entries)
    return parsed.ok ? reading(parsed.node, options) : refuseParse(parsed)
  })
  const found = readings.filter((read) => read.ok)
  const [first] = found
  if (!first) return readings.reduce((a, b) => (isMoreTelling(b, a) ? b : a), refuse('unread'))
  if (found.every(({ edtf }) => edtf === first.edtf)) return first
  // The same words are another date in the other language.
  const choices = found.map(({ edtf, words }) => ({ edtf, words, why: choiceReasons.language }))
  return refuse('ambiguous', 0, choices)
}

function refuseParse(parsed: Extract<TypedParse, { ok: false }>): TypedReading {
  const { at, missingEntry: title } = parsed
  if (title === undefined) return refuse('unread', at)
  return { ok: false, reason: 'unknown-entry', at, said: refusals['unknown-entry'], title }
}

const vague: readonly RefusalReason[] = ['unread', 'unknown-entry']

/** What was understood and has no place says more than what was not understood. */
function isMoreTelling(a: TypedReading, b: TypedReading): boolean {
  if (a.ok || b.ok) return a.ok
  const [worthA, worthB] = [a, b].map(({ reason }) =>
    reason === 'ambiguous' ? 3 : vague.includes(reason) ? vague.indexOf(reason) : 2,
  )
  return worthA === worthB ? a.at > b.at : (worthA ?? 0) > (worthB ?? 0)
}

function refuse(reason: RefusalReason, at = 0, ambiguous?: Choice[]): TypedReading {
  return { ok: false, reason, at, said: refusals[reason], ...(ambiguous && { ambiguous }) }
}

function reading(node: Node, { on }: ReadTypedOptions): TypedReading {
  try {
    const first = place(node, on, 0)
    if (first.placing.readings > 1) {
      const choices = Array.from({ length: first.placing.readings }, (_, pick) =>
        choiceOf(node, on, pick),
      ).filter((choice) => choice !== null)
      const [only] = choices
      if (!only) return refuse('no-such-date')
      if (choices.length > 1) return refuse('ambiguous', 0, distinct(choices))
    }
    const { edtf, placing } = first
    const relativeTo = relativeOf(node, edtf, placing.entry)
    return {
      ok: true,
      edtf,
      words: wordsOf(edtf),
      alternatives: alternativesOf(node, edtf, placing),
      ...(relativeTo && { relativeTo }),
      isGuess: isGuessed(node),
    }
  } catch (error) {
    if (error instanceof NotPlaced) return refuse(error.reason)
    throw error
  }
}

function choiceOf(node: Node, on: string | null, pick: number): Choice | null {
  try {
    const { edtf, placing } = place(node, on, pick)
    const relativeTo = relativeOf(node, edtf, placing.entry)
    const why = placing.choice ? choiceReasons[placing.choice] : choiceReasons.order
    return { edtf, why, words: wordsOf(edtf), ...(relativeTo && { relativeTo }) }
  } catch (error) {
    if (error instanceof NotPlaced) return null
    throw error
  }
}

const distinct = (choices: readonly Choice[]) =>
  choices.filter(
    ({ edtf, relativeTo }, i) =>
      choices.findIndex((c) => c.edtf === edtf && c.relativeTo?.entry === relativeTo?.entry) === i,
  )

function place(node: Node, on: string | null, pick: number): { edtf: string; placing: Placing } {
  const placing: Placing = { ...anchorFrom(on), pick, readings: 1 }
  const isCounted = placing.isWholeMonth && needsAnchor(node)
  const edtf = isCounted ? resolveInMonth(node, placing) : resolve(node, placing)
  return { edtf, placing }
}

/** Whether the date depends on the day of the anchor and not on its month alone. */
function needsAnchor(node: Node): boolean {
  try {
    resolve(node, { day: null, isWholeMonth: false, pick: 0, readings: 1 })
    return false
  } catch (error) {
    if (error instanceof NotPlaced) return error.reason === 'needs-anchor'
    throw error
  }
}

/**
 * The anchor's day; of a month its first, with the mark that it may be another.
 *
 * @throws {RangeError} when it is no day and no month (caller's mistake)
 */
function anchorFrom(on: string | null): { day: EpochDay | null; isWholeMonth: boolean } {
  if (on === null) return { day: null, isWholeMonth: false }
  if (!isAnchor(on)) throw new RangeError(`An anchor is a day or a month, not “${on}”`)
  const [year = 0, month = 1, day] = on.split('-').map(Number)
  return { day: toEpochDay({ year, month, day: day ?? 1 }), isWholeMonth: day === undefined }
}

/** Whether words can count from this: a day or a month of the calendar, in EDTF. */
export function isAnchor(text: string): boolean {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text)
  if (!match) return false
  const [year, month, day] = [match[1], match[2], match[3] ?? '01'].map(Number)
  if (!month || month > 12 || !day) return false
  return day <= daysInMonth(year ?? 0, month)
}

const wordsOf = (edtf: string) => ({ en: sayEdtf(edtf, 'en'), nl: sayEdtf(edtf, 'nl') })

/**
 * The link to the entry a date counts from.
 *
 * Null when it counts from none, or in a way that a link does not give: "since … , end unknown".
 */
function relativeOf(node: Node, edtf: string, entry: EntryDate | undefined): RelativeTo | null {
  if (!entry || !someNode(node, (n) => n.is === 'entry')) return null
  const offset = node.is === 'moved' ? formatOffset(node.amount, node.unit) : 'P0D'
  const bound =
    node.is !== 'interval' ? undefined : typeof node.start === 'string' ? 'before' : 'after'
  if (offset === null || dateFrom(entry.date, offset, bound) !== edtf) return null
  return { entry: entry.id, offset, ...(bound && { bound }) }
}
