import type { Qualifier } from '../edtf.ts'
import { Cursor } from './cursor.ts'
import type { Grammar, Unit } from './grammar.ts'
import { type EntryDate, filledFrom, isBareDay, type Node } from './nodes.ts'
import { readDate } from './parse-date.ts'
import { about, readAmount } from './read-relative.ts'

/** The entries whose title is or holds these words; empty when there is none. */
export type EntryLookup = (title: string) => readonly EntryDate[]

export type TypedParse =
  | { ok: true; node: Node }
  /** `at` is where the first word stands that was not understood. */
  | { ok: false; at: number; missingEntry?: string }

/** Reads a whole text with one grammar. */
export function parseTyped(text: string, grammar: Grammar, entries: EntryLookup): TypedParse {
  const c = new Cursor(text, grammar)
  const parser = new Parser(c, entries)
  const node = parser.whole()
  if (node) return { ok: true, node }
  const at = c.tokens[c.furthest]?.start ?? text.length
  return { ok: false, at, ...(parser.missing !== undefined && { missingEntry: parser.missing }) }
}

class Parser {
  readonly c: Cursor
  readonly entries: EntryLookup
  /** Title that was asked for and is of no entry. */
  missing: string | undefined

  constructor(c: Cursor, entries: EntryLookup) {
    this.c = c
    this.entries = entries
  }

  whole(): Node | null {
    const readers = [
      () => this.list(),
      () => this.between(),
      () => this.fromTo(),
      () => this.since(),
      () => this.until(),
      () => this.before(),
      () => this.after(),
      () => this.weekdaysIn(),
      () => this.fromEntry(),
    ]
    for (const read of readers) {
      const found = this.c.attempt(() => {
        const node = read()
        return node && this.c.isAtEnd ? node : null
      })
      if (found) return found
    }
    return null
  }

  /** A date with the doubt said before it: "perhaps about 3 July". */
  item(): Node | null {
    const { c } = this
    const direct = () => this.doubted()
    const afterFiller = () => {
      if (!c.has('filler')) return null
      c.has('filler')
      return this.doubted()
    }
    const found = c.furthestOf([direct, afterFiller])
    if (!found) return null
    c.attempt(() => {
      const comma = c.sign(',', '(')
      return comma && (c.has('dayUnknown') || c.has('monthUnknown')) && (c.sign(')') || true)
        ? true
        : null
    })
    if (c.has('orSo')) return about(found)
    return this.withComponents(found)
  }

  private doubted(): Node | null {
    const { c } = this
    const qualifier = { uncertain: false, approximate: false }
    const plain = () => readDate(c)
    const qualified = (): Node | null => {
      for (let i = 0; i < 2; i++) {
        if (c.has('perhaps')) qualifier.uncertain = true
        else if (c.has('about')) qualifier.approximate = true
        c.sign(',')
        c.has('filler')
      }
      if (!qualifier.uncertain && !qualifier.approximate) return null
      const of = readDate(c)
      return of && { is: 'qualified', qualifier, of }
    }
    return c.furthestOf([plain, qualified])
  }

  /** ", year uncertain, day approximate" after a date. */
  private withComponents(of: Node): Node {
    const { c } = this
    const qualifiers: Qualifier[] = [0, 1, 2].map(() => ({ uncertain: false, approximate: false }))
    let isSaid = false
    const clause = () =>
      c.attempt(() => {
        if (!c.sign(',')) return null
        const components: number[] = []
        do {
          const component = c.value('componentNames')
          if (component === null) return null
          components.push(component)
        } while (c.has('and'))
        const isBoth = c.has('uncertainAndApproximate')
        const isUncertain = isBoth || c.has('uncertain')
        const isApproximate = isBoth || (!isUncertain && c.has('approximate'))
        if (!isUncertain && !isApproximate) return null
        for (const i of components)
          qualifiers[i] = { uncertain: isUncertain, approximate: isApproximate }
        return true
      })
    while (clause()) isSaid = true
    return isSaid ? { is: 'components', qualifiers, of } : of
  }

  /** "16 or 17 July", "12 to 14 July", "July or earlier", or one date alone. */
  private list(): Node | null {
    const { c } = this
    const first = this.item()
    if (!first) return null
    if (c.isAtEnd) return first
    const items = [first]
    const joints: Joint[] = []
    for (;;) {
      const limit = this.limit(items, joints)
      if (limit) return limit
      const joint = this.joint()
      if (joint === 'to' && joints.length === 0 && c.has('now')) {
        return { is: 'interval', start: first, end: 'open' }
      }
      const next = joint && this.item()
      if (!next) return null
      joints.push(joint)
      items.push(next)
      if (c.isAtEnd) return joinItems(items, joints)
    }
  }

  private joint(): Joint | null {
    const { c } = this
    if (c.has('to') || c.sign('-', '–', '—')) return 'to'
    // "16/17 July", "June/July": which of the two is not said.
    if (c.sign('/')) return 'or'
    const comma = c.sign(',')
    if (c.has('or')) return 'or'
    if (c.has('and')) return 'and'
    return comma ? ',' : null
  }

  /** "or earlier" after the one date there is. */
  private limit(items: readonly Node[], joints: readonly Joint[]): Node | null {
    const { c } = this
    const [only] = items
    if (!only || joints.length > 0) return null
    if (c.has('orEarlier')) return { is: 'setRange', mode: 'one', to: only }
    if (c.has('orLater')) return { is: 'setRange', mode: 'one', from: only }
    if (c.has('andEarlier')) return { is: 'setRange', mode: 'all', to: only }
    return c.has('andLater') ? { is: 'setRange', mode: 'all', from: only } : null
  }

  private between(): Node | null {
    const { c } = this
    if (!c.has('between')) return null
    const start = this.item()
    c.sign(',')
    const end = start && c.has('and') && this.item()
    return start && end ? interval(start, end, 'between') : null
  }

  private fromTo(): Node | null {
    const { c } = this
    if (!c.has('from') && !c.has('since')) return null
    const start = this.item()
    c.sign(',')
    const isTo = start && c.has('to')
    if (isTo && c.has('now')) return { is: 'interval', start, end: 'open' }
    const end = isTo && this.item()
    return start && end ? interval(start, end) : null
  }

  private since(): Node | null {
    const { c } = this
    if (!c.has('since') && !c.has('from')) return null
    const start = this.dateOrEntry()
    if (!start) return null
    const isEndUnknown = c.attempt(() => (c.sign(',') && c.has('endUnknown')) || null)
    return { is: 'interval', start, end: isEndUnknown ? 'unknown' : 'open' }
  }

  private until(): Node | null {
    const { c } = this
    if (!c.has('until')) return null
    const end = this.dateOrEntry()
    if (!end) return null
    const isUnknown = c.attempt(() => (c.sign(',') && c.has('startUnknown')) || null)
    return { is: 'interval', start: isUnknown ? 'unknown' : 'open', end }
  }

  private before(): Node | null {
    if (!this.c.has('before')) return null
    const end = this.dateOrEntry()
    return end && { is: 'interval', start: 'open', end, bound: 'before' }
  }

  private after(): Node | null {
    if (!this.c.has('after')) return null
    const start = this.dateOrEntry()
    return start && { is: 'interval', start, end: 'open', bound: 'after' }
  }

  /** "one of the Sundays in July 2020". */
  private weekdaysIn(): Node | null {
    const { c } = this
    if (!c.has('oneOfThe')) return null
    const weekday = c.value('weekdayPlurals') ?? c.value('weekdayNames')
    if (weekday === null || !c.has('of')) return null
    const of = this.item()
    return of && { is: 'weekdaysIn', weekday, of }
  }

  /** "2 weeks after <date or entry>", "the day before …", "the same day as …". */
  private fromEntry(): Node | null {
    const { c } = this
    if (c.has('sameDayAs')) return this.dateOrEntry()
    c.attempt(() => c.has('about') || c.has('filler') || null)
    const near = c.has('theDayAfter') ? 1 : c.has('theDayBefore') ? -1 : 0
    if (near !== 0) return moved(near, 'day', this.dateOrEntry())
    const said = readAmount(c)
    if (!said) return null
    if (c.has('after')) return moved(said.amount, said.unit, this.dateOrEntry())
    return c.has('before') ? moved(-said.amount, said.unit, this.dateOrEntry()) : null
  }

  /** What is left, as a date or else as the title of an entry. */
  private dateOrEntry(): Node | null {
    const { c } = this
    const date = c.attempt(() => {
      const found = this.item()
      if (!found) return null
      const { at } = c
      const isDone = c.isAtEnd || (c.sign(',') && (c.has('endUnknown') || c.has('startUnknown')))
      c.at = at
      return isDone ? found : null
    })
    if (date) return date
    const title = c.rest.replace(/^["“”„'‘’«<]+|["“”'‘’»>]+$/g, '').trim()
    const entries = title === '' ? [] : this.entries(title)
    if (entries.length === 0) {
      this.missing = title
      return null
    }
    c.at = c.tokens.length
    return { is: 'entry', entries }
  }
}

type Joint = 'to' | 'or' | 'and' | ','

const moved = (amount: number, unit: Unit, of: Node | null): Node | null =>
  of && { is: 'moved', amount, unit, of }

const interval = (start: Node, end: Node, bound?: 'between'): Node => {
  const first = filledFrom(start, end, 'before')
  return {
    is: 'interval',
    start: first,
    end: filledFrom(end, first, 'after'),
    ...(bound && { bound }),
  }
}

/** Dates with what stands between them, as an interval or as a set whose runs are ranges. */
function joinItems(items: readonly Node[], joints: readonly Joint[]): Node | null {
  const filled = [...items]
  for (let i = filled.length - 2; i >= 0; i--) {
    filled[i] = filledFrom(filled[i] as Node, filled[i + 1] as Node, 'before')
  }
  for (let i = 1; i < filled.length; i++) {
    filled[i] = filledFrom(filled[i] as Node, filled[i - 1] as Node, 'after')
  }
  // "2018-19": a day is of some month, or is no day.
  if (filled.some(isBareDay) && !filled.every(isBareDay)) return null
  const [first, second] = filled
  if (joints.length === 1 && joints[0] === 'to' && first && second) {
    return { is: 'interval', start: first, end: second }
  }
  const words = joints.filter((joint) => joint === 'or' || joint === 'and')
  const [word] = words
  if (!word || words.some((other) => other !== word)) return null
  const mode = word === 'or' ? 'one' : 'all'
  const members: Node[] = []
  for (const [i, item] of filled.entries()) {
    const from = joints[i - 1] === 'to' ? members.pop() : undefined
    members.push(from ? { is: 'setRange', mode, from, to: item } : item)
  }
  return { is: 'set', mode, members }
}
