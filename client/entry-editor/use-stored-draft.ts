import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { isTouched } from './changes.ts'
import type { EntryForm } from './draft.ts'
import type { EditorState } from './editor-state.ts'
import {
  dropDraft,
  LARGEST_DRAFT,
  parseDraft,
  readDraft,
  type StoredDraft,
  sizeOf,
  stampOf,
  writeDraft,
} from './stored-draft.ts'

/** Rest after the last key before a draft is kept. */
const REST_MS = 300

export interface DraftKeeper {
  /** The draft that another tab wrote while this one was open; ours is then not written. */
  other: StoredDraft | null
  /** Takes the stored draft as known, so that what is typed next may replace it. */
  adopt: (draft: StoredDraft | null) => void
  /** Forgets our draft, and writes none from now on. */
  drop: () => void
}

/**
 * Keeps the draft of an entry in the browser while somebody types.
 *
 * @param state   null until the entry is loaded
 * @param current the same, as of now, for what runs after a rest
 */
export function useStoredDraft(
  key: string,
  state: EditorState | null,
  current: RefObject<EditorState | null>,
): DraftKeeper {
  const known = useRef<string | null>(null)
  const isOver = useRef(false)
  const [other, setOther] = useState<StoredDraft | null>(null)
  const hasOther = other !== null
  const writer = useRef('')
  const written = useRef<EntryForm | null>(null)

  const keep = useCallback(() => {
    const now = current.current
    if (!now || isOver.current || hasOther) return
    if (!isTouched(now.base.form, now.form)) {
      dropDraft(localStorage, key, known.current)
      known.current = null
      return
    }
    if (sizeOf(now.form) > LARGEST_DRAFT) return
    writer.current ||= Math.random().toString(36).slice(2)
    if (written.current === now.form) return
    const savedAt = new Date().toISOString()
    const draft = { savedAt, writer: writer.current, base: now.base.entry, form: now.form }
    const result = writeDraft(localStorage, key, draft, known.current)
    if (!result.ok) return setOther(result.theirs)
    known.current = result.stamp
    written.current = now.form
  }, [key, current, hasOther])

  const form = state?.form
  useEffect(() => {
    if (!form) return
    const timer = setTimeout(keep, REST_MS)
    return () => clearTimeout(timer)
  }, [form, keep])

  useEffect(() => {
    const handleStorage = (event: StorageEvent) => {
      if (event.storageArea !== localStorage || event.key !== key) return
      const theirs = parseDraft(event.newValue)
      setOther(theirs && stampOf(theirs) !== known.current ? theirs : null)
    }
    window.addEventListener('storage', handleStorage)
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('storage', handleStorage)
      window.removeEventListener('pagehide', keep)
    }
  }, [key, keep])

  const adopt = useCallback((draft: StoredDraft | null) => {
    known.current = stampOf(draft)
    written.current = draft?.form ?? null
    setOther(null)
  }, [])
  const drop = useCallback(() => {
    isOver.current = true
    dropDraft(localStorage, key, known.current)
  }, [key])
  return { other, adopt, drop }
}

/** The draft that is there when the editor opens. */
export const draftAtOpening = (key: string): StoredDraft | null => readDraft(localStorage, key)
