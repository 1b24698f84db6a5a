import type { Citation } from '#domain/chronology/entry.ts'
import { firstReport, type Publication } from '#domain/chronology/first-report.ts'
import { leadingSource } from '#domain/chronology/source-lanes.ts'

/** Lists of ids, each kept once and named by a number: many entries have the same. */
export interface WordLists {
  /** Ids with a blank between, by number. */
  texts: string[]
  numbers: Map<string, number>
}

export const wordLists = (): WordLists => ({ texts: [], numbers: new Map() })

/** Number of a list. */
export function numberOf(lists: WordLists, text: string): number {
  const known = lists.numbers.get(text)
  if (known !== undefined) return known
  const number = lists.texts.length
  lists.texts.push(text)
  lists.numbers.set(text, number)
  return number
}

export const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '))

/** Sources of a list of citations, one that says otherwise without its mark. */
export const sourcesOf = (cited: string): string[] =>
  wordsOf(cited).map((word) => (word.startsWith('!') ? word.slice(1) : word))

/** A list of citations, each as its source and what it says. */
const citationsOf = (cited: string): Pick<Citation, 'source' | 'stance'>[] =>
  wordsOf(cited).map((word) => ({
    source: word.replace('!', ''),
    stance: word.startsWith('!') ? 'disputes' : 'supports',
  }))

/** The source a list of citations stands on first. */
export const leadingOf = (cited: string): string | undefined => leadingSource(citationsOf(cited))

/** When what a list of citations supports was first reported. */
export const reportOf = (
  cited: string,
  published: ReadonlyMap<string, Publication>,
): string | null => firstReport(citationsOf(cited), published)

export const countDisputing = (cited: string): number =>
  wordsOf(cited).filter((word) => word.startsWith('!')).length

/** 1 for each list that holds any of these, by number. */
export function listsWith(
  { texts }: WordLists,
  idsOf: (text: string) => string[],
  wanted: ReadonlySet<string>,
): Uint8Array {
  return Uint8Array.from(texts, (text) => (idsOf(text).some((id) => wanted.has(id)) ? 1 : 0))
}
