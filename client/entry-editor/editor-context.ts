import { createContext, type Dispatch, use } from 'react'
import type { Language, Messages } from '#client/i18n/catalogues.ts'
import type { FieldIssue } from '#domain/problem.ts'
import type { CaseIndex } from './case-index.ts'
import type { EditorAction, EditorState } from './editor-state.ts'

export interface EditorContextValue {
  state: EditorState
  dispatch: Dispatch<EditorAction>
  /** What shows at the fields now, in the order of the screen. */
  problems: readonly FieldIssue[]
  /** The case the entry is part of, for the lists to pick from. */
  cases: CaseIndex
  language: Language
  messages: Messages
}

export const EditorContext = createContext<EditorContextValue | null>(null)

export function useEditor(): EditorContextValue {
  const editor = use(EditorContext)
  if (!editor) throw new Error('useEditor is used outside the entry editor')
  return editor
}
