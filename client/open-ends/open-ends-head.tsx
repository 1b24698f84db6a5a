import { Fragment } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import type { OpenEnds } from '#domain/findings/open-ends.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { AsOf } from './as-of.tsx'
import type { CommitmentDays } from './commitment-days.ts'
import { type OpenEndsWords, useWords } from './words.ts'

interface OpenEndsHeadProps {
  openEnds: OpenEnds
  all: readonly CommitmentDays[]
  /** Names of findings that were dismissed: what is set aside is not counted as open. */
  dismissed: ReadonlySet<string>
  /** The day asked for, whose answer may be on its way, and today; ISO. */
  day: string
  today: string
  onDay: (day: string) => void
}

/** The title, how much is open, and the day looked at. */
export function OpenEndsHead(props: OpenEndsHeadProps) {
  const { openEnds, all, dismissed, day, today, onDay } = props
  const { language } = useLanguage()
  const words = useWords()
  const { on } = openEnds
  const counts = countsOf(openEnds, all, dismissed, words)
  return (
    <div className="open-ends-head">
      <h1>{words.title}</h1>
      <p className="title__counts open-ends-head__counts">
        {counts.map((text, i) => {
          const [figure, ...rest] = text.split(' ')
          return (
            <Fragment key={text}>
              {i > 0 && <i aria-hidden="true"> · </i>}
              <span>
                <b>{figure}</b> {rest.join(' ')}
              </span>
            </Fragment>
          )
        })}
      </p>
      <AsOf on={day} today={today} onDay={onDay} />
      {on < today && (
        <p className="open-ends-head__past">{words.past(sayEdtf(on, language).short)}</p>
      )}
    </div>
  )
}

/** How many of each, the pressing ones first; what there is none of is not said. */
function countsOf(
  { findings }: OpenEnds,
  all: readonly CommitmentDays[],
  dismissed: ReadonlySet<string>,
  { counts }: OpenEndsWords,
): string[] {
  const stand = (...types: string[]) =>
    all.filter(
      ({ commitment, standing }) =>
        types.includes(standing.status.type) && !dismissed.has(`commitment:${commitment.id}`),
    ).length
  const questions = findings.filter(({ kind }) => kind === 'question-unanswered').length
  const owed = findings.filter(({ kind }) => kind.startsWith('commitment-')).length
  const said: [number, (n: number) => string][] = [
    [stand('overdue'), counts.overdue],
    [stand('due'), counts.due],
    [stand('open'), counts.open],
    [stand('late'), counts.late],
    [stand('kept', 'settled'), counts.kept],
    [stand('superseded', 'lapsed'), counts.past],
    [stand('no-fixed-period'), counts.noPeriod],
    [stand('not-computed'), counts.notComputed],
    [questions, counts.questions],
    [findings.length - owed - questions, counts.others],
  ]
  return said.filter(([n]) => n > 0).map(([n, say]) => say(n))
}
