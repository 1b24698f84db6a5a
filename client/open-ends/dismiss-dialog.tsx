import { useRef, useState } from 'react'
import { createRecord } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import { slugOf } from '#domain/chronology/slug.ts'
import type { Finding } from '#domain/findings/finding.ts'
import { sayWhy } from '#domain/findings/words.ts'
import { problemType } from '#domain/problem.ts'
import { AskDialog } from './ask-dialog.tsx'
import { ReasonField } from './reason-field.tsx'
import { useWords } from './words.ts'

/** As the document takes it, characters. */
const LONGEST_REASON = 2000

interface DismissDialogProps {
  caseId: string
  finding: Finding
  /** The day looked at, ISO. */
  on: string
  onClose: () => void
  onDismissed: (id: string) => void
}

/** Asks why a finding is no open end, and keeps that. */
export function DismissDialog({ caseId, finding, on, onClose, onDismissed }: DismissDialogProps) {
  const { language, messages } = useLanguage()
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  // One name for every attempt: when an answer got lost, the next attempt makes no double.
  const [id] = useState(() => `${slugOf(finding.id).slice(0, 48)}-${Date.now().toString(36)}`)

  const refuse = (sentence: string) => {
    setProblem(sentence)
    field.current?.focus()
  }
  const save = async () => {
    if (reason.trim() === '') return refuse(words.reasonMissing)
    if (reason.trim().length > LONGEST_REASON) return refuse(words.reasonTooLong(LONGEST_REASON))
    setSaving(true)
    setProblem(null)
    try {
      await createRecord(caseId, 'dismissals', { id, finding: finding.id, reason, on })
      onDismissed(id)
    } catch (error) {
      const isMade =
        error instanceof Refusal && error.problem.type === problemType('already-exists')
      if (isMade) onDismissed(id)
      else refuse(words.notSaved(sayFailure(error, messages)))
    } finally {
      setSaving(false)
    }
  }
  return (
    <AskDialog
      title={words.dismissTitle}
      confirm={words.confirmDismiss}
      isSaving={isSaving}
      onClose={onClose}
      onAnswer={() => void save()}
    >
      <p className="ask__about">{sayWhy(finding, language)}</p>
      <ReasonField
        ref={field}
        label={words.reason}
        value={reason}
        onChange={setReason}
        problem={problem}
        note={words.dismissNote}
      />
    </AskDialog>
  )
}
