import type { Finding } from './finding.ts'
import { type Known, sourcesOf } from './known.ts'

/** Questions that nothing known answers. */
export const questionFindings = ({ questions, entries }: Known): Finding[] =>
  questions
    .filter(({ answeredBy }) => answeredBy === undefined || !entries.has(answeredBy))
    .map(({ id, text, entries: about }) => {
      const asked = about.flatMap((entry) => entries.get(entry) ?? [])
      const [first] = asked
      return {
        id: `question:${id}`,
        kind: 'question-unanswered',
        why: { key: 'question-unanswered', params: { text } },
        cites: {
          entries: asked.map((entry) => entry.id),
          sources: [...new Set(asked.flatMap(({ citations }) => sourcesOf(citations)))],
          provisions: [],
        },
        followUp: {
          kind: 'statement',
          ...(first && { relation: { kind: 'responds-to', target: first.id } }),
          titleKey: 'answers-question',
          provisions: [],
          settles: { record: 'questions', id },
        },
      }
    })
