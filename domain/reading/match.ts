import type { Meaning } from './meaning.ts'
import { type Lexeme, type Lexicon, lexemesAt, type Token } from './tokens.ts'

/** What a rule caught, by class: the values in the order they stood. */
export interface Caught {
  [name: string]: (number | string | Meaning)[]
}

/**
 * One way to say something about time.
 *
 * `pattern` is a sequence of word classes: `num unit ago`. `a|b` is either; `?` behind it makes it optional;
 * `class=value` wants that value; `'x'` is a sign or word as written; `@name` is another table of rules.
 */
export interface Rule {
  pattern: string
  /** Null when the words fit but the sense does not: 31 February. */
  make: (caught: Caught, place: Place) => Meaning | null
}

/** Where a rule matched. */
export interface Place {
  reader: Reader
  start: number
  end: number
}

export interface Element {
  options: { name: string; value?: string; literal: boolean; table: boolean }[]
  optional: boolean
}

export interface CompiledRule {
  elements: Element[]
  make: Rule['make']
  /** Its place in the table: of equally long matches the first rule wins. */
  order: number
}

/** Rules of one level, by what they can begin with. */
export interface Table {
  byFirst: Map<string, CompiledRule[]>
  /** Rules that can begin with another table or a literal. */
  others: CompiledRule[]
}

function compileElement(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?')
  const options = (optional ? source.slice(0, -1) : source).split('|').map((option) => {
    if (option.startsWith("'")) return { name: option.slice(1, -1), literal: true, table: false }
    if (option.startsWith('@')) return { name: option.slice(1), literal: false, table: true }
    const [name = '', value] = option.split('=')
    return { name, ...(value !== undefined && { value }), literal: false, table: false }
  })
  return { options, optional }
}

/** Prepares rules for matching; done once, when the module loads. */
export function compileTable(rules: readonly Rule[]): Table {
  const table: Table = { byFirst: new Map(), others: [] }
  for (const [order, { pattern, make }] of rules.entries()) {
    const rule: CompiledRule = { elements: pattern.split(' ').map(compileElement), make, order }
    const firsts = firstOptions(rule.elements)
    if (firsts.some(({ literal, table: isTable }) => literal || isTable)) table.others.push(rule)
    else {
      for (const name of new Set(firsts.map((first) => first.name))) {
        table.byFirst.set(name, [...(table.byFirst.get(name) ?? []), rule])
      }
    }
  }
  return table
}

function firstOptions(elements: Element[]): Element['options'] {
  const firsts: Element['options'] = []
  for (const { options, optional } of elements) {
    firsts.push(...options)
    if (!optional) break
  }
  return firsts
}

export interface Found {
  /** Token behind the last. */
  end: number
  meaning: Meaning
  order: number
}

/** Words whose token must be glued to the one before. */
const GLUED = new Set(['nth', 'plural'])

/** Matches tables of rules against the tokens of one text. */
export class Reader {
  readonly tokens: readonly Token[]
  readonly #lexicon: Lexicon
  readonly #tables: Record<string, Table>
  readonly #accepts: (reader: Reader, at: number, lexeme: Lexeme) => boolean
  readonly #lexemes: (Lexeme[] | undefined)[] = []
  readonly #found = new Map<string, (Found | null)[]>()

  constructor(options: {
    tokens: readonly Token[]
    lexicon: Lexicon
    tables: Record<string, Table>
    /** Whether a lexeme may be taken for what it says, seen where it stands. */
    accepts: (reader: Reader, at: number, lexeme: Lexeme) => boolean
  }) {
    this.tokens = options.tokens
    this.#lexicon = options.lexicon
    this.#tables = options.tables
    this.#accepts = options.accepts
  }

  lexemes(at: number): Lexeme[] {
    let lexemes = this.#lexemes[at]
    if (!lexemes) {
      lexemes = lexemesAt(this.tokens, at, this.#lexicon).filter((lexeme) =>
        this.#accepts(this, at, lexeme),
      )
      this.#lexemes[at] = lexemes
    }
    return lexemes
  }

  is(at: number, ...classes: string[]): boolean {
    return at >= 0 && this.lexemes(at).some((lexeme) => classes.includes(lexeme.as))
  }

  /** The longest match of a table at a token; of equals the first rule wins. */
  find(name: string, at: number): Found | null {
    let memo = this.#found.get(name)
    if (!memo) {
      memo = []
      this.#found.set(name, memo)
    }
    const known = memo[at]
    if (known !== undefined) return known
    memo[at] = null
    const table = this.#tables[name]
    let best: Found | null = null
    if (table && at < this.tokens.length) {
      const tried = new Set<CompiledRule>()
      for (const { as } of this.lexemes(at)) {
        for (const rule of table.byFirst.get(as) ?? []) {
          if (tried.has(rule)) continue
          tried.add(rule)
          best = this.#better(rule, at, best)
        }
      }
      for (const rule of table.others) best = this.#better(rule, at, best)
    }
    memo[at] = best
    return best
  }

  #better(rule: CompiledRule, at: number, best: Found | null): Found | null {
    const found = this.#match(rule, 0, at, at, [])
    if (!found || !best) return found ?? best
    const isBetter = found.end > best.end || (found.end === best.end && found.order < best.order)
    return isBetter ? found : best
  }

  #match(
    rule: CompiledRule,
    index: number,
    start: number,
    at: number,
    caught: [string, number | string | Meaning][],
  ): Found | null {
    const element = rule.elements[index]
    if (!element) {
      const meaning = rule.make(gather(caught), { reader: this, start, end: at })
      return meaning && { end: at, meaning, order: rule.order }
    }
    const token = this.tokens[at]
    if (token && (at === start || !token.apart)) {
      for (const option of element.options) {
        for (const [length, value] of this.#options(option, at)) {
          const next = caught.concat([[option.name, value]])
          const found = this.#match(rule, index + 1, start, at + length, next)
          if (found) return found
        }
      }
    }
    return element.optional ? this.#match(rule, index + 1, start, at, caught) : null
  }

  #options(
    option: Element['options'][number],
    at: number,
  ): [length: number, value: number | string | Meaning][] {
    const token = this.tokens[at]
    if (!token) return []
    if (option.literal) return token.text === option.name ? [[1, token.text]] : []
    if (option.table) {
      const found = this.find(option.name, at)
      return found ? [[found.end - at, found.meaning]] : []
    }
    if (GLUED.has(option.name) && !token.glued) return []
    return this.lexemes(at)
      .filter(
        (lexeme) =>
          lexeme.as === option.name &&
          (option.value === undefined || String(lexeme.value) === option.value),
      )
      .map((lexeme) => [lexeme.length, lexeme.value])
  }
}

function gather(pairs: [string, number | string | Meaning][]): Caught {
  const caught: Caught = {}
  for (const [name, value] of pairs) {
    const values = caught[name]
    if (values) values.push(value)
    else caught[name] = [value]
  }
  return caught
}
