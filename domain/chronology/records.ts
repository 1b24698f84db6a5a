import { z } from 'zod'
import { ClockParams, clockFields, dayOrMoment } from '#domain/clocks/clock-request.ts'
import { filledText, Id, Language, text, WebAddress } from './text.ts'
import { ActorKind, EdtfText, Visibility } from './vocabulary.ts'

/** An organisation or office with a part in the case. */
export const Actor = z
  .strictObject({
    id: Id,
    name: filledText(200),
    shortName: filledText(60).optional().meta({ description: 'For lanes and chips.' }),
    kind: ActorKind,
  })
  .meta({ id: 'Actor', description: 'An organisation or office with a part in the case.' })
export type Actor = z.infer<typeof Actor>

/** A document: article, letter, decision, report. */
export const Source = z
  .strictObject({
    id: Id,
    title: filledText(500),
    publisher: filledText(200),
    url: WebAddress.optional(),
    published: EdtfText.optional().meta({
      description: 'As the document shows it; absent when unknown.',
    }),
    accessed: EdtfText.optional().meta({ description: 'When we read it.' }),
    lang: Language,
    origin: Id.optional().meta({
      description: 'The source whose account this one repeats; both then count as one origin.',
    }),
    note: filledText(1000).optional(),
  })
  .meta({ id: 'Source', description: 'A document: article, letter, decision, report.' })
export type Source = z.infer<typeof Source>

/** One side of a contradiction. */
export const Position = z
  .strictObject({
    says: filledText(1000),
    sources: z.array(Id).max(50),
    date: EdtfText.optional().meta({
      description: 'The rival date, when the quarrel is about one.',
    }),
  })
  .meta({ id: 'Position' })
export type Position = z.infer<typeof Position>

/** Sources that disagree; what we follow, if we chose, and why. */
export const Contradiction = z
  .strictObject({
    id: Id,
    about: filledText(300),
    aspect: z.enum(['date', 'number', 'actor', 'place', 'nature']),
    entries: z.array(Id).min(1).max(50),
    positions: z.array(Position).min(2).max(20),
    follows: z.int().min(0).max(19).optional().meta({
      description: 'Index of the position we follow; absent while nobody chose.',
    }),
    reason: filledText(2000).optional().meta({ description: 'Why we follow it.' }),
    note: text(3000),
    visibility: Visibility,
  })
  .refine(({ follows, positions }) => follows === undefined || follows < positions.length, {
    error: 'is not one of the positions',
    path: ['follows'],
  })
  .refine(({ follows, reason }) => follows === undefined || reason !== undefined, {
    error: 'is needed beside a choice',
    path: ['reason'],
  })
  .meta({ id: 'Contradiction', description: 'Sources that disagree, what we follow and why.' })
export type Contradiction = z.infer<typeof Contradiction>

const { trigger: _, params: __, ...periodFields } = clockFields

/** A moment from which a clock can have run. */
export const ClockStart = z
  .strictObject({
    entry: Id.meta({ description: 'The entry that tells it, with its citations.' }),
    at: dayOrMoment.optional().meta({
      description:
        'The moment within it, with its offset, or a date in EDTF; its own date otherwise.',
    }),
    note: filledText(1000).optional().meta({ description: 'What speaks for it.' }),
  })
  .meta({ id: 'ClockStart' })
export type ClockStart = z.infer<typeof ClockStart>

/**
 * The statutory period by which something is due; its last moment is computed on reading, never stored.
 *
 * When somebody became aware, or received something, can be in dispute: the moments that can be meant
 * stand beside each other, and one of them is followed.
 */
export const CommitmentClock = z
  .strictObject({
    ...periodFields,
    params: z.strictObject(ClockParams.shape).optional(),
    starts: z.array(ClockStart).min(1).max(20),
    follows: z.int().min(0).max(19).meta({ description: 'Index of the start we follow.' }),
    reason: filledText(2000).optional().meta({
      description: 'Why we follow it; needed where there are several.',
    }),
  })
  .refine(({ follows, starts }) => follows < starts.length, {
    error: 'is not one of the moments: give the place of one in starts, counted from 0',
    path: ['follows'],
  })
  .refine(({ starts, reason }) => starts.length === 1 || reason !== undefined, {
    error: 'is needed where there are several moments to choose from',
    path: ['reason'],
  })
  .meta({ id: 'CommitmentClock', description: 'The statutory period by which something is due.' })
export type CommitmentClock = z.infer<typeof CommitmentClock>

/** What became of a commitment that is settled. */
export const SettledAs = z.enum(['kept', 'superseded', 'lapsed']).meta({
  id: 'SettledAs',
  description: 'Done; or something else came in its place; or it lost its point.',
})
export type SettledAs = z.infer<typeof SettledAs>

/** Something promised or owed; by whom; due when; settled by which entry. */
export const Commitment = z
  .strictObject({
    id: Id,
    what: filledText(500),
    basis: z.enum(['promise', 'duty']).meta({ description: 'Given by word, or owed by law.' }),
    by: z.array(Id).max(20).meta({ description: 'Actors who owe it.' }),
    to: z.array(Id).max(20).meta({ description: 'Actors to whom it is owed.' }),
    from: Id.meta({ description: 'The entry in which it was promised or fell due.' }),
    due: EdtfText.optional().meta({ description: 'Stated due date; absent when none was given.' }),
    dueNote: filledText(1000).optional().meta({ description: 'Where the due date comes from.' }),
    clock: CommitmentClock.optional().meta({
      description: 'The period it is due by; absent where a date is stated, or none is known.',
    }),
    settledBy: Id.optional().meta({
      description: 'The entry that settled it; absent while it is open.',
    }),
    settledAs: SettledAs.optional().meta({
      description: 'What that entry made of it: kept when left out.',
    }),
    note: filledText(2000).optional(),
    visibility: Visibility,
  })
  .refine(({ due, clock }) => due === undefined || clock === undefined, {
    error: 'stands beside a clock that computes the date: leave one of the two out',
    path: ['due'],
  })
  .refine(({ settledBy, settledAs }) => settledAs === undefined || settledBy !== undefined, {
    error: 'says what became of it: name the entry that settled it in settledBy, or leave this out',
    path: ['settledAs'],
  })
  .meta({ id: 'Commitment', description: 'Something promised or owed.' })
export type Commitment = z.infer<typeof Commitment>

/** Something nobody has answered yet. */
export const Question = z
  .strictObject({
    id: Id,
    text: filledText(1000),
    entries: z.array(Id).max(50),
    answeredBy: Id.optional().meta({ description: 'The entry that answers it.' }),
    visibility: Visibility,
  })
  .meta({ id: 'Question', description: 'Something nobody has answered yet.' })
export type Question = z.infer<typeof Question>

/** What a finding is about, and where a dismissal therefore points; by the first word of its name. */
const FINDING =
  /^(commitment|question|contradiction|step|provision|date|quote|origin):([a-z0-9-]+)(?::[\s\S]+)?$/

/**
 * A finding that somebody set aside, and why. It holds for its matter on every day.
 *
 * Its finding names the record it is about: one that is public says nothing outside unless that record
 * is public too.
 */
export const Dismissal = z
  .strictObject({
    id: Id,
    finding: filledText(500)
      .regex(FINDING, { error: 'is not the name of a finding, such as “question:who-asked”' })
      .meta({
        description: 'Name of the finding, the same on any day: `step:b1-breach:register`.',
      }),
    reason: filledText(2000).meta({ description: 'Why it is no open end.' }),
    on: EdtfText.optional().meta({ description: 'The day as of which that was judged.' }),
    visibility: Visibility,
  })
  .meta({ id: 'Dismissal', description: 'A finding that somebody set aside, and why.' })
export type Dismissal = z.infer<typeof Dismissal>

type SubjectKind = 'entries' | 'commitments' | 'questions' | 'contradictions'

const subjects: Partial<Record<string, SubjectKind>> = {
  commitment: 'commitments',
  question: 'questions',
  contradiction: 'contradictions',
}

/**
 * The record that a finding is about.
 *
 * @param finding name of a finding, as in a dismissal; null for anything else
 */
export function subjectOf(finding: string): { kind: SubjectKind; id: string } | null {
  const [, about = '', id = ''] = FINDING.exec(finding) ?? []
  return id === '' ? null : { kind: subjects[about] ?? 'entries', id }
}

export const ActorDraft = z
  .strictObject({ ...Actor.shape, id: Id.optional() })
  .meta({ id: 'ActorDraft' })
export const SourceDraft = z
  .strictObject({ ...Source.shape, id: Id.optional() })
  .meta({ id: 'SourceDraft' })
export const ContradictionDraft = z
  .strictObject({
    ...Contradiction.shape,
    id: Id.optional(),
    note: Contradiction.shape.note.default(''),
    visibility: Visibility.default('internal'),
  })
  .meta({ id: 'ContradictionDraft' })
export const CommitmentDraft = z
  .strictObject({
    ...Commitment.shape,
    id: Id.optional(),
    by: Commitment.shape.by.default([]),
    to: Commitment.shape.to.default([]),
    visibility: Visibility.default('internal'),
  })
  .meta({ id: 'CommitmentDraft' })
export const QuestionDraft = z
  .strictObject({
    ...Question.shape,
    id: Id.optional(),
    entries: Question.shape.entries.default([]),
    visibility: Visibility.default('internal'),
  })
  .meta({ id: 'QuestionDraft' })
export const DismissalDraft = z
  .strictObject({
    ...Dismissal.shape,
    id: Id.optional(),
    visibility: Visibility.default('internal'),
  })
  .meta({ id: 'DismissalDraft' })
