import type { Entry } from '#domain/chronology/entry.ts'
import { boundsOf } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import type { ReadingLanguage } from './languages.ts'
import { sharedWords, tellingWords } from './merge.ts'
import { eventWords, type ProposedEntry } from './read-events.ts'

/** An entry of the case that may tell the same happening, and why. */
export interface EntryMatch {
  id: string
  /** 0–1. */
  score: number
  why: {
    date: 'same' | 'overlapping'
    kind: boolean
    words: string[]
    /** Ids of actors both name. */
    actors: string[]
  }
}

type Comparable = Pick<Entry, 'id' | 'date' | 'stated' | 'title' | 'summary' | 'kind' | 'actors'>

/** Below this nothing but chance speaks for a match. */
const LEAST = 0.35
const MOST = 5

/** An entry, made ready for comparing. */
interface Prepared {
  entry: Comparable
  /** The dates it goes by, and the days they can be. */
  dates: readonly { edtf: string; days: Days | null }[]
  words: ReadonlySet<string>
}

type Sought = Pick<ProposedEntry, 'edtf' | 'title' | 'kind' | 'actors' | 'quotes'>

/**
 * Finds the entries that seem to tell what a proposal tells, the likeliest first.
 *
 * Their dates must overlap; then shared words, actors and kind count.
 */
export function entryMatcher(
  entries: readonly Comparable[],
  language: ReadingLanguage,
): (proposal: Sought) => EntryMatch[] {
  const words = eventWords[language]
  const prepared = entries.map((entry): Prepared => {
    const dates = [entry.date, ...(entry.stated ? [entry.stated] : [])]
    return {
      entry,
      dates: dates.map((edtf) => ({ edtf, days: daysOf(edtf) })),
      words: tellingWords(`${entry.title} ${entry.summary}`, words),
    }
  })
  return (proposal) => {
    const own = daysOf(proposal.edtf)
    if (!own) return []
    const told = tellingWords(`${proposal.title} ${proposal.quotes[0].text}`, words)
    return prepared
      .flatMap((one) => {
        const date = dateMatch(proposal.edtf, own, one)
        return date ? [matchOf(one, proposal, told, date)] : []
      })
      .filter(({ score, why }) => score >= LEAST && (why.words.length > 0 || why.actors.length > 0))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
  }
}

function matchOf(
  { entry, words }: Prepared,
  proposal: Sought,
  told: ReadonlySet<string>,
  date: 'same' | 'overlapping',
): EntryMatch {
  const shared = sharedWords(words, told)
  const actors = entry.actors.filter((id) => proposal.actors.includes(id))
  const kind = entry.kind === proposal.kind
  const score =
    (date === 'same' ? 0.3 : 0.15) +
    (kind ? 0.15 : 0) +
    Math.min(0.35, (0.5 * shared.length) / Math.max(3, told.size)) +
    Math.min(0.2, actors.length * 0.1)
  return {
    id: entry.id,
    score: Math.round(score * 100) / 100,
    why: { date, kind, words: shared.slice(0, 10), actors },
  }
}

type Days = readonly [first: number, last: number]

function daysOf(edtf: string): Days | null {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) return null
  const { start, end } = boundsOf(parsed.value)
  return [start.earliest, end.latest]
}

function dateMatch(edtf: string, own: Days, { dates }: Prepared): 'same' | 'overlapping' | null {
  if (dates.some((date) => date.edtf === edtf)) return 'same'
  const isOver = dates.some(({ days }) => days && own[0] <= days[1] && days[0] <= own[1])
  return isOver ? 'overlapping' : null
}
