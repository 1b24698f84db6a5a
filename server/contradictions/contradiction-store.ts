import type { Contradiction } from '#domain/chronology/records.ts'
import type { Contradiction as ContradictionRow } from '#prisma/generated/client.ts'
import { positionedStore, present } from '#server/records/positioned-store.ts'

type Columns = Omit<ContradictionRow, 'caseId' | 'position' | 'revision' | 'deleted'>

export const contradictionStore = positionedStore<'contradictions', Columns>({
  kind: 'contradictions',
  titleOf: (contradiction) => contradiction.about,
  table: 'Contradiction',
  toRow: ({ about, aspect, entries, positions, follows, reason, note, visibility }) => ({
    about,
    aspect,
    entries: JSON.stringify(entries),
    positions: JSON.stringify(positions),
    follows: follows ?? null,
    reason: reason ?? null,
    note,
    visibility,
  }),
  fromRow: ({ id, about, aspect, entries, positions, follows, reason, note, visibility }) => ({
    id,
    about,
    aspect: aspect as Contradiction['aspect'],
    entries: JSON.parse(entries),
    positions: JSON.parse(positions),
    ...present({ follows, reason }),
    note,
    visibility: visibility as Contradiction['visibility'],
  }),
})
