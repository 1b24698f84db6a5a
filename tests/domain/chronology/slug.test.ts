import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeId, slugOf } from '#domain/chronology/slug.ts'
import { Id } from '#domain/chronology/text.ts'

describe('an identifier from a title', () => {
  it.each([
    ['COA schort delen op', 'coa-schort-delen-op', 'words in lower case, joined'],
    ['NRC: 27,000 asylum seekers', 'nrc-27-000-asylum-seekers', 'marks part words'],
    ['Privé-gegevens één jaar later', 'prive-gegevens-een-jaar-later', 'letters lose their marks'],
    ['  --  ', 'untitled', 'no letter or digit'],
    ['عربي', 'untitled', 'nor one of these'],
    ['', 'untitled', 'nothing'],
    [
      'Draft letter to parliament says sharing was unlawful',
      'draft-letter-to-parliament-says-sharing',
      'whole words, up to 40 characters',
    ],
    ['a'.repeat(50), 'a'.repeat(40), 'one long word is cut'],
  ])('“%s” is %s (%s)', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('is one, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(Id.safeParse(slugOf(title)).success).toBe(true)
      }),
    )
  })
})

describe('an identifier that is taken gets a number', () => {
  it.each([
    [[], 'coa', 'free'],
    [['coa'], 'coa-2', 'the second'],
    [['coa', 'coa-2', 'coa-3'], 'coa-4', 'the first number that is free'],
    [['coa', 'coa-3'], 'coa-2', 'a gap is filled'],
    [['coa-2'], 'coa', 'a number alone takes nothing'],
  ])('beside %j: %s (%s)', (taken, id) => {
    expect(freeId('coa', new Set(taken))).toBe(id)
  })
})
