import { beforeEach, describe, expect, it } from 'vitest'
import { blankForm } from '#client/entry-editor/draft.ts'
import {
  draftKey,
  dropDraft,
  readDraft,
  type StoredDraft,
  sizeOf,
  stampOf,
  writeDraft,
} from '#client/entry-editor/stored-draft.ts'

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>()
  get length() {
    return this.#items.size
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null
  getItem = (key: string) => this.#items.get(key) ?? null
  setItem(key: string, value: string) {
    this.#items.set(key, value)
  }
  removeItem(key: string) {
    this.#items.delete(key)
  }
  clear() {
    this.#items.clear()
  }
}

const KEY = 'kroniek.draft.c.new'
const draft = (writer: string, title: string): StoredDraft => ({
  savedAt: '2026-01-02T03:04:05.000Z',
  writer,
  base: null,
  form: { ...blankForm(), title },
})

let storage: Storage
beforeEach(() => {
  storage = new MemoryStorage()
})

describe('a draft has its place by case and entry', () => {
  it.each([
    { entryId: 'e', followUpOf: null, key: 'kroniek.draft.c.e' },
    { entryId: null, followUpOf: null, key: 'kroniek.draft.c.new' },
    { entryId: null, followUpOf: 'e', key: 'kroniek.draft.c.new.e' },
  ])('$key', ({ key, ...subject }) => {
    expect(draftKey({ caseId: 'c', ...subject })).toBe(key)
  })
})

describe('two tabs', () => {
  it('one tab replaces its own draft', () => {
    const first = writeDraft(storage, KEY, draft('a', '1'), null)
    expect(first.ok).toBe(true)
    expect(writeDraft(storage, KEY, draft('a', '2'), stampOf(draft('a', '1')))).toMatchObject({
      ok: true,
    })
    expect(readDraft(storage, KEY)?.form.title).toBe('2')
  })
  it('a tab that has not seen the other’s draft leaves it and is told', () => {
    writeDraft(storage, KEY, draft('a', 'A'), null)
    expect(writeDraft(storage, KEY, draft('b', 'B'), null)).toEqual({
      ok: false,
      theirs: draft('a', 'A'),
    })
    expect(readDraft(storage, KEY)?.form.title).toBe('A')
  })
  it('a tab that saves or discards removes its own draft only', () => {
    writeDraft(storage, KEY, draft('a', 'A'), null)
    dropDraft(storage, KEY, stampOf(draft('b', 'B')))
    expect(readDraft(storage, KEY)).not.toBeNull()
    dropDraft(storage, KEY, stampOf(draft('a', 'A')))
    expect(readDraft(storage, KEY)).toBeNull()
  })
  it('after the other tab removed its draft, this one writes again', () => {
    expect(writeDraft(storage, KEY, draft('b', 'B'), stampOf(draft('a', 'A')))).toMatchObject({
      ok: true,
    })
  })
})

describe('a browser that cannot keep drafts', () => {
  it('text that is no draft counts as none', () => {
    storage.setItem(KEY, '{"form":1}')
    expect(readDraft(storage, KEY)).toBeNull()
  })
  it('full storage does not stop anybody typing', () => {
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(writeDraft(storage, KEY, draft('a', 'A'), null)).toEqual({ ok: true, stamp: null })
  })
})

describe('the size of a form', () => {
  it('is the characters of all its texts, in lists too', () => {
    const form = { ...blankForm(), title: 'abc', actors: ['de', 'f'], newActors: [] }
    expect(sizeOf(form) - sizeOf(blankForm())).toBe(6)
  })
})
