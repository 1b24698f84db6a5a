import { z } from 'zod'
import { recordViews } from '#domain/chronology/views.ts'
import { EntryForm } from './draft.ts'

/** A draft as the browser keeps it. */
export const StoredDraft = z.strictObject({
  /** Instant of the last change; two drafts with one stamp are the same draft. */
  savedAt: z.string(),
  /** Tells two tabs apart that write within one millisecond. */
  writer: z.string(),
  /** The entry it changes, as it was loaded; null for one that is added. */
  base: recordViews.entries.nullable(),
  form: EntryForm,
})
export type StoredDraft = z.infer<typeof StoredDraft>

interface Subject {
  caseId: string
  entryId: string | null
  followUpOf: string | null
  start?: { name: string } | null
}

/** Where the draft of an entry is kept; a follow-up has its own place, and so has what settles something. */
export function draftKey({ caseId, entryId, followUpOf, start = null }: Subject): string {
  if (entryId !== null) return `kroniek.draft.${caseId}.${entryId}`
  if (start !== null) return `kroniek.draft.${caseId}.new.${start.name}`
  return `kroniek.draft.${caseId}.new${followUpOf === null ? '' : `.${followUpOf}`}`
}

/** The draft under a key; null when there is none that can be read. */
export function readDraft(storage: Storage, key: string): StoredDraft | null {
  try {
    return parseDraft(storage.getItem(key))
  } catch {
    return null // storage is switched off
  }
}

export function parseDraft(text: string | null): StoredDraft | null {
  if (text === null) return null
  try {
    return StoredDraft.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** A form with more than this is not kept: writing it out would hold up the typing. Characters. */
export const LARGEST_DRAFT = 1_000_000

/** Characters in all texts of a form. */
export function sizeOf(part: unknown): number {
  if (typeof part === 'string') return part.length
  if (typeof part !== 'object' || part === null) return 0
  return Object.values(part).reduce((sum: number, value) => sum + sizeOf(value), 0)
}

/** Identity of a stored draft. */
export const stampOf = (draft: StoredDraft | null): string | null =>
  draft && `${draft.savedAt} ${draft.writer}`

export type Written =
  | { ok: true; stamp: string | null }
  /** Another tab wrote since; its draft stays. */
  | { ok: false; theirs: StoredDraft }

/**
 * Keeps a draft, unless another tab wrote one since.
 *
 * @param known stamp of what this tab last read or wrote there; null for nothing
 */
export function writeDraft(
  storage: Storage,
  key: string,
  draft: StoredDraft,
  known: string | null,
): Written {
  const there = readDraft(storage, key)
  if (there && stampOf(there) !== known) return { ok: false, theirs: there }
  try {
    storage.setItem(key, JSON.stringify(draft))
    return { ok: true, stamp: stampOf(draft) }
  } catch {
    return { ok: true, stamp: known } // full or switched off: typing goes on without
  }
}

/** Removes this tab's draft; one another tab wrote since stays. */
export function dropDraft(storage: Storage, key: string, known: string | null): void {
  const there = readDraft(storage, key)
  if (there && stampOf(there) === known) storage.removeItem(key)
}
