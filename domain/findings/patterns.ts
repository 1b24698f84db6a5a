import type { EntryKind, RelationKind } from '#domain/chronology/vocabulary.ts'
import type { StepId } from './finding.ts'

/** Where a step is asked for, one row a date of effect. */
export interface Rule {
  act: string
  article: string
  /** First day it applied, ISO. */
  from: string
  /** First day it no longer applied, ISO; null while it applies. */
  to: string | null
  url: string
}

/** A step that is expected of an entry. */
export interface Step {
  id: StepId
  /** The provisions that ask for it; none where the word itself does. */
  rules: readonly Rule[]
  /** An entry takes the step when it bears on the first one in one of these ways, */
  relations: readonly RelationKind[]
  /** and either is of one of these kinds, */
  kinds: readonly EntryKind[]
  /** or cites one of these: an act and its articles. */
  marks: readonly { act: string; article: RegExp }[]
  /** What is prefilled in the entry that would take it; the mark where the rule itself is none. */
  followUp: { kind: EntryKind; relation: RelationKind; mark?: Pick<Rule, 'act' | 'article'> }
}

/** What is expected after an entry of a kind. */
export interface Pattern {
  kind: EntryKind
  steps: readonly Step[]
}

const GDPR = { act: 'GDPR', from: '2018-05-25', to: null }
const eli = 'http://data.europa.eu/eli/reg/2016/679/oj'
const WBP = { act: 'Wbp', url: 'https://wetten.overheid.nl/BWBR0011468' }
const wbpAll = { ...WBP, from: '2001-09-01', to: '2018-05-25' }
const wbpBreach = { ...WBP, from: '2016-01-01', to: '2018-05-25' }

const carriedOn: readonly RelationKind[] = ['follows-up', 'implements', 'amends', 'responds-to']
const ofAgreement: readonly RelationKind[] = ['follows-up', 'implements', 'amends']

/** What is expected of entries, as data: a new expectation is a row, a new rule for one a row in it. */
export const patterns: readonly Pattern[] = [
  {
    kind: 'agreement',
    steps: [
      {
        id: 'legal-basis',
        rules: [
          { ...wbpAll, article: '8' },
          { ...GDPR, article: '6(1)', url: eli },
        ],
        relations: ofAgreement,
        kinds: [],
        marks: [
          { act: 'GDPR', article: /^6(\(|$)/ },
          { act: 'Wbp', article: /^8(\(|$)/ },
        ],
        followUp: {
          kind: 'decision',
          relation: 'follows-up',
        },
      },
      {
        id: 'impact-assessment',
        rules: [{ ...GDPR, article: '35(1)', url: eli }],
        relations: ofAgreement,
        kinds: [],
        marks: [{ act: 'GDPR', article: /^35(\(|$)/ }],
        followUp: {
          kind: 'other',
          relation: 'follows-up',
        },
      },
      {
        id: 'end-or-review-date',
        rules: [{ ...GDPR, article: '24(1)', url: eli }],
        relations: ofAgreement,
        kinds: ['review'],
        marks: [{ act: 'GDPR', article: /^24(\(|$)/ }],
        followUp: { kind: 'review', relation: 'follows-up' },
      },
    ],
  },
  {
    kind: 'breach',
    steps: [
      {
        id: 'awareness',
        rules: [{ ...GDPR, article: '33(1)', url: eli }],
        relations: carriedOn,
        kinds: [],
        // To be aware is to know that it is a breach as article 4(12) has it.
        marks: [{ act: 'GDPR', article: /^4\(12\)$/ }],
        followUp: {
          kind: 'other',
          relation: 'follows-up',
          mark: { act: 'GDPR', article: '4(12)' },
        },
      },
      {
        id: 'notify-authority',
        rules: [
          { ...wbpBreach, article: '34a(1)' },
          { ...GDPR, article: '33(1)', url: eli },
        ],
        relations: carriedOn,
        kinds: [],
        marks: [
          { act: 'GDPR', article: /^33(\(1\)|$)/ },
          { act: 'Wbp', article: /^34a(\(1\)|$)/ },
        ],
        followUp: {
          kind: 'other',
          relation: 'responds-to',
        },
      },
      {
        id: 'notify-people',
        rules: [
          { ...wbpBreach, article: '34a(2)' },
          { ...GDPR, article: '34(1)', url: eli },
        ],
        relations: carriedOn,
        kinds: [],
        marks: [
          { act: 'GDPR', article: /^34(\(|$)/ },
          { act: 'Wbp', article: /^34a\(2\)$/ },
        ],
        followUp: {
          kind: 'other',
          relation: 'responds-to',
        },
      },
      {
        id: 'register',
        rules: [
          { ...wbpBreach, article: '34a(8)' },
          { ...GDPR, article: '33(5)', url: eli },
        ],
        relations: carriedOn,
        kinds: [],
        marks: [
          { act: 'GDPR', article: /^33\(5\)$/ },
          { act: 'Wbp', article: /^34a\(8\)$/ },
        ],
        followUp: {
          kind: 'other',
          relation: 'follows-up',
        },
      },
    ],
  },
  {
    kind: 'suspension',
    steps: [
      {
        id: 'resumption-or-end',
        rules: [],
        relations: carriedOn,
        kinds: ['decision', 'agreement', 'amendment'],
        marks: [],
        followUp: { kind: 'decision', relation: 'follows-up' },
      },
    ],
  },
  {
    kind: 'review',
    steps: [
      {
        id: 'result',
        rules: [],
        relations: ['follows-up', 'implements', 'responds-to'],
        kinds: ['review', 'decision'],
        marks: [],
        followUp: { kind: 'review', relation: 'implements' },
      },
    ],
  },
]
