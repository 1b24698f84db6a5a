import { describe, expect, it } from 'vitest'
import {
  blankReader,
  type ReaderAction,
  type ReaderState,
  reduceReader,
} from '#client/article-reader/reader-state.ts'
import { findSame, problemsOf } from '#client/article-reader/source-form.ts'

const run = (...actions: ReaderAction[]): ReaderState => actions.reduce(reduceReader, blankReader)
const given = (text: string, more: object = {}): ReaderAction => ({
  type: 'given',
  article: { text, ...more },
  fileName: null,
  language: 'en',
})

const DUTCH = 'Datum: 17 juli 2020\n\nHet COA is gestopt met het delen van de gegevens.'

describe('a text that is given', () => {
  it('proposes its own dateline and language', () => {
    const { source, publishedFrom } = run(given(DUTCH))
    expect(source).toMatchObject({ published: '17 July 2020', lang: 'nl' })
    expect(publishedFrom).toBe('dateline')
  })

  it('proposes what its file says of it, the dateline before the file', () => {
    const file = {
      title: 'Stop',
      publisher: 'NU.nl',
      published: '2020-07-18',
      url: 'https://nu.nl/1',
    }
    expect(run(given(DUTCH, file)).source).toMatchObject({
      title: 'Stop',
      publisher: 'NU.nl',
      url: 'https://nu.nl/1',
      published: '17 July 2020',
    })
    const plain = run(given('The agency has stopped sharing the data of residents.', file))
    expect(plain.source).toMatchObject({ published: '18 July 2020', lang: 'en' })
    expect(plain.publishedFrom).toBe('file')
  })

  it('leaves what somebody typed, and proposes anew what nobody did', () => {
    const typed = { type: 'source', patch: { published: 'July 2020' } } as const
    const state = run(
      given(DUTCH),
      typed,
      given('Datum: 3 mei 2021\n\nHet is de tekst van het stuk.'),
    )
    expect(state.source.published).toBe('July 2020')
    expect(state.publishedFrom).toBeNull()
    const anew = run(given(DUTCH), given('Datum: 3 mei 2021\n\nHet is de tekst van het stuk.'))
    expect(anew.source.published).toBe('3 May 2021')
  })

  it('that is another one gives up decisions; the same one keeps them', () => {
    const decided = { type: 'decided', key: '1-2', decision: { is: 'accepted' } } as const
    expect(run(given(DUTCH), decided, given(DUTCH)).decided).toHaveProperty('1-2')
    expect(run(given(DUTCH), decided, given('Iets anders.')).decided).toEqual({})
  })
})

it('starting over can be taken back', () => {
  const state = run(given(DUTCH))
  expect(reduceReader(state, { type: 'restart' })).toBe(blankReader)
  expect(reduceReader(blankReader, { type: 'restored', state })).toBe(state)
})

describe('what is missing before an article can be read', () => {
  const form = { ...blankReader.source, publisher: 'NRC', title: 'T', published: 'juli 2020' }
  it.each([
    { why: 'nothing', text: 'x', over: {}, missing: [] },
    { why: 'the text', text: ' ', over: {}, missing: ['text'] },
    {
      why: 'a date that is no year',
      text: 'x',
      over: { published: '2020' },
      missing: ['published'],
    },
    {
      why: 'a date that is one',
      text: 'x',
      over: { published: 'op een dag' },
      missing: ['published'],
    },
    {
      why: 'an address that is one',
      text: 'x',
      over: { url: 'javascript:alert(1)' },
      missing: ['url'],
    },
    {
      why: 'who and what',
      text: 'x',
      over: { publisher: '', title: ' ' },
      missing: ['publisher', 'title'],
    },
    {
      why: 'nothing of a source of the case',
      text: 'x',
      over: { existing: 's', publisher: '', title: '' },
      missing: [],
    },
  ])('$why', ({ text, over, missing }) => {
    expect(problemsOf(text, { ...form, ...over })).toEqual(missing)
  })
})

it('a source is the same at the same address, however it is written', () => {
  const source = {
    id: 'a',
    title: '',
    publisher: '',
    lang: 'nl',
    url: 'https://www.nu.nl/tech/1.html',
  }
  const form = { ...blankReader.source, url: ' http://NU.nl/tech/1.html?utm=1#x' }
  expect(findSame(form, [source])?.id).toBe('a')
  expect(findSame({ ...form, url: 'https://nu.nl/tech/2.html' }, [source])).toBeUndefined()
  expect(findSame({ ...form, url: '' }, [{ ...source, url: undefined }])).toBeUndefined()
})
