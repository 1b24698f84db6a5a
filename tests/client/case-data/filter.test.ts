import { describe, expect, it } from 'vitest'
import {
  countValues,
  emptyFilter,
  type Filter,
  type FilterFacts,
  shownEntries,
} from '#client/case-data/filter.ts'
import { seed, seedIndex } from '../case-page/seed.ts'

const facts: FilterFacts = {
  isDisputed: (entry) => seedIndex.disputes(entry) > 0,
  found: null,
}
const shown = (filter: Partial<Filter>, with_: Partial<FilterFacts> = {}) => {
  const bits = shownEntries(seed.entries, { ...emptyFilter, ...filter }, { ...facts, ...with_ })
  return bits && new Set(seed.entries.filter((_, i) => bits[i] === 1).map(({ id }) => id))
}

const idsOf = (matches: (entry: (typeof seed.entries)[number]) => boolean) =>
  new Set(seed.entries.filter(matches).map(({ id }) => id))

describe('a filter', () => {
  it('that asks nothing shows everything, as null', () => {
    expect(shown({})).toBeNull()
  })

  it('adds up choices within a facet', () => {
    expect(shown({ kinds: ['breach', 'review'] })).toEqual(
      idsOf(({ kind }) => kind === 'breach' || kind === 'review'),
    )
  })

  it('narrows by every facet', () => {
    expect(shown({ kinds: ['publication'], actors: ['politie'] })).toEqual(
      idsOf(({ kind, actors }) => kind === 'publication' && actors.includes('politie')),
    )
  })

  it('finds entries by a source they cite, in support or against', () => {
    expect(shown({ sources: ['nrc-20200712'] })?.has('a5-nrc')).toBe(true)
  })

  it('finds entries by an act they rest on, or by one article of it', () => {
    const resting = (act: string, article?: string) =>
      idsOf(({ provisions }) =>
        provisions.some((p) => p.act === act && (article === undefined || p.article === article)),
      )
    expect(shown({ provisions: ['GDPR'] })).toEqual(resting('GDPR'))
    expect(shown({ provisions: ['GDPR 33'] })).toEqual(resting('GDPR', '33'))
    expect(shown({ provisions: ['GDPR 33'] })?.size).toBe(1)
    expect(shown({ provisions: ['GDPR 3'] })?.size).toBe(0)
  })

  it('shows what sources disagree about, and only that', () => {
    const disputed = shown({ onlyDisputed: true })
    const named = new Set(seed.contradictions.flatMap(({ entries }) => entries))
    for (const id of named) expect(disputed?.has(id)).toBe(true)
  })

  it('takes what a search found', () => {
    const ids = new Set(['a7-suspension', 'a8-review'])
    const found = Uint8Array.from(seed.entries, ({ id }) => (ids.has(id) ? 1 : 0))
    expect(shown({ words: 'suspend' }, { found })).toEqual(ids)
    expect(shown({ words: 'suspend', kinds: ['review'] }, { found })).toEqual(
      new Set(['a8-review']),
    )
  })

  it('does not empty the page while the search has not answered', () => {
    expect(shown({ words: 'suspend' })?.size).toBe(seed.entries.length)
  })
})

describe('the counts beside the choices', () => {
  it('count an entry once for a value it has twice', () => {
    const entries = seed.entries.slice(0, 1)
    expect(countValues(entries, () => ['nu', 'nu', 'nrc'])).toEqual(
      new Map([
        ['nu', 1],
        ['nrc', 1],
      ]),
    )
  })
})
