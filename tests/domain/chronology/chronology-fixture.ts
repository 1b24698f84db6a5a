import type { Case } from '#domain/chronology/case.ts'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type { Commitment, Contradiction, Dismissal, Question } from '#domain/chronology/records.ts'

export const aCase = (part: Partial<Case> = {}): Case => ({
  id: 'c',
  title: 'A case',
  summary: '',
  language: 'en',
  jurisdiction: 'NL',
  lanes: [{ title: 'COA', actors: ['coa'] }],
  ...part,
})

export const anEntry = (part: Partial<Entry> = {}): Entry => ({
  id: 'e',
  date: '2020-07-16',
  title: 'NRC reports',
  summary: '',
  kind: 'publication',
  actors: ['coa'],
  citations: [{ source: 's', stance: 'supports' }],
  relations: [],
  provisions: [],
  visibility: 'internal',
  ...part,
})

export const aContradiction = (part: Partial<Contradiction> = {}): Contradiction => ({
  id: 'x',
  about: 'How many people',
  aspect: 'number',
  entries: ['e'],
  positions: [
    { says: '27,000', sources: ['s'] },
    { says: 'more than 100,000', sources: ['s'] },
  ],
  note: '',
  visibility: 'internal',
  ...part,
})

export const aCommitment = (part: Partial<Commitment> = {}): Commitment => ({
  id: 'o',
  what: 'Erase the data',
  basis: 'duty',
  by: ['coa'],
  to: [],
  from: 'e',
  visibility: 'internal',
  ...part,
})

export const aQuestion = (part: Partial<Question> = {}): Question => ({
  id: 'q',
  text: 'Was the data erased?',
  entries: ['e'],
  visibility: 'internal',
  ...part,
})

export const aDismissal = (part: Partial<Dismissal> = {}): Dismissal => ({
  id: 'd',
  finding: 'question:q',
  reason: 'Answered by telephone.',
  visibility: 'internal',
  ...part,
})

/** The smallest document that has one of each record, all references whole. */
export const aDocument = (part: Partial<Chronology> = {}): Chronology => ({
  format: 'kroniek/1',
  case: aCase(),
  actors: [{ id: 'coa', name: 'COA', kind: 'public-body' }],
  sources: [{ id: 's', title: 'An article', publisher: 'NRC', lang: 'nl' }],
  entries: [anEntry()],
  contradictions: [aContradiction()],
  commitments: [aCommitment()],
  questions: [aQuestion()],
  dismissals: [aDismissal()],
  ...part,
})
