import { useEffect, useRef } from 'react'
import { Button } from '#client/ui/button.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { useEditor } from './editor-context.ts'

interface EditorFootProps {
  isSaving: boolean
  /** A question is open that comes first. */
  isWaiting: boolean
  onCancel: () => void
  onSave: () => void
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Cancel and save; Ctrl or ⌘ with Enter saves from anywhere in the form. */
export function EditorFoot({ isSaving, isWaiting, onCancel, onSave }: EditorFootProps) {
  const { editor } = useEditor().messages
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isWaiting) return
      event.preventDefault()
      // The form takes no input while it is saved; the focus waits here.
      button.current?.focus()
      onSave()
    }
    document.addEventListener('keydown', handleKeyDown)
    return () => document.removeEventListener('keydown', handleKeyDown)
  }, [isWaiting, onSave])
  return (
    <>
      <span className="editor__kept">{editor.kept}</span>
      <Button size="large" onClick={onCancel}>
        {editor.cancel}
      </Button>
      <Button
        ref={button}
        size="large"
        variant="primary"
        busy={isSaving}
        aria-label={isSaving ? editor.saving : editor.save}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
        aria-disabled={isWaiting}
        onClick={onSave}
      >
        {isSaving ? editor.saving : editor.save}
        {!isSaving && <kbd>{editor.saveKeys[isMac ? 'mac' : 'other']}</kbd>}
      </Button>
      <LiveRegion text={isSaving ? editor.saving : ''} />
    </>
  )
}
