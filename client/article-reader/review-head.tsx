import type { Dispatch } from 'react'
import { Button } from '#client/ui/button.tsx'
import { DateWords } from './date-words.tsx'
import type { Proposal } from './proposal.ts'
import type { ReaderAction, ReaderState } from './reader-state.ts'
import { anchorOf } from './source-form.ts'
import { useWords } from './words.ts'

interface ReviewHeadProps {
  state: ReaderState
  proposals: readonly Proposal[]
  dispatch: Dispatch<ReaderAction>
  /** Gives up text, source and decisions. */
  onRestart: () => void
}

/** What is read, against what date, and how far the review is. */
export function ReviewHead({ state, proposals, dispatch, onRestart }: ReviewHeadProps) {
  const reader = useWords()
  const { source } = state
  const url = source.url.trim()
  const isUnread = anchorOf(source) === null
  return (
    <div className="reader__head">
      <div className="reader__what">
        <h1>{reader.title}</h1>
        <p>
          <b>{source.publisher}</b>{' '}
          {/^https?:\/\//i.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer" lang={source.lang}>
              {source.title}
            </a>
          ) : (
            <span lang={source.lang}>{source.title}</span>
          )}{' '}
          <button type="button" className="link-button" onClick={() => dispatch({ type: 'back' })}>
            {reader.changeSource}
          </button>
        </p>
      </div>
      <div className="reader__anchor">
        <DateWords
          label={reader.readAgainst}
          value={source.published}
          on={null}
          problem={isUnread ? reader.notADate : undefined}
          onChange={(published) => dispatch({ type: 'source', patch: { published } })}
        />
      </div>
      <Counts proposals={proposals} />
      <Button size="small" variant="quiet" className="reader__restart" onClick={onRestart}>
        {reader.startOver}
      </Button>
    </div>
  )
}

function Counts({ proposals }: { proposals: readonly Proposal[] }) {
  const reader = useWords()
  const count = (is: string) =>
    proposals.filter(({ decision }) => (decision?.is ?? 'open') === is).length
  const [accepted, merged, dismissed, open] = ['accepted', 'merged', 'dismissed', 'open'].map(count)
  const parts = [
    accepted && reader.counts.accepted(accepted),
    merged && reader.counts.merged(merged),
    dismissed && reader.counts.dismissed(dismissed),
    open && reader.counts.open(open),
  ].filter(Boolean)
  return (
    <p className="reader__counts">
      <b>{reader.summary(proposals.length)}</b>
      {parts.length > 0 && `: ${parts.join(', ')}`}
    </p>
  )
}
