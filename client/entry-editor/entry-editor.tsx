import { useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useArrivals } from '#client/case-data/use-case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Drawer } from '#client/ui/drawer.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { indexCase } from './case-index.ts'
import { isTouched } from './changes.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { blankForm } from './draft.ts'
import { EditorContext } from './editor-context.ts'
import { EditorFoot } from './editor-foot.tsx'
import { EditorNotices } from './editor-notices.tsx'
import { reduceEditor, startOf } from './editor-state.ts'
import { EntryFields } from './entry-fields.tsx'
import type { EntryStart } from './entry-start.ts'
import { ProblemSummary } from './problem-summary.tsx'
import { inScreenOrder, problemsOf } from './problems.ts'
import { StalePanel } from './stale-panel.tsx'
import { draftKey } from './stored-draft.ts'
import { useLeaving } from './use-leaving.ts'
import { useOpening } from './use-opening.ts'
import { useSaving } from './use-saving.ts'
import { useStoredDraft } from './use-stored-draft.ts'
import './parts.css'
import './controls.css'
import './entry-editor.css'

export interface EntryEditorProps {
  caseId: string
  data: CaseData
  /** The entry to edit; null adds one. */
  entryId: string | null
  /** An added entry follows up this one; null when it follows up none. */
  followUpOf: string | null
  /** What an added entry has filled in instead, and what it settles. */
  start?: EntryStart | null
  /** EDTF of the date that another source gives an edited entry. */
  exactDate?: string | null
  onClose: (saved?: { id: string }) => void
}

/** The form to add or change an entry, in a drawer. It is open while it is rendered. */
export function EntryEditor(props: EntryEditorProps) {
  return <Editor key={draftKey(props)} {...props} />
}

function Editor(props: EntryEditorProps) {
  const { caseId, data, entryId, followUpOf, start = null, exactDate = null, onClose } = props
  const { language, messages } = useLanguage()
  const { editor } = messages
  const key = draftKey(props)
  const [state, dispatch] = useReducer(reduceEditor, null, () =>
    startOf({ entry: null, form: blankForm(followUpOf, start) }),
  )
  const current = useRef(state)
  current.current = state
  const arrivals = useArrivals(data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came is looked up again
  const cases = useMemo(() => indexCase(data, language), [data, language, arrivals])
  const [isReady, setReady] = useState(false)
  const keeper = useStoredDraft(key, isReady ? state : null, current)
  const titleOf = (id: string) => cases.entries.get(id)?.title
  const subject = { caseId, entryId, followUpOf, start, exactDate, key, language, titleOf }
  const opening = useOpening(subject, dispatch, keeper.adopt)
  const isOpen = opening.status === 'open'
  useEffect(() => setReady(isOpen), [isOpen])

  const touched = isOpen && isTouched(state.base.form, state.form)
  const leaving = useLeaving(touched, { onDrop: keeper.drop, onClose: () => onClose() })

  const top = useRef<HTMLElement>(null)
  const [setbacks, setSetbacks] = useState(0)
  useEffect(() => {
    if (setbacks === 0) return
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'nearest' })
  }, [setbacks])
  const saving = useSaving({
    caseId,
    cases,
    language,
    settles: start?.settles ?? null,
    dispatch,
    current,
    onSetback: () => setSetbacks((count) => count + 1),
    onSaved: (id) => {
      keeper.drop()
      leaving.allow()
      onClose({ id })
    },
  })

  const form = useRef<HTMLFormElement>(null)
  const { status, restoredAt } = opening
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first field gets the focus whenever a form opens
  useEffect(() => {
    if (status === 'open') form.current?.querySelector('input')?.focus()
  }, [status, restoredAt])

  // What is typed comes first; what is wrong with it may come a moment later.
  const checked = useDeferredValue(state)
  const problems = useMemo(
    () =>
      checked.showsProblems ? inScreenOrder([...problemsOf(checked.form), ...checked.refused]) : [],
    [checked],
  )
  const context = useMemo(
    () => ({ state, dispatch, problems, cases, language, messages }),
    [state, problems, cases, language, messages],
  )
  const title =
    entryId !== null
      ? editor.editTitle
      : followUpOf !== null || start !== null
        ? editor.followUpTitle
        : editor.addTitle
  return (
    <EditorContext value={context}>
      <Drawer
        title={title}
        onClose={leaving.leave}
        footer={
          isOpen && (
            <EditorFoot
              isSaving={saving.isSaving}
              isWaiting={state.stale !== null || leaving.isAsking}
              onCancel={leaving.leave}
              onSave={saving.save}
            />
          )
        }
      >
        {status === 'failed' && <Failure error={opening.error} onRetry={opening.retry} />}
        {status === 'loading' && <p className="editor__loading">{editor.loading}</p>}
        {isOpen && (
          <form
            ref={form}
            className="editor"
            noValidate
            inert={saving.isSaving}
            onSubmit={(event) => {
              event.preventDefault()
              saving.save()
            }}
          >
            <EditorNotices
              ref={top}
              opening={opening}
              keeper={keeper}
              setback={saving.setback}
              onStartAfresh={opening.startAfresh}
              onSaveAsNew={saving.saveAsNew}
              settles={saving.settles}
              onSaveApart={saving.saveApart}
            />
            {state.stale ? (
              <StalePanel ref={top} theirs={state.stale} onSettle={saving.settle} />
            ) : (
              <ProblemSummary ref={top} />
            )}
            <EntryFields />
          </form>
        )}
      </Drawer>
      {leaving.isAsking && (
        <DiscardDialog onDiscard={leaving.discard} onKeep={leaving.keepEditing} />
      )}
    </EditorContext>
  )
}
