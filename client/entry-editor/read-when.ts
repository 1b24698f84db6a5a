import type { RelativeTo } from '#domain/chronology/entry.ts'
import { dateByLink } from '#domain/chronology/relative-dates.ts'
import { type EntryDate, type ReadTypedOptions, readTyped } from '#domain/time/read-typed.ts'
import { alternativesTo } from './alternatives.ts'
import type { DateForm } from './editor-state.ts'
import { LONGEST_DATE, readDate } from './read-date.ts'

/** What words may count from. */
export interface WhenContext {
  /** Day or month of the first cited source that has one, as EDTF. */
  on: string | null
  /** Entries of this title. */
  titled: (title: string) => readonly EntryDate[]
  find: (id: string) => EntryDate | undefined
}

export interface WhenChoice {
  edtf: string
  relativeTo: RelativeTo | null
}

/** What became of the words in the When field. */
export interface WhenReading {
  /** Null while they cannot be read, or not in one way only. */
  edtf: string | null
  relativeTo: RelativeTo | null
  /** Whether they count from the day of the source. */
  isFromSource: boolean
  /** The dates they may be, where that is what is asked. */
  choices: WhenChoice[]
  /** Dates they may mean as well, as EDTF. */
  alternatives: string[]
  /** Words that are no title of an entry yet, though a date is counted from them. */
  title: string | null
  /** Whether they count from a day that nothing gives. */
  lacksSource: boolean
}

const nothing: WhenReading = {
  edtf: null,
  relativeTo: null,
  isFromSource: false,
  choices: [],
  alternatives: [],
  title: null,
  lacksSource: false,
}

const MOST_ALTERNATIVES = 3

/** Reads what stands in the When field; a link that was made holds until something else is typed. */
export function readWhen(
  { date, readAs, relativeTo }: DateForm,
  context: WhenContext,
): WhenReading {
  if (relativeTo) {
    const anchor = context.find(relativeTo.entry)
    return { ...nothing, edtf: (anchor && dateByLink(relativeTo, anchor)) ?? readAs, relativeTo }
  }
  if (date.length > LONGEST_DATE) return nothing
  const entries = context.titled
  const unanchored = readTyped(date, { on: null, entries })
  const isFromSource = !unanchored.ok && unanchored.reason === 'needs-anchor' && context.on !== null
  const read = isFromSource ? readTyped(date, { on: context.on, entries }) : unanchored
  if (!read.ok) {
    return {
      ...nothing,
      isFromSource,
      choices: (read.ambiguous ?? []).map((choice) => ({
        edtf: choice.edtf,
        relativeTo: choice.relativeTo ?? null,
      })),
      title: read.title ?? null,
      lacksSource: read.reason === 'needs-anchor',
    }
  }
  const { edtf, alternatives } = read
  const others = alternatives.map((other) => other.edtf)
  if (read.isGuess) {
    const choices = [edtf, ...others].map((other) => ({ edtf: other, relativeTo: null }))
    return { ...nothing, isFromSource, choices }
  }
  const link = read.relativeTo ?? null
  const also = link ? [] : [...new Set([...others, ...alternativesTo(edtf)])]
  return {
    ...nothing,
    edtf,
    relativeTo: link,
    isFromSource,
    alternatives: also.slice(0, MOST_ALTERNATIVES),
  }
}

/** What the form keeps of a date: the words, and what they were read as where they alone do not say it. */
export function dateFormOf(date: string, { edtf, relativeTo }: WhenReading): DateForm {
  return { date, readAs: readDate(date) === edtf && !relativeTo ? null : edtf, relativeTo }
}

/** A title that stands for the one still to be picked. */
const ANY_TITLE = '“entry”'
/** A word as "na" begins many a date; only after some letters are titles offered to it. */
const LEAST_LETTERS = 3

export interface AskedTitle {
  /** What was typed of the title. */
  typed: string
  /** The words and the link they make with this entry; null when it has no date to count from so. */
  complete: (entry: EntryDate) => DateForm | null
}

/** The title that words ask for: "2 weken na trans" asks for one with "trans" in it. */
export function askedTitle(date: string, { title }: WhenReading): AskedTitle | null {
  if (title === null) return null
  const words = date.replace(/\s+/g, ' ').trim()
  const before = title === '' ? words : words.slice(0, words.lastIndexOf(title))
  const head = before.replace(/["“”„'‘’«<\s]+$/, '')
  const readWith = (entry: EntryDate) => {
    const options: ReadTypedOptions = { on: null, entries: () => [entry] }
    return readTyped(`${head} ${ANY_TITLE}`, options)
  }
  const probe = readWith({ id: 'entry', title: '', date: '2020-07-16' })
  const link = probe.ok ? probe.relativeTo : undefined
  if (!link || (link.offset === 'P0D' && title.length < LEAST_LETTERS)) return null
  return {
    typed: title,
    complete(entry) {
      const read = readWith(entry)
      if (!read.ok || !read.relativeTo) return null
      return { date: `${head} ${entry.title}`, readAs: read.edtf, relativeTo: read.relativeTo }
    },
  }
}
