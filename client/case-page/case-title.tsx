import { Fragment } from 'react'
import { useMessages } from '#client/i18n/language.tsx'
import { LiveRegion } from '#client/ui/live-region.tsx'
import type { Chronology } from '#domain/chronology/chronology.ts'

interface CaseTitleProps {
  document: Chronology
  /** How many entries match; all when nothing is asked. */
  shownCount: number
}

/** The title of the case and how much there is of it. */
export function CaseTitle({ document, shownCount }: CaseTitleProps) {
  const { counts, filters } = useMessages().page
  const all = document.entries.length
  const facts = [
    shownCount === all ? counts.entries(all) : counts.someEntries(shownCount, all),
    counts.sources(document.sources.length),
    counts.contradictions(document.contradictions.length),
    counts.questions(document.questions.filter((q) => q.answeredBy === undefined).length),
  ]
  return (
    <div className="title">
      <h1 lang={document.case.language}>{document.case.title}</h1>
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
