import { useState } from 'react'
import { Button } from '#client/ui/button.tsx'
import type { ComparedCase } from './compared-case.ts'
import type { Decision, Proposal, ProposalEdit } from './proposal.ts'
import { ProposalItem } from './proposal-item.tsx'
import { useWords } from './words.ts'

export interface ProposalHandlers {
  onDecide: (key: string, decision: Decision | null) => void
  onEdit: (key: string, edit: ProposalEdit) => void
  /** Opens the fields of a proposal; null closes them. */
  onOpen: (key: string | null) => void
  onChoose: (key: string) => void
}

interface ProposalListProps extends ProposalHandlers {
  document: ComparedCase
  lang: string
  /** Words in the article count from here: a day or a month, EDTF. */
  published: string
  proposals: readonly Proposal[]
  current: string | null
  open: string | null
}

/** So many are shown at first; the rest on demand. */
const AT_ONCE = 200

/** What the article seems to tell, for a person to decide. */
export function ProposalList({ proposals, current, open, ...rest }: ProposalListProps) {
  const reader = useWords()
  const [most, setMost] = useState(AT_ONCE)
  const needed = proposals.findIndex(({ key }) => key === current) + 1
  const shown = proposals.slice(0, Math.max(most, needed))
  return (
    <section
      id="proposals"
      className="reader__proposals"
      tabIndex={-1}
      aria-label={reader.proposals}
    >
      {proposals.length === 0 && (
        <div className="reader__none">
          <p>{reader.none}</p>
          <p>{reader.noneHint}</p>
        </div>
      )}
      <ol>
        {shown.map((proposal, i) => (
          <ProposalItem
            key={proposal.key}
            number={i + 1}
            proposal={proposal}
            isCurrent={proposal.key === current}
            isOpen={proposal.key === open}
            {...rest}
          />
        ))}
      </ol>
      {shown.length < proposals.length && (
        <Button className="reader__more" onClick={() => setMost(shown.length + AT_ONCE)}>
          {reader.more(proposals.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
