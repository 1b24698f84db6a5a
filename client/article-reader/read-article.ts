import { entryMatcher } from '#domain/reading/match-entries.ts'
import { readDates } from '#domain/reading/read-dates.ts'
import { readEvents } from '#domain/reading/read-events.ts'
import { MAX_TEXT } from '#domain/reading/tokens.ts'
import type { ArticleReading, ReadingOrder } from './proposal.ts'

/** Everything an article tells, and which entries of the case may tell the same. */
export function readArticle(order: ReadingOrder): ArticleReading {
  const { text, published, language, actors, entries } = order
  const matches = entryMatcher(entries, language)
  const proposals = readEvents(text, { published, language, actors })
  return {
    expressions: readDates(text, { published, language }),
    proposals: proposals.map((proposal) => ({ ...proposal, matches: matches(proposal) })),
    isCut: text.length > MAX_TEXT,
  }
}
