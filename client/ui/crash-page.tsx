import { useMessages } from '#client/i18n/language.tsx'
import { Failure } from './failure.tsx'
import { PageHeader } from './page-header.tsx'

/** What a reader gets when a page breaks: one sentence, and the page anew. */
export function CrashPage({ error }: { error: unknown }) {
  const { shell } = useMessages()
  return (
    <>
      <PageHeader skipTo={{ id: 'content', label: shell.toContent }}>
        <a href="/">{shell.cases}</a>
      </PageHeader>
      <main className="page" id="content" tabIndex={-1}>
        <Failure error={error} onRetry={() => location.reload()} />
      </main>
    </>
  )
}
