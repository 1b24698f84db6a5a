import { lazy, Suspense, useState } from 'react'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Saying } from './listed-entries.ts'
import { timelineSource } from './timeline-source.ts'
import type { CaseAddress } from './use-case-address.ts'

const EntryEditor = lazy(() =>
  import('#client/entry-editor/entry-editor.tsx').then((m) => ({ default: m.EntryEditor })),
)
const ExportDialog = lazy(() =>
  import('#client/export-dialog/export-dialog.tsx').then((m) => ({ default: m.ExportDialog })),
)

interface CaseOverlaysProps {
  document: Chronology
  saying: Saying
  address: CaseAddress
  onSaved: () => void
}

/** The editor and the export dialog, open while the address says so. */
export function CaseOverlays({ document, saying, address, onSaved }: CaseOverlaysProps) {
  const { caseId, change } = address
  const { add } = address.search
  const subject = address.search.edit ?? address.search.follow ?? null
  const isThere = useWasThere(document, subject)
  const edit = isThere ? address.search.edit : undefined
  const follow = isThere ? address.search.follow : undefined
  const handleClose = (saved?: { id: string }) => {
    if (saved) onSaved()
    change(
      { edit: undefined, follow: undefined, add: undefined },
      saved ? { selected: saved.id } : {},
    )
  }
  return (
    <Suspense fallback={null}>
      {(edit || follow || add) && (
        <EntryEditor
          key={edit ?? follow ?? 'new'}
          caseId={caseId}
          document={document}
          entryId={edit ?? null}
          followUpOf={edit ? null : (follow ?? null)}
          onClose={handleClose}
        />
      )}
      {address.search.export && (
        <ExportDialog
          caseId={caseId}
          document={document}
          timeline={() => timelineSource(document, saying)}
          onClose={() => change({ export: undefined })}
        />
      )}
    </Suspense>
  )
}

/** Whether the entry exists or did while the editor opened: what is taken out meanwhile stays open. */
function useWasThere({ entries }: Chronology, subject: string | null): boolean {
  const [found, setFound] = useState<string | null>(null)
  const isFound = found === subject || entries.some(({ id }) => id === subject)
  const next = isFound ? subject : null
  if (next !== found) setFound(next)
  return isFound
}
