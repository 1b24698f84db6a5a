import { describe, expect, it } from 'vitest'
import { blankForm, formOf, newReference } from '#client/entry-editor/draft.ts'
import { sayProblem } from '#client/entry-editor/problem-words.ts'
import {
  controlId,
  inScreenOrder,
  outwards,
  problemsAfterRemoval,
  problemsOf,
} from '#client/entry-editor/problems.ts'
import { editor as english } from '#client/i18n/en/editor.ts'
import { editor as dutch } from '#client/i18n/nl/editor.ts'
import { sampleEntry } from './sample-entry.ts'

const sentences = (form: Parameters<typeof problemsOf>[0]) =>
  problemsOf(form).map((problem) => [problem.pointer, sayProblem(problem, english.problems)])

describe('everything wrong is shown at once, at its field', () => {
  it('an entry that is complete has no problem', () => {
    expect(problemsOf(formOf(sampleEntry, 'en'))).toEqual([])
  })
  it('a blank form lacks a date, a title and a kind', () => {
    expect(sentences(blankForm())).toEqual([
      ['#/date', english.problems.empty],
      ['#/title', english.problems.empty],
      ['#/kind', english.problems.choice],
    ])
  })
  it('rows, and records that are still to be made, are checked too', () => {
    const newSource = { attempt: null, isMade: false, published: 'once', lang: 'nl' }
    const citation = {
      key: 0,
      source: newReference(0),
      stance: 'supports' as const,
      quote: 'woorden',
      lang: '',
      claim: '',
      locator: { paragraph: '1a', page: '0', section: '' },
      date: 'ooit',
      anchor: null,
    }
    const form = {
      ...formOf(sampleEntry, 'en'),
      citations: [citation, { ...citation, key: 1, source: '', quote: '' }],
      newSources: [{ ...newSource, url: 'www.nrc.nl', title: '', publisher: 'NRC' }],
      affected: { estimate: '', qualifier: 'about' },
    }
    expect(sentences(form)).toEqual([
      ['#/citations/0/locator/paragraph', english.problems.number],
      ['#/citations/0/locator/page', english.problems.number],
      ['#/citations/0/date', english.problems.date],
      ['#/citations/1/source', english.problems.choice],
      ['#/citations/1/locator/paragraph', english.problems.number],
      ['#/citations/1/locator/page', english.problems.number],
      ['#/citations/1/date', english.problems.date],
      ['#/newSources/0/title', english.problems.empty],
      ['#/newSources/0/url', english.problems.address],
      ['#/newSources/0/published', english.problems.date],
      ['#/affected/estimate', english.problems.affected],
    ])
  })
  it('a quote needs its language once the row is right', () => {
    const form = formOf(sampleEntry, 'en')
    const citations = form.citations.map((citation) => ({ ...citation, lang: '' }))
    expect(sentences({ ...form, citations })).toEqual([
      ['#/citations/0/lang', english.problems.lang],
    ])
  })
  it('a new actor that no longer takes part is not asked about', () => {
    const newActors = [{ attempt: null, isMade: false, name: '', kind: '' }]
    expect(problemsOf({ ...formOf(sampleEntry, 'en'), newActors })).toEqual([])
  })
})

describe('a problem is said in the reader’s language', () => {
  it.each([
    { detail: 'is empty', said: dutch.problems.empty },
    { detail: 'is longer than 300 characters', said: dutch.problems.longer('300') },
    { detail: 'names no entry of this case: “x”', said: dutch.problems.unknown },
    { detail: 'something only the server knows', said: 'something only the server knows' },
  ])('“$detail”', ({ detail, said }) => {
    expect(sayProblem({ pointer: '#/title', detail }, dutch.problems)).toBe(said)
  })
})

describe('problems the server named', () => {
  const problems = [0, 1, 2].map((i) => ({ pointer: `#/citations/${i}/source`, detail: `${i}` }))

  it('move up when a row before them is taken out, and go with their own', () => {
    expect(problemsAfterRemoval(problems, 'citations', 1)).toEqual([
      { pointer: '#/citations/0/source', detail: '0' },
      { pointer: '#/citations/1/source', detail: '2' },
    ])
  })
  it('stay when a row of another list is taken out', () => {
    expect(problemsAfterRemoval(problems, 'relations', 0)).toEqual(problems)
  })
  it('are one a place, in the order of the screen', () => {
    const of = (pointer: string, detail = '') => ({ pointer, detail })
    expect(
      inScreenOrder([of('#/odd'), of('#/kind'), of('#/date', 'a'), of('#/date', 'b')]),
    ).toEqual([of('#/date', 'a'), of('#/kind'), of('#/odd')])
  })
  it('lead to the control at their place, or to the nearest around it', () => {
    expect(controlId('#/citations/0/source')).toBe('entry-citations-0-source')
    expect(outwards('#/actors/1')).toEqual(['#/actors/1', '#/actors'])
  })
})
