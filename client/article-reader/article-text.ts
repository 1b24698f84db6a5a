/** A paragraph of an article; UTF-16 offsets, end exclusive. */
export interface Paragraph {
  /** Counted from 1. */
  number: number
  start: number
  end: number
  isHeading: boolean
}

/** Signs that no quote may hold: controls, marks that reorder text, invisible fillers. */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** A text as it is read, shown and quoted: NFC, lines ended by a line feed, nothing hidden. */
export const cleanText = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u0085]/g, '\n')
    .replace(/[\u2029\f]/g, '\n\n')
    .replace(UNWANTED, '')
    .normalize('NFC')

/** Longest line that can be a heading, characters. */
const LONGEST_HEADING = 120

/** Paragraphs stand apart by blank lines; where there is none, every line is one. */
export function paragraphsOf(text: string): Paragraph[] {
  const isSpaced = /\S[^\n]*\n[^\S\n]*\n\s*\S/.test(text)
  const between = isSpaced ? /\n[^\S\n]*\n\s*/g : /\s*\n\s*/g
  const paragraphs: Paragraph[] = []
  let from = 0
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const end = start + raw.trim().length
    if (end === start) return
    const number = paragraphs.length + 1
    paragraphs.push({ number, start, end, isHeading: isHeading(text.slice(start, end)) })
  }
  for (const { index, 0: gap } of text.matchAll(between)) {
    add(index)
    from = index + gap.length
  }
  add(text.length)
  return paragraphs
}

const isHeading = (text: string) =>
  text.length <= LONGEST_HEADING && !/[.,;:!?…]["'”’»)]*$/.test(text) && !text.includes('\n')

/** The paragraph a place stands in; the paragraphs are in the order of the text. */
export function paragraphAt(
  paragraphs: readonly Paragraph[],
  offset: number,
): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low]
}

/** Turns UTF-16 offsets, which must not decrease, into counts of code points. */
export function codePointCounter(text: string): (offset: number) => number {
  let [at, count] = [0, 0]
  return (offset) => {
    if (offset < at) [at, count] = [0, 0]
    while (at < offset) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      count += 1
    }
    return count
  }
}
