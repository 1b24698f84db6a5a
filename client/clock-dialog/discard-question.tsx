import { useEffect, useRef } from 'react'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'

/** Asked before anything typed is given up. */
export function DiscardQuestion(props: { onDiscard: () => void; onKeep: () => void }) {
  const words = useClockWords()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The safe answer gets the focus, once the dialog has taken it from the drawer under it.
    const frame = requestAnimationFrame(() => keep.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Dialog
      title={words.discardTitle}
      role="alertdialog"
      onClose={props.onKeep}
      footer={
        <>
          <Button variant="danger" size="large" onClick={props.onDiscard}>
            {words.discard}
          </Button>
          <Button ref={keep} variant="primary" size="large" onClick={props.onKeep}>
            {words.keepEditing}
          </Button>
        </>
      }
    >
      <p className="clock-form__discard">{words.discardText}</p>
    </Dialog>
  )
}
