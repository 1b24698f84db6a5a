import type { Messages } from '#client/i18n/catalogues.ts'

type ProblemWords = Messages['editor']['problems']

/** What zod and our schemas say, and the sentence for it; the first that fits holds. */
const sentences: readonly [
  RegExp,
  (words: ProblemWords, match: RegExpExecArray, field: string) => string,
][] = [
  [/^is empty$/, (words, _, field) => (field === 'estimate' ? words.affected : words.empty)],
  [/^is longer than (\d+) characters$/, (words, match) => words.longer(match[1] ?? '')],
  [/^is not an EDTF date: expected a date at character 1$/, (words) => words.empty],
  [/^is not an EDTF date/, (words) => words.date],
  [/^is needed beside a quote$/, (words) => words.lang],
  [/^is not a language tag/, (words) => words.lang],
  [/^is not a web address/, (words) => words.address],
  [/^contains /, (words) => words.characters],
  [/^is not what relativeTo gives/, (words) => words.movedMeanwhile],
  [/^cannot be counted from/, (words) => words.notCountable],
  [/^counts back to this entry|^names the record it stands in/, (words) => words.circle],
  [/^leaves “.*” no date/, (words) => words.leavesNoDate],
  [/^names no /, (words) => words.unknown],
  [
    /expected (int|number)|NaN|^Too small: expected number|^Too big: expected (int|number)/,
    (words) => words.number,
  ],
  [/^Too big: expected array/, (words) => words.many],
  [/^Invalid option|received undefined|is not an identifier/, (words) => words.choice],
]

/** A problem as a sentence in the reader's language; what we do not know stays as it was said. */
export function sayProblem(
  { pointer, detail }: { pointer: string; detail: string },
  words: ProblemWords,
): string {
  const field = pointer.split('/').at(-1) ?? ''
  for (const [pattern, say] of sentences) {
    const match = pattern.exec(detail)
    if (match) return say(words, match, field)
  }
  return detail
}
