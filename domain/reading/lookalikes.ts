import type { Grammar } from './grammar.ts'
import type { Lexeme, Token } from './tokens.ts'

/** How far back the name of an act is looked for, in tokens. */
const NAME_REACH = 9

const CURRENCY = /^[€$£#@_/\\%=&+]$/

/** A grammar with its lists as sets, since every number of a text is held against them. */
export interface Cues {
  grammar: Grammar
  counted: ReadonlySet<string>
  counting: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  months: ReadonlySet<string>
  /** Words that lead to a name as well as to a date. */
  naming: ReadonlySet<string>
  /** Names of seasons and of parts of a year. */
  parts: ReadonlySet<string>
  titled: ReadonlySet<string>
  past: ReadonlySet<string>
  future: ReadonlySet<string>
  negations: ReadonlySet<string>
  present: ReadonlySet<string>
  promising: ReadonlySet<string>
  granting: ReadonlySet<string>
  joining: ReadonlySet<string>
}

export const cuesOf = (grammar: Grammar): Cues => ({
  grammar,
  counted: new Set(grammar.counted),
  counting: new Set(grammar.counting),
  prepositions: new Set(grammar.prepositions),
  months: new Set([
    ...Object.keys(grammar.words.month ?? {}),
    ...Object.keys(grammar.words.mon ?? {}),
  ]),
  parts: new Set(
    [grammar.words.season, grammar.words.part].flatMap((table) => Object.keys(table ?? {})),
  ),
  naming: new Set(grammar.naming),
  titled: new Set(grammar.titled),
  past: new Set(grammar.past),
  future: new Set(grammar.future),
  negations: new Set(grammar.negations),
  present: new Set(grammar.present),
  promising: new Set(grammar.promising),
  granting: new Set(grammar.granting),
  joining: new Set(grammar.joining),
})

/**
 * Whether a word or number means what it says, seen where it stands.
 *
 * Refused: amounts, articles and acts that look like years (2000 euro, Data Protection Act 2018), months and
 * weekdays that are names (Theresa May, Zondag met …), and in English what is written without a capital.
 */
export function isMeant(tokens: readonly Token[], at: number, lexeme: Lexeme, cues: Cues): boolean {
  switch (lexeme.as) {
    case 'year':
      return isYear(tokens, at, cues)
    case 'month':
    case 'mon':
      return isMonth(tokens, at, cues)
    case 'weekday':
    case 'wd':
      return isWeekday(tokens, at, lexeme, cues)
    case 'season':
      return isSeason(tokens, at, cues)
    case 'dayshift':
      return isDayshift(tokens, at, lexeme, cues)
    default:
      return true
  }
}

function isYear(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (isGluedIn(tokens, at, cues) || isAmongNumbers(tokens, at)) return false
  if (isInDate(tokens, at, cues)) return true
  const isLedTo = before !== undefined && cues.prepositions.has(before.text)
  if (before && cues.counting.has(before.text) && !isLedTo && !isCompared(tokens, at, cues)) {
    return false
  }
  if (after && !after.apart && cues.counted.has(after.text)) return false
  const isAmid = before?.type === 'word' && after?.type === 'word' && !after.apart
  if (isAmid && !isLedTo && isRound(Number(tokens[at]?.text))) return false
  return !isNamed(tokens, at, cues)
}

/** “No earlier than 2025” counts nothing. */
const isCompared = (tokens: readonly Token[], at: number, { grammar }: Cues): boolean =>
  (tokens[at - 2]?.text ?? '') in (grammar.words.side ?? {})

/** A telephone number: one number right behind another. */
function isAmongNumbers(tokens: readonly Token[], at: number): boolean {
  const isBare = (token: Token | undefined) =>
    token?.type === 'number' && token.text.length > 2 && !token.apart
  return isBare(tokens[at - 1]) || (isBare(tokens[at + 1]) && !tokens[at + 1]?.glued)
}

/** Years people seldom write and amounts they do: 1500, 2000. In running text these need an “in” before them. */
const isRound = (value: number) => value % 50 === 0 || value < 1800 || value > 2060

/** Part of something longer: a price, a case number, an address, 2016/679. */
function isGluedIn(tokens: readonly Token[], at: number, { grammar }: Cues): boolean {
  const [before, token, after, next] = [at - 1, at, at + 1, at + 2].map((i) => tokens[i])
  if (before && CURRENCY.test(before.text) && !/[/&]/.test(before.text)) return true
  if (token?.glued && before && !(before.text in (grammar.words.fiscal ?? {}))) {
    if (before.type !== 'sign' || /^[:_.@]$/.test(before.text)) return true
    // Behind a slash or a hyphen only a second year is one: 2018/2019.
    const first = tokens[at - 2]
    if (/^[/-]$/.test(before.text) && before.glued && first?.type === 'number') {
      return first.text.length !== 4
    }
    if (before.text === '/') return true
  }
  if (!after?.glued) return false
  if (/^[%@_€$]$/.test(after.text) || (after.type === 'word' && !isSuffix(after))) return true
  const isPair = /^[/-]$/.test(after.text) && next?.glued === true && next.type === 'number'
  return isPair && !isSecondYear(Number(token?.text), next.text)
}

/** 2018-2019 and 2018-19 are years; 2018-0123 is a number. */
const isSecondYear = (first: number, text: string) =>
  (text.length === 4 && Number(text) > first && Number(text) < first + 200) ||
  (text.length === 2 && Number(text) > first % 100)

/** Behind a month or another year, or at the head of a sentence (“In 2017 complaints rose”), a year is no amount. */
function isInDate(tokens: readonly Token[], at: number, { months, parts, grammar }: Cues): boolean {
  const text = (back: number) => tokens[at - back]?.text ?? ''
  const isPartNear = [1, 2].some((back) => parts.has(text(back)))
  if (isPartNear && tokens[at - 1]?.type === 'word') return true
  // “May 12th, 2019”: over the day to the month.
  let back = 1
  while (
    back < 4 &&
    (/^(?:\d{1,2}|[.,])$/.test(text(back)) || text(back) in (grammar.words.nth ?? {}))
  )
    back += 1
  if (months.has(text(back)) && !tokens[at]?.apart) return true
  const words = grammar.words
  const joins = [words.and, words.or, words.to].some((table) => table && text(1) in table)
  if (joins && /^\d{4}$/.test(text(2))) return true
  if (text(1) in (words.in ?? {}) && tokens[at - 1]?.capital === true) return true
  return text(1) in (words.circa ?? {}) && text(2) in (words.in ?? {})
}

const isSuffix = (token: Token) => token.text === 's'

/** The year of an act belongs to its name: “Wet … 2017”, “Act 2018”. */
function isNamed(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const before = tokens[at - 1]
  if (before?.type !== 'word' || cues.prepositions.has(before.text)) return false
  if (cues.grammar.named.test(before.text)) return true
  for (let i = at - 2; i >= Math.max(0, at - NAME_REACH); i--) {
    const token = tokens[i]
    if (!token || (token.type === 'sign' && token.text !== '-')) return false
    if (token.type === 'number') return false
    if (token.capital && cues.grammar.actHead.test(token.text)) return true
  }
  return false
}

function isMonth(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token?.capital) return !cues.grammar.capitals
  const isDated = before?.type === 'number' || after?.type === 'number' || isDot(tokens, at)
  if (isDated) return true
  const isFirst = !before || before.apart || before.type === 'sign'
  // Where months have no capital, one that has is a name; at the head of a sentence the next word tells.
  if (!cues.grammar.capitals) return isFirst && !(after?.type === 'word' && after.capital)
  if (isFirst) return true
  return !isNamePart(before, cues) && !(cues.naming.has(before.text) && isName(after))
}

/** “And Jan Smith”, “by April Jones”: behind such words a capital makes a name of a month. */
const isName = (after: Token | undefined) => after?.type === 'word' && after.capital

const isDot = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === '.' && tokens[at + 2]?.type === 'number'

/** A capitalised word, and no preposition at the head of a sentence: the first half of a name. */
const isNamePart = (token: Token, cues: Cues) =>
  token.type === 'word' &&
  token.capital &&
  !cues.prepositions.has(token.text) &&
  token.text.length > 1

function isWeekday(
  tokens: readonly Token[],
  at: number,
  lexeme: Lexeme,
  { grammar, titled }: Cues,
): boolean {
  const [token, after, next] = [tokens[at], tokens[at + lexeme.length], tokens[at + 2]]
  if (grammar.capitals && !token?.capital) return false
  const before = tokens[at - 1]
  const isAmid = before?.type === 'word' && !before.apart && after?.type !== 'number'
  if (!grammar.capitals && token?.capital && isAmid) return false
  if (!after || !titled.has(after.text)) return true
  return grammar.capitals ? !after.capital : !(token?.capital && next?.capital)
}

/** In English a season needs a word that leads to it: the spring, but not to spring. */
function isSeason(tokens: readonly Token[], at: number, { grammar, prepositions }: Cues): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!grammar.capitals || !before || before.apart || after?.type === 'number') return true
  if (tokens[at]?.capital && after?.type === 'word' && after.text in (grammar.words.of ?? {})) {
    return tokens[at + 2]?.type === 'number'
  }
  const leads = [grammar.words.the, grammar.words.past, grammar.words.coming, grammar.words.part]
  return (
    before.type !== 'word' ||
    prepositions.has(before.text) ||
    leads.some((table) => table && before.text in table)
  )
}

/** “USA Today”, “Vandaag Inside”: papers and programmes. */
function isDayshift(tokens: readonly Token[], at: number, lexeme: Lexeme, cues: Cues): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + lexeme.length]]
  if (!token?.capital) return true
  if (after && cues.titled.has(after.text)) return false
  return !before || before.apart || before.type !== 'word' || !before.capital
}

/** An ambiguous month by itself (“may”, “mar”) is one only behind a word that leads to a date. */
export function standsAlone(tokens: readonly Token[], at: number, cues: Cues): boolean {
  const before = tokens[at - 1]
  return before !== undefined && cues.prepositions.has(before.text)
}
