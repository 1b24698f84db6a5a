import type { Chronology } from '#domain/chronology/chronology.ts'
import type { ChronologyIndex } from './chronology-index.ts'

/** More names than this would bury the sentence they stand in. */
const MOST_NAMED = 3

/** Records that refer to an entry: some by their titles, the others by their number. */
export interface Referrers {
  titles: string[]
  more: number
}

/**
 * What still refers to an entry that therefore stays.
 *
 * @param names as the server gives them, some of them: `entries/a8-review`
 */
export function findReferrers(
  id: string,
  names: readonly string[],
  document: Chronology,
  index: ChronologyIndex,
): Referrers {
  const titleOf = new Map<string, string>([
    ...document.entries.map(({ id, title }) => [`entries/${id}`, title] as const),
    ...document.contradictions.map(({ id, about }) => [`contradictions/${id}`, about] as const),
    ...document.commitments.map(({ id, what }) => [`commitments/${id}`, what] as const),
    ...document.questions.map(({ id, text }) => [`questions/${id}`, text] as const),
  ])
  const here = new Set([
    ...(index.relationsBack.get(id) ?? []).map(({ from }) => `entries/${from.id}`),
    ...(index.dependentsOf.get(id) ?? []).map((from) => `entries/${from.id}`),
    ...(index.contradictionsOf.get(id) ?? []).map((record) => `contradictions/${record.id}`),
    ...(index.commitmentsOf.get(id) ?? []).map((record) => `commitments/${record.id}`),
    ...(index.questionsOf.get(id) ?? []).map((record) => `questions/${record.id}`),
  ])
  here.delete(`entries/${id}`)
  const titles = names.slice(0, MOST_NAMED).map((name) => titleOf.get(name) ?? name)
  const all = Math.max(names.length, here.size)
  return { titles, more: all - titles.length }
}
