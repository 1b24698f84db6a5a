import { EntryDraft } from '#domain/chronology/entry.ts'
import { ActorDraft, SourceDraft } from '#domain/chronology/records.ts'
import { type FieldIssue, issuesOf } from '#domain/problem.ts'
import { draftOf, draftOfActor, draftOfSource, type EntryForm, newlyNamed } from './draft.ts'

/** Everything the server would refuse of what stands in the form, in the order of the screen. */
export function problemsOf(form: EntryForm): FieldIssue[] {
  const entry = EntryDraft.safeParse(draftOf(form))
  const problems = entry.success ? [] : issuesOf(entry.error)
  for (const index of newlyNamed(form.actors)) {
    const actor = form.newActors[index]
    const parsed = actor && !actor.isMade ? ActorDraft.safeParse(draftOfActor(actor)) : null
    if (parsed?.error) problems.push(...issuesOf(parsed.error, newActorPointer(index)))
  }
  for (const index of newlyNamed(form.citations.map((citation) => citation.source))) {
    const source = form.newSources[index]
    const parsed = source && !source.isMade ? SourceDraft.safeParse(draftOfSource(source)) : null
    if (parsed?.error) problems.push(...issuesOf(parsed.error, newSourcePointer(index)))
  }
  return inScreenOrder(problems)
}

export const newActorPointer = (index: number): string => `#/newActors/${index}`
export const newSourcePointer = (index: number): string => `#/newSources/${index}`

const screenOrder = [
  'date',
  'title',
  'summary',
  'kind',
  'actors',
  'newActors',
  'citations',
  'newSources',
  'relations',
  'visibility',
  'dateNote',
  'provisions',
  'affected',
  'dataCategories',
  'stated',
]

/** The part of the form a pointer leads to: `#/citations/0/source` → `citations`. */
export const partOf = (pointer: string): string => pointer.split('/')[1] ?? ''

/** Problems in the order of the screen, one a place: the first is what a person sees first. */
export function inScreenOrder(problems: readonly FieldIssue[]): FieldIssue[] {
  const rank = (pointer: string) => {
    const index = screenOrder.indexOf(partOf(pointer))
    return index < 0 ? screenOrder.length : index
  }
  const seen = new Set<string>()
  return problems
    .toSorted((a, b) => rank(a.pointer) - rank(b.pointer))
    .filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer))
}

const isWithin = (pointer: string, outer: string) =>
  pointer === outer || pointer.startsWith(`${outer}/`)

/** Problems at a place or inside it. */
export const problemsWithin = (problems: readonly FieldIssue[], outer: string): FieldIssue[] =>
  problems.filter(({ pointer }) => isWithin(pointer, outer))

/** What is left of the server's problems when a field is typed in again. */
export const problemsWithout = (problems: readonly FieldIssue[], outer: string): FieldIssue[] =>
  problems.filter(({ pointer }) => !isWithin(pointer, outer))

/** The server's problems when a row is taken out of a list: its own go, those after it move up. */
export function problemsAfterRemoval(
  problems: readonly FieldIssue[],
  list: string,
  removed: number,
): FieldIssue[] {
  return problemsWithout(problems, `#/${list}/${removed}`).map((problem) => {
    const [hash, part, index, ...rest] = problem.pointer.split('/')
    if (part !== list || index === undefined || Number(index) <= removed) return problem
    return { ...problem, pointer: [hash, part, Number(index) - 1, ...rest].join('/') }
  })
}

/** DOM id of the control at a pointer: `#/citations/0/source` → `entry-citations-0-source`. */
export const controlId = (pointer: string): string =>
  `entry${pointer.slice(1).replaceAll('/', '-')}`

/** Pointers from a place outwards, for when the place itself has no control. */
export function outwards(pointer: string): string[] {
  const parts = pointer.split('/')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).filter((p) => p !== '#')
}
