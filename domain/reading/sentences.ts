/** A sentence of a text; UTF-16 offsets, end exclusive. */
export interface Sentence {
  start: number
  end: number
  text: string
}

/** Longest run read as one sentence; a wall of text is cut. */
const MAX_SENTENCE = 2000

/** Ends that are no ends: abbreviations and initials. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|mr|mrs|ms|dr|prof|art|nr|no|jl|ca|bijv|o\.a|d\.d|e\.g|i\.e|inc|ltd|st|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\.$/iu

/** Cuts a text into sentences: at blank lines, and at ends of sentences followed by a capital or a quote. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const cut = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '') {
      sentences.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed })
    }
    start = end
  }
  for (const match of text.matchAll(/\n\s*\n|[.!?]["'”’)]{0,2}(?=\s)/g)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('\n')) cut(match.index)
    else if (isEnd(text, match.index, end)) cut(end)
    while (end - start > MAX_SENTENCE) cut(start + MAX_SENTENCE)
  }
  while (text.length - start > MAX_SENTENCE) cut(start + MAX_SENTENCE)
  cut(text.length)
  return sentences
}

function isEnd(text: string, dot: number, end: number): boolean {
  const next = text.slice(end, end + 4).trimStart()
  if (next !== '' && !/^[\p{Lu}\p{N}"'“‘(]/u.test(next)) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, dot - 8), dot + 1))
}
