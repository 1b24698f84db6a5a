import type { Source as SourceRow } from '#prisma/generated/client.ts'
import { positionedStore, present } from '#server/records/positioned-store.ts'

type Columns = Omit<SourceRow, 'caseId' | 'position' | 'revision' | 'deleted'>

export const sourceStore = positionedStore<'sources', Columns>({
  kind: 'sources',
  titleOf: (source) => `${source.publisher} ${source.title}`,
  table: 'Source',
  toRow: ({ title, publisher, url, published, accessed, lang, origin, note }) => ({
    title,
    publisher,
    url: url ?? null,
    published: published ?? null,
    accessed: accessed ?? null,
    lang,
    origin: origin ?? null,
    note: note ?? null,
  }),
  fromRow: ({ id, title, publisher, url, published, accessed, lang, origin, note }) => ({
    id,
    title,
    publisher,
    ...present({ url, published, accessed }),
    lang,
    ...present({ origin, note }),
  }),
})
