import { describe, expect, it } from 'vitest'
import { validateOpenEndsSearch } from '#client/case-page/open-ends-address.ts'
import { startOf } from '#client/case-page/settling-start.ts'
import { blankForm, draftOf } from '#client/entry-editor/draft.ts'
import { draftKey } from '#client/entry-editor/stored-draft.ts'
import { dayIn } from '#client/open-ends/as-of.tsx'
import { remedyOf, sayRemedy } from '#client/open-ends/settling.ts'
import { subjectTitle } from '#client/open-ends/subject-title.ts'
import { wordsIn } from '#client/open-ends/words.ts'
import { findOpenEnds } from '#domain/findings/open-ends.ts'
import { seed, seedCase } from '../case-page/seed.ts'
import { day } from './standings.ts'

const findings = findOpenEnds(seed, day('2026-11-28'))
const find = (id: string) => {
  const finding = findings.find((one) => one.id === id)
  if (!finding) throw new Error(`${id} is not open`)
  return finding
}

describe('what would settle a finding', () => {
  it.each([
    {
      id: 'commitment:erase-from-police-systems',
      remedy: { type: 'add' },
      says: 'Add what settled it',
    },
    { id: 'question:data-erased', remedy: { type: 'add' }, says: 'Add the answer' },
    {
      id: 'contradiction:number-of-people',
      remedy: { type: 'choose', contradiction: 'number-of-people' },
      says: 'Choose a side',
    },
    {
      id: 'step:a1-agreement:legal-basis',
      remedy: { type: 'add' },
      says: 'Add “The legal basis is stated”',
    },
    {
      id: 'date:a1-agreement',
      remedy: { type: 'edit', entry: 'a1-agreement', exactDate: '2013-12-20' },
      says: 'Take 20 December 2013',
    },
  ])('$id: $says', ({ id, remedy, says }) => {
    expect(remedyOf(find(id))).toEqual(remedy)
    expect(sayRemedy(find(id), wordsIn.en, 'en')).toBe(says)
  })

  it('of what was kept late nothing does: it can only be dismissed', () => {
    expect(remedyOf(find('commitment:answer-leak-questions'))).toBeNull()
  })

  it('is offered for every other finding of the case, with words in both languages', () => {
    for (const finding of findings) {
      if (finding.kind === 'commitment-late') continue
      expect(remedyOf(finding), finding.id).not.toBeNull()
      expect(sayRemedy(finding, wordsIn.nl, 'nl'), finding.id).not.toMatch(/undefined|^$/)
    }
  })
})

describe('the entry that would settle it', () => {
  it('comes with kind, relation, title, and the record that is to name it', () => {
    const start = startOf(find('commitment:erase-from-police-systems'), seedCase, 'en')
    expect(start).toMatchObject({
      kind: 'erasure',
      relation: { kind: 'follows-up', target: 'f-erasure-due' },
      settles: {
        record: 'commitments',
        id: 'erase-from-police-systems',
        what: 'Erase the unlawfully obtained data from all police systems',
      },
    })
  })

  it('fills in the form as the finding says, provisions too', () => {
    const start = startOf(find('step:f-may-version:legal-basis'), seedCase, 'en')
    const form = { ...blankForm(null, start), date: '2020' }
    expect(draftOf(form)).toMatchObject({
      title: 'The legal basis is stated',
      relations: [{ target: start?.relation?.target }],
      provisions: [{ act: 'GDPR', article: '6(1)', basis: 'inferred' }],
    })
    const keys = [...form.relations, ...form.provisions].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.every((key) => key < form.nextKey)).toBe(true)
  })

  it('keeps its draft apart from that of another finding, and of a plain follow-up', () => {
    const subject = { caseId: 'c', entryId: null, followUpOf: null }
    const keys = [
      draftKey(subject),
      draftKey({ ...subject, followUpOf: 'a' }),
      draftKey({ ...subject, start: { name: 'step:a:register' } }),
      draftKey({ ...subject, start: { name: 'step:a:awareness' } }),
    ]
    expect(new Set(keys).size).toBe(4)
  })
})

describe('the record a finding is about', () => {
  it('is told in its own words', () => {
    for (const { id } of findings) expect(subjectTitle(id, seedCase), id).not.toBe(id)
    expect(subjectTitle('question:gone', seedCase), 'even when it is not here').toBe('gone')
  })
})

describe('the day looked at', () => {
  it.each([
    { typed: '2020-07-20', says: '2020-07-20' },
    { typed: '20 July 2020', says: '2020-07-20' },
    { typed: '20 juli 2020', says: '2020-07-20' },
    { typed: 'July 2020', says: null },
    { typed: 'sometime', says: null },
    { typed: '', says: null },
  ])('“$typed” is $says', ({ typed, says }) => {
    expect(dayIn(typed, '2026-11-28', 'en')).toBe(says)
  })

  it.each([
    { raw: { on: '2020-07-20' }, search: { on: '2020-07-20', settle: undefined } },
    { raw: { on: '2020-02-30' }, search: { on: undefined, settle: undefined } },
    { raw: { on: ['2020-07-20', 'x'] }, search: { on: undefined, settle: undefined } },
    { raw: { settle: 'question:q' }, search: { on: undefined, settle: 'question:q' } },
  ])('the address $raw is read as $search', ({ raw, search }) => {
    expect(validateOpenEndsSearch(raw)).toEqual(search)
  })
})
