import { lazy, Suspense } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { PickFrame } from '#client/ui/pick.tsx'

const OtherCases = lazy(() => import('./comparing.ts').then((m) => ({ default: m.OtherCases })))

export interface ComparePickProps {
  caseId: string
  /** Id of the case compared with. */
  chosen: string | null
  onChoose: (caseId: string | null) => void
}

/** A button with the other cases, one of which can be laid under this one. */
export function ComparePick({ caseId, chosen, onChoose }: ComparePickProps) {
  const { compare } = useMessages()
  return (
    <PickFrame label={compare.label} isOn={chosen !== null}>
      {(close) => (
        <Suspense fallback={<Loading />}>
          <OtherCases
            caseId={caseId}
            chosen={chosen}
            onChoose={(id) => {
              close()
              if (id !== chosen) onChoose(id)
            }}
          />
        </Suspense>
      )}
    </PickFrame>
  )
}
