import type { Language } from '#client/i18n/catalogues.ts'
import { dateOfDue } from '#domain/chronology/due-days.ts'
import { sayDueDate } from '#domain/chronology/due-words.ts'
import { sayDueFault } from '#domain/findings/words.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { type CommitmentDays, isOneDay } from './commitment-days.ts'
import type { OpenEndsWords } from './words.ts'

export type Tone = 'late' | 'open' | 'kept' | 'plain'

/** How a commitment stands: a sign, a word, and a few words more. */
export interface SaidStanding {
  tone: Tone
  word: string
  more: string
}

/** How a commitment stands, in words; the tone only repeats them. */
export function sayStanding(
  days: CommitmentDays,
  words: OpenEndsWords,
  language: Language,
): SaidStanding {
  const { standing } = days
  const { status } = standing
  const short = (date: string) => sayEdtf(date, language).short
  const date = dateOfDue(standing.due)
  const due = date === null ? '' : words.dueOn(sayDueDate(date, language))
  const said = (tone: Tone, word: string, ...more: (string | null)[]) => ({
    tone,
    word,
    more: more.filter(Boolean).join('; '),
  })
  switch (status.type) {
    case 'kept':
      return said('kept', words.standings.kept, tookOf(days, words), allowedOf(days, words))
    case 'settled':
      return said(
        'kept',
        words.standings.settled,
        tookOf(days, words),
        days.due ? due : null,
        days.due ? words.inTimeUnknown : words.noDue,
      )
    case 'late':
      if (status.hours !== undefined) {
        return said('late', words.standings.late, words.lateBy(status), due)
      }
      return said(
        'late',
        words.standings.late,
        tookOf(days, words) ?? words.lateBy(status),
        allowedOf(days, words) ?? due,
      )
    case 'overdue':
      return said('late', words.standings.overdue, due, words.daysOver(status.days))
    case 'due': {
      const word = status.isSoon ? words.standings.soon : words.standings.due
      return said('open', word, due, words.daysLeft(status.days))
    }
    case 'open': {
      const why = standing.due.type === 'not-started' ? words.notStarted : words.noDue
      return said('open', words.standings.open, words.since(short(standing.since)), why)
    }
    case 'superseded':
    case 'lapsed':
      return said('plain', words.standings[status.type], tookOf(days, words), due)
    case 'no-fixed-period':
      return said(
        'plain',
        words.standings[status.type],
        tookOf(days, words) ?? words.since(short(standing.since)),
      )
    case 'not-computed':
      return said(
        'plain',
        words.standings[status.type],
        standing.due.type === 'not-computed' ? sayDueFault(standing.due.why, language) : null,
      )
  }
}

/** How many days it took; null where its first day is not known. */
function tookOf({ since, settled }: CommitmentDays, words: OpenEndsWords): string | null {
  if (!settled || !isOneDay(since)) return null
  const least = settled.earliest - since.latest
  const most = settled.latest - since.latest
  return least < 0 ? null : words.after(least, most)
}

function allowedOf({ since, due }: CommitmentDays, words: OpenEndsWords): string | null {
  return due && isOneDay(due) && isOneDay(since) ? words.allowed(due.latest - since.latest) : null
}
