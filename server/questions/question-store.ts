import type { Question } from '#domain/chronology/records.ts'
import type { Question as QuestionRow } from '#prisma/generated/client.ts'
import { positionedStore, present } from '#server/records/positioned-store.ts'

type Columns = Omit<QuestionRow, 'caseId' | 'position' | 'revision' | 'deleted'>

export const questionStore = positionedStore<'questions', Columns>({
  kind: 'questions',
  titleOf: (question) => question.text,
  table: 'Question',
  toRow: ({ text, entries, answeredBy, visibility }) => ({
    text,
    entries: JSON.stringify(entries),
    answeredBy: answeredBy ?? null,
    visibility,
  }),
  fromRow: ({ id, text, entries, answeredBy, visibility }) => ({
    id,
    text,
    entries: JSON.parse(entries),
    ...present({ answeredBy }),
    visibility: visibility as Question['visibility'],
  }),
})
