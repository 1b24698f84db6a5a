import type { Meaning, Mod } from './meaning.ts'
import type { Outcome } from './published.ts'
import type { ExpressionKind } from './read-dates.ts'

/** What kind of expression a meaning and its value make. */
export function kindOf(meaning: Meaning, outcome: Outcome | null): ExpressionKind {
  if (meaning.is === 'duration' || meaning.is === 'set') return meaning.is
  if (!outcome) return 'vague'
  if (!outcome.edtf.includes('/')) return 'point'
  return outcome.edtf.includes('..') ? 'open' : 'interval'
}

/** The soft word before the date, as TIMEX3 names it. */
export function modOf(meaning: Meaning): Mod | undefined {
  switch (meaning.is) {
    case 'part':
      return meaning.part
    case 'about':
      return 'APPROX'
    case 'after':
      return 'AFTER'
    case 'before':
      return 'BEFORE'
    case 'since':
    case 'onward':
    case 'until':
      return modOf(meaning.of)
    case 'ago':
      if (meaning.bound === 'more') return 'BEFORE'
      return meaning.bound === 'less' ? 'LESS_THAN' : meaning.approx ? 'APPROX' : undefined
    case 'holiday':
      return meaning.before ? 'BEFORE' : undefined
    default:
      return undefined
  }
}
