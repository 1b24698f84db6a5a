import type { Finding } from './finding.ts'
import type { Known } from './known.ts'

/** Contradictions in which nobody chose. */
export const contradictionFindings = ({ contradictions }: Known): Finding[] =>
  contradictions
    .filter(({ follows }) => follows === undefined)
    .map(({ id, about, entries, positions }) => ({
      id: `contradiction:${id}`,
      kind: 'contradiction-unresolved',
      why: { key: 'contradiction-unresolved', params: { about, positions: positions.length } },
      cites: {
        entries,
        sources: [...new Set(positions.flatMap(({ sources }) => sources))],
        provisions: [],
      },
      followUp: null,
    }))
