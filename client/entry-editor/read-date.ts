import { findEdtf } from '#domain/time/plain-date.ts'

/** A date field takes no more than this, characters: longer is no date that anybody typed. */
export const LONGEST_DATE = 1024

/** EDTF of a date as typed; null when it cannot be read. */
export const readDate = (typed: string): string | null =>
  typed.length > LONGEST_DATE ? null : findEdtf(typed)
