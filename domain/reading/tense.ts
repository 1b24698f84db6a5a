import type { Cues } from './lookalikes.ts'
import type { Token } from './tokens.ts'

/** How far a verb is looked for on either side, in tokens; a comma counts for several. */
const REACH = 14
const COMMA = 4
/** Where verbs stand before their dates, a verb behind one is that much farther away. */
const BEHIND = 4

export const isSentenceEnd = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.type === 'sign' &&
  (/^[!?…]$/.test(token.text) ||
    (token.text === '.' &&
      (next === undefined || next.capital || next.apart || next.type !== 'word')))

/**
 * What the verb nearest to a date says: told, or promised.
 *
 * @returns undefined when no verb is near
 */
export function tenseAround(
  tokens: readonly Token[],
  start: number,
  end: number,
  cues: Cues,
): 'past' | 'future' | undefined {
  const before = nearest(tokens, start - 1, -1, cues)
  const after = nearest(tokens, end, 1, cues)
  if (!before || !after) return (before ?? after)?.tense
  const behind = cues.grammar.verbLast ? 0 : BEHIND
  return before.distance <= after.distance + behind ? before.tense : after.tense
}

interface Cue {
  tense: 'past' | 'future'
  distance: number
}

/** How far behind a participle its finite verb is looked for: “will be sent”, “gemeld wordt”. */
const AUXILIARY_REACH = { '-1': 5, '1': 2 } as const

function nearest(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  cues: Cues,
): Cue | undefined {
  let distance = 0
  for (let at = from; distance < REACH; at += step, distance++) {
    const token = tokens[at]
    if (!token || token.apart || isSentenceEnd(token, tokens[at + 1])) return undefined
    if (token.type === 'sign' && /^[,;:]$/.test(token.text)) distance += COMMA
    if (token.type !== 'word') continue
    if (step === -1 && !cues.grammar.verbLast && cues.joining.has(token.text)) distance += COMMA
    if (isPromising(tokens, at, cues)) return { tense: 'future', distance }
    if (cues.future.has(token.text)) return { tense: 'future', distance }
    if (cues.past.has(token.text)) return { tense: 'past', distance }
    if (cues.grammar.pastForm.test(token.text)) {
      return { tense: isPromised(tokens, at, step, cues) ? 'future' : 'past', distance }
    }
  }
  return undefined
}

/** “Expected to”, “set for”: what follows is promised. */
const isPromising = (tokens: readonly Token[], at: number, { promising }: Cues): boolean =>
  /^(?:to|for)$/.test(tokens[at]?.text ?? '') && promising.has(tokens[at - 1]?.text ?? '')

/** Whether a verb near a date says that something goes on. */
export function isGoingOn(
  tokens: readonly Token[],
  start: number,
  end: number,
  cues: Cues,
): boolean {
  for (const [from, step] of [
    [start - 1, -1],
    [end, 1],
  ] as const) {
    for (let i = 0; i < REACH; i++) {
      const [token, next] = [tokens[from + i * step], tokens[from + i * step + 1]]
      if (!token || token.apart || isSentenceEnd(token, next)) break
      if (cues.present.has(token.text)) return true
    }
  }
  return false
}

/** How far before “until Friday” the word is that gives it to somebody. */
const GRANTING = 6

/** Whether “until Friday” is given to somebody, so that it lies ahead: to reply by, extended until. */
export function isGranted(tokens: readonly Token[], start: number, cues: Cues): boolean {
  if (/^(?:to|te)$/.test(tokens[start - 2]?.text ?? '')) return true
  for (let at = start - 1; at >= start - GRANTING; at--) {
    const token = tokens[at]
    if (token?.type !== 'word') return false
    if (cues.granting.has(token.text)) return true
  }
  return false
}

/** Whether a participle belongs to a verb of the future. */
function isPromised(tokens: readonly Token[], at: number, step: 1 | -1, cues: Cues): boolean {
  if (step === 1 && !cues.grammar.verbLast) return false
  for (let i = 1; i <= AUXILIARY_REACH[step]; i++) {
    const token = tokens[at + i * step]
    if (token?.type !== 'word' || cues.past.has(token.text)) return false
    if (cues.future.has(token.text)) return true
  }
  return false
}

/** Whether a sentence says “not” before a place. */
export function isNegated(tokens: readonly Token[], start: number, cues: Cues): boolean {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const token = tokens[at]
    if (!token || isSentenceEnd(token, tokens[at + 1])) return false
    if (cues.negations.has(token.text)) return true
  }
  return false
}
