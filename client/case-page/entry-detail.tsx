import { lazy, Suspense, useState } from 'react'
import type { EntryInFull } from '#client/case-data/case-data.ts'
import { useClockWords } from '#client/i18n/clock-words.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import { Button } from '#client/ui/button.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import { isSameDay } from '#domain/chronology/first-report.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import { sayOffset } from '#domain/time/say-offset.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { Disagreements } from './disagreements.tsx'
import { EntryCitations } from './entry-citations.tsx'
import { EntryFacts } from './entry-facts.tsx'
import { EntryLink } from './entry-link.tsx'
import { EntryOwed } from './entry-owed.tsx'
import { EntryRelations } from './entry-relations.tsx'
import type { Saying } from './listed-entries.ts'
import { useClockSaved } from './use-clock-saved.ts'

const ClockDialog = lazy(() =>
  import('#client/clock-dialog/clock-dialog.tsx').then((m) => ({ default: m.ClockDialog })),
)

export interface EntryDetailProps {
  full: EntryInFull
  saying: Saying
  /** Language of our own words. */
  contentLang: string
  onSelect: (id: string) => void
  onEdit: () => void
  onFollowUp: () => void
  onDelete: () => void
  isDeleting: boolean
}

/** One entry, whole: what, when and how sure, who says so and who says otherwise, what follows. */
export function EntryDetail(props: EntryDetailProps) {
  const { full, saying, contentLang, onSelect } = props
  const { entry } = full
  const { page, words } = saying.messages
  const clockWords = useClockWords()
  const [clock, setClock] = useState<{ of: Commitment | null } | null>(null)
  const handleClockSaved = useClockSaved(saying.data.records.case.id)
  const actors = entry.actors.map((id) => saying.index.actors.get(id)?.name ?? id)
  return (
    <article className="entry">
      <div className="entry__top">
        <EntryDate entry={entry} saying={saying} contentLang={contentLang} onSelect={onSelect} />
        <div className="entry__actions">
          <Button size="small" onClick={props.onFollowUp}>
            {page.actions.addFollowUp}
          </Button>
          <Button size="small" onClick={() => setClock({ of: null })}>
            {clockWords.start}
          </Button>
          <Button size="small" onClick={props.onEdit}>
            {page.actions.edit}
          </Button>
          <Button size="small" variant="danger" busy={props.isDeleting} onClick={props.onDelete}>
            {page.actions.delete}
          </Button>
        </div>
      </div>
      <h2 className="entry__title" lang={contentLang}>
        {entry.title}
      </h2>
      <p className="entry__who">
        {words.kinds[entry.kind]}
        {actors.length > 0 && <span lang={contentLang}>{`: ${actors.join(', ')}`}</span>}
        {entry.visibility === 'internal' && ` · ${words.visibilities.internal}`}
      </p>
      {entry.summary && (
        <p className="entry__summary" lang={contentLang}>
          {entry.summary}
        </p>
      )}
      <div className="entry__columns">
        <EntryCitations entry={entry} index={saying.index} contentLang={contentLang} />
        <div className="entry__side">
          <Disagreements entry={entry} index={saying.index} contentLang={contentLang} />
          <EntryOwed
            entry={entry}
            saying={saying}
            contentLang={contentLang}
            onSelect={onSelect}
            onClock={(of) => setClock({ of })}
          />
          <EntryRelations
            full={full}
            data={saying.data}
            contentLang={contentLang}
            onSelect={onSelect}
          />
          <EntryFacts
            entry={entry}
            data={saying.data}
            contentLang={contentLang}
            onSelect={onSelect}
          />
        </div>
      </div>
      {clock && (
        <Suspense fallback={null}>
          <ClockDialog
            data={saying.data}
            entry={entry.id}
            commitment={clock.of}
            onClose={() => setClock(null)}
            onSaved={(commitment) => {
              setClock(null)
              handleClockSaved(commitment, clock.of !== null)
            }}
          />
        </Suspense>
      )}
    </article>
  )
}

interface EntryDateProps extends Pick<EntryDetailProps, 'saying' | 'contentLang' | 'onSelect'> {
  entry: Entry
}

/** The date in words, how exact it is, what it counts from, and when it was first reported. */
function EntryDate({ entry, saying, contentLang, onSelect }: EntryDateProps) {
  const { language, messages } = useLanguage()
  const { page, words } = messages
  const { long, note } = sayEdtf(entry.date, language)
  const reported = saying.index.firstReport(entry)
  const anchor = entry.relativeTo && saying.data.textOf(entry.relativeTo.entry)
  const notes = [
    long.includes(note) ? '' : note,
    entry.stated ? page.entry.stated(sayEdtf(entry.stated, language).short) : '',
    reported === null
      ? ''
      : isSameDay(reported, entry.date)
        ? page.entry.reportedSameDay
        : page.entry.firstReported(sayEdtf(reported, language).short),
  ].filter(Boolean)
  return (
    <div className="entry__when">
      <p>
        <KindGlyph kind={entry.kind} label={words.kinds[entry.kind]} size={15} />{' '}
        <b>{capitalise(long)}</b> <span>{notes.join('; ')}</span>
      </p>
      {anchor && entry.relativeTo && (
        <p className="entry__counted">
          {capitalise(sayOffset(entry.relativeTo.offset, entry.relativeTo.bound, language))}{' '}
          <EntryLink id={anchor.id} title={anchor.title} lang={contentLang} onSelect={onSelect} />
          {page.entry.movesAlong}
        </p>
      )}
      {entry.dateNote && (
        <p className="entry__date-note" lang={contentLang}>
          {entry.dateNote}
        </p>
      )}
    </div>
  )
}
