import { describe, expect, it } from 'vitest'
import {
  countValues,
  emptyFilter,
  type Filter,
  type FilterFacts,
  shownIds,
  wouldShow,
} from '#client/case-page/filter.ts'
import { seed, seedIndex } from './seed.ts'

const facts: FilterFacts = {
  isDisputed: (entry) => seedIndex.disputes(entry) > 0,
  found: null,
}
const shown = (filter: Partial<Filter>, with_: Partial<FilterFacts> = {}) =>
  shownIds(seed.entries, { ...emptyFilter, ...filter }, { ...facts, ...with_ })

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

  it('shows what sources disagree about, and only that', () => {
    const disputed = shown({ onlyDisputed: true })
    const named = new Set(seed.contradictions.flatMap(({ entries }) => entries))
    for (const id of named) expect(disputed?.has(id)).toBe(true)
  })

  it('takes the ids a search found', () => {
    const found = new Set(['a7-suspension', 'a8-review'])
    expect(shown({ words: 'suspend' }, { found })).toEqual(found)
    expect(shown({ words: 'suspend', kinds: ['review'] }, { found })).toEqual(
      new Set(['a8-review']),
    )
  })

  it('does not empty the page while the search has not answered', () => {
    expect(shown({ words: 'suspend' })?.size).toBe(seed.entries.length)
  })
})

describe('when nothing matches', () => {
  it('the facet to drop comes first, with how many entries that would show', () => {
    const filter: Filter = { ...emptyFilter, kinds: ['erasure'], actors: ['nrc'] }
    expect(shownIds(seed.entries, filter, facts)?.size).toBe(0)
    const byNrc = seed.entries.filter(({ actors }) => actors.includes('nrc')).length
    const erasures = seed.entries.filter(({ kind }) => kind === 'erasure').length
    expect(wouldShow(seed.entries, filter, facts)).toEqual([
      { facet: 'kinds', count: byNrc },
      { facet: 'actors', count: erasures },
    ])
  })

  it('names no facet that asks nothing', () => {
    expect(wouldShow(seed.entries, emptyFilter, facts)).toEqual([])
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
