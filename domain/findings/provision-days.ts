import type { Entry, Provision } from '#domain/chronology/entry.ts'
import { type Act, findAct, findActAt, wasNotInForce } from '#domain/law/acts.ts'
import type { Finding } from './finding.ts'
import { type Known, sourcesOf } from './known.ts'

/** Provisions that were certainly not in force when the entry that cites them happened. */
export const provisionFindings = (known: Known): Finding[] =>
  [...known.entries.values()].flatMap((entry) =>
    entry.provisions.flatMap((provision) => {
      const act = findAct(provision.act)
      const at = known.boundsOf(entry.date)
      return act && wasNotInForce(act, provision.article, at)
        ? [findingOf(entry, provision, act, findActAt(act.subject, at))]
        : []
    }),
  )

function findingOf(entry: Entry, { act: name, article }: Provision, act: Act, then: Act | null) {
  const { id, title, date, citations } = entry
  const cited = article === undefined ? name : `${name} ${article}`
  const other = then === act ? null : then
  const finding: Finding = {
    id: `provision:${id}:${cited}`,
    kind: 'provision-not-in-force',
    why: {
      key: other ? 'provision-of-other-act' : 'provision-not-in-force',
      params: {
        title,
        date,
        provision: cited,
        from: act.later?.find((l) => article?.startsWith(l.article))?.from ?? act.from,
        ...(other && { applied: other.names[0] }),
      },
    },
    cites: {
      entries: [id],
      sources: sourcesOf(citations),
      provisions: [
        { act: act.names[0], ...(article !== undefined && { article }), url: act.url },
        ...(other ? [{ act: other.names[0], url: other.url }] : []),
      ],
    },
    followUp: null,
  }
  return finding
}
