import { describe, expect, it } from 'vitest'
import { indexRecords } from '#client/case-data/record-index.ts'
import { originOf } from '#domain/chronology/backing.ts'
import type { Source } from '#domain/chronology/records.ts'
import { entryOf, seed, seedCase, seedIndex } from '../case-page/seed.ts'

const source = (id: string, origin?: string): [string, Source] => [
  id,
  { id, title: id, publisher: id, lang: 'nl', ...(origin && { origin }) },
]

describe('the origin of a source', () => {
  it('is the source itself when it repeats nobody', () => {
    expect(originOf('nrc', new Map([source('nrc')]))).toBe('nrc')
  })

  it('is followed through every repetition', () => {
    const sources = new Map([source('teller', 'nu'), source('nu', 'nrc'), source('nrc')])
    expect(originOf('teller', sources)).toBe('nrc')
  })

  it('is the same for all sources that repeat each other in a circle', () => {
    const sources = new Map([source('a', 'b'), source('b', 'a'), source('c', 'b')])
    expect(['a', 'b', 'c'].map((id) => originOf(id, sources))).toEqual(['a', 'a', 'a'])
  })

  it('is its name when the source is not in the document', () => {
    expect(originOf('lost', new Map())).toBe('lost')
  })
})

describe('the index of a case', () => {
  it('counts a source once, however often it is quoted', () => {
    const entry = entryOf('a7-suspension')
    const cited = new Set(entry.citations.map((citation) => citation.source))
    expect(entry.citations.length).toBeGreaterThan(cited.size)
    expect(seedIndex.backing(entry).sources).toBe(cited.size)
  })

  it('never counts more origins than sources', () => {
    for (const entry of seed.entries) {
      const { sources, origins } = seedIndex.backing(entry)
      expect(origins).toBeLessThanOrEqual(sources)
    }
  })

  it('reads every relation back from its target', () => {
    for (const from of seed.entries) {
      for (const { kind, target } of from.relations) {
        const back = seedCase.entryOf(target)?.relationsBack
        expect(back).toContainEqual({ kind, from: seedCase.textOf(from.id) })
      }
    }
  })

  it('finds a commitment from the entry it began in and the one that settled it', () => {
    const commitment = seed.commitments.find(({ settledBy }) => settledBy !== undefined)
    expect(seedIndex.commitmentsOf.get(commitment?.from ?? '')).toContain(commitment)
    expect(seedIndex.commitmentsOf.get(commitment?.settledBy ?? '')).toContain(commitment)
  })

  it('finds a commitment from each entry that can start its clock', () => {
    const notify = seed.commitments.find(({ id }) => id === 'notify-leak')
    expect(notify?.clock?.starts.length).toBeGreaterThan(1)
    for (const { entry } of notify?.clock?.starts ?? []) {
      expect(seedIndex.commitmentsOf.get(entry), entry).toContain(notify)
    }
  })

  it('lists a commitment once that was settled in the entry it began in', () => {
    const [first] = seed.commitments
    if (!first) throw new Error('The seed has no commitments')
    const own = { ...first, settledBy: first.from }
    const index = indexRecords({ ...seed, commitments: [own] })
    expect(index.commitmentsOf.get(first.from)).toEqual([own])
  })
})
