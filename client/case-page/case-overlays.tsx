import { lazy, Suspense } from 'react'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { CaseAddress } from './use-case-address.ts'

const EntryEditor = lazy(() =>
  import('#client/entry-editor/entry-editor.tsx').then((m) => ({ default: m.EntryEditor })),
)
const ExportDialog = lazy(() =>
  import('#client/export-dialog/export-dialog.tsx').then((m) => ({ default: m.ExportDialog })),
)

interface CaseOverlaysProps {
  document: Chronology
  address: CaseAddress
  onSaved: () => void
}

/** The editor and the export dialog, open while the address says so. */
export function CaseOverlays({ document, address, onSaved }: CaseOverlaysProps) {
  const { caseId, change } = address
  const { edit, follow, add } = address.search
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
          onClose={() => change({ export: undefined })}
        />
      )}
    </Suspense>
  )
}
