import { Fragment, type ReactNode } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'

interface CaseTitleProps {
  data: CaseData
  /** How many entries match; all when nothing is asked. */
  shownCount: number
  /** Stands before the counts. */
  children?: ReactNode
}

/** The title of the case and how much there is of it. */
export function CaseTitle({ data, shownCount, children }: CaseTitleProps) {
  const { counts, filters } = useMessages().page
  const { records } = data
  const all = data.columns.count
  const facts = [
    shownCount === all ? counts.entries(all) : counts.someEntries(shownCount, all),
    counts.sources(records.sources.length),
    counts.contradictions(records.contradictions.length),
    counts.questions(records.questions.filter((q) => q.answeredBy === undefined).length),
  ]
  return (
    <div className="title">
      <h1 lang={records.case.language}>{records.case.title}</h1>
      {children}
      <p className="title__counts">
        {facts.map((fact, i) => (
          <Fragment key={fact}>
            {i > 0 && <i aria-hidden="true"> · </i>}
            <Count text={fact} />
          </Fragment>
        ))}
      </p>
      <LiveRegion text={filters.announce(shownCount, all)} />
    </div>
  )
}

/** "37 entries", the figure stronger than the word. */
function Count({ text }: { text: string }) {
  const [figure, ...words] = text.split(' ')
  return (
    <span>
      <b>{figure}</b> {words.join(' ')}
    </span>
  )
}
