import { findEdtf } from '#domain/time/plain-date.ts'
import { readTyped } from '#domain/time/read-typed.ts'

/** A date field takes no more than this, characters: longer is no date that anybody typed. */
export const LONGEST_DATE = 1024

/** EDTF of a date as typed; null when it cannot be read, or not in one way only. */
export const readDate = (typed: string): string | null =>
  typed.length > LONGEST_DATE ? null : findEdtf(typed)

/** The dates that words of more than one meaning may stand for, as EDTF; none when they say one or no date. */
export function choicesOf(typed: string): string[] {
  if (typed.length > LONGEST_DATE) return []
  const read = readTyped(typed, { on: null })
  if (!read.ok) return (read.ambiguous ?? []).map(({ edtf }) => edtf)
  return read.isGuess ? [read.edtf, ...read.alternatives.map(({ edtf }) => edtf)] : []
}
