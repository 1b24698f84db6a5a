import { Link } from '@tanstack/react-router'
import { useMessages } from '#client/i18n/language.tsx'
import { PageHeader } from './page-header.tsx'
import { useDocumentTitle } from './use-document-title.ts'

/** One sentence on what is missing, and a way on. */
export function NotFound({ sentence }: { sentence: string }) {
  const { shell } = useMessages()
  useDocumentTitle(`${shell.notFound.title} · ${shell.brand}`)
  return (
    <>
      <PageHeader skipTo={{ id: 'content', label: shell.toContent }}>
        <Link to="/">{shell.cases}</Link>
      </PageHeader>
      <main className="page" id="content" tabIndex={-1}>
        <h1>{shell.notFound.title}</h1>
        <p className="page__lead">{sentence}</p>
        <Link to="/" className="button button--usual">
          {shell.notFound.onward}
        </Link>
      </main>
    </>
  )
}
