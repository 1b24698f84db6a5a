import type { CaseData } from '#client/case-data/case-data.ts'

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
export function findReferrers(id: string, names: readonly string[], data: CaseData): Referrers {
  const { records, index } = data
  const full = data.entryOf(id)
  const back = full?.relationsBack.map(({ from }) => from) ?? []
  const named = [...back, ...(full?.dependents ?? [])]
  const titleOf = new Map<string, string>([
    ...named.map(({ id, title }) => [`entries/${id}`, title] as const),
    ...records.contradictions.map(({ id, about }) => [`contradictions/${id}`, about] as const),
    ...records.commitments.map(({ id, what }) => [`commitments/${id}`, what] as const),
    ...records.questions.map(({ id, text }) => [`questions/${id}`, text] as const),
    ...(records.dismissals ?? []).map(({ id, reason }) => [`dismissals/${id}`, reason] as const),
  ])
  const here = new Set([
    ...named.map((from) => `entries/${from.id}`),
    ...(index.contradictionsOf.get(id) ?? []).map((record) => `contradictions/${record.id}`),
    ...(index.commitmentsOf.get(id) ?? []).map((record) => `commitments/${record.id}`),
    ...(index.questionsOf.get(id) ?? []).map((record) => `questions/${record.id}`),
  ])
  here.delete(`entries/${id}`)
  const titles = names.slice(0, MOST_NAMED).map((name) => titleOf.get(name) ?? name)
  const all = Math.max(names.length, here.size)
  return { titles, more: all - titles.length }
}
