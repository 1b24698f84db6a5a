import { Refusal } from '#client/api/http.ts'
import { recordViews } from '#domain/chronology/views.ts'
import type { FieldIssue } from '#domain/problem.ts'
import { canonical, changesBetween } from './changes.ts'
import {
  type Attempt,
  draftOf,
  draftOfActor,
  draftOfSource,
  type EntryForm,
  type EntryView,
  newlyNamed,
} from './draft.ts'
import type { EditorAction, EditorState } from './editor-state.ts'
import type { Settles } from './entry-start.ts'
import { type Api, isRefusedAs, type MadeKind, makeOnce } from './make-once.ts'
import { newActorPointer, newSourcePointer } from './problems.ts'
import { addSettling, ofTheEntry, SettledMeanwhile } from './save-settling.ts'

export type SaveResult =
  | { kind: 'saved'; id: string }
  | { kind: 'refused'; issues: FieldIssue[] }
  | { kind: 'stale'; theirs: EntryView }
  /** The entry was taken out meanwhile. */
  | { kind: 'gone' }
  /** What it was to settle names another entry by now. */
  | { kind: 'settled' }
  | { kind: 'failed'; error: unknown }

export interface SaveContext {
  api: Api
  caseId: string
  state: Pick<EditorState, 'form' | 'base'>
  /** The record that is to name an added entry. */
  settles?: Settles | null
  /** Ids the case uses already. */
  taken: (kind: MadeKind) => Iterable<string>
  /** Told of every attempt and every record made, so that a later attempt goes on from there. */
  remember: (action: EditorAction) => void
}

/** Makes the actors and sources that are new, then adds or changes the entry. Never throws. */
export async function save(context: SaveContext): Promise<SaveResult> {
  const form = structuredClone(context.state.form)
  let pointer = '#'
  try {
    for (const index of newlyNamed(form.actors)) {
      pointer = newActorPointer(index)
      await makeActor(context, form, index)
    }
    for (const index of newlyNamed(form.citations.map((citation) => citation.source))) {
      pointer = newSourcePointer(index)
      await makeSource(context, form, index)
    }
    pointer = '#'
    const { entry } = context.state.base
    return entry === null ? await add(context, form) : await change(context, entry, form)
  } catch (error) {
    if (error instanceof SettledMeanwhile) return { kind: 'settled' }
    return resultOf(error, pointer)
  }
}

/** A refusal of fields, each at its place in the form; anything else as it is. */
function resultOf(error: unknown, base: string): SaveResult {
  const issues = error instanceof Refusal ? ofTheEntry(error.problem.errors ?? []) : []
  if (issues.length === 0) return { kind: 'failed', error }
  return {
    kind: 'refused',
    issues: issues.map(({ pointer, detail }) => ({
      pointer: base + pointer.slice(1).replace(/^\/relativeTo\b.*/, '/date'),
      detail,
    })),
  }
}

async function makeActor(
  { api, caseId, taken, remember }: SaveContext,
  form: EntryForm,
  index: number,
) {
  const actor = form.newActors[index]
  if (!actor || actor.isMade) return
  const note = (patch: { attempt: Attempt } | { isMade: true }) => {
    Object.assign(actor, patch)
    remember({ type: 'change-new', list: 'newActors', index, patch })
  }
  await makeOnce(api, caseId, {
    kind: 'actors',
    draft: draftOfActor(actor),
    name: actor.name,
    earlier: actor.attempt,
    remember: (attempt) => note({ attempt }),
    taken: taken('actors'),
  })
  note({ isMade: true })
}

async function makeSource(
  { api, caseId, taken, remember }: SaveContext,
  form: EntryForm,
  index: number,
) {
  const source = form.newSources[index]
  if (!source || source.isMade) return
  const note = (patch: { attempt: Attempt } | { isMade: true }) => {
    Object.assign(source, patch)
    remember({ type: 'change-new', list: 'newSources', index, patch })
  }
  await makeOnce(api, caseId, {
    kind: 'sources',
    draft: draftOfSource(source),
    name: `${source.publisher} ${source.title}`,
    earlier: source.attempt,
    remember: (attempt) => note({ attempt }),
    taken: taken('sources'),
  })
  note({ isMade: true })
}

async function add(
  { api, caseId, settles = null, taken, remember }: SaveContext,
  form: EntryForm,
): Promise<SaveResult> {
  const { id } = await makeOnce(api, caseId, {
    kind: 'entries',
    draft: draftOf(form),
    name: form.title,
    earlier: form.attempt,
    remember: (attempt) => remember({ type: 'attempted', attempt }),
    taken: taken('entries'),
    ...(settles && { make: (record) => addSettling(api, caseId, record, settles) }),
  })
  return { kind: 'saved', id }
}

async function change(
  { api, caseId, state }: SaveContext,
  { id, revision }: EntryView,
  form: EntryForm,
): Promise<SaveResult> {
  const changes = changesBetween(state.base.form, form)
  if (Object.keys(changes).length === 0) return { kind: 'saved', id }
  try {
    await api.changeRecord(caseId, 'entries', id, revision, changes)
    return { kind: 'saved', id }
  } catch (error) {
    if (isRefusedAs(error, 'not-found')) return { kind: 'gone' }
    if (!(error instanceof Refusal && error.isStale)) throw error
    const current = recordViews.entries.safeParse(error.problem.current)
    const theirs = current.success ? current.data : await api.getRecord(caseId, 'entries', id)
    // It may be our own change, made by an attempt whose answer got lost.
    return holds(theirs, changes) ? { kind: 'saved', id } : { kind: 'stale', theirs }
  }
}

function holds(entry: EntryView, changes: Record<string, unknown>): boolean {
  const there: Record<string, unknown> = entry
  return Object.entries(changes).every(
    ([field, value]) => canonical(there[field] ?? null) === canonical(value),
  )
}
