import type { Actor } from '#domain/chronology/records.ts'
import type { Actor as ActorRow } from '#prisma/generated/client.ts'
import { positionedStore, present } from '#server/records/positioned-store.ts'

export const actorStore = positionedStore<
  'actors',
  Pick<ActorRow, 'id' | 'name' | 'shortName' | 'kind'>
>({
  kind: 'actors',
  titleOf: (actor) => actor.shortName ?? actor.name,
  table: 'Actor',
  toRow: ({ name, shortName, kind }) => ({ name, shortName: shortName ?? null, kind }),
  fromRow: ({ id, name, shortName, kind }) => ({
    id,
    name,
    ...present({ shortName }),
    kind: kind as Actor['kind'],
  }),
})
