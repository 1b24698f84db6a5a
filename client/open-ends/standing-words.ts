import type { Language } from '#client/i18n/catalogues.ts'
import { sayEdtf } from '#domain/time/words.ts'
import { type CommitmentDays, isOneDay } from './commitment-days.ts'
import type { OpenEndsWords } from './words.ts'

export type Tone = 'late' | 'open' | 'kept'

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
  const { standing, commitment } = days
  const { status } = standing
  const short = (date: string) => sayEdtf(date, language).short
  const due = commitment.due === undefined ? '' : words.dueOn(short(commitment.due))
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
        days.due ? words.inTimeUnknown : words.noDue,
      )
    case 'late':
      return said(
        'late',
        words.standings.late,
        tookOf(days, words) ?? words.daysLate(status.days),
        allowedOf(days, words) ?? due,
      )
    case 'overdue':
      return said('late', words.standings.overdue, due, words.daysOver(status.days))
    case 'due': {
      const word = status.isSoon ? words.standings.soon : words.standings.due
      return said('open', word, due, words.daysLeft(status.days))
    }
    case 'open':
      return said('open', words.standings.open, words.since(short(standing.since)), words.noDue)
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
