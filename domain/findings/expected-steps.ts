import type { Entry } from '#domain/chronology/entry.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import { findAct } from '#domain/law/acts.ts'
import type { Bounds } from '#domain/time/bounds.ts'
import type { Finding } from './finding.ts'
import { type Known, sourcesOf } from './known.ts'
import { type Pattern, patterns, type Rule, type Step } from './patterns.ts'

/** Steps that are expected of an entry and that no known entry takes. */
export const stepFindings = (known: Known): Finding[] =>
  patterns.flatMap((pattern) =>
    mattersOf(pattern, known).flatMap((matter) =>
      pattern.steps.flatMap((step) => missingStep(step, matter, known)),
    ),
  )

/** Entries about the same thing, the one that stands first in the document in front. */
type Matter = readonly [Entry, ...Entry[]]

/** Breaches that are related, or on which sources disagree together, are one; other entries are each their own. */
function mattersOf({ kind }: Pattern, known: Known): Matter[] {
  const left = new Map([...known.entries].filter(([, entry]) => entry.kind === kind))
  if (kind === 'review') for (const id of continuing(left)) left.delete(id)
  if (kind !== 'breach') return [...left.values()].map((entry) => [entry] as const)
  const matters: Matter[] = []
  for (const first of left.values()) {
    if (matters.some((matter) => matter.includes(first))) continue
    matters.push(together(first, left, known))
  }
  return matters
}

function together(first: Entry, among: ReadonlyMap<string, Entry>, known: Known): Matter {
  const found = new Set([first])
  for (const entry of found) {
    const near = [
      ...entry.relations.map(({ target }) => target),
      ...(known.relationsTo.get(entry.id) ?? []).map(({ from }) => from.id),
      ...known.contradictions
        .filter(({ entries }) => entries.includes(entry.id))
        .flatMap(({ entries }) => entries),
    ]
    for (const id of near) {
      const other = among.get(id)
      if (other) found.add(other)
    }
  }
  found.delete(first)
  return [first, ...found]
}

/** Reviews that carry another one out: they are its result. */
const continuing = (reviews: ReadonlyMap<string, Entry>): string[] =>
  [...reviews.values()]
    .filter(({ relations }) => relations.some(({ target }) => reviews.has(target)))
    .map(({ id }) => id)

function missingStep(step: Step, matter: Matter, known: Known): Finding[] {
  const [first] = matter
  const rule = ruleAt(step.rules, known.boundsOf(first.date))
  if (step.rules.length > 0 && !rule) return []
  // A promise says the same, and is told as one.
  if (!rule && known.commitments.some(({ begun }) => begun.id === first.id)) return []
  if (isTaken(step, matter, known)) return []
  return [findingOf(step, matter, rule)]
}

/** The rule that applied throughout a date. */
const ruleAt = (rules: readonly Rule[], { start, end }: Bounds): Rule | undefined =>
  rules.find(
    ({ from, to }) =>
      boundsOfText(from).start.earliest <= start.earliest &&
      (to === null || end.latest < boundsOfText(to).start.earliest),
  )

function isTaken(step: Step, matter: Matter, known: Known): boolean {
  return matter.some((entry) => {
    if (hasMark(entry, step)) return true
    return (known.relationsTo.get(entry.id) ?? []).some(
      ({ from, kind }) =>
        step.relations.includes(kind) && (step.kinds.includes(from.kind) || hasMark(from, step)),
    )
  })
}

/** An act by the name the patterns use. */
const nameOf = (act: string) => findAct(act)?.names[0] ?? act

const hasMark = ({ provisions }: Entry, { marks }: Step) =>
  provisions.some(({ act, article }) =>
    marks.some(
      (mark) => mark.act === nameOf(act) && article !== undefined && mark.article.test(article),
    ),
  )

function findingOf(step: Step, matter: Matter, rule: Rule | undefined): Finding {
  const [first] = matter
  const mark = step.followUp.mark ?? (step.marks.length > 0 ? rule : undefined)
  return {
    id: `step:${first.id}:${step.id}`,
    kind: 'step-missing',
    why: {
      key: `step-${step.id}`,
      params: { title: first.title, ...(rule && { provision: `${rule.act} ${rule.article}` }) },
    },
    cites: {
      entries: matter.map(({ id }) => id),
      sources: [...new Set(matter.flatMap(({ citations }) => sourcesOf(citations)))],
      provisions: rule ? [{ act: rule.act, article: rule.article, url: rule.url }] : [],
    },
    followUp: {
      kind: step.followUp.kind,
      relation: { kind: step.followUp.relation, target: first.id },
      titleKey: `step-${step.id}`,
      provisions: mark ? [{ act: mark.act, article: mark.article, basis: 'inferred' }] : [],
    },
  }
}
