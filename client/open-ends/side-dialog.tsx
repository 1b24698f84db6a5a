import { useId, useRef, useState } from 'react'
import { changeRecord, getRecord } from '#client/api/cases.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import type { Contradiction } from '#domain/chronology/records.ts'
import { canonicalJson } from '#domain/ledger/canonical.ts'
import { AskDialog } from './ask-dialog.tsx'
import { SourceCite } from './finding-cites.tsx'
import { ReasonField } from './reason-field.tsx'
import { useWords } from './words.ts'

interface SideDialogProps {
  data: CaseData
  contradiction: Contradiction
  onClose: () => void
  onChosen: () => void
  /** Reads the case again: what stood here is not what the record says by now. */
  onStale: () => Promise<void>
}

/** Asks which side of a contradiction we follow, and why. All sides stay. */
export function SideDialog(props: SideDialogProps) {
  const { data, contradiction, onClose, onChosen, onStale } = props
  const { messages } = useLanguage()
  const words = useWords()
  const sides = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [side, setSide] = useState<number | null>(null)
  const [reason, setReason] = useState(contradiction.reason ?? '')
  const [problem, setProblem] = useState<{ at: 'side' | 'reason'; sentence: string } | null>(null)
  const [isSaving, setSaving] = useState(false)
  const contentLang = data.records.case.language

  const save = async () => {
    if (side === null) return setProblem({ at: 'side', sentence: words.sideMissing })
    if (reason.trim() === '') {
      setProblem({ at: 'reason', sentence: words.sideReasonMissing })
      field.current?.focus()
      return
    }
    setSaving(true)
    setProblem(null)
    try {
      const caseId = data.records.case.id
      const there = await getRecord(caseId, 'contradictions', contradiction.id)
      const { revision, ...record } = there
      if (canonicalJson(record) !== canonicalJson(contradiction)) {
        await onStale()
        setProblem({ at: 'reason', sentence: messages.shell.refusals['stale-revision'] })
        return
      }
      const fields = { follows: side, reason }
      await changeRecord(caseId, 'contradictions', contradiction.id, revision, fields)
      onChosen()
    } catch (error) {
      setProblem({ at: 'reason', sentence: words.notSaved(sayFailure(error, messages)) })
    } finally {
      setSaving(false)
    }
  }
  return (
    <AskDialog
      title={words.sideTitle}
      confirm={words.confirmSide}
      isSaving={isSaving}
      onClose={onClose}
      onAnswer={() => void save()}
    >
      <p className="ask__about" lang={contentLang}>
        {contradiction.about}
      </p>
      <fieldset className={problem?.at === 'side' ? 'field field--wrong' : 'field'}>
        <legend className="field__label">{words.sideQuestion}</legend>
        {contradiction.positions.map(({ says, sources }, i) => (
          <label key={says} className="side">
            <input type="radio" name={sides} checked={side === i} onChange={() => setSide(i)} />
            <span>
              <span lang={contentLang}>{says}</span>
              <span className="side__sources">
                {sources.map((id) => (
                  <SourceCite key={id} data={data} id={id} />
                ))}
              </span>
            </span>
          </label>
        ))}
        {problem?.at === 'side' && (
          <p className="field__errors" role="alert">
            {problem.sentence}
          </p>
        )}
      </fieldset>
      <ReasonField
        ref={field}
        label={words.sideReason}
        value={reason}
        onChange={setReason}
        problem={problem?.at === 'reason' ? problem.sentence : null}
      />
    </AskDialog>
  )
}
