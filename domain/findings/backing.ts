import { originOf } from '#domain/chronology/backing.ts'
import type { Finding } from './finding.ts'
import { type Known, sourcesOf } from './known.ts'

/** Entries that no source bears out word for word. */
export const quoteFindings = ({ entries }: Known): Finding[] =>
  [...entries.values()]
    .filter(({ citations }) => citations.every(({ quote }) => quote === undefined))
    .map(({ id, title, citations }) => ({
      id: `quote:${id}`,
      kind: 'quote-missing',
      why: {
        key: citations.length === 0 ? 'source-missing' : 'quote-missing',
        params: { title },
      },
      cites: { entries: [id], sources: sourcesOf(citations), provisions: [] },
      followUp: null,
    }))

/** Entries whose sources all repeat one account. */
export function originFindings({ entries, sources }: Known): Finding[] {
  return [...entries.values()].flatMap(({ id, title, citations }): Finding[] => {
    const cited = sourcesOf(citations.filter(({ stance }) => stance === 'supports'))
    const [origin, ...others] = new Set(cited.map((source) => originOf(source, sources)))
    if (origin === undefined || others.length > 0) return []
    return [
      {
        id: `origin:${id}`,
        kind: 'one-origin',
        why: {
          key: 'one-origin',
          params: { title, publisher: sources.get(origin)?.publisher ?? '' },
        },
        cites: { entries: [id], sources: cited, provisions: [] },
        followUp: null,
      },
    ]
  })
}
