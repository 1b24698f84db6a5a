import type { EntryKind } from '#domain/chronology/vocabulary.ts'
import type { Clause } from './clauses.ts'
import type { EventWords } from './event-words.ts'
import type { DateExpression } from './read-dates.ts'
import type { ProposedEntry } from './read-events.ts'

/** The word that tells what kind of happening a clause is about. */
export interface Sign {
  kind: EntryKind
  word: string
}

/** The word that tells what happened: the one nearest to the date, or the first kind without a date. */
export function signOf(
  text: string,
  { date, start }: Clause,
  { kinds, nouns }: EventWords,
): Sign | null {
  const lower = text.toLowerCase()
  let best: (Sign & { distance: number }) | null = null
  for (const [kind, pattern] of kinds) {
    for (const match of lower.matchAll(new RegExp(pattern.source, 'gu'))) {
      const at = match.index
      if (!date && nouns.test(match[0])) continue
      const distance = date
        ? gap(at, at + match[0].length, date.start - start, date.end - start)
        : 0
      if (!best || distance < best.distance) best = { kind, word: match[0], distance }
    }
  }
  return best && { kind: best.kind, word: best.word }
}

const gap = (a: number, b: number, from: number, to: number) =>
  b <= from ? from - b : a >= to ? a - to : 0

export type Judgement = Pick<ProposedEntry, 'confidence' | 'reason'>

/** Fewest words in which something can be told to have happened. */
const FEWEST_WORDS = { withSign: 2, without: 4 }

/** A dated clause, if it has words enough and does not just say that nobody answered. */
export function judgeDated(
  text: string,
  date: DateExpression,
  { sign, words }: { sign: Sign | null; words: EventWords },
): Judgement | null {
  if (words.idle.test(text)) return null
  const rest = text.replace(date.text, ' ')
  const fewest = sign ? FEWEST_WORDS.withSign : FEWEST_WORDS.without
  if ((rest.match(/\p{L}{2,}/gu) ?? []).length < fewest) return null
  const from = { date: date.text, ...(sign && { sign: sign.word }) }
  if (date.edtf?.startsWith('../')) return { confidence: 0.4, reason: { code: 'ended', ...from } }
  if (date.kind === 'open') return { confidence: 0.7, reason: { code: 'began', ...from } }
  return sign
    ? { confidence: 0.85, reason: { code: 'dated-happening', ...from } }
    : { confidence: 0.5, reason: { code: 'dated', ...from } }
}

/** News without a date: what the article opens with, or a later clause that says it has been or will be done. */
export function judgeUndated(
  text: string,
  { sign, isLead, words }: { sign: Sign | null; isLead: boolean; words: EventWords },
): Judgement | null {
  if (!words.news.test(text) || words.idle.test(text)) return null
  if (isLead)
    return { confidence: 0.6, reason: { code: 'undated-lead', ...(sign && { sign: sign.word }) } }
  if (!sign || !words.undatedKinds.includes(sign.kind) || words.lawful.test(text)) return null
  return { confidence: 0.4, reason: { code: 'undated-news', sign: sign.word } }
}
