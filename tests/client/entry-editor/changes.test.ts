import { describe, expect, it } from 'vitest'
import {
  changesBetween,
  differencesOf,
  isTouched,
  takeTheirs,
} from '#client/entry-editor/changes.ts'
import { formOf } from '#client/entry-editor/draft.ts'
import { sampleEntry } from './sample-entry.ts'

const base = formOf(sampleEntry, 'en')

describe('what PATCH is sent', () => {
  it('is nothing when nothing changed', () => {
    expect(changesBetween(base, base)).toEqual({})
  })
  it('is nothing when a date is typed another way', () => {
    expect(changesBetween(base, { ...base, stated: 'december 2013' })).toEqual({})
  })
  it('is nothing when only space was added at the end', () => {
    expect(changesBetween(base, { ...base, title: `${base.title} ` })).toEqual({})
  })
  it('holds only the fields that changed', () => {
    expect(changesBetween(base, { ...base, title: 'Drawn up', actors: ['nvik', 'coa'] })).toEqual({
      title: 'Drawn up',
      actors: ['nvik', 'coa'],
    })
  })
  it('removes an optional field with null', () => {
    const emptied = {
      ...base,
      stated: '',
      dateNote: ' ',
      dataCategories: '',
      affected: { estimate: '', qualifier: '' },
    }
    expect(changesBetween(base, emptied)).toEqual({
      stated: null,
      dateNote: null,
      dataCategories: null,
      affected: null,
    })
  })
})

describe('a form counts as touched', () => {
  it('not when it was only opened', () => {
    expect(isTouched(base, formOf(sampleEntry, 'en'))).toBe(false)
  })
  it('not when a row was added and taken out again', () => {
    expect(isTouched(base, { ...base, nextKey: base.nextKey + 1 })).toBe(false)
  })
  it('by a space, which sends nothing but was typed', () => {
    expect(isTouched(base, { ...base, title: `${base.title} ` })).toBe(true)
  })
})

describe('two people changed one entry', () => {
  const theirs = formOf(
    { ...sampleEntry, title: 'Theirs', summary: 'Theirs too', revision: 4 },
    'en',
  )
  const mine = { ...base, title: 'Mine', kind: 'amendment' }

  it('every field that differs is laid side by side, and whose change it is', () => {
    expect(differencesOf(base, mine, theirs)).toEqual([
      { field: 'title', isMine: true },
      { field: 'summary', isMine: false },
      { field: 'kind', isMine: true },
    ])
  })
  it('a field both changed alike is no difference', () => {
    expect(differencesOf(base, theirs, theirs)).toEqual([])
  })
  it('what is taken and what is kept stand in one form, and only what is ours is sent', () => {
    const settled = takeTheirs(mine, theirs, ['summary'])
    expect(changesBetween(theirs, settled)).toEqual({ title: 'Mine', kind: 'amendment' })
  })
  it('taking everything sends nothing', () => {
    const settled = takeTheirs(mine, theirs, ['title', 'summary', 'kind'])
    expect(changesBetween(theirs, settled)).toEqual({})
  })
  it('rows taken from the other version keep keys of their own', () => {
    const settled = takeTheirs(mine, theirs, ['citations'])
    const keys = [...settled.citations, ...settled.relations, ...settled.provisions].map(
      (r) => r.key,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})
