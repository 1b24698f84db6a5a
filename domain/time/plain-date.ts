import { parseEdtf } from './edtf.ts'
import { readTyped } from './read-typed.ts'

/**
 * EDTF for what a person typed: EDTF itself or a date in Dutch or English words that needs no anchor.
 *
 * Stricter than `readTyped`, for fields that do not show what became of the words: nothing is guessed,
 * and a word of doubt, a limit or a choice ("circa", "before", "since", "16 or 17 July") is not read.
 *
 * @returns the EDTF string, or null when it cannot be read
 */
export function findEdtf(typed: string): string | null {
  const read = readTyped(typed, { on: null })
  if (!read.ok || read.isGuess) return null
  return isWritten(typed, read.edtf) || isPlain(read.edtf) ? read.edtf : null
}

/** EDTF typed as EDTF says what it means, whatever its form. */
const isWritten = (typed: string, edtf: string) => typed.replace(/\s+/g, '') === edtf

function isPlain(edtf: string): boolean {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok || parsed.value.type === 'set') return false
  if (parsed.value.type === 'interval') {
    return typeof parsed.value.start !== 'string' && typeof parsed.value.end !== 'string'
  }
  return !parsed.value.qualifier.approximate && !parsed.value.qualifier.uncertain
}
