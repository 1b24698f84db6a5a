import { useEffect, useRef } from 'react'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { useEditor } from './editor-context.ts'

interface DiscardDialogProps {
  onDiscard: () => void
  onKeep: () => void
}

/** Asked before anything typed is given up. */
export function DiscardDialog({ onDiscard, onKeep }: DiscardDialogProps) {
  const { editor } = useEditor().messages
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The safe answer gets the focus, once the dialog has taken it from the drawer under it.
    const frame = requestAnimationFrame(() => keep.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Dialog
      title={editor.discardTitle}
      role="alertdialog"
      onClose={onKeep}
      footer={
        <>
          <Button variant="danger" size="large" onClick={onDiscard}>
            {editor.discard}
          </Button>
          <Button ref={keep} variant="primary" size="large" onClick={onKeep}>
            {editor.keepEditing}
          </Button>
        </>
      }
    >
      <p className="discard">{editor.discardText}</p>
    </Dialog>
  )
}
