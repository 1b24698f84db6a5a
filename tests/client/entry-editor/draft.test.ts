import { describe, expect, it } from 'vitest'
import {
  blankForm,
  draftOf,
  draftOfSource,
  formOf,
  newlyNamed,
  newReference,
} from '#client/entry-editor/draft.ts'
import { EntryDraft } from '#domain/chronology/entry.ts'
import { typedDate } from '#domain/time/plain-date.ts'
import seed from '#seeds/coa-nvik.json' with { type: 'json' }
import { sampleEntry } from './sample-entry.ts'

const withoutIds = ({ id: _, revision: __, ...fields }: Record<string, unknown>) => fields

describe('an entry that is opened and not touched is sent as it was', () => {
  it.each(['en', 'nl'] as const)('with every field filled, in %s', (language) => {
    expect(EntryDraft.parse(draftOf(formOf(sampleEntry, language)))).toEqual(
      withoutIds(sampleEntry),
    )
  })

  it('for every entry of the case the program ships with', () => {
    for (const entry of seed.entries) {
      const view = { ...entry, revision: 1 } as typeof sampleEntry
      expect(EntryDraft.parse(draftOf(formOf(view, 'nl')))).toEqual(withoutIds(entry))
    }
  })
})

describe('a date stands in the form as a person would type it', () => {
  it.each([
    {
      edtf: '2020-07-17',
      language: 'nl',
      typed: '17 juli 2020',
      why: 'reads back to the same day',
    },
    {
      edtf: '2020-07-17',
      language: 'en',
      typed: '17 July 2020',
      why: 'reads back to the same day',
    },
    {
      edtf: '2020-07-16/..',
      language: 'en',
      typed: 'since 16 July 2020',
      why: 'reads back to the same open date',
    },
    {
      edtf: '1950S2',
      language: 'en',
      typed: '1950S2',
      why: 'words for significant digits do not read back',
    },
  ] as const)('$edtf in $language as “$typed” ($why)', ({ edtf, language, typed }) => {
    expect(typedDate(edtf, language)).toBe(typed)
  })
})

describe('a blank form', () => {
  it('leaves out what nobody filled in', () => {
    const draft = draftOf({ ...blankForm(), date: '17 juli 2020', title: 'T', kind: 'breach' })
    expect(EntryDraft.parse(draft)).toEqual({
      date: '2020-07-17',
      title: 'T',
      summary: '',
      kind: 'breach',
      actors: [],
      citations: [],
      relations: [],
      provisions: [],
      visibility: 'internal',
    })
  })

  it('of a follow-up has that relation filled in', () => {
    expect(draftOf(blankForm('agreement')).relations).toEqual([
      { kind: 'follows-up', target: 'agreement' },
    ])
  })
})

describe('offsets of a quote', () => {
  const form = formOf(sampleEntry, 'en')
  const locatorAfter = (patch: { quote?: string; source?: string }) => {
    const [first, ...rest] = form.citations
    if (!first) throw new Error('the sample has citations')
    const changed = { ...form, citations: [{ ...first, ...patch }, ...rest] }
    return EntryDraft.parse(draftOf(changed)).citations[0]?.locator
  }
  it('stay while the quote stays', () => {
    expect(locatorAfter({})).toEqual({ paragraph: 6, offsets: { start: 1196, end: 1250 } })
  })
  it('go when the quote changes, for they no longer hold', () => {
    expect(locatorAfter({ quote: 'eind 2013' })).toEqual({ paragraph: 6 })
  })
  it('go when the quote is said to be from another source', () => {
    expect(locatorAfter({ source: 'nrc-1' })).toEqual({ paragraph: 6 })
  })
})

describe('records that are still to be made', () => {
  it('are named once each, however often they are referred to', () => {
    expect(newlyNamed(['coa', newReference(1), newReference(0), newReference(1)])).toEqual([1, 0])
  })
  it('are sent under the id they got', () => {
    const attempt = { id: 'ngo-x', sent: '' }
    const newActors = [{ attempt, isMade: true, name: 'NGO X', kind: 'ngo' }]
    expect(draftOf({ ...blankForm(), actors: [newReference(0)], newActors }).actors).toEqual([
      'ngo-x',
    ])
  })
  it('leave out an address and a date that were not given', () => {
    const source = { url: ' ', title: 'T', publisher: 'P', published: '', lang: 'nl' }
    expect(
      JSON.parse(JSON.stringify(draftOfSource({ ...source, attempt: null, isMade: false }))),
    ).toEqual({
      title: 'T',
      publisher: 'P',
      lang: 'nl',
    })
  })
})
