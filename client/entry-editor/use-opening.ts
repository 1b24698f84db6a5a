import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react'
import { getRecord } from '#client/api/cases.ts'
import type { Language } from '#client/i18n/catalogues.ts'
import { typedDate } from '#domain/time/plain-date.ts'
import { blankForm, type EntryForm, type EntryView, formOf } from './draft.ts'
import type { EditorAction, EditorState } from './editor-state.ts'
import type { EntryStart } from './entry-start.ts'
import { isRefusedAs } from './make-once.ts'
import type { StoredDraft } from './stored-draft.ts'
import { draftAtOpening } from './use-stored-draft.ts'

interface Subject {
  caseId: string
  entryId: string | null
  followUpOf: string | null
  start: EntryStart | null
  /** EDTF of the date that another source gives; the one that stood there becomes what was stated. */
  exactDate: string | null
  /** Where its draft is kept. */
  key: string
  language: Language
  /** Title of an entry of the case. */
  titleOf: (id: string) => string | undefined
}

export interface Opening {
  status: 'loading' | 'failed' | 'open'
  error: unknown
  retry: () => void
  /** When the draft that was restored was last typed in; null when none was. */
  restoredAt: string | null
  /** Gives up the draft for the entry as it was loaded. */
  startAfresh: () => void
  /** Puts a stored draft in the form. */
  restore: (draft: StoredDraft) => void
}

/** Loads the entry fresh, or starts a new one, and restores the draft that was left of it. */
export function useOpening(
  subject: Subject,
  dispatch: Dispatch<EditorAction>,
  adopt: (draft: StoredDraft | null) => void,
): Opening {
  const { caseId, entryId, followUpOf, key } = subject
  const [status, setStatus] = useState<Opening['status']>('loading')
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const loaded = useRef<EntryView | null>(null)
  const spoken = useRef(subject)
  spoken.current = subject

  const baseOf = useCallback(
    (entry: EntryView | null): EditorState['base'] => ({
      entry,
      form: entry
        ? formOf(entry, spoken.current.language, spoken.current.titleOf)
        : blankForm(followUpOf, spoken.current.start),
    }),
    [followUpOf],
  )
  const restore = useCallback(
    (draft: StoredDraft) => {
      adopt(draft)
      dispatch({ type: 'replaced', form: draft.form, base: baseOf(draft.base) })
      const now = loaded.current
      if (now && draft.base && now.revision !== draft.base.revision) {
        dispatch({ type: 'found-stale', theirs: now })
      }
      setRestoredAt(draft.savedAt)
    },
    [adopt, dispatch, baseOf],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let isCurrent = true
    const open = (entry: EntryView | null) => {
      if (!isCurrent) return
      loaded.current = entry
      const draft = draftAtOpening(key)
      if (draft && (draft.base === null) === (entry === null)) restore(draft)
      else {
        const base = baseOf(entry)
        const { exactDate, language } = spoken.current
        const form = exactDate === null ? base.form : withDate(base.form, exactDate, language)
        dispatch({ type: 'replaced', form, base })
      }
      setStatus('open')
    }
    if (entryId === null) open(null)
    else {
      setStatus('loading')
      getRecord(caseId, 'entries', entryId).then(open, (reason: unknown) => {
        if (!isCurrent) return
        const draft = draftAtOpening(key)
        if (draft && isRefusedAs(reason, 'not-found')) {
          // The entry was taken out; what was typed opens as a new one.
          restore({ ...draft, base: null })
          setStatus('open')
        } else {
          setError(reason)
          setStatus('failed')
        }
      })
    }
    return () => {
      isCurrent = false
    }
  }, [caseId, entryId, key, attempt, dispatch, restore, baseOf])

  return {
    status,
    error,
    restoredAt,
    restore,
    retry: () => setAttempt(attempt + 1),
    startAfresh: () => {
      const base = baseOf(loaded.current)
      dispatch({ type: 'replaced', form: base.form, base })
      setRestoredAt(null)
    },
  }
}

/** The form with another date; what stood there is kept as what the source itself says. */
const withDate = (form: EntryForm, edtf: string, language: Language): EntryForm => ({
  ...form,
  date: typedDate(edtf, language),
  readAs: null,
  relativeTo: null,
  stated: form.stated || form.date,
})
