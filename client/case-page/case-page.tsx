import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo, useRef } from 'react'
import { Refusal } from '#client/api/http.ts'
import { chronologyQuery, invalidateCase } from '#client/api/queries.ts'
import { ChronologyList } from '#client/chronology-list/chronology-list.tsx'
import { useMessages } from '#client/i18n/language.tsx'
import { ownIdWithin } from '#client/timeline/combine.ts'
import type { TimelineHandle } from '#client/timeline/contract.ts'
import { Button } from '#client/ui/button.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { NotFound } from '#client/ui/not-found.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { useDocumentTitle } from '#client/ui/use-document-title.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import { problemType } from '#domain/problem.ts'
import { CaseOverlays } from './case-overlays.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { CaseTitle } from './case-title.tsx'
import { CompareNote } from './compare-note.tsx'
import { ComparedEntry } from './compared-entry.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FilterChips, NoMatch } from './filter-chips.tsx'
import { listedEntries } from './listed-entries.ts'
import { ReadingPane } from './reading-pane.tsx'
import { type CaseAddress, useCaseAddress } from './use-case-address.ts'
import { useComparison } from './use-comparison.ts'
import { useSaying } from './use-saying.ts'
import { useShownEntries } from './use-shown-entries.ts'

const LIST_ID = 'entries'

/** One case: its timeline over its list and the entry being read. */
export function CasePage() {
  const address = useCaseAddress()
  const { caseId } = address
  const { data, error, refetch } = useQuery(chronologyQuery(caseId))
  const messages = useMessages()
  if (data) return <LoadedCase document={data} address={address} />
  if (error instanceof Refusal && error.problem.type === problemType('not-found')) {
    return <NotFound sentence={messages.shell.notFound.case(caseId)} />
  }
  return (
    <>
      <CaseHeader address={address} />
      <main className="page" id={LIST_ID} tabIndex={-1}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />}
      </main>
    </>
  )
}

function CaseHeader({ address, isLoaded = false }: { address: CaseAddress; isLoaded?: boolean }) {
  const { shell, page, reader } = useMessages()
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
      <Link to="/">{shell.cases}</Link>
      <Link
        to="/cases/$case"
        params={{ case: address.caseId }}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        {shell.chronology}
      </Link>
      <Link to="/cases/$case/read" params={{ case: address.caseId }}>
        <span className="wide-only">{reader.open}</span>
        <span className="narrow-only">{reader.openShort}</span>
      </Link>
    </PageHeader>
  )
}

function LoadedCase({ document, address }: { document: Chronology; address: CaseAddress }) {
  const { search, selected, select, change } = address
  const messages = useMessages()
  const client = useQueryClient()
  const timeline = useRef<TimelineHandle>(null)
  const saying = useSaying(document)
  const { shown, ways, searchError, retrySearch } = useShownEntries(document, saying.index, search)
  const listed = useMemo(() => listedEntries(document, saying), [document, saying])
  const visible = useMemo(
    () => (shown ? listed.filter(({ id }) => shown.has(id)) : listed),
    [listed, shown],
  )
  const comparison = useComparison(document.case.id, search.compare)
  const compared = comparison.state === 'ready' ? comparison.compared : null
  const other = search.compare && selected ? ownIdWithin(search.compare, selected) : null
  const handleCompare = useCallback(
    (caseId: string | null) =>
      change(
        { compare: caseId ?? undefined },
        { isStep: true, ...(other !== null && { selected: null }) },
      ),
    [change, other],
  )
  const handleSaved = useCallback(() => {
    void invalidateCase(client, document.case.id)
  }, [client, document.case.id])
  useDocumentTitle(`${document.case.title} · ${messages.shell.brand}`)
  return (
    <div className={compared ? 'case case--compared' : 'case'}>
      <CaseHeader address={address} isLoaded />
      <main className="case__main">
        <CaseTitle document={document} shownCount={visible.length} />
        <FilterBar
          document={document}
          search={search}
          onChange={change}
          onCompare={handleCompare}
          timeline={timeline}
        />
        <FilterChips search={search} index={saying.index} onChange={change} />
        <CompareNote
          comparison={comparison}
          jurisdiction={document.case.jurisdiction}
          onStop={() => handleCompare(null)}
        />
        {searchError && <Failure error={searchError} onRetry={retrySearch} />}
        <CaseTimeline
          document={document}
          saying={saying}
          shown={shown}
          second={compared?.drawn ?? null}
          address={address}
          handle={timeline}
        />
        <div className="case__read">
          <section
            className="case__list"
            id={LIST_ID}
            tabIndex={-1}
            aria-label={messages.page.list.region}
            data-scroller
          >
            {document.entries.length === 0 && (
              <div className="no-match">
                <p>{messages.page.list.none}</p>
                <Button onClick={() => change({ add: '1' }, { isStep: true })}>
                  {messages.page.actions.addEntry}
                </Button>
                <Link
                  className="button button--plain button--usual"
                  to="/cases/$case/read"
                  params={{ case: document.case.id }}
                >
                  {messages.reader.open}
                </Link>
              </div>
            )}
            {visible.length === 0 && ways.length > 0 && <NoMatch ways={ways} onChange={change} />}
            <ChronologyList
              entries={visible}
              selected={selected}
              onSelect={select}
              contentLang={document.case.language}
              hemisphere={hemisphereOf(document.case.jurisdiction)}
            />
          </section>
          {other !== null && (compared || comparison.state === 'loading') ? (
            <ComparedEntry compared={compared} id={other} address={address} />
          ) : (
            <ReadingPane document={document} saying={saying} address={address} />
          )}
        </div>
      </main>
      <CaseOverlays document={document} address={address} onSaved={handleSaved} />
    </div>
  )
}
