import { describe, expect, it } from 'vitest'
import { WholeCase } from '#client/case-data/whole-case.ts'
import { findReferrers } from '#client/case-page/in-use.ts'
import { entryOf, seed, seedCase, seedIndex } from './seed.ts'

const referrers = (id: string, names: string[]) => findReferrers(id, names, seedCase)

describe('what still refers to an entry', () => {
  it('is said by title', () => {
    const { titles } = referrers('a7-suspension', ['entries/a8-review'])
    expect(titles).toEqual([entryOf('a8-review').title])
  })

  it('is a dismissal by its reason', () => {
    const visibility = 'internal' as const
    const dismissal = { id: 'd', finding: 'quote:a7-suspension', reason: 'Read aloud', visibility }
    const document = { ...seed, dismissals: [dismissal] }
    const data = new WholeCase({ at: 1, document })
    const { titles } = findReferrers('a7-suspension', ['dismissals/d'], data)
    expect(titles).toEqual(['Read aloud'])
  })

  it('is three records by title at most, and the others by their number', () => {
    const names = seed.entries.slice(0, 5).map(({ id }) => `entries/${id}`)
    const { titles, more } = referrers('nobody-refers-to-this', names)
    expect(titles).toHaveLength(3)
    expect(more).toBe(2)
  })

  it('counts what the server left unsaid', () => {
    const { titles, more } = referrers('a7-suspension', ['entries/a8-review'])
    const here =
      (seedCase.entryOf('a7-suspension')?.relationsBack ?? []).length +
      (seedIndex.contradictionsOf.get('a7-suspension') ?? []).length +
      (seedIndex.commitmentsOf.get('a7-suspension') ?? []).length +
      (seedIndex.questionsOf.get('a7-suspension') ?? []).length
    expect(titles.length + more).toBe(here)
  })

  it('keeps the name of what was added elsewhere meanwhile', () => {
    expect(referrers('a7-suspension', ['entries/unheard-of']).titles).toEqual([
      'entries/unheard-of',
    ])
  })
})
