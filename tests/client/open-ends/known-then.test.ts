import { describe, expect, it } from 'vitest'
import { wasKnown } from '#client/open-ends/known-then.ts'
import { knownOn } from '#domain/findings/known.ts'
import { seed, seedCase } from '../case-page/seed.ts'
import { day } from './standings.ts'

describe('what was known on a day', () => {
  it.each([
    '2013-11-01',
    '2020-06-10',
    '2020-06-24',
    '2020-07-20',
    '2026-11-28',
  ])('on %s is the same for a derivation as for findings', (on) => {
    const { entries } = knownOn(seed, day(on))
    for (const { id } of seed.entries) {
      expect(wasKnown(seedCase, id, day(on)), id).toBe(entries.has(id))
    }
  })
})
