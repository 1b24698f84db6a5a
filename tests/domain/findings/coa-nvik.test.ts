import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import { boundsOfText } from '#domain/chronology/order.ts'
import { findOpenEnds } from '#domain/findings/open-ends.ts'

const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown
const seed = Chronology.parse(readJson('../../../seeds/coa-nvik.json'))

/** Read from the sources by hand: what was open, on which days, and the source it rests on. */
const expected = readJson('../../fixtures/coa-nvik-open-ends.json') as {
  id: string
  source: string
  why: string
  on: string[]
}[]

const openEnds = (day: string) => findOpenEnds(seed, boundsOfText(day).start.earliest)

describe('what was open in the COA–NVIK case', () => {
  it.each([
    { day: '2020-07-20', why: 'the review is awaited' },
    { day: '2020-11-26', why: 'COA and police disagree; the review is still to come' },
    { day: '2021-02-02', why: 'the letter of January is known; the data are to be erased' },
    { day: '2026-11-23', why: 'the erasure still is' },
  ])('on $day: $why', ({ day }) => {
    const found = openEnds(day)
    const lines = expected.filter(({ on }) => on.includes(day))
    expect(found.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort())
    for (const { id, source } of lines) {
      expect(found.find((finding) => finding.id === id)?.cites.sources, id).toContain(source)
    }
  })

  it('the questions of 25 June 2020, due 16 July, were answered 46 days late', () => {
    const late = openEnds('2020-11-26').find(({ kind }) => kind === 'commitment-late')
    expect(late?.why.params).toMatchObject({ due: '2020-07-16', days: 46 })
    expect(late?.cites.entries).toEqual(['f-leak-questions', 'f-leak-answers'])
    expect(late?.followUp).toBeNull()
  })

  it('nothing is open before anything happened', () => {
    expect(openEnds('2000-01-01')).toEqual([])
  })
})
