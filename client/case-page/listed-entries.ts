import type { ListedEntry } from '#client/chronology-list/entry-row.tsx'
import type { Language, Messages } from '#client/i18n/catalogues.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Commitment } from '#domain/chronology/records.ts'
import type { EpochDay } from '#domain/time/epoch-day.ts'
import { sayEdtf } from '#domain/time/words.ts'
import type { ChronologyIndex } from './chronology-index.ts'
import { type CommitmentState, commitmentState } from './commitment-state.ts'

/** What words about a commitment or an entry depend on. */
export interface Saying {
  index: ChronologyIndex
  language: Language
  messages: Messages
  today: EpochDay
}

/** The entries as the list shows them, in the same order. */
export function listedEntries(document: Chronology, saying: Saying): ListedEntry[] {
  const { index } = saying
  return document.entries.map((entry) => {
    const own = index.commitmentsOf.get(entry.id)?.find(({ from }) => from === entry.id)
    return {
      id: entry.id,
      date: entry.date,
      title: entry.title,
      summary: entry.summary,
      kind: entry.kind,
      isResolved: entry.stated !== undefined,
      ...index.backing(entry),
      disputes: index.disputes(entry),
      ...(own && { standing: sayStanding(own, saying) }),
    }
  })
}

export interface Standing {
  tone: 'open' | 'late' | 'kept'
  text: string
}

/** How a commitment stands, in a few words and a colour that repeats them. */
export function sayStanding(commitment: Commitment, saying: Saying): Standing {
  const { index, language, today } = saying
  const words = saying.messages.page.commitment
  const settledOn = index.entries.get(commitment.settledBy ?? '')?.date
  const state = commitmentState(commitment, settledOn, today)
  const due = () => sayEdtf(commitment.due ?? '', language).short
  const from = () => sayEdtf(index.entries.get(commitment.from)?.date ?? '', language).short
  const said: Record<CommitmentState['type'], () => Standing> = {
    kept: () => ({ tone: 'kept', text: words.kept }),
    settled: () => ({ tone: 'kept', text: words.settled }),
    late: () => ({ tone: 'late', text: words.late(state.type === 'late' ? state.days : 0) }),
    overdue: () => ({ tone: 'late', text: words.overdue(due()) }),
    due: () => ({ tone: 'open', text: words.due(due()) }),
    open: () => ({ tone: 'open', text: words.open(from()) }),
  }
  return said[state.type]()
}
