import type { Grammar } from './grammar.ts'
import { type Token, tokensOf } from './tokens.ts'

type ListKind = {
  [K in keyof Grammar]: Grammar[K] extends readonly string[] ? K : never
}[keyof Grammar]
type NumberKind = {
  [K in keyof Grammar]: Grammar[K] extends Record<string, number> ? K : never
}[keyof Grammar]
type NamedKind = 'which' | 'units' | 'holidays'

interface Phrases {
  longest: number
  meanings: Map<string, unknown>
}

const joined = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(' ')

const phrases = new WeakMap<Grammar, Map<string, Phrases>>()

/** The phrases of one kind, spelled as tokens. */
function phrasesOf(grammar: Grammar, kind: keyof Grammar): Phrases {
  const kinds = phrases.get(grammar) ?? new Map<string, Phrases>()
  phrases.set(grammar, kinds)
  const known = kinds.get(kind)
  if (known) return known
  const made: Phrases = { longest: 0, meanings: new Map() }
  for (const [phrase, meaning] of pairsOf(grammar[kind])) {
    const tokens = tokensOf(phrase)
    made.longest = Math.max(made.longest, tokens.length)
    made.meanings.set(joined(tokens), meaning)
  }
  kinds.set(kind, made)
  return made
}

function pairsOf(table: Grammar[keyof Grammar]): [string, unknown][] {
  if (typeof table === 'boolean') return []
  if (Array.isArray(table)) return table.map((phrase) => [phrase, true])
  const isNamed = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string')
  return Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
    isNamed(value) ? value.map((phrase) => [phrase, key]) : [[key, value]],
  )
}

/** A place in a text, read with one grammar. */
export class Cursor {
  readonly text: string
  readonly grammar: Grammar
  readonly tokens: readonly Token[]
  at = 0
  private readonly found = new Map<string, { meaning: unknown; end: number } | null>()
  /** Furthest token that was understood. */
  furthest = 0

  constructor(text: string, grammar: Grammar) {
    this.text = text
    this.grammar = grammar
    this.tokens = tokensOf(text)
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length
  }

  get token(): Token | undefined {
    return this.tokens[this.at]
  }

  /** What is left, as it was typed. */
  get rest(): string {
    return this.token ? this.text.slice(this.token.start) : ''
  }

  moveTo(at: number): void {
    this.at = at
    this.furthest = Math.max(this.furthest, at)
  }

  /** Reads the longest phrase of a kind that stands here. Each place is looked at once a kind. */
  private find(kind: keyof Grammar): unknown {
    const key = `${kind} ${this.at}`
    let found = this.found.get(key)
    if (found === undefined) {
      found = this.lookUp(kind)
      this.found.set(key, found)
    }
    if (found === null) return undefined
    this.moveTo(found.end)
    return found.meaning
  }

  private lookUp(kind: keyof Grammar): { meaning: unknown; end: number } | null {
    const { longest, meanings } = phrasesOf(this.grammar, kind)
    for (let n = Math.min(longest, this.tokens.length - this.at); n > 0; n--) {
      const meaning = meanings.get(joined(this.tokens.slice(this.at, this.at + n)))
      if (meaning !== undefined) return { meaning, end: this.at + n }
    }
    return null
  }

  has(kind: ListKind): boolean {
    return this.find(kind) === true
  }

  value(kind: NumberKind): number | null {
    return (this.find(kind) as number | undefined) ?? null
  }

  name<K extends NamedKind>(kind: K): (keyof Grammar[K] & string) | null {
    return (this.find(kind) as (keyof Grammar[K] & string) | undefined) ?? null
  }

  decadeName(): readonly number[] | null {
    return (this.find('decadeNames') as readonly number[] | undefined) ?? null
  }

  sign(...signs: string[]): boolean {
    if (this.token?.kind !== 'sign' || !signs.includes(this.token.text)) return false
    this.moveTo(this.at + 1)
    return true
  }

  /** A hyphen between two words without space: "20-dec-2013". */
  hyphen(): boolean {
    const [before, sign, after] = [-1, 0, 1].map((n) => this.tokens[this.at + n])
    if (sign?.text !== '-' || before?.end !== sign.start || after?.start !== sign.end) return false
    this.moveTo(this.at + 1)
    return true
  }

  /** A number that passes, with the letters joined to it. */
  number(passes: (token: Token) => boolean): Token | null {
    const { token } = this
    if (token?.kind !== 'number' || !passes(token)) return null
    this.moveTo(this.at + 1)
    return token
  }

  letter(...letters: string[]): boolean {
    if (this.token?.kind !== 'word' || !letters.includes(this.token.text)) return false
    this.moveTo(this.at + 1)
    return true
  }

  /** Text that matches from here on and ends where a token ends. */
  pattern(expression: RegExp): RegExpExecArray | null {
    const { token } = this
    if (!token) return null
    const match = expression.exec(this.text.slice(token.start, token.start + 40))
    if (!match) return null
    const end = token.start + match[0].length
    const last = this.tokens.findIndex((t, i) => i >= this.at && t.end >= end)
    if (last < 0 || this.tokens[last]?.end !== end) return null
    this.moveTo(last + 1)
    return match
  }

  /** Runs a reader; where it reads nothing, the place is as before. */
  attempt<T>(read: () => T | null): T | null {
    const { at } = this
    const found = read()
    if (found === null) this.at = at
    return found
  }

  /** The reader that gets furthest; of equals the first. */
  furthestOf<T>(readers: readonly (() => T | null)[]): T | null {
    const { at } = this
    let best: { found: T; end: number } | null = null
    for (const read of readers) {
      this.at = at
      const found = read()
      if (found !== null && (!best || this.at > best.end)) best = { found, end: this.at }
    }
    this.at = best?.end ?? at
    return best?.found ?? null
  }
}
