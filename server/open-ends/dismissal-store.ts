import type { Dismissal } from '#domain/chronology/records.ts'
import type { Dismissal as DismissalRow } from '#prisma/generated/client.ts'
import { positionedStore, present } from '#server/records/positioned-store.ts'

type Columns = Omit<DismissalRow, 'caseId' | 'position' | 'revision' | 'deleted'>

export const dismissalStore = positionedStore<'dismissals', Columns>({
  kind: 'dismissals',
  titleOf: ({ finding }) => finding,
  table: 'Dismissal',
  toRow: ({ finding, reason, on, visibility }) => ({ finding, reason, on: on ?? null, visibility }),
  fromRow: ({ id, finding, reason, on, visibility }) => ({
    id,
    finding,
    reason,
    ...present({ on }),
    visibility: visibility as Dismissal['visibility'],
  }),
})
