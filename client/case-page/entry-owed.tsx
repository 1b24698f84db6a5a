import { Link } from '@tanstack/react-router'
import { useClockWords } from '#client/i18n/clock-words.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { EntryLink } from './entry-link.tsx'
import { type Saying, sayStanding } from './listed-entries.ts'

interface EntryOwedProps {
  entry: Entry
  saying: Saying
  contentLang: string
  onSelect: (id: string) => void
  /** Opens the clock of a commitment. */
  onClock: (commitment: Commitment) => void
}

/** What became owed in this entry, what it settled, and whose clock can run from it. */
export function EntryOwed(props: EntryOwedProps) {
  const { entry, saying } = props
  const words = saying.messages.page.entry
  const all = saying.index.commitmentsOf.get(entry.id) ?? []
  const owed = all.filter(({ from }) => from === entry.id)
  const others = all.filter(({ from }) => from !== entry.id)
  const settled = others.filter(({ settledBy }) => settledBy === entry.id)
  const started = others.filter(({ settledBy }) => settledBy !== entry.id)
  return (
    <>
      <CommitmentList {...props} head={words.owed} commitments={owed} />
      <CommitmentList {...props} head={words.settles} commitments={settled} />
      <CommitmentList {...props} head={words.starts} commitments={started} />
    </>
  )
}

interface CommitmentListProps extends EntryOwedProps {
  head: string
  commitments: readonly Commitment[]
}

function CommitmentList({ head, commitments, ...props }: CommitmentListProps) {
  if (commitments.length === 0) return null
  return (
    <section>
      <h3 className="entry__head">{head}</h3>
      <ul>
        {commitments.map((commitment) => (
          <CommitmentLine key={commitment.id} {...props} commitment={commitment} />
        ))}
      </ul>
    </section>
  )
}

function CommitmentLine(props: EntryOwedProps & { commitment: Commitment }) {
  const { commitment, saying, contentLang, entry } = props
  const { what, by, note, dueNote } = commitment
  const standing = sayStanding(commitment, saying)
  const other = commitment.from === entry.id ? commitment.settledBy : commitment.from
  const linked = other === undefined ? null : saying.data.textOf(other)
  const owers = by.map((id) => {
    const actor = saying.index.actors.get(id)
    return actor?.shortName ?? actor?.name ?? id
  })
  return (
    <li className="owed">
      <p lang={contentLang}>
        {what}
        {owers.length > 0 && <span className="owed__by">{` · ${owers.join(', ')}`}</span>}
      </p>
      <p>
        {standing && <span className={`standing standing--${standing.tone}`}>{standing.text}</span>}
        {linked && (
          <>
            {': '}
            <EntryLink
              id={linked.id}
              title={linked.title}
              lang={contentLang}
              onSelect={props.onSelect}
            />
          </>
        )}
      </p>
      {standing?.due && <p className="owed__note">{standing.due}</p>}
      {[dueNote, note].filter(Boolean).map((text) => (
        <p key={text} className="owed__note" lang={contentLang}>
          {text}
        </p>
      ))}
      {commitment.clock && (
        <ClockLine commitment={commitment} saying={saying} onClock={props.onClock} />
      )}
    </li>
  )
}

/** What runs, with the way to how it is derived and to change it. */
function ClockLine({
  commitment,
  saying,
  onClock,
}: Pick<EntryOwedProps, 'saying' | 'onClock'> & { commitment: Commitment }) {
  const words = useClockWords()
  return (
    <p className="owed__note">
      <Link
        to="/cases/$case/open-ends"
        params={{ case: saying.data.records.case.id }}
        hash={commitment.id}
      >
        {words.derivedShort}
        <span className="hidden-text">{`: ${commitment.what}`}</span>
      </Link>{' '}
      <button type="button" className="link-button" onClick={() => onClock(commitment)}>
        {words.change}
        <span className="hidden-text">{`: ${commitment.what}`}</span>
      </button>
    </p>
  )
}
