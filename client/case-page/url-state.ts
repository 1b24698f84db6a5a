import { EntryKind } from '#domain/chronology/vocabulary.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { type EpochDay, fromEpochDay, toEpochDay } from '#domain/time/epoch-day.ts'

export const laneChoices = ['actor', 'kind', 'source', 'none'] as const
export type LaneChoice = (typeof laneChoices)[number]

/** What the server takes as words to search for, characters. */
export const LONGEST_WORDS = 200
/** Longer is no case, and stays none when it is cut after one character more. */
const LONGEST_CASE_ID = 64

/**
 * What the address of a case page says, besides the selected entry (its hash).
 *
 * A link reproduces the view. What is as usual is left out of the address.
 */
export interface CaseSearch {
  /** First and last day of the timeline window, ISO; both or neither. */
  from?: string | undefined
  to?: string | undefined
  /** Absent: by actor. */
  lanes?: LaneChoice | undefined
  /** Absent: by when things happened. */
  time?: 'reported' | undefined
  /** What a phone puts together in a box; absent: months. */
  group?: 'year' | 'entry' | undefined
  /** A phone shows the chart over the list; absent: both in one, upright. */
  view?: 'chart' | undefined
  /** Absent: quiet years are folded. */
  fold?: '0' | undefined
  /** At most `LONGEST_WORDS`. */
  q?: string | undefined
  kind?: EntryKind[] | undefined
  actor?: string[] | undefined
  source?: string[] | undefined
  provision?: string[] | undefined
  disputed?: '1' | undefined
  /** Id of a case laid under this one. */
  compare?: string | undefined
  /** The editor: an entry to edit, to follow up, or a new one. */
  edit?: string | undefined
  follow?: string | undefined
  add?: '1' | undefined
  export?: '1' | undefined
}

type RawSearch = Record<string, unknown>

/**
 * Takes from an address what makes sense; the rest is left out, never an error.
 *
 * What is left out is named as undefined: the router lays the answer over the address as it stood.
 */
export function validateCaseSearch(raw: RawSearch): CaseSearch {
  const window = dayWindow(textOf(raw.from), textOf(raw.to))
  const lanes = laneChoices.find((choice) => choice === textOf(raw.lanes))
  const kinds = EntryKind.options.filter((kind) => listOf(raw.kind).includes(kind))
  const group = textOf(raw.group)
  const actors = listOf(raw.actor)
  const sources = listOf(raw.source)
  const provisions = listOf(raw.provision)
  return {
    from: window ? formatIsoDay(window.from) : undefined,
    to: window ? formatIsoDay(window.to) : undefined,
    lanes: lanes === 'actor' ? undefined : lanes,
    time: textOf(raw.time) === 'reported' ? 'reported' : undefined,
    group: group === 'year' || group === 'entry' ? group : undefined,
    view: textOf(raw.view) === 'chart' ? 'chart' : undefined,
    fold: textOf(raw.fold) === '0' ? '0' : undefined,
    q: cutWords(textOf(raw.q) ?? '') || undefined,
    kind: kinds.length > 0 ? kinds : undefined,
    actor: actors.length > 0 ? actors : undefined,
    source: sources.length > 0 ? sources : undefined,
    provision: provisions.length > 0 ? provisions : undefined,
    disputed: flagOf(raw.disputed),
    compare: textOf(raw.compare)?.slice(0, LONGEST_CASE_ID + 1),
    edit: textOf(raw.edit),
    follow: textOf(raw.follow),
    add: flagOf(raw.add),
    export: flagOf(raw.export),
  }
}

/** Words to search for, as the server takes them; never half of a character. */
export const cutWords = (typed: string): string =>
  typed
    .trimStart()
    .slice(0, LONGEST_WORDS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()

const flagOf = (value: unknown) => (textOf(value) === '1' ? '1' : undefined)

const textOf = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}

const listOf = (value: unknown): string[] => {
  const all = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((item) => typeof item === 'string' && item !== ''))]
}

/** A query string as plain names and texts; a name that stands there twice is a list. */
export function parseQuery(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query)
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name)
      return [name, values.length > 1 ? values : (values[0] ?? '')]
    }),
  )
}

/** The inverse of `parseQuery`; empty, or starting with a question mark. */
export function formatQuery(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string') params.append(name, item)
    }
  }
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** The window an address asks for; null when it asks for none. */
export function windowOf(search: CaseSearch): { from: EpochDay; to: EpochDay } | null {
  return dayWindow(search.from, search.to)
}

function dayWindow(from: string | undefined, to: string | undefined) {
  const first = parseIsoDay(from)
  const last = parseIsoDay(to)
  return first === null || last === null || first > last ? null : { from: first, to: last }
}

/** Day number of `YYYY-MM-DD`; null for anything else, 30 February included. */
export function parseIsoDay(text: string | undefined): EpochDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '')
  if (!text || !match || !parseEdtf(text).ok) return null
  return toEpochDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}

/** `YYYY-MM-DD` of a day number; held within the years 0 to 9999, which are all it can write. */
export function formatIsoDay(day: EpochDay): string {
  const { year, month, day: ofMonth } = fromEpochDay(day)
  if (year < 0) return '0000-01-01'
  if (year > 9999) return '9999-12-31'
  return [String(year).padStart(4, '0'), pad(month), pad(ofMonth)].join('-')
}

const pad = (part: number) => String(part).padStart(2, '0')
