import { type Dispatch, useCallback, useMemo, useState } from 'react'
import type { CaseData } from '#client/case-data/case-data.ts'
import { LiveRegion } from '#client/ui/live-region.tsx'
import { useShortcuts } from '#client/ui/shortcuts.ts'
import type { DateExpression } from '#domain/reading/read-dates.ts'
import { MAX_TEXT } from '#domain/reading/tokens.ts'
import { MOST_COMPARED, useCompared } from './compared-case.ts'
import { MarkedText } from './marked-text.tsx'
import {
  type ArticleReading,
  type Decision,
  inTextOrder,
  keyOf,
  type Proposal,
  type ProposalEdit,
  proposalFrom,
  withDecisions,
} from './proposal.ts'
import { proposalId } from './proposal-item.tsx'
import { ProposalList } from './proposal-list.tsx'
import type { ReaderAction, ReaderState } from './reader-state.ts'
import { ReviewFoot } from './review-foot.tsx'
import { ReviewHead } from './review-head.tsx'
import { anchorOf } from './source-form.ts'
import { useAccepting } from './use-accepting.ts'
import { useReading } from './use-reading.ts'
import { useWords } from './words.ts'

interface ReviewProps {
  data: CaseData
  state: ReaderState
  dispatch: Dispatch<ReaderAction>
  /** Gives up text, source and decisions. */
  onRestart: () => void
}

/** Step two: the text with its dates marked, and what it seems to tell, to decide one by one. */
export function Review({ data, state, dispatch, onRestart }: ReviewProps) {
  const reader = useWords()
  const { article, source, decided, chosen } = state
  const published = useLastAnchor(anchorOf(source))
  const [read, setRead] = useState<ArticleReading | null>(null)
  const document = useCompared(data, read)
  const { actors, entries } = document
  const order = useMemo(
    () =>
      published === null
        ? null
        : { text: article.text, published, language: source.lang, actors, entries },
    [article.text, published, source.lang, actors, entries],
  )
  const { reading, isUnderWay, hasFailed } = useReading(order)
  if (reading !== read) setRead(reading)
  const proposals = useMemo(
    () => withDecisions(inTextOrder([...(reading?.proposals ?? []), ...chosen]), decided),
    [reading, chosen, decided],
  )
  const [current, setCurrent] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const accepting = useAccepting(document, state, proposals)

  const decide = useCallback(
    (key: string, decision: Decision | null) => dispatch({ type: 'decided', key, decision }),
    [dispatch],
  )
  const edit = useCallback(
    (key: string, edit: ProposalEdit) => {
      dispatch({ type: 'edited', key, edit })
      dispatch({ type: 'decided', key, decision: { is: 'accepted' } })
    },
    [dispatch],
  )
  const openFields = useCallback((key: string | null) => {
    setOpen(key)
    if (key !== null) focusSoon(`#${proposalId(key)} form input`)
  }, [])
  const closeFields = useCallback(
    (key: string | null) => {
      openFields(key)
      if (key === null && current !== null) focusSoon(`#${proposalId(current)}`)
    },
    [openFields, current],
  )
  const choose = useCallback((key: string) => {
    setCurrent(key)
    focusSoon(`#${proposalId(key)}`)
  }, [])
  const propose = (expression: DateExpression) => {
    const proposal = proposalFrom(article.text, expression)
    const key = keyOf(proposal)
    if (!proposals.some((one) => one.key === key)) dispatch({ type: 'chose', proposal })
    setCurrent(key)
    openFields(key)
  }
  useReviewKeys({ proposals, current, choose, decide, openFields })

  return (
    <>
      <ReviewHead state={state} proposals={proposals} dispatch={dispatch} onRestart={onRestart} />
      {reading?.isCut && <p className="reader__cut">{reader.cut(MAX_TEXT)}</p>}
      {!data.knowsAll && <p className="reader__cut">{reader.comparedWith(MOST_COMPARED)}</p>}
      {hasFailed && (
        <p className="failure" role="alert">
          {reader.readingFailed}
        </p>
      )}
      <LiveRegion
        text={isUnderWay ? reader.reading : reading ? reader.summary(proposals.length) : ''}
      />
      {!reading && isUnderWay && <p className="reader__busy">{reader.reading}</p>}
      {reading && (
        <div className="reader__review" aria-busy={isUnderWay}>
          <MarkedText
            text={article.text}
            lang={source.lang}
            expressions={reading.expressions}
            proposals={proposals}
            current={current}
            onChoose={choose}
            onPropose={propose}
          />
          <div className="reader__decide">
            <ProposalList
              document={document}
              lang={source.lang}
              published={published ?? ''}
              proposals={proposals}
              current={current}
              open={open}
              onDecide={decide}
              onEdit={edit}
              onOpen={closeFields}
              onChoose={setCurrent}
            />
            <ReviewFoot proposals={proposals} accepting={accepting} />
          </div>
        </div>
      )}
    </>
  )
}

/** The last date that could be read: what is half typed does not take the reading away. */
function useLastAnchor(anchor: string | null): string | null {
  const [last, setLast] = useState(anchor)
  if (anchor !== null && anchor !== last) setLast(anchor)
  return anchor ?? last
}

/** Puts the focus on what the next render brings. */
function focusSoon(selector: string) {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  })
}

interface ReviewKeys {
  proposals: readonly Proposal[]
  current: string | null
  choose: (key: string) => void
  decide: (key: string, decision: Decision | null) => void
  openFields: (key: string | null) => void
}

/** Every decision by one key; a decision leads on to the next proposal that waits for one. */
function useReviewKeys({ proposals, current, choose, decide, openFields }: ReviewKeys) {
  const at = proposals.findIndex(({ key }) => key === current)
  const here = proposals[at]
  const step = (by: number) => {
    const next = proposals[Math.min(proposals.length - 1, Math.max(0, at + by))]
    if (next) choose(next.key)
  }
  const decideHere = (decision: Decision) => {
    if (!here) return
    decide(here.key, decision)
    const next = proposals.slice(at + 1).find((one) => one.decision === null)
    if (next) choose(next.key)
  }
  const merge = () => {
    const [match] = here?.matches ?? []
    if (match) decideHere({ is: 'merged', into: match.id })
  }
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    a: () => decideHere({ is: 'accepted' }),
    d: () => decideHere({ is: 'dismissed' }),
    m: merge,
    e: () => here && openFields(here.key),
    u: () => here && decide(here.key, null),
  })
}
