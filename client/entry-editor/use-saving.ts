import { type Dispatch, type RefObject, useRef, useState } from 'react'
import { changeRecord, createRecord, getRecord, makeChanges } from '#client/api/cases.ts'
import type { Language } from '#client/i18n/catalogues.ts'
import type { CaseIndex } from './case-index.ts'
import { formOf, type ShownField } from './draft.ts'
import { type EditorAction, type EditorState, reduceEditor } from './editor-state.ts'
import type { Settles } from './entry-start.ts'
import { problemsOf } from './problems.ts'
import { type SaveResult, save } from './save.ts'

const api = { createRecord, changeRecord, getRecord, makeChanges }

/** Why the last attempt did not save, where it is not a matter of fields. */
export type Setback =
  | { kind: 'failed'; error: unknown }
  | { kind: 'gone' }
  | { kind: 'settled' }
  | null

interface SavingOptions {
  caseId: string
  cases: CaseIndex
  language: Language
  /** The record that an added entry settles. */
  settles: Settles | null
  dispatch: Dispatch<EditorAction>
  current: RefObject<EditorState | null>
  onSaved: (id: string) => void
  /** Something stands at the top of the form that a person must see. */
  onSetback: () => void
}

/** One save at a time, whatever is pressed meanwhile. */
export function useSaving(options: SavingOptions) {
  const { caseId, cases, language, dispatch, current, onSaved, onSetback } = options
  const isUnderWay = useRef(false)
  const [isSaving, setSaving] = useState(false)
  const [setback, setSetback] = useState<Setback>(null)
  const [isApart, setApart] = useState(false)
  const settles = isApart ? null : options.settles

  const run = async (state: EditorState, naming: Settles | null = settles) => {
    if (isUnderWay.current) return
    dispatch({ type: 'tried' })
    setSetback(null)
    if (problemsOf(state.form).length > 0) return onSetback()
    isUnderWay.current = true
    setSaving(true)
    const result = await save({
      api,
      caseId,
      state,
      settles: naming,
      taken: (kind) => cases[kind].keys(),
      remember: dispatch,
    })
    isUnderWay.current = false
    setSaving(false)
    take(result)
  }
  const take = (result: SaveResult) => {
    if (result.kind === 'saved') return onSaved(result.id)
    if (result.kind === 'refused') dispatch({ type: 'refused', issues: result.issues })
    else if (result.kind === 'stale') dispatch({ type: 'found-stale', theirs: result.theirs })
    else setSetback(result)
    onSetback()
  }
  /** Does something to the form and saves what comes out. */
  const runAfter = (action: EditorAction) => {
    if (!current.current) return
    dispatch(action)
    void run(reduceEditor(current.current, action))
  }
  return {
    isSaving,
    setback,
    settles,
    /** Saves it without settling anything. */
    saveApart: () => {
      setApart(true)
      if (current.current) void run(current.current, null)
    },
    forget: () => setSetback(null),
    save: () => void (current.current && !current.current.stale && run(current.current)),
    settle: (take: ShownField[]) => {
      const theirs = current.current?.stale
      if (!theirs) return
      const theirForm = formOf(theirs, language, (id) => cases.entries.get(id)?.title)
      runAfter({ type: 'settled', theirs, theirForm, take })
    },
    saveAsNew: () => runAfter({ type: 'gone' }),
  }
}
