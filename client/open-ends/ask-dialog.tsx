import { type FormEvent, type ReactNode, useId } from 'react'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { useWords } from './words.ts'

interface AskDialogProps {
  title: string
  /** What the button says that answers. */
  confirm: string
  isSaving: boolean
  onClose: () => void
  /** Called on an answer, and not while one is being saved. */
  onAnswer: () => void
  children: ReactNode
}

/** A dialog around one form: what it asks, and the buttons that answer or leave. */
export function AskDialog(props: AskDialogProps) {
  const { title, confirm, isSaving, onClose, onAnswer, children } = props
  const words = useWords()
  const form = useId()
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button size="large" variant="primary" type="submit" form={form} busy={isSaving}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="ask"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          if (!isSaving) onAnswer()
        }}
      >
        {children}
      </form>
    </Dialog>
  )
}
