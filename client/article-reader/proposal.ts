import type { ActorKind, EntryKind } from '#domain/chronology/vocabulary.ts'
import type { ReadingLanguage } from '#domain/reading/languages.ts'
import type { EntryMatch } from '#domain/reading/match-entries.ts'
import type { DateExpression } from '#domain/reading/read-dates.ts'
import type { ProposedEntry, Reason } from '#domain/reading/read-events.ts'
import { sentencesOf } from '#domain/reading/sentences.ts'
import type { ComparedCase } from './compared-case.ts'

/** What is read, and against what. */
export interface ReadingOrder {
  text: string
  /** A day or a month, as EDTF. */
  published: string
  language: ReadingLanguage
  actors: ComparedCase['actors']
  entries: ComparedCase['entries']
}

/** An entry the text seems to tell, with those of the case that may tell the same. */
export interface Proposed extends Omit<ProposedEntry, 'reason'> {
  /** `chosen`: a person made it of a sentence. */
  reason: Omit<Reason, 'code'> & { code: Reason['code'] | 'chosen' }
  matches: EntryMatch[]
}

/** What was read in an article. */
export interface ArticleReading {
  expressions: DateExpression[]
  proposals: Proposed[]
  /** True when the article is longer than what is read. */
  isCut: boolean
}

/** What a person made of a proposal; what is absent stays as read. */
export interface ProposalEdit {
  /** EDTF. */
  edtf?: string
  title?: string
  summary?: string
  kind?: EntryKind
  /** Ids of actors of the case. */
  actors?: string[]
  /** Organisations that become actors of the case. */
  newActors?: { name: string; kind: ActorKind }[]
}

export type Decision =
  | { is: 'accepted' }
  | { is: 'dismissed' }
  /** Its quote goes to an entry that the case has. */
  | { is: 'merged'; into: string }

/** A proposal under review. */
export interface Proposal extends Proposed {
  /** The same when the article is read again against another date. */
  key: string
  /** Null while nobody decided. */
  decision: Decision | null
  edit: ProposalEdit
}

/** Decisions and edits, by the key of their proposal. */
export type Decided = Readonly<Record<string, { decision: Decision | null; edit: ProposalEdit }>>

export const undecided = { decision: null, edit: {} } as const

export const keyOf = ({ quotes: [quote] }: Proposed): string => `${quote.start}-${quote.end}`

/** Proposals with what was decided of them so far. */
export const withDecisions = (proposed: readonly Proposed[], decided: Decided): Proposal[] =>
  proposed.map((proposal) => {
    const key = keyOf(proposal)
    return { ...proposal, key, ...(decided[key] ?? undecided) }
  })

/** The entry a proposal would make, its edits applied. */
export const edited = ({ edit, edtf, title, kind, actors }: Proposal) => ({
  edtf: edit.edtf ?? edtf,
  title: edit.title ?? title,
  summary: edit.summary ?? '',
  kind: edit.kind ?? kind,
  actors: edit.actors ?? actors,
  newActors: edit.newActors ?? [],
})

/** A proposal made of the sentence a date stands in. */
export function proposalFrom(text: string, { edtf, text: said, start }: DateExpression): Proposed {
  const sentence = sentencesOf(text).find((one) => one.start <= start && start < one.end)
  const quote = sentence ?? { text: said, start, end: start + said.length }
  return {
    title: quote.text.slice(0, LONGEST_TITLE),
    edtf: edtf ?? '',
    kind: 'other',
    actors: [],
    organisations: [],
    provisions: [],
    quotes: [quote],
    datedByPublication: false,
    confidence: 1,
    reason: { code: 'chosen', date: said },
    matches: [],
  }
}

/** In the order of the text. */
export const inTextOrder = (proposals: readonly Proposed[]): Proposed[] =>
  [...proposals].sort((a, b) => a.quotes[0].start - b.quotes[0].start)

/** Longest title of an entry that is proposed, characters. */
const LONGEST_TITLE = 120

/** A match this good is said to be the same; a weaker one may be. */
export const SURE_MATCH = 0.6
