import type { CaseData } from '#client/case-data/case-data.ts'
import { dateOfColumns } from '#client/case-data/date-of-columns.ts'
import type { RecordIndex } from '#client/case-data/record-index.ts'
import type { TimeOrder } from '#client/case-data/time-order.ts'
import type { DueOf } from '#client/case-data/use-due-of.ts'
import type { ListedEntry } from '#client/chronology-list/entry-row.tsx'
import type { Language, Messages } from '#client/i18n/catalogues.ts'
import type { EntryColumns } from '#client/timeline/columns.ts'
import { commitmentStatus } from '#domain/chronology/commitment-status.ts'
import { dateOfDue } from '#domain/chronology/due-days.ts'
import { sayDueDate } from '#domain/chronology/due-words.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { TimelineText } from '#domain/chronology/timeline-views.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'

/** What words about a commitment or an entry depend on. */
export interface Saying {
  data: CaseData
  index: RecordIndex
  dueOf: DueOf
  language: Language
  messages: Messages
  today: EpochDay
}

/** Entries as the list shows them, by place in an order; the same object again while nothing about it is new. */
export function listedEntries(saying: Saying, order: TimeOrder): (place: number) => ListedEntry {
  const { data, index } = saying
  const listed = new WeakMap<TimelineText, ListedEntry>()
  const datesOf = (position: number, happened: string) => {
    const date = order.dateAt(position)
    return date ? { date, happened } : { date: happened, isUnreported: date === null }
  }
  return (place) => {
    const position = order.positionAt(place)
    const text = data.textAt(position)
    if (!text) {
      const entry = comingEntry(data.columns, position)
      return { ...entry, ...datesOf(position, entry.date) }
    }
    const known = listed.get(text)
    if (known) return known
    const { stated, actors: _, ...words } = text
    const dates = datesOf(position, text.date)
    const entry = { ...words, isResolved: stated !== undefined, ...dates }
    const own = index.commitmentsOf.get(text.id)?.find(({ from }) => from === text.id)
    const standing = own && sayStanding(own, saying)
    // How it stands may depend on an entry that is still to come.
    if (own && !standing) return entry
    listed.set(text, standing ? { ...entry, standing } : entry)
    return listed.get(text) ?? entry
  }
}

/** An entry whose words are not here yet. */
function comingEntry(columns: EntryColumns, position: number): ListedEntry {
  return {
    id: null,
    date: dateOfColumns(columns, position),
    title: '',
    summary: '',
    kind: columns.kinds[columns.kind[position] ?? 0] ?? 'other',
    isResolved: false,
    sources: 0,
    origins: 0,
    disputes: 0,
  }
}

export interface Standing {
  tone: 'open' | 'late' | 'kept' | 'plain'
  text: string
  /** By when it was to be done, where the text does not say so. */
  due?: string
}

/**
 * How a commitment stands, in a few words and a colour that repeats them.
 *
 * @returns undefined while the entry that settled it, or when it is due, is not here
 */
export function sayStanding(commitment: Commitment, saying: Saying): Standing | undefined {
  const { data, language, today } = saying
  const words = saying.messages.page.commitment
  const { settledBy, settledAs } = commitment
  const settled = settledBy === undefined ? null : data.textOf(settledBy)
  const due = saying.dueOf(commitment)
  if (settled === undefined || due === undefined) return undefined
  const settlement = settled ? { date: settled.date, as: settledAs } : undefined
  const status = commitmentStatus(due, settlement, today)
  const date = dateOfDue(due)
  const lastDay = date === null ? '' : sayDueDate(date, language)
  const besides = date === null ? {} : { due: words.due(lastDay) }
  switch (status.type) {
    case 'kept':
    case 'settled':
      return { tone: 'kept', text: words[status.type], ...besides }
    case 'late':
      return { tone: 'late', text: words.late(status.days, status.hours), ...besides }
    case 'overdue':
      return { tone: 'late', text: words.overdue(lastDay) }
    case 'due':
      return { tone: 'open', text: words.due(lastDay) }
    case 'open': {
      const from = data.textOf(commitment.from)?.date ?? ''
      return { tone: 'open', text: words.open(sayEdtf(from, language).short) }
    }
    default:
      return { tone: 'plain', text: words.others[status.type], ...besides }
  }
}
