import { type ComponentType, type MouseEvent, memo } from 'react'
import type { Language, Messages } from '#client/i18n/catalogues.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import { isSameDay } from '#domain/chronology/first-report.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'

/** An entry as the list shows it; without an id while its words are not here yet. */
export interface ListedEntry extends Pick<Entry, 'date' | 'title' | 'summary' | 'kind'> {
  id: string | null
  /** When it happened, EDTF, where `date` is when it was first reported. */
  happened?: string
  /** Among entries by their report, and no dated source supports it: `date` is when it happened. */
  isUnreported?: boolean
  /** Another source made the date exact. */
  isResolved: boolean
  sources: number
  origins: number
  /** Disagreements about it. */
  disputes: number
  /** How what it promised stands, in a few words. */
  standing?: { tone: 'open' | 'late' | 'kept' | 'plain'; text: string }
}

/** Not the entry's id itself: that one is the address of the selection, to which browsers jump. */
export const rowId = (id: string) => `row-${id}`

interface EntryRowProps {
  entry: ListedEntry
  /** Its place in the list, from 0. */
  place: number
  /** How many rows there are, where not all of them are in the page. */
  of: number | null
  /** The head over it does not give the year. */
  isWholeDateShown: boolean
  isSelected: boolean
  contentLang: string
  onSelect: (id: string) => void
  onFocusPlace: (place: number) => void
  /** Draws its date and kind instead of the sign of the kind. */
  Mark?: ComponentType<{ entry: ListedEntry; isSelected: boolean; label: string }>
}

interface NoteOptions {
  exactness: string
  list: Messages['page']['list']
  language: Language
}

/** Under the date: how exact it is; for a report, the date back to when what it tells happened. */
function noteOf(
  { date, happened, isUnreported, isResolved }: ListedEntry,
  { exactness, list, language }: NoteOptions,
): { note: string; isBack?: boolean } {
  if (happened === '') return { note: '' }
  if (happened !== undefined) {
    if (isSameDay(date, happened)) return { note: list.happenedSame }
    return { note: sayEdtf(happened, language).short, isBack: true }
  }
  if (isUnreported) return { note: list.happened }
  return { note: [exactness, isResolved ? list.resolved : ''].filter(Boolean).join(', ') }
}

export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, isSelected, contentLang, onSelect, place, of, Mark } = props
  const { id } = entry
  const { language, messages } = useLanguage()
  const { list } = messages.page
  const said = sayEdtf(entry.date, language)
  const kind = messages.words.kinds[entry.kind]
  const { note, isBack = false } = noteOf(entry, { exactness: said.note, list, language })
  const handleClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    if (id !== null) onSelect(id)
  }
  return (
    <li
      id={id === null ? undefined : rowId(id)}
      className={`row${isSelected ? ' row--selected' : ''}${id === null ? ' row--coming' : ''}`}
      data-place={place}
      aria-posinset={of === null ? undefined : place + 1}
      aria-setsize={of ?? undefined}
      aria-busy={id === null || undefined}
      onFocus={() => props.onFocusPlace(place)}
    >
      <p className="row__date">
        <b>{capitalise(props.isWholeDateShown ? said.short : said.inYear)}</b>
        <span>
          {isBack && (
            <>
              <span aria-hidden="true">← </span>
              <span className="hidden-text">{list.happened} </span>
            </>
          )}
          {note}
        </span>
      </p>
      {Mark ? (
        <Mark entry={entry} isSelected={isSelected} label={kind} />
      ) : (
        <KindGlyph kind={entry.kind} label={kind} size={14} />
      )}
      <div className="row__body">
        <h3 lang={contentLang}>
          {id !== null && (
            <a
              className="row__link"
              href={`#${id}`}
              aria-current={isSelected || undefined}
              onClick={handleClick}
            >
              {entry.title}
            </a>
          )}
        </h3>
        <p className="row__summary" lang={contentLang}>
          {entry.summary}
        </p>
        <p className="row__meta">
          {id !== null && <span>{list.sources(entry.sources, entry.origins)}</span>}
          {entry.disputes > 0 && (
            <span className="differs" title={list.disagreements(entry.disputes)}>
              <span aria-hidden="true">≠ {entry.disputes}</span>
              <span className="hidden-text">{list.disagreements(entry.disputes)}</span>
            </span>
          )}
          {entry.standing && (
            <span className={`standing standing--${entry.standing.tone}`}>
              {entry.standing.text}
            </span>
          )}
        </p>
      </div>
    </li>
  )
})
