import { describe, expect, it } from 'vitest'
import type { Citation } from '#domain/chronology/entry.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import type { Source } from '#domain/chronology/records.ts'
import { findOpenEnds } from '#domain/findings/open-ends.ts'
import { documentEntry, emptyDocument } from '../../support/drafts.ts'

const source = (id: string, over: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: id,
  lang: 'nl',
  ...over,
})
const cite = (id: string, over: Partial<Citation> = {}): Citation => ({
  source: id,
  stance: 'supports',
  quote: 'so it says',
  lang: 'nl',
  ...over,
})

const sources = [
  source('first', { published: '2020-07-12' }),
  source('copy', { published: '2020-07-13', origin: 'first' }),
  source('other', { published: '2021-01' }),
  source('undated'),
]

/** What is open of one entry on a day. */
const idsOf = (citations: Citation[], { on = '2022-01-01', date = '2020-07' } = {}) =>
  findOpenEnds(
    emptyDocument({ sources, entries: [documentEntry({ id: 'a', date, citations })] }),
    boundsOfText(on).start.earliest,
  ).map(({ id }) => id)

describe('what an entry rests on', () => {
  it.each([
    { citations: [cite('first'), cite('other')], is: [], why: 'two accounts' },
    { citations: [cite('first'), cite('copy')], is: ['origin:a'], why: 'one repeats the other' },
    {
      citations: [cite('first'), cite('other', { stance: 'disputes' })],
      is: ['origin:a'],
      why: 'who says otherwise does not bear it out',
    },
    { citations: [], is: ['quote:a'], why: 'no source at all' },
    {
      citations: [
        { source: 'first', stance: 'supports' as const, claim: 'It did.' },
        { source: 'undated', stance: 'supports' as const },
      ],
      is: ['quote:a'],
      why: 'nobody is quoted',
    },
  ])('$is ($why)', ({ citations, is }) => {
    expect(idsOf(citations)).toEqual(is)
  })

  it('counts sources from the first day they can have been published', () => {
    const both = [cite('first'), cite('other')]
    expect(idsOf(both, { on: '2020-07-11' })).toEqual([])
    expect(idsOf(both, { on: '2020-12-31' })).toEqual(['origin:a'])
    expect(idsOf(both, { on: '2021-01-01' })).toEqual([])
  })
})

describe('a vague date that a source makes exact', () => {
  it.each([
    { given: ['2020-07-17'], date: '2020-07', is: true, why: 'one day within the month' },
    { given: ['2020-07-17', '2020-07-18'], date: '2020-07', is: false, why: 'two that disagree' },
    { given: ['2020-08-01'], date: '2020-07', is: false, why: 'a day outside it' },
    { given: ['2020-07'], date: '2020', is: false, why: 'a month is not exact' },
    { given: ['2020-07-17'], date: '2020-07-17', is: false, why: 'it is exact already' },
    { given: ['2020-07-17'], date: '2013/2020-07', is: false, why: 'it lasted' },
  ])('$date, given $given: $is ($why)', ({ given, date, is }) => {
    const citations = given.map((exact, i) => cite(i === 0 ? 'first' : 'other', { date: exact }))
    expect(idsOf(citations, { date }).includes('date:a')).toBe(is)
  })
})
