import { lazy, Suspense, useEffect } from 'react'
import { useArrivals } from '#client/case-data/use-case-data.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Drawer } from '#client/ui/drawer.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { useMediaQuery } from '#client/ui/use-media-query.ts'
import { usePrinting } from '#client/ui/use-printing.ts'
import { CaseAbout } from './case-about.tsx'
import type { Saying } from './listed-entries.ts'
import type { CaseAddress } from './use-case-address.ts'
import { useDeleteEntry } from './use-delete-entry.ts'

const loadDetail = () => import('./entry-detail.tsx')
const EntryDetail = lazy(() => loadDetail().then((m) => ({ default: m.EntryDetail })))
/** Long enough for the page to be drawn before what the first selection needs is fetched. */
const FETCH_AFTER_MS = 800

interface ReadingPaneProps {
  saying: Saying
  address: CaseAddress
}

/** Below this the entry opens over the list. */
export const SHEET = '(max-width: 1099.98px)'

/** The entry being read, else the case itself. Beside the list, or as a sheet where room is short. */
export function ReadingPane({ saying, address }: ReadingPaneProps) {
  const { page } = useMessages()
  const { data } = saying
  useEffect(() => {
    const timer = setTimeout(() => void loadDetail().catch(() => {}), FETCH_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  useArrivals(data)
  const isNarrow = useMediaQuery(SHEET)
  const isSheet = !usePrinting() && isNarrow
  const { selected, select, change, search } = address
  const { deleteEntry, isDeleting } = useDeleteEntry({
    caseId: address.caseId,
    data,
    onDeleted: () => change({}, { selected: null }),
    onRestored: select,
  })
  const full = selected === null ? undefined : data.entryOf(selected)
  const entry = full?.entry
  const detail = full && entry && (
    <Suspense>
      <EntryDetail
        full={full}
        saying={saying}
        contentLang={data.records.case.language}
        onSelect={select}
        onEdit={() => change({ edit: entry.id }, { isStep: true })}
        onFollowUp={() => change({ follow: entry.id }, { isStep: true })}
        onDelete={() => void deleteEntry(entry)}
        isDeleting={isDeleting}
      />
    </Suspense>
  )
  const isGone = (id: string | null | undefined) => id != null && data.positionOf(id) === null
  const gone = isDeleting ? undefined : [selected, search.edit, search.follow].find(isGone)
  const missing = gone && (
    <div className="entry">
      <p>{page.entry.gone(gone)}</p>
      <Button onClick={() => change({ edit: undefined, follow: undefined }, { selected: null })}>
        {page.entry.toOverview}
      </Button>
    </div>
  )
  const about = <CaseAbout data={data} onSelect={select} />
  const isCovered = !gone && Boolean(search.edit || search.follow || search.add || search.export)
  if (isSheet) {
    return (
      <>
        <section className="case__detail">{missing || about}</section>
        {entry && !missing && !isCovered && (
          <Drawer
            key={entry.id}
            title={entry.title}
            isTitleHidden
            isDismissable
            onClose={() => select(null)}
          >
            {detail}
          </Drawer>
        )}
      </>
    )
  }
  return (
    <section className="case__detail" key={selected} aria-label={page.entry.region}>
      {missing || detail || (full === undefined && selected !== null ? <Loading /> : about)}
    </section>
  )
}
