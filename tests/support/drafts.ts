import type { Chronology } from '#domain/chronology/chronology.ts'

/** What is sent: of any shape, since tests send wrong ones too. */
export type Draft = Record<string, unknown>

/** What a person would send to make an entry: the least that is accepted, and what a test changes. */
export const entryDraft = (over: Draft = {}): Draft => ({
  date: '2021-03-04',
  title: 'Residents are told of the transfer',
  kind: 'statement',
  ...over,
})

export const sourceDraft = (over: Draft = {}): Draft => ({
  title: 'Letter to the House',
  publisher: 'Ministry',
  lang: 'en',
  ...over,
})

export const actorDraft = (over: Draft = {}): Draft => ({
  name: 'National Ombudsman',
  kind: 'public-body',
  ...over,
})

/** A document with nothing in it but what a test puts there. */
export const emptyDocument = (over: Partial<Chronology> = {}): Chronology => ({
  format: 'kroniek/1',
  case: {
    id: 'other-case',
    title: 'Another case',
    summary: '',
    language: 'en',
    jurisdiction: 'NL',
    lanes: [],
  },
  actors: [],
  sources: [],
  entries: [],
  contradictions: [],
  commitments: [],
  questions: [],
  ...over,
})

type Entry = Chronology['entries'][number]

/** An entry of a document: every member that has no default is there. */
export const documentEntry = (over: Partial<Entry> & { id: string }): Entry => ({
  date: '2021-03-04',
  title: 'Residents are told of the transfer',
  summary: '',
  kind: 'statement',
  actors: [],
  citations: [],
  relations: [],
  provisions: [],
  visibility: 'internal',
  ...over,
})
