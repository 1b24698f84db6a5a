import type { FieldIssue } from '#domain/problem.ts'
import { takeTheirs } from './changes.ts'
import type {
  Attempt,
  CitationForm,
  EntryForm,
  EntryView,
  NewActorForm,
  NewSourceForm,
  ProvisionForm,
  RelationForm,
  ShownField,
} from './draft.ts'
import { newReference } from './draft.ts'
import { problemsAfterRemoval, problemsWithout } from './problems.ts'

export interface EditorState {
  form: EntryForm
  /** The entry as it was loaded and the form it gave; without `entry` one is added. */
  base: { entry: EntryView | null; form: EntryForm }
  /** What the server refused, until the field is typed in again. */
  refused: FieldIssue[]
  /** From the first attempt to save on, every problem shows at its field. */
  showsProblems: boolean
  /** The entry as somebody else left it, while the choice between both is open. */
  stale: EntryView | null
}

interface Lists {
  citations: CitationForm
  relations: RelationForm
  provisions: ProvisionForm
}
export type ListName = keyof Lists
export type NewLists = { newActors: NewActorForm; newSources: NewSourceForm }

/** Fields of the form that are set whole. */
export type PlainField = Exclude<
  keyof EntryForm,
  ListName | keyof NewLists | 'nextKey' | 'attempt' | DateField
>

/** A date is set with what it was read as: what it counts from goes when another is typed. */
type DateField = 'date' | 'readAs' | 'relativeTo'
export type DateForm = Pick<EntryForm, DateField>

type SetPlain = {
  [F in PlainField]: { type: 'set'; field: F; value: EntryForm[F] }
}[PlainField]
type RowAction = {
  [L in ListName]:
    | { type: 'add-row'; list: L; row: Omit<Lists[L], 'key'> }
    | { type: 'change-row'; list: L; index: number; patch: Partial<Omit<Lists[L], 'key'>> }
}[ListName]
type NewRecordAction = {
  [L in keyof NewLists]: {
    type: 'change-new'
    list: L
    index: number
    patch: Partial<NewLists[L]>
  }
}[keyof NewLists]

export type EditorAction =
  | SetPlain
  | RowAction
  | NewRecordAction
  | { type: 'set-date'; date: DateForm }
  | { type: 'reread-date'; date: DateForm }
  | { type: 'remove-row'; list: ListName; index: number }
  | { type: 'add-actor'; actor: string }
  | { type: 'remove-actor'; index: number }
  | { type: 'put-actor-first'; index: number }
  | { type: 'name-new-actor'; name: string }
  | { type: 'name-new-source'; citation: number; source: NewSourceForm }
  | { type: 'attempted'; attempt: Attempt }
  | { type: 'tried' }
  | { type: 'refused'; issues: FieldIssue[] }
  | { type: 'found-stale'; theirs: EntryView }
  | { type: 'settled'; theirs: EntryView; theirForm: EntryForm; take: ShownField[] }
  | { type: 'gone' }
  | { type: 'replaced'; form: EntryForm; base: EditorState['base'] }

export function startOf(base: EditorState['base'], form: EntryForm = base.form): EditorState {
  return { form, base, refused: [], showsProblems: false, stale: null }
}

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  const { form } = state
  const typedIn = (next: Partial<EntryForm>, refused = state.refused): EditorState => ({
    ...state,
    form: { ...form, ...next },
    refused,
  })
  const actors = (next: string[]) =>
    typedIn({ actors: next }, problemsWithout(state.refused, '#/actors'))

  switch (action.type) {
    case 'set':
      return typedIn(
        { [action.field]: action.value },
        problemsWithout(state.refused, `#/${action.field}`),
      )
    case 'set-date':
      return typedIn(action.date, problemsWithout(state.refused, '#/date'))
    case 'reread-date':
      return typedIn(action.date)
    case 'add-row':
      return typedIn({
        [action.list]: [...form[action.list], { ...action.row, key: form.nextKey }],
        nextKey: form.nextKey + 1,
      })
    case 'change-row':
    case 'change-new':
      return typedIn(
        { [action.list]: patched<object>(form[action.list], action.index, action.patch) },
        Object.keys(action.patch).reduce(
          (left, field) => problemsWithout(left, `#/${action.list}/${action.index}/${field}`),
          state.refused,
        ),
      )
    case 'remove-row':
      return typedIn(
        { [action.list]: form[action.list].filter((_, i) => i !== action.index) },
        problemsAfterRemoval(state.refused, action.list, action.index),
      )
    case 'add-actor':
      return form.actors.includes(action.actor) ? state : actors([...form.actors, action.actor])
    case 'remove-actor':
      return actors(form.actors.filter((_, i) => i !== action.index))
    case 'put-actor-first': {
      const first = form.actors[action.index]
      if (first === undefined) return state
      return actors([first, ...form.actors.filter((_, i) => i !== action.index)])
    }
    case 'name-new-actor':
      return typedIn({
        newActors: [
          ...form.newActors,
          { attempt: null, isMade: false, name: action.name, kind: '' },
        ],
        actors: [...form.actors, newReference(form.newActors.length)],
      })
    case 'name-new-source': {
      const source = newReference(form.newSources.length)
      return typedIn({
        newSources: [...form.newSources, action.source],
        citations: patched(form.citations, action.citation, { source, lang: action.source.lang }),
      })
    }
    case 'attempted':
      return typedIn({ attempt: action.attempt })
    case 'tried':
      return { ...state, showsProblems: true, refused: [] }
    case 'refused':
      return { ...state, showsProblems: true, refused: action.issues }
    case 'found-stale':
      return { ...state, stale: action.theirs }
    case 'settled':
      return {
        ...startOf({ entry: action.theirs, form: action.theirForm }),
        form: takeTheirs(form, action.theirForm, action.take),
        showsProblems: state.showsProblems,
      }
    case 'gone':
      return {
        ...state,
        base: { ...state.base, entry: null },
        form: { ...form, attempt: null },
        stale: null,
      }
    case 'replaced':
      return startOf(action.base, action.form)
  }
}

const patched = <T extends object>(rows: readonly T[], index: number, patch: Partial<T>): T[] =>
  rows.map((row, i) => (i === index ? { ...row, ...patch } : row))
