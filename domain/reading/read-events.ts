import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import { type Clause, clausesOf, leadClauses, titleOf } from './clauses.ts'
import { findDateline } from './dateline.ts'
import type { EventWords } from './event-words.ts'
import { enEvents } from './event-words-en.ts'
import { nlEvents } from './event-words-nl.ts'
import { judgeDated, judgeUndated, signOf } from './judge-telling.ts'
import type { ReadingLanguage } from './languages.ts'
import {
  type ActorFinder,
  actorFinder,
  affectedIn,
  type CitedProvision,
  type KnownActor,
  organisationsIn,
  provisionsIn,
} from './mentions.ts'
import { mergeTellings } from './merge.ts'
import { emptyContext, type NarrativeContext } from './narrative.ts'
import { type DateExpression, readNext } from './read-dates.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { MAX_TEXT } from './tokens.ts'

export const eventWords: Record<ReadingLanguage, EventWords> = { nl: nlEvents, en: enEvents }

/** Verbatim words of the text; UTF-16 offsets, end exclusive. */
export interface Quote {
  text: string
  start: number
  end: number
}

/** Why a proposal is as sure as it is; worded by whoever shows it. */
export interface Reason {
  code: 'dated-happening' | 'dated' | 'began' | 'ended' | 'undated-lead' | 'undated-news'
  /** The words the date was read from; absent when publication dates it. */
  date?: string
  /** The word that told what kind of happening it is. */
  sign?: string
}

/** An entry the text seems to tell; a person decides. */
export interface ProposedEntry {
  /** In the words of the text. */
  title: string
  edtf: string
  kind: EntryKind
  /** Ids of the case's own actors, in the order they are named. */
  actors: string[]
  /** Names of organisations that are no actor of the case yet. */
  organisations: string[]
  provisions: CitedProvision[]
  /** In the words of the text: “27.000 asielzoekers”. */
  affected?: string
  /** The clause that tells it; the other places that tell the same follow. */
  quotes: [Quote, ...Quote[]]
  /** Dated by publication, since the text gives no date. */
  datedByPublication: boolean
  /** 0–1. */
  confidence: number
  reason: Reason
}

export interface ReadEventsOptions {
  /** Publication as `YYYY-MM-DD`, or `YYYY-MM` when the day is unknown. */
  published: string
  language: ReadingLanguage
  actors?: readonly KnownActor[]
}

/**
 * The entries an article seems to tell, in the order it tells them.
 *
 * Undated news is dated by publication; what is told twice is proposed once, with both quotes.
 *
 * @throws {RangeError} when `published` is neither a day nor a month
 */
export function readEvents(whole: string, options: ReadEventsOptions): ProposedEntry[] {
  const text = whole.slice(0, MAX_TEXT)
  const dateline = findDateline(text, options.language)
  const from = dateline && /^\d{4}-\d{2}$/.test(dateline.edtf) ? dateline.end : 0
  const sentences = sentencesOf(text.slice(from)).map((sentence) => ({
    ...sentence,
    start: sentence.start + from,
    end: sentence.end + from,
  }))
  return readSentences(sentences, options)
}

/** The same for an article that comes as lines; offsets count in the lines joined by a line break. */
export function readEventLines(
  lines: readonly string[],
  options: ReadEventsOptions,
): ProposedEntry[] {
  let start = 0
  const sentences = lines.map((text) => {
    const sentence = { start, end: start + text.length, text }
    start += text.length + 1
    return sentence
  })
  return readSentences(sentences, options)
}

/** Fewest words of a sentence that opens the story; less is a dateline or a headline. */
const LEAD_WORDS = 8

function readSentences(
  sentences: readonly Sentence[],
  { published, language, actors = [] }: ReadEventsOptions,
): ProposedEntry[] {
  const words = eventWords[language]
  const find = actorFinder(actors)
  let context: NarrativeContext = emptyContext
  let begun = false
  const proposals = sentences.flatMap((sentence) => {
    const read = readNext(sentence.text, { published, language, context })
    context = read.context
    if (words.furniture.test(sentence.text)) return []
    const isLead = !begun
    if ((sentence.text.match(/\p{L}{2,}/gu) ?? []).length >= LEAD_WORDS) begun = true
    const dates = read.expressions.filter((date) => isHappening(date, sentence.text))
    const clauses = clausesOf(sentence.text, dates, words)
    return (isLead ? leadClauses(sentence.text, clauses, words) : clauses).flatMap((clause) =>
      propose({ sentence, isLead, clause, published, words, find }),
    )
  })
  return mergeTellings(proposals, words)
}

/** Dates of which something can be told: not the year in “the 2015 breach”. */
function isHappening(date: DateExpression, text: string): boolean {
  if (date.edtf === null) return false
  if (!/^\d{4}$/.test(date.text)) return true
  const before = text.slice(Math.max(0, date.start - 5), date.start).toLowerCase()
  return !/(?:^|\W)(?:the|a|de|het) $/.test(before)
}

interface Telling {
  sentence: Sentence
  /** The first sentence that tells anything. */
  isLead: boolean
  clause: Clause
  published: string
  words: EventWords
  find: ActorFinder
}

function propose(telling: Telling): ProposedEntry[] {
  const { sentence, clause, published, words, find } = telling
  const text = sentence.text.slice(clause.start, clause.end)
  const sign = signOf(text, clause, words)
  const judged = clause.date
    ? judgeDated(text, clause.date, { sign, words })
    : judgeUndated(text, { sign, isLead: telling.isLead, words })
  if (!judged) return []
  const start = sentence.start + clause.start
  const affected = affectedIn(sentence.text, words)
  return [
    {
      title: titleOf(text, words, sign?.word),
      edtf: clause.date?.edtf ?? published,
      kind: sign?.kind ?? 'other',
      actors: find.in(text),
      organisations: organisationsIn(text, words, find),
      provisions: provisionsIn(text, words),
      ...(affected !== undefined && { affected }),
      quotes: [{ text, start, end: start + text.length }],
      datedByPublication: clause.date === undefined,
      ...judged,
    },
  ]
}
