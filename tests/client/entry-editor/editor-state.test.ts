import { describe, expect, it } from 'vitest'
import { blankForm, formOf } from '#client/entry-editor/draft.ts'
import { type EditorAction, reduceEditor, startOf } from '#client/entry-editor/editor-state.ts'
import { sampleEntry } from './sample-entry.ts'

const start = startOf({ entry: sampleEntry, form: formOf(sampleEntry, 'en') })
const stateAfter = (...actions: EditorAction[]) => actions.reduce(reduceEditor, start)

describe('actors', () => {
  it('stand in the form once', () => {
    expect(stateAfter({ type: 'add-actor', actor: 'coa' }).form.actors).toEqual(['coa', 'nvik'])
  })
  it('one can be put first, who then acts', () => {
    expect(stateAfter({ type: 'put-actor-first', index: 1 }).form.actors).toEqual(['nvik', 'coa'])
  })
  it('a new one takes part at once', () => {
    const { form } = stateAfter({ type: 'name-new-actor', name: 'NGO X' })
    expect(form.actors).toEqual(['coa', 'nvik', 'new:0'])
    expect(form.newActors[0]).toMatchObject({ name: 'NGO X', isMade: false })
  })
})

describe('rows', () => {
  it('get a key no row had before', () => {
    const row = { kind: 'amends', target: '' }
    const { form } = stateAfter(
      { type: 'add-row', list: 'relations', row },
      { type: 'remove-row', list: 'relations', index: 1 },
      { type: 'add-row', list: 'relations', row },
    )
    const keys = [...form.citations, ...form.relations, ...form.provisions].map((r) => r.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('change one at a time', () => {
    const { form } = stateAfter({
      type: 'change-row',
      list: 'citations',
      index: 1,
      patch: { claim: 'x' },
    })
    expect(form.citations.map((c) => c.claim)).toEqual(['Drawn up at the end of 2013.', 'x'])
  })
})

describe('a problem the server named', () => {
  const issues = [
    { pointer: '#/title', detail: 'is odd' },
    { pointer: '#/citations/0/source', detail: 'is odd' },
  ]
  it('goes when its field is typed in, and the other stays', () => {
    const { refused } = stateAfter(
      { type: 'refused', issues },
      { type: 'set', field: 'title', value: 'x' },
    )
    expect(refused).toEqual([issues[1]])
  })
  it('stays when another field of its row is typed in', () => {
    const { refused } = stateAfter(
      { type: 'refused', issues },
      { type: 'change-row', list: 'citations', index: 0, patch: { claim: 'x' } },
    )
    expect(refused).toEqual(issues)
  })
  it('takes nothing out of the form', () => {
    expect(stateAfter({ type: 'refused', issues }).form).toEqual(start.form)
  })
})

describe('someone changed the entry', () => {
  const theirs = { ...sampleEntry, revision: 4, title: 'Theirs', summary: 'Theirs' }
  const settled = stateAfter(
    { type: 'set', field: 'title', value: 'Mine' },
    { type: 'found-stale', theirs },
    { type: 'settled', theirs, theirForm: formOf(theirs, 'en'), take: ['summary'] },
  )
  it('after the choice the form holds both, and is saved against their revision', () => {
    expect(settled.form).toMatchObject({ title: 'Mine', summary: 'Theirs' })
    expect(settled.base.entry?.revision).toBe(4)
    expect(settled.stale).toBeNull()
  })
})

describe('someone took the entry out', () => {
  it('the form stays as it is, to be added anew', () => {
    const gone = stateAfter({ type: 'set', field: 'title', value: 'Mine' }, { type: 'gone' })
    expect(gone.base.entry).toBeNull()
    expect(gone.form.title).toBe('Mine')
  })
})

describe('a draft that is restored', () => {
  it('starts without problems of an earlier attempt', () => {
    const form = { ...blankForm(), title: 'Draft' }
    const restored = stateAfter(
      { type: 'tried' },
      { type: 'replaced', form, base: { entry: null, form: blankForm() } },
    )
    expect(restored).toMatchObject({ form, showsProblems: false, refused: [] })
  })
})
