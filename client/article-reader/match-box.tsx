import { useState } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { Button } from '#client/ui/button.tsx'
import type { EntryMatch } from '#domain/reading/match-entries.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import type { ComparedCase } from './compared-case.ts'
import { type Decision, type Proposal, SURE_MATCH } from './proposal.ts'
import { type ReaderWords, useWords } from './words.ts'

interface MatchBoxProps {
  proposal: Proposal
  document: ComparedCase
  onDecide: (decision: Decision) => void
}

/** The entry of the case that may tell the same, and why; what to do with the proposal then. */
export function MatchBox({ proposal, document, onDecide }: MatchBoxProps) {
  const { language, messages } = useLanguage()
  const { words } = messages
  const reader = useWords()
  const [index, setIndex] = useState(0)
  const match = proposal.matches[index % proposal.matches.length]
  const entry = document.entries.find(({ id }) => id === match?.id)
  if (!match || !entry) return null
  return (
    <div className="match">
      <p>
        <b>{match.score >= SURE_MATCH ? reader.sameAs : reader.perhapsSameAs}</b>{' '}
        {capitalise(sayWhy(match, document, reader.why))}:
      </p>
      <p className="match__entry">
        <KindGlyph kind={entry.kind} label={words.kinds[entry.kind]} />
        <b>{capitalise(sayEdtf(entry.date, language).long)}</b>{' '}
        <a
          href={`/cases/${document.case.id}#${entry.id}`}
          target="_blank"
          rel="noreferrer"
          lang={document.case.language}
        >
          {entry.title}
        </a>
        {proposal.matches.length > 1 && (
          <button type="button" className="link-button" onClick={() => setIndex(index + 1)}>
            {reader.otherMatch}
          </button>
        )}
      </p>
      <p className="match__acts">
        <Button
          size="small"
          variant="primary"
          onClick={() => onDecide({ is: 'merged', into: entry.id })}
        >
          {reader.addQuote}
        </Button>
        <Button size="small" onClick={() => onDecide({ is: 'accepted' })}>
          {reader.keepSeparate}
        </Button>
        <Button size="small" onClick={() => onDecide({ is: 'dismissed' })}>
          {reader.dismiss}
        </Button>
      </p>
    </div>
  )
}

/** Words named as a reason; more says no more. */
const MOST_WORDS = 4

function sayWhy({ why }: EntryMatch, document: ComparedCase, say: ReaderWords['why']): string {
  const names = why.actors.map((id) => {
    const actor = document.actors.find((one) => one.id === id)
    return actor?.shortName ?? actor?.name ?? id
  })
  return [
    why.date === 'same' ? say.sameDate : say.fits,
    why.kind ? say.kind : '',
    names.length > 0 ? say.actors(names.join(', ')) : '',
    why.words.length > 0 ? say.words(why.words.slice(0, MOST_WORDS).join(', ')) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
