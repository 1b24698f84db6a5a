import { lazy, Suspense, useEffect } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import type { PhoneView } from '#client/chronology-list/upright/bottom-bar.tsx'
import { useShortcuts } from '#client/ui/shortcuts.ts'
import type { CaseSearch } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'
import type { Phone } from './use-phone.ts'

const BottomBar = lazy(() =>
  import('#client/chronology-list/upright/phone.ts').then((m) => ({ default: m.BottomBar })),
)

interface PhoneBarProps {
  data: CaseData
  address: CaseAddress
  phone: Phone
}

/** The bar at the bottom of a phone, bound to the address. */
export function PhoneBar({ data, address: { caseId, search, change }, phone }: PhoneBarProps) {
  const { questions } = data.records
  // Out of a panel as out of any other; to the button that opened it.
  useEffect(() => {
    const { panel, onPanel } = phone
    if (!panel) return
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      onPanel(null)
      document.getElementById(`open-${panel}`)?.focus()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [phone])
  // Once it is there, the search box takes the key itself.
  useShortcuts(phone.panel === 'search' ? {} : { '/': () => phone.onPanel('search') })
  return (
    <Suspense>
      <BottomBar
        caseId={caseId}
        view={phone.hasChart ? 'chart' : (search.group ?? 'month')}
        onView={(view) => change(changesTo(view), { isStep: true })}
        panel={phone.panel}
        onPanel={phone.onPanel}
        filtersInUse={filtersInUse(search)}
        openEnds={questions.filter((question) => question.answeredBy === undefined).length}
      />
    </Suspense>
  )
}

/** Two cases are compared on the chart only. */
function changesTo(view: PhoneView): CaseSearch {
  if (view === 'chart') return { view }
  return { view: undefined, compare: undefined, group: view === 'month' ? undefined : view }
}

const filtersInUse = ({ kind, actor, source, provision, disputed }: CaseSearch): number =>
  [kind, actor, source, provision].reduce((sum, chosen) => sum + (chosen?.length ?? 0), 0) +
  (disputed ? 1 : 0)
