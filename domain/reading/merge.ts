import type { EventWords } from './event-words.ts'
import type { ProposedEntry } from './read-events.ts'

/** The words of a text that can tell two happenings apart: long enough, and not in every sentence. */
export function tellingWords(text: string, { common }: EventWords): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 3 && !common.has(word)))
}

/** Words two texts share; a compound or an inflection counts when it begins alike. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const stems = new Set([...b].map(stem))
  return [...a].filter((word) => stems.has(stem(word)))
}

const stem = (word: string) => word.slice(0, 6)

/** How many of the last proposals a new one is held against; repeats stand near each other. */
const REACH = 60

/**
 * Proposals of one happening become one, with all its quotes.
 *
 * The same date and a word in common, or, dated by publication, the same kind.
 */
export function mergeTellings(
  proposals: readonly ProposedEntry[],
  words: EventWords,
): ProposedEntry[] {
  const kept: { entry: ProposedEntry; words: Set<string> }[] = []
  for (const proposal of proposals) {
    const own = tellingWords(proposal.quotes[0].text, words)
    const same = kept
      .slice(-REACH)
      .find(
        (other) => isSame(other.entry, proposal) && isAlike(other, { entry: proposal, words: own }),
      )
    if (!same) {
      kept.push({ entry: proposal, words: own })
      continue
    }
    same.entry = merged(same.entry, proposal)
    for (const word of own) same.words.add(word)
  }
  return kept.map(({ entry }) => entry)
}

const isSame = (a: ProposedEntry, b: ProposedEntry) => a.edtf === b.edtf

interface Told {
  entry: ProposedEntry
  words: ReadonlySet<string>
}

/** A year or a season holds many things; a day only few. */
function isAlike(a: Told, b: Told): boolean {
  const isSameKind = a.entry.kind === b.entry.kind
  if (a.entry.datedByPublication && b.entry.datedByPublication) return isSameKind
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(a.entry.edtf)
  const shared = sharedWords(a.words, b.words).length
  const isBothDated = !a.entry.datedByPublication && !b.entry.datedByPublication
  return shared >= (isSameKind || (isDay && isBothDated) ? 1 : 2)
}

function merged(a: ProposedEntry, b: ProposedEntry): ProposedEntry {
  const better = b.confidence > a.confidence ? b : a
  const union = <T>(x: readonly T[], y: readonly T[]) => [...new Set([...x, ...y])]
  const affected = a.affected ?? b.affected
  return {
    ...better,
    actors: union(a.actors, b.actors),
    organisations: union(a.organisations, b.organisations),
    provisions: [
      ...a.provisions,
      ...b.provisions.filter((p) => !a.provisions.some((q) => isCited(p, q))),
    ],
    ...(affected !== undefined && { affected }),
    quotes: better === a ? [...a.quotes, ...b.quotes] : [...b.quotes, ...a.quotes],
  }
}

type Cited = ProposedEntry['provisions'][number]
const isCited = (p: Cited, q: Cited) => p.act === q.act && p.article === q.article
