import { blankReader, type ReaderState } from './reader-state.ts'

/** A longer text is not kept: writing it out would hold up the page. Characters. */
const LARGEST_KEPT = 1_000_000

/** Raised when what is stored has another form. */
const FORM = 1

const keyOf = (caseId: string) => `kroniek.reading.${caseId}`

/** The reading of a case that was left; a blank one when there is none that can be read. */
export function readStored(storage: Storage, caseId: string): ReaderState {
  try {
    const stored = JSON.parse(storage.getItem(keyOf(caseId)) ?? 'null')
    return stored?.form === FORM ? { ...blankReader, ...stored.state } : blankReader
  } catch {
    return blankReader
  }
}

/** Keeps a reading, so that a closed tab loses no decision. */
export function writeStored(storage: Storage, caseId: string, state: ReaderState): void {
  try {
    if (state === blankReader || state.article.text.length > LARGEST_KEPT) {
      storage.removeItem(keyOf(caseId))
    } else {
      storage.setItem(keyOf(caseId), JSON.stringify({ form: FORM, state }))
    }
  } catch {
    // Full or switched off: reading goes on without.
  }
}
