import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useMemo, useRef } from 'react'
import { Refusal } from '#client/api/http.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import { invalidateCase, useArrivals, useCaseData } from '#client/case-data/use-case-data.ts'
import { type Ordered, useTimeOrder } from '#client/case-data/use-time-order.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { ownIdWithin } from '#client/timeline/combine.ts'
import type { TimelineHandle } from '#client/timeline/contract.ts'
import { Button } from '#client/ui/button.tsx'
import { CaseNav } from '#client/ui/case-nav.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { NotFound } from '#client/ui/not-found.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { useDocumentTitle } from '#client/ui/use-document-title.ts'
import { problemType } from '#domain/problem.ts'
import { CaseEntries } from './case-entries.tsx'
import { CaseOverlays } from './case-overlays.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { CaseTitle } from './case-title.tsx'
import { ComparePick } from './compare-pick.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FilterChips } from './filter-chips.tsx'
import { MatchStepper } from './match-stepper.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { tellId } from './timeline-keys.ts'
import { type CaseAddress, useCaseAddress } from './use-case-address.ts'
import { selectedOther, useComparison } from './use-comparison.ts'
import { usePhone } from './use-phone.ts'
import { useSaying } from './use-saying.ts'
import { useShownEntries } from './use-shown-entries.ts'

const LIST_ID = 'entries'

const ComparedEntry = lazy(() =>
  import('./comparing.ts').then((m) => ({ default: m.ComparedEntry })),
)
const CompareNote = lazy(() => import('./comparing.ts').then((m) => ({ default: m.CompareNote })))

/** One case: its timeline over its list and the entry being read. */
export function CasePage() {
  const address = useCaseAddress()
  const { caseId } = address
  const { data = null, error, retry } = useCaseData(caseId)
  const ordered = useTimeOrder(data, address.search.time ?? 'happened')
  const messages = useMessages()
  if (ordered.order) return <LoadedCase {...ordered} order={ordered.order} address={address} />
  if (error instanceof Refusal && error.problem.type === problemType('not-found')) {
    return <NotFound sentence={messages.shell.notFound.case(caseId)} />
  }
  return (
    <>
      <CaseHeader address={address} />
      <main className="page" id={LIST_ID} tabIndex={-1}>
        {error ? <Failure error={error} onRetry={retry} /> : <Loading />}
      </main>
    </>
  )
}

function CaseHeader({ address, isLoaded = false }: { address: CaseAddress; isLoaded?: boolean }) {
  const { shell, page } = useMessages()
  const actions = isLoaded && (
    <>
      <Button onClick={() => address.change({ export: '1' }, { isStep: true })}>
        {page.actions.export}
      </Button>
      <Button variant="primary" onClick={() => address.change({ add: '1' }, { isStep: true })}>
        <span className="wide-only">{page.actions.addEntry}</span>
        <span className="narrow-only">{page.actions.addEntryShort}</span>
      </Button>
    </>
  )
  return (
    <PageHeader skipTo={{ id: LIST_ID, label: shell.toList }} actions={actions}>
      <CaseNav caseId={address.caseId} />
    </PageHeader>
  )
}

/** An entry is asked for when it is chosen, and comes while the page turns to it. */
function useAskedAhead(address: CaseAddress, data: CaseData): CaseAddress {
  const { select: turn } = address
  const { compare = '' } = address.search
  const select = useCallback(
    (id: string | null) => {
      if (id !== null && ownIdWithin(compare, id) === null) data.entryOf(id)
      turn(id)
    },
    [turn, data, compare],
  )
  return useMemo(() => ({ ...address, select }), [address, select])
}

interface LoadedCaseProps extends Ordered {
  order: TimeOrder
  address: CaseAddress
}

function LoadedCase({ order, error, retry, address: given }: LoadedCaseProps) {
  const { data } = order
  const address = useAskedAhead(given, data)
  const { search, selected, select, change } = address
  const messages = useMessages()
  const client = useQueryClient()
  const timeline = useRef<TimelineHandle>(null)
  const saying = useSaying(data)
  const arrivals = useArrivals(data)
  const { shown: found, count, ways, searchError, retrySearch } = useShownEntries(data, search)
  const shown = useMemo(() => order.arrange(found), [order, found])
  const caseId = data.records.case.id
  const comparison = useComparison(address, order.by)
  const compared = comparison.state === 'ready' ? comparison.compared : null
  const other = selectedOther(address)
  const own = other === null ? selected : null
  const handleCompare = useCallback(
    (id: string | null) =>
      change(
        { compare: id ?? undefined },
        { isStep: true, ...(other !== null && { selected: null }) },
      ),
    [change, other],
  )
  const handleSaved = useCallback(() => invalidateCase(client, caseId), [client, caseId])
  const position = own === null ? null : data.positionOf(own)
  const selectedAt = typeof position === 'number' ? order.placeOf(position) : null
  const selectAt = useCallback(
    (place: number) => tellId(data, data.columns.idAt(order.positionAt(place)), select),
    [data, order, select],
  )
  const phone = usePhone(search)
  const hasChart = phone === null || phone.hasChart
  const failure = data.failure()
  useDocumentTitle(`${data.records.case.title} · ${messages.shell.brand}`)
  return (
    <div className={compared ? 'case case--compared' : 'case'}>
      <CaseHeader address={address} isLoaded />
      <main className="case__main">
        <CaseTitle data={data} shownCount={count}>
          {hasChart && (
            <ComparePick caseId={caseId} chosen={search.compare ?? null} onChoose={handleCompare} />
          )}
        </CaseTitle>
        <FilterBar
          data={data}
          search={search}
          timeBy={order.by}
          hasSelection={selectedAt !== null || (compared !== null && other !== null)}
          onChange={change}
          timeline={timeline}
          hasChart={hasChart}
          {...(phone && { panel: phone.panel })}
        />
        <FilterChips search={search} index={saying.index} onChange={change}>
          {shown && count > 0 && (
            <MatchStepper shown={shown} count={count} selected={selectedAt} onGo={selectAt} />
          )}
        </FilterChips>
        {comparison.state !== 'none' && (
          <Suspense>
            <CompareNote
              comparison={comparison}
              jurisdiction={data.records.case.jurisdiction}
              onStop={() => handleCompare(null)}
            />
          </Suspense>
        )}
        {searchError && <Failure error={searchError} onRetry={retrySearch} />}
        {error && <Failure error={error} onRetry={retry} />}
        {failure && <Failure error={failure} onRetry={() => data.retry()} />}
        {hasChart && (
          <CaseTimeline
            saying={saying}
            order={order}
            arrivals={arrivals}
            shown={shown}
            compared={compared}
            address={address}
            handle={timeline}
          />
        )}
        <div className="case__read">
          <section
            className="case__list"
            id={LIST_ID}
            tabIndex={-1}
            aria-label={messages.page.list.region}
            data-scroller
          >
            <CaseEntries
              saying={saying}
              order={order}
              arrivals={arrivals}
              shown={shown}
              count={count}
              ways={ways}
              selected={selectedAt}
              address={address}
              isUpright={!hasChart}
            />
          </section>
          {other !== null && (compared || comparison.state === 'loading') ? (
            <Suspense fallback={<section className="case__detail" aria-busy="true" />}>
              <ComparedEntry compared={compared} id={other} address={address} />
            </Suspense>
          ) : (
            <ReadingPane saying={saying} address={address} />
          )}
        </div>
      </main>
      {phone && <PhoneBar data={data} address={address} phone={phone} />}
      <CaseOverlays data={data} saying={saying} address={address} onSaved={handleSaved} />
    </div>
  )
}
