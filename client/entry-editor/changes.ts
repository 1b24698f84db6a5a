import { EntryDraft } from '#domain/chronology/entry.ts'
import { draftOf, type EntryField, type EntryForm, entryFields, type ShownField } from './draft.ts'

/** Fields in which two forms would send something else. */
export function changedFields(before: EntryForm, after: EntryForm): EntryField[] {
  const a = normalised(before)
  const b = normalised(after)
  return entryFields.filter((field) => !isSame(a[field], b[field]))
}

/** Only what changed, as PATCH takes it: null removes an optional field. */
export function changesBetween(before: EntryForm, after: EntryForm): Record<string, unknown> {
  const sent = normalised(after)
  return Object.fromEntries(
    changedFields(before, after).map((field) => [field, sent[field] ?? null]),
  )
}

/** Whether anything was typed that the other form does not hold, down to the last space. */
export function isTouched(before: EntryForm, after: EntryForm): boolean {
  return !holdsSame(withoutKeys(before), withoutKeys(after))
}

/** A field in which our form and the entry as it now stands differ. */
export interface Difference {
  field: ShownField
  /** False when only the other person changed it; theirs is then the one to take. */
  isMine: boolean
}

/**
 * Where what somebody else saved and what stands in the form part ways.
 *
 * @param base   the form as it was loaded
 * @param mine   the form now
 * @param theirs the form of the entry as it now stands
 */
export function differencesOf(base: EntryForm, mine: EntryForm, theirs: EntryForm): Difference[] {
  const touched = new Set(asShown(changedFields(base, mine)))
  const differing = asShown(changedFields(theirs, mine))
  return differing.map((field) => ({ field, isMine: touched.has(field) }))
}

const asShown = (fields: readonly EntryField[]): ShownField[] => [
  ...new Set(fields.map((field) => (field === 'relativeTo' ? 'date' : field))),
]

/** The form with these fields as the other person left them. */
export function takeTheirs(
  mine: EntryForm,
  theirs: EntryForm,
  fields: readonly ShownField[],
): EntryForm {
  const { readAs, relativeTo } = theirs
  const taken = {
    ...Object.fromEntries(fields.map((field) => [field, theirs[field]])),
    ...(fields.includes('date') && { readAs, relativeTo }),
  }
  return rekeyed({ ...mine, ...taken })
}

function normalised(form: EntryForm): Record<EntryField, unknown> {
  const draft = draftOf(form)
  const parsed = EntryDraft.safeParse(draft)
  return parsed.success ? { ...draft, ...parsed.data } : draft
}

function rekeyed(form: EntryForm): EntryForm {
  let nextKey = form.nextKey
  const fresh = <T extends object>(rows: T[]) => rows.map((row) => ({ ...row, key: nextKey++ }))
  return {
    ...form,
    citations: fresh(form.citations),
    relations: fresh(form.relations),
    provisions: fresh(form.provisions),
    nextKey,
  }
}

const withoutKeys = (form: EntryForm) => {
  const plain = <T extends { key: number }>(rows: T[]) => rows.map(({ key: _, ...row }) => row)
  const { nextKey: _, attempt: _attempt, readAs: _readAs, ...rest } = form
  return {
    ...rest,
    citations: plain(form.citations),
    relations: plain(form.relations),
    provisions: plain(form.provisions),
  }
}

/** The same text for the same JSON value, whatever the order of its keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** The same without writing either out: it is asked with every key, of texts that may be long. */
function holdsSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [a, b] as Record<string, unknown>[]
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => holdsSame(left?.[name], right?.[name]))
}
