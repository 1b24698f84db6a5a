import { memo } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { Button } from '#client/ui/button.tsx'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import type { ComparedCase } from './compared-case.ts'
import { MatchBox } from './match-box.tsx'
import { edited, type Proposal } from './proposal.ts'
import { ProposalFields } from './proposal-fields.tsx'
import type { ProposalHandlers } from './proposal-list.tsx'
import { useWords } from './words.ts'

interface ProposalItemProps extends ProposalHandlers {
  document: ComparedCase
  lang: string
  published: string
  number: number
  proposal: Proposal
  isCurrent: boolean
  isOpen: boolean
}

/** Element of a proposal, for the focus. */
export const proposalId = (key: string): string => `proposal-${key}`

/** One proposal: what would be added, the words it was read from, and what to do with it. */
export const ProposalItem = memo(function ProposalItem(props: ProposalItemProps) {
  const { document, proposal, number, isCurrent, isOpen, lang, published } = props
  const { onDecide, onEdit, onOpen, onChoose } = props
  const { language, messages } = useLanguage()
  const { words } = messages
  const reader = useWords()
  const { key, decision } = proposal
  const entry = edited(proposal)
  const state = decision?.is ?? 'open'
  const hasMatch = decision === null && !isOpen && proposal.matches.length > 0
  const [quote] = proposal.quotes
  return (
    <li
      id={proposalId(key)}
      tabIndex={-1}
      className={`proposal proposal--${state}`}
      aria-current={isCurrent || undefined}
      aria-label={`${reader.proposal(number)}: ${entry.title}`}
      onFocus={() => onChoose(key)}
    >
      <span className="proposal__number" aria-hidden="true">
        {number}
      </span>
      <div className="proposal__date">
        <b>{capitalise(sayEdtf(entry.edtf, language).long)}</b>
        <DateOrigin proposal={proposal} />
      </div>
      <KindGlyph kind={entry.kind} label={words.kinds[entry.kind]} />
      <div className="proposal__body">
        <h2 lang={lang}>{entry.title}</h2>
        {!isSaidBy(entry.title, quote.text) && (
          <p className="proposal__quote" lang={lang}>
            “{quote.text}”
          </p>
        )}
        <p className="proposal__why">
          {reader.sure[surenessOf(proposal.confidence)]}: {sayReason(proposal, reader.reasons)}
          {proposal.quotes.length > 1 && `; ${reader.more_quotes(proposal.quotes.length - 1)}`}
        </p>
        {hasMatch && (
          <MatchBox
            proposal={proposal}
            document={document}
            onDecide={(next) => onDecide(key, next)}
          />
        )}
        {isOpen && (
          <ProposalFields
            document={document}
            proposal={proposal}
            number={number}
            lang={lang}
            published={published}
            onCancel={() => onOpen(null)}
            onDone={(edit) => {
              onEdit(key, edit)
              onOpen(null)
            }}
          />
        )}
      </div>
      {!hasMatch && !isOpen && (
        <div className="proposal__acts">
          <Acts {...props} />
        </div>
      )}
    </li>
  )
})

function Acts({ document, proposal, onDecide, onOpen }: ProposalItemProps) {
  const reader = useWords()
  const { key, decision } = proposal
  if (decision === null) {
    return (
      <>
        <Button size="small" onClick={() => onDecide(key, { is: 'accepted' })}>
          {reader.accept}
        </Button>
        <Button size="small" onClick={() => onOpen(key)}>
          {reader.edit}
        </Button>
        <Button size="small" onClick={() => onDecide(key, { is: 'dismissed' })}>
          {reader.dismiss}
        </Button>
      </>
    )
  }
  const into = decision.is === 'merged' ? decision.into : null
  const title = document.entries.find(({ id }) => id === into)?.title ?? ''
  return (
    <>
      <span className={`proposal__state proposal__state--${decision.is}`}>
        {decision.is === 'dismissed' ? reader.dismissed : '✓ '}
        {decision.is === 'accepted' && reader.accepted}
        {decision.is === 'merged' && reader.mergedInto(title)}
      </span>
      {decision.is === 'accepted' && (
        <button type="button" className="link-button" onClick={() => onOpen(key)}>
          {reader.edit}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => onDecide(key, null)}>
        {reader.undo}
      </button>
    </>
  )
}

/** Where the date comes from: words of the article, its own date, or a person. */
function DateOrigin({ proposal }: { proposal: Proposal }) {
  const { language } = useLanguage()
  const reader = useWords()
  const { edit, edtf, reason, datedByPublication } = proposal
  if (edit.edtf !== undefined && edit.edtf !== edtf) {
    return <span>{reader.editedDate(sayEdtf(edtf, language).short)}</span>
  }
  return (
    <span>{datedByPublication || !reason.date ? reader.fromArticleDate : `“${reason.date}”`}</span>
  )
}

/** Whether a title has every word of a quote already. */
const isSaidBy = (title: string, quote: string) => quote.replace(/[.\s]+$/, '') === title

type Sureness = 'likely' | 'possible' | 'doubtful'
const surenessOf = (confidence: number): Sureness =>
  confidence >= 0.7 ? 'likely' : confidence >= 0.5 ? 'possible' : 'doubtful'

const sayReason = ({ reason }: Proposal, reasons: Record<Proposal['reason']['code'], string>) =>
  reason.sign ? `${reasons[reason.code]} (“${reason.sign}”)` : reasons[reason.code]
