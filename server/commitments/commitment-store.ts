import type { Commitment } from '#domain/chronology/records.ts'
import type { Commitment as CommitmentRow } from '#prisma/generated/client.ts'
import { positionedStore, present } from '#server/records/positioned-store.ts'

type Columns = Omit<CommitmentRow, 'caseId' | 'position' | 'revision' | 'deleted'>

export const commitmentStore = positionedStore<'commitments', Columns>({
  kind: 'commitments',
  titleOf: (commitment) => commitment.what,
  table: 'Commitment',
  toRow: ({ what, basis, by, to, from, due, dueNote, clock, settledBy, note, visibility }) => ({
    what,
    basis,
    by: JSON.stringify(by),
    to: JSON.stringify(to),
    fromId: from,
    due: due ?? null,
    dueNote: dueNote ?? null,
    clock: clock === undefined ? null : JSON.stringify(clock),
    settledBy: settledBy ?? null,
    note: note ?? null,
    visibility,
  }),
  fromRow: ({
    id,
    what,
    basis,
    by,
    to,
    fromId,
    due,
    dueNote,
    clock,
    settledBy,
    note,
    visibility,
  }) => ({
    id,
    what,
    basis: basis as Commitment['basis'],
    by: JSON.parse(by),
    to: JSON.parse(to),
    from: fromId,
    ...present({ due, dueNote }),
    ...(clock !== null && { clock: JSON.parse(clock) }),
    ...present({ settledBy, note }),
    visibility: visibility as Commitment['visibility'],
  }),
})
