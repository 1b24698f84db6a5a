import { z } from 'zod'
import { Case } from './case.ts'
import { Entry } from './entry.ts'
import { Actor, Commitment, Contradiction, Dismissal, Question, Source } from './records.ts'

/** A whole case as one document: what seeds, import, export and the client speak. */
export const Chronology = z
  .strictObject({
    format: z.literal('kroniek/1'),
    case: Case,
    actors: z.array(Actor).max(20_000),
    sources: z.array(Source).max(200_000),
    entries: z.array(Entry).max(1_000_000),
    contradictions: z.array(Contradiction).max(50_000),
    commitments: z.array(Commitment).max(50_000),
    questions: z.array(Question).max(50_000),
    dismissals: z.array(Dismissal).max(50_000).optional().meta({
      description: 'Absent where nothing was dismissed.',
    }),
  })
  .meta({
    id: 'Chronology',
    title: 'Kroniek chronology document',
    description: 'A whole case as JSON. Entries stand in the order of time.',
  })
export type Chronology = z.infer<typeof Chronology>

/** The parts of a case that have an id of their own, by the name their URL has. */
export const recordSchemas = {
  entries: Entry,
  sources: Source,
  actors: Actor,
  contradictions: Contradiction,
  commitments: Commitment,
  questions: Question,
  dismissals: Dismissal,
} as const
export type RecordKind = keyof typeof recordSchemas
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>
export const recordKinds = Object.keys(recordSchemas) as RecordKind[]

/** The records of one kind; a list the document need not have is empty. */
export const recordsOf = <K extends RecordKind>(
  document: Chronology,
  kind: K,
): readonly RecordOf<K>[] => (document[kind] ?? []) as unknown as readonly RecordOf<K>[]
