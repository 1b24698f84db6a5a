import { typedDate } from '#domain/time/plain-date.ts'
import { sayOffset } from '#domain/time/say-offset.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { sayEntry } from './case-index.ts'
import { useEditor } from './editor-context.ts'
import type { DateForm } from './editor-state.ts'
import type { AskedTitle, WhenChoice } from './read-when.ts'

interface OffersProps {
  question: string
  offers: readonly { key: string; label: string; onPick: () => void }[]
}

/** What may be taken with one press. */
function Offers({ question, offers }: OffersProps) {
  if (offers.length === 0) return null
  return (
    <p className="when__alternatives">
      {question}
      {offers.map(({ key, label, onPick }) => (
        <button key={key} type="button" className="link-button" onClick={onPick}>
          {label}
        </button>
      ))}
    </p>
  )
}

interface DateOffersProps {
  question: string
  /** What was typed; it stays when a date that counts from an entry is taken. */
  typed: string
  dates: readonly WhenChoice[]
  onPick: (date: DateForm) => void
}

/** The dates that are meant, or may be meant as well. */
export function DateOffers({ question, typed, dates, onPick }: DateOffersProps) {
  const { cases, language } = useEditor()
  const offers = dates.map(({ edtf, relativeTo }) => {
    const anchor = relativeTo && cases.entries.get(relativeTo.entry)
    return {
      key: `${edtf} ${relativeTo?.entry ?? ''}`,
      label: anchor ? sayEntry(anchor, language) : sayEdtf(edtf, language).short,
      onPick: () =>
        onPick(
          relativeTo
            ? { date: typed, readAs: edtf, relativeTo }
            : { date: typedDate(edtf, language), readAs: null, relativeTo: null },
        ),
    }
  })
  return <Offers question={question} offers={offers} />
}

/** More titles than this are no help; another letter is. */
const MOST_TITLES = 6

interface TitleOffersProps {
  asked: AskedTitle
  /** Entries that cannot be counted from. */
  excluded: readonly string[]
  onPick: (date: DateForm) => void
}

/** Entries whose titles hold what was typed after "2 weeks after". */
export function TitleOffers({ asked, excluded, onPick }: TitleOffersProps) {
  const { cases, language, messages } = useEditor()
  const found = cases.findEntries(asked.typed, excluded).flatMap(({ id }) => {
    const entry = cases.entries.get(id)
    const date = entry && asked.complete(entry)
    if (!entry || !date) return []
    return [{ key: id, label: sayEntry(entry, language), onPick: () => onPick(date) }]
  })
  if (found.length === 0) {
    return <p className="when__unread">{messages.editor.whenNoEntry(asked.typed)}</p>
  }
  return <Offers question={messages.editor.whenWhichEntry} offers={found.slice(0, MOST_TITLES)} />
}

interface LinkLineProps {
  relativeTo: NonNullable<DateForm['relativeTo']>
  onKeep: () => void
}

/** The entry the date is counted from, and a way to let go of it. */
export function LinkLine({ relativeTo, onKeep }: LinkLineProps) {
  const { cases, language, messages } = useEditor()
  const { entry, offset, bound } = relativeTo
  const title = cases.entries.get(entry)?.title ?? entry
  return (
    <p className="when__link">
      {messages.editor.movesWith(sayOffset(offset, bound, language), title)}{' '}
      <button type="button" className="link-button" onClick={onKeep}>
        {messages.editor.keepFixed}
      </button>
    </p>
  )
}
