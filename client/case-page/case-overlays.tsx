import { lazy, Suspense, useState } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useArrivals } from '#client/case-data/use-case-data.ts'
import type { CaseAddress } from './use-case-address.ts'

const EntryEditor = lazy(() =>
  import('#client/entry-editor/entry-editor.tsx').then((m) => ({ default: m.EntryEditor })),
)
const ExportDialog = lazy(() =>
  import('#client/export-dialog/export-dialog.tsx').then((m) => ({ default: m.ExportDialog })),
)

interface CaseOverlaysProps {
  data: CaseData
  address: CaseAddress
  /** Reads the case again; done when what was saved is in it. */
  onSaved: () => Promise<void>
}

/** The editor and the export dialog, open while the address says so. */
export function CaseOverlays({ data, address, onSaved }: CaseOverlaysProps) {
  const { caseId, change } = address
  const { add } = address.search
  const subject = address.search.edit ?? address.search.follow ?? null
  const isThere = useWasThere(data, subject)
  const edit = isThere ? address.search.edit : undefined
  const follow = isThere ? address.search.follow : undefined
  const handleClose = async (saved?: { id: string }) => {
    if (saved) await onSaved()
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
          data={data}
          entryId={edit ?? null}
          followUpOf={edit ? null : (follow ?? null)}
          onClose={(saved) => void handleClose(saved)}
        />
      )}
      {address.search.export && (
        <ExportDialog caseId={caseId} data={data} onClose={() => change({ export: undefined })} />
      )}
    </Suspense>
  )
}

/** Whether the entry exists or did while the editor opened: what is taken out meanwhile stays open. */
function useWasThere(data: CaseData, subject: string | null): boolean {
  const [found, setFound] = useState<string | null>(null)
  useArrivals(data)
  const isFound =
    found === subject || (subject !== null && typeof data.positionOf(subject) === 'number')
  const next = isFound ? subject : null
  if (next !== found) setFound(next)
  return isFound
}
