import { readTyped } from './read-typed.ts'
import { type DateLanguage, sayEdtf } from './words.ts'

/**
 * EDTF for what a person typed: EDTF itself or a date in Dutch or English words that needs no anchor.
 *
 * Nothing is guessed: what can be read in two ways, or only from another date, is not read.
 *
 * @returns the EDTF string, or null when it cannot be read
 */
export function findEdtf(typed: string): string | null {
  const read = readTyped(typed, { on: null })
  return read.ok && !read.isGuess ? read.edtf : null
}

/** A date as a person would type it: in short words where those are read as the same date, else EDTF. */
export function typedDate(edtf: string, language: DateLanguage): string {
  const words = sayEdtf(edtf, language).short
  return findEdtf(words) === edtf ? words : edtf
}
