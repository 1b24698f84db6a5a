import { describe, expect, it } from 'vitest'
import {
  formatIsoDay,
  formatQuery,
  parseIsoDay,
  parseQuery,
  validateCaseSearch,
  windowOf,
} from '#client/case-page/url-state.ts'
import { epochDay } from '#domain/time/epoch-day.ts'

const search = (query: string) => validateCaseSearch(parseQuery(query))

describe('the address of a case page', () => {
  it('reproduces the view it was made from', () => {
    const query =
      '?from=2020-07-08&to=2020-07-20&lanes=kind&fold=0&q=sharing+data&kind=breach&kind=review&actor=nrc&source=nu-6065139&disputed=1&compare=plates'
    expect(formatQuery({ ...search(query) })).toBe(query)
  })

  it('has lanes by source', () => {
    expect(search('?lanes=source')).toEqual({ lanes: 'source' })
    expect(formatQuery({ lanes: 'source' })).toBe('?lanes=source')
  })

  it('leaves out what is as usual', () => {
    expect(search('?lanes=actor&fold=1&q=&disputed=0')).toEqual({})
  })

  it.each([
    { query: '?lanes=sideways', why: 'there are no such lanes' },
    { query: '?kind=party', why: 'there is no such kind' },
    { query: '?from=2020-07-08', why: 'a window has two ends' },
    { query: '?from=2020-07-20&to=2020-07-08', why: 'it ends before it begins' },
    { query: '?from=2020-02-30&to=2020-03-01', why: '30 February does not exist' },
    { query: '?from=yesterday&to=today', why: 'those are no ISO days' },
    { query: '?constructor=x&__proto__=y', why: 'names we do not know' },
  ])('passes over $query: $why', ({ query }) => {
    expect(search(query)).toEqual({})
  })

  it('takes one kind and several alike, each once', () => {
    expect(search('?kind=breach').kind).toEqual(['breach'])
    expect(search('?kind=review&kind=breach&kind=review').kind).toEqual(['breach', 'review'])
  })

  it('keeps words that look like a number or like JSON as they were typed', () => {
    expect(search('?q=2020').q).toBe('2020')
    expect(search('?q=%5B1%5D').q).toBe('[1]')
    expect(formatQuery({ q: '2020' })).toBe('?q=2020')
  })

  it('keeps signs that mean something in an address', () => {
    const words = 'a&b=c #d +é €'
    expect(search(formatQuery({ q: words })).q).toBe(words)
  })

  it('cuts words at the 200 characters a search takes, and never through a character', () => {
    expect(search(`?q=${'a'.repeat(10_000)}`).q).toBe('a'.repeat(200))
    expect(search(`?q=${'a'.repeat(199)}😀`).q).toBe('a'.repeat(199))
    expect(search(`?q=+${'a'.repeat(198)}+b`).q).toBe(`${'a'.repeat(198)} b`)
  })

  it('keeps the editor and the export open over a reload', () => {
    expect(search('?edit=a7-suspension')).toEqual({ edit: 'a7-suspension' })
    expect(search('?follow=a7-suspension')).toEqual({ follow: 'a7-suspension' })
    expect(search('?add=1')).toEqual({ add: '1' })
    expect(search('?export=1')).toEqual({ export: '1' })
  })
})

describe('the window of an address', () => {
  it('is two day numbers, both inclusive', () => {
    expect(windowOf({ from: '1970-01-01', to: '1970-01-02' })).toEqual({ from: 0, to: 1 })
  })

  it('is null when none is asked for', () => {
    expect(windowOf({})).toBeNull()
  })

  it('writes the days it reads', () => {
    for (const day of ['0000-01-01', '1600-02-29', '2020-07-17', '9999-12-31']) {
      const number = parseIsoDay(day)
      expect(number === null ? null : formatIsoDay(number)).toBe(day)
    }
  })

  it('is held within four-digit years, which are all an ISO day has', () => {
    expect(formatIsoDay(epochDay(-10_000_000))).toBe('0000-01-01')
    expect(formatIsoDay(epochDay(10_000_000))).toBe('9999-12-31')
  })
})
