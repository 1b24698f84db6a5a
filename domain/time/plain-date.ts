import { readTyped } from './read-typed.ts'

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
