import { useState } from 'react'
import { deleteRecord, getRecord } from '#client/api/cases.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { sayFailure } from '#client/ui/failure.tsx'
import { useToast } from '#client/ui/toast.tsx'
import { usePrinting } from '#client/ui/use-printing.ts'
import type { DismissedFinding } from '#domain/findings/open-ends.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { Why } from './finding-items.tsx'
import { subjectTitle } from './subject-title.ts'
import { useWords } from './words.ts'

interface DismissedListProps {
  dismissed: readonly DismissedFinding[]
  data: CaseData
  /** Reads the case again. */
  onChanged: () => Promise<void>
}

/** What was set aside, folded, each with its reason and a way back. */
export function DismissedList({ dismissed, data, onChanged }: DismissedListProps) {
  const words = useWords()
  const isPrinting = usePrinting()
  const [isOpen, setOpen] = useState(false)
  if (dismissed.length === 0) return null
  return (
    <details
      className="dismissed"
      open={isOpen || isPrinting}
      onToggle={(event) => !isPrinting && setOpen(event.currentTarget.open)}
    >
      <summary>{words.dismissedHead(dismissed.length)}</summary>
      <ul className="findings">
        {dismissed.map((one) => (
          <DismissedItem key={one.dismissal.id} {...one} data={data} onChanged={onChanged} />
        ))}
      </ul>
    </details>
  )
}

type DismissedItemProps = DismissedFinding & Omit<DismissedListProps, 'dismissed'>

function DismissedItem({ dismissal, finding, data, onChanged }: DismissedItemProps) {
  const { language, messages } = useLanguage()
  const words = useWords()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const caseId = data.records.case.id
  const takeBack = async () => {
    setBusy(true)
    try {
      const { revision } = await getRecord(caseId, 'dismissals', dismissal.id)
      await deleteRecord(caseId, 'dismissals', dismissal.id, revision)
      await onChanged()
      // The button is gone with what it stood in.
      document.getElementById('content')?.focus({ preventScroll: true })
      toast({ text: words.tookBack })
    } catch (error) {
      toast({ text: sayFailure(error, messages) })
      setBusy(false)
    }
  }
  return (
    <li>
      <div>
        {finding ? (
          <Why finding={finding} data={data} />
        ) : (
          <p className="findings__why">
            <span lang={data.records.case.language}>{subjectTitle(dismissal.finding, data)}</span>{' '}
            <span className="finding__gone">{words.notOpen}</span>
          </p>
        )}
        <p className="dismissed__reason">
          <span lang={data.records.case.language}>{dismissal.reason}</span>
          {dismissal.on !== undefined && (
            <span className="finding__gone">
              {' '}
              ({words.dismissedOn(sayEdtf(dismissal.on, language).short)})
            </span>
          )}
        </p>
      </div>
      <p className="finding__actions">
        <Button size="small" busy={isBusy} onClick={() => void takeBack()}>
          {words.takeBack}
          <span className="hidden-text">{words.about(dismissal.reason)}</span>
        </Button>
      </p>
    </li>
  )
}
