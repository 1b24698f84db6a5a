import { Link } from '@tanstack/react-router'
import { useMessages } from '#client/i18n/language.tsx'

/** The ways through one case, for the bar over its pages. */
export function CaseNav({ caseId }: { caseId: string }) {
  const { shell } = useMessages()
  const params = { case: caseId }
  const exact = { exact: true, includeSearch: false }
  return (
    <>
      <Link to="/">{shell.cases}</Link>
      <Link to="/cases/$case" params={params} activeOptions={exact}>
        {shell.chronology}
      </Link>
      <Link to="/cases/$case/open-ends" params={params} activeOptions={exact}>
        {shell.openEnds}
      </Link>
      <Link to="/cases/$case/read" params={params}>
        <span className="wide-only">{shell.readArticle}</span>
        <span className="narrow-only">{shell.readArticleShort}</span>
      </Link>
    </>
  )
}
