import type { Grammar, WordClass } from './grammar.ts'

/** A word, a number or a sign of a text. */
export interface Token {
  /** In lower case, without invisible marks. */
  text: string
  /** UTF-16 offsets; end exclusive. */
  start: number
  end: number
  type: 'word' | 'number' | 'date' | 'sign'
  /** Begins with a capital. */
  capital: boolean
  /** Nothing stands between this and the token before. */
  glued: boolean
  /** A blank line stands between this and the token before. */
  apart: boolean
}

/** One thing a token, or a run of them, can be. */
export interface Lexeme {
  as: WordClass | 'year' | 'numeric' | 'time'
  value: number | string
  /** Tokens it takes. */
  length: number
}

/** Longest text read, in UTF-16 units: some four hundred news articles. What lies behind it is left unread. */
export const MAX_TEXT = 2_000_000

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
// Each alternative begins with another character, and none can be read in two ways: no backtracking.
const TOKEN =
  /(\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d))|(\d+(?:[.,]\d{3})*(?:[.,:]\d{1,2}(?!\d))?)|([\p{L}\p{M}][\p{L}\p{M}\u00ad\u200b-\u200f\u2060]*)|([^\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])/gu
const BLANK_LINE = /\n[^\S\n]*\n/

/** Cuts a text into tokens, from one offset to another. */
export function tokensOf(text: string, from = 0, to = Math.min(text.length, MAX_TEXT)): Token[] {
  const tokens: Token[] = []
  let end = from
  const piece = from === 0 && to === text.length ? text : text.slice(from, to)
  for (const match of piece.matchAll(TOKEN)) {
    const start = from + match.index
    const written = match[0]
    const type = match[1] ? 'date' : match[2] ? 'number' : match[3] ? 'word' : 'sign'
    const gap = start - end
    const plain = type === 'word' ? written.replace(INVISIBLE, '') : written
    const lower = type === 'word' ? plain.toLowerCase() : /['‘`]/.test(plain) ? '’' : plain
    tokens.push({
      text: lower,
      start,
      end: start + written.length,
      type,
      capital: type === 'word' && lower.charCodeAt(0) !== plain.charCodeAt(0),
      glued: gap === 0 && tokens.length > 0,
      apart: gap > 1 && gap < 1000 ? BLANK_LINE.test(text.slice(end, start)) : gap >= 1000,
    })
    end = start + written.length
  }
  return tokens
}

interface Phrase {
  rest: string[]
  lexeme: Lexeme
}

/** The words of a grammar by their first token. */
export type Lexicon = ReadonlyMap<string, Phrase[]>

export function lexiconOf(grammar: Grammar): Lexicon {
  const lexicon = new Map<string, Phrase[]>()
  const add = (words: string, as: WordClass, value: number | string) => {
    const [first, ...rest] = tokensOf(words).map((token) => token.text)
    if (first === undefined) return
    const phrases = lexicon.get(first) ?? []
    phrases.push({ rest, lexeme: { as, value, length: rest.length + 1 } })
    lexicon.set(first, phrases)
  }
  for (const [as, table] of Object.entries(grammar.words)) {
    for (const [words, value] of Object.entries(table)) {
      add(words, as as WordClass, value)
      if (as === 'mon' || as === 'wd') add(`${words}.`, as, value)
      if (as === 'weekday') for (const part of grammar.glued) add(words + part, 'weekday', value)
    }
  }
  for (const phrases of lexicon.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  return lexicon
}

const NONE: Lexeme[] = []

/** What the token at a place can be, longest first. */
export function lexemesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Lexeme[] {
  const token = tokens[at]
  if (!token) return NONE
  if (token.type === 'number') return numberAt(token)
  if (token.type === 'date') return [{ as: 'numeric', value: token.text, length: 1 }]
  const phrases = lexicon.get(token.text)
  if (!phrases) return NONE
  return phrases
    .filter(({ rest }) =>
      rest.every((word, i) => {
        const next = tokens[at + 1 + i]
        return next?.text === word && !next.apart
      }),
    )
    .map(({ lexeme }) => lexeme)
}

/** Years of the age of print; what is written with a separator is an amount or a time. */
function numberAt({ text }: Token): Lexeme[] {
  if (/^\d{1,2}[.:]\d{2}$/.test(text)) return [{ as: 'time', value: text, length: 1 }]
  if (text.length > 4 || !/^\d+$/.test(text)) return NONE
  const value = Number(text)
  const number: Lexeme[] = [
    { as: 'num', value, length: 1 },
    { as: 'digits', value, length: 1 },
  ]
  if (text.length === 4 && value >= 1400 && value <= 2150) {
    return [{ as: 'year', value, length: 1 }, ...number]
  }
  return number
}
