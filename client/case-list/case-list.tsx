import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { casesQuery } from '#client/api/queries.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { Button } from '#client/ui/button.tsx'
import { Failure } from '#client/ui/failure.tsx'
import { Loading } from '#client/ui/loading.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { useDocumentTitle } from '#client/ui/use-document-title.ts'
import type { CaseListing } from '#domain/chronology/views.ts'

/** Every case, with how much there is of it. */
export function CaseList() {
  const { shell } = useLanguage().messages
  const cases = useInfiniteQuery(casesQuery)
  const items = cases.data?.pages.flatMap((page) => page.items)
  useDocumentTitle(`${shell.caseList.title} · ${shell.brand}`)
  return (
    <>
      <PageHeader skipTo={{ id: 'content', label: shell.toContent }}>
        <Link to="/">{shell.cases}</Link>
      </PageHeader>
      <main className="page" id="content" tabIndex={-1}>
        <h1>{shell.caseList.title}</h1>
        {cases.error && <Failure error={cases.error} onRetry={() => void cases.refetch()} />}
        {cases.isPending && <Loading />}
        {items?.length === 0 && <p className="page__lead">{shell.caseList.none}</p>}
        <ul className="cases">
          {items?.map((listing) => (
            <CaseItem key={listing.id} listing={listing} />
          ))}
        </ul>
        {cases.hasNextPage && (
          <Button busy={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {shell.caseList.more}
          </Button>
        )}
      </main>
    </>
  )
}

function CaseItem({ listing }: { listing: CaseListing }) {
  const { language, messages } = useLanguage()
  const { counts } = messages.page
  const changed = new Date(listing.changedAt)
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(changed)
  return (
    <li className="cases__item">
      <h2 lang={listing.language}>
        <Link to="/cases/$case" params={{ case: listing.id }}>
          {listing.title}
        </Link>
      </h2>
      <p className="cases__summary" lang={listing.language}>
        {listing.summary}
      </p>
      <p className="cases__counts">
        {[
          counts.entries(listing.counts.entries),
          counts.sources(listing.counts.sources),
          counts.contradictions(listing.counts.contradictions),
          counts.questions(listing.counts.questions),
          messages.shell.caseList.changed(when),
        ].join(' · ')}
      </p>
    </li>
  )
}
