import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import { useOrigins } from '#client/case-data/use-time-order.ts'
import { ChronologyList } from '#client/chronology-list/chronology-list.tsx'
import { useMessages } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { regimesOf } from '#domain/law/regimes.ts'
import { NoMatch } from './filter-chips.tsx'
import { listedEntries, type Saying } from './listed-entries.ts'
import { timelineLabels } from './timeline-source.ts'
import { windowOf } from './url-state.ts'
import type { CaseAddress } from './use-case-address.ts'
import type { ShownEntries } from './use-shown-entries.ts'

interface CaseEntriesProps extends Pick<ShownEntries, 'shown' | 'count' | 'ways'> {
  saying: Saying
  order: TimeOrder
  /** Counts what came of the case since it is looked at. */
  arrivals: number
  /** Place of the selected entry. */
  selected: number | null
  address: CaseAddress
  /** The timeline is one with the list. */
  isUpright: boolean
}

const Upright = lazy(() =>
  import('#client/chronology-list/upright/phone.ts').then((m) => ({ default: m.UprightTimeline })),
)

/** The entries of the case as a list; on a phone the timeline is one with it. */
export function CaseEntries(props: CaseEntriesProps) {
  const { saying, order, arrivals, shown, count, ways, selected, address, isUpright } = props
  const { page, shell } = useMessages()
  const { data, language, today } = saying
  const { search, select, change } = address
  const origins = useOrigins(order)
  const listed = useMemo(() => listedEntries(saying, order), [saying, order])
  // Rows are asked for again when something came.
  // biome-ignore lint/correctness/useExhaustiveDependencies: that is what makes it another function
  const rowAt = useCallback((place: number) => listed(place), [listed, arrivals])
  const fetchNow = useCallback(
    (places: readonly number[]) => data.textsNow(places.map(order.positionAt)),
    [data, order],
  )
  const { jurisdiction, language: contentLang } = data.records.case
  const regimes = useMemo(() => regimesOf(jurisdiction), [jurisdiction])
  if (data.columns.count === 0) {
    return (
      <div className="no-match">
        <p>{page.list.none}</p>
        <Button onClick={() => change({ add: '1' }, { isStep: true })}>
          {page.actions.addEntry}
        </Button>
        <Link
          className="button button--plain button--usual"
          to="/cases/$case/read"
          params={{ case: address.caseId }}
        >
          {shell.readArticle}
        </Link>
      </div>
    )
  }
  if (count === 0 && ways.length > 0) return <NoMatch ways={ways} onChange={change} />
  const rows = { shown, rowAt, selected, onSelect: select, contentLang }
  if (!isUpright) {
    return (
      <ChronologyList {...rows} columns={order.columns} fetchNow={fetchNow} origins={origins} />
    )
  }
  return (
    <Suspense fallback={<Loading />}>
      <Upright
        {...rows}
        order={order}
        grouping={search.group ?? 'month'}
        window={windowOf(search)}
        regimes={regimes}
        today={today}
        language={language}
        labels={timelineLabels[language]}
      />
    </Suspense>
  )
}
