import { type MouseEvent, memo } from 'react'
import { useLanguage } from '#client/i18n/language.tsx'
import { KindGlyph } from '#client/timeline/kind-glyph.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import { capitalise, sayEdtf } from '#domain/time/words.ts'

/** An entry as the list shows it; without an id while its words are not here yet. */
export interface ListedEntry extends Pick<Entry, 'date' | 'title' | 'summary' | 'kind'> {
  id: string | null
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
}

export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, isSelected, contentLang, onSelect, place, of } = props
  const { id } = entry
  const { language, messages } = useLanguage()
  const { list } = messages.page
  const said = sayEdtf(entry.date, language)
  const note = [said.note, entry.isResolved ? list.resolved : ''].filter(Boolean).join(', ')
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
        <span>{note}</span>
      </p>
      <KindGlyph kind={entry.kind} label={messages.words.kinds[entry.kind]} size={14} />
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
