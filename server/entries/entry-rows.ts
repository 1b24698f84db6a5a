import type { Entry } from '#domain/chronology/entry.ts'
import { boundsOfText, hemisphereOf } from '#domain/chronology/order.ts'
import type { Side } from '#domain/time/move-date.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { present } from '#server/records/positioned-store.ts'
import type { Owner } from '#server/records/record-store.ts'

/** An entry's row and the rows below it, as Prisma reads them. */
export const withChildren = {
  actors: { orderBy: { position: 'asc' } },
  citations: { orderBy: { position: 'asc' } },
  relations: { orderBy: { position: 'asc' } },
  provisions: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.EntryInclude

export type EntryRow = Prisma.EntryGetPayload<{ include: typeof withChildren }>

/** The day numbers an entry is ordered by. */
export function dayColumns(date: string, owner: Owner): { earliest: number; latest: number } {
  const { start, end } = boundsOfText(date, hemisphereOf(owner.jurisdiction))
  return { earliest: start.earliest, latest: end.latest }
}

/** Columns of an entry but for key, revision and mark. */
export function entryColumns(entry: Entry, owner: Owner) {
  return {
    date: entry.date,
    ...dayColumns(entry.date, owner),
    relativeEntry: entry.relativeTo?.entry ?? null,
    relativeOffset: entry.relativeTo?.offset ?? null,
    relativeBound: entry.relativeTo?.bound ?? null,
    stated: entry.stated ?? null,
    dateNote: entry.dateNote ?? null,
    title: entry.title,
    summary: entry.summary,
    kind: entry.kind,
    affected: entry.affected ? JSON.stringify(entry.affected) : null,
    dataCategories: entry.dataCategories ? JSON.stringify(entry.dataCategories) : null,
    visibility: entry.visibility,
  }
}

/** Rows below entries, one list a table. */
export function childRows(caseId: string, entries: readonly Entry[]) {
  const rowsOf = <T extends object>(list: (entry: Entry) => readonly T[]) =>
    entries.flatMap((entry) =>
      list(entry).map((child, position) => ({ caseId, entryId: entry.id, position, ...child })),
    )
  return {
    actors: rowsOf((entry) => entry.actors.map((actorId) => ({ actorId }))),
    citations: rowsOf((entry) =>
      entry.citations.map(({ source, stance, claim, quote, lang, locator, date }) => ({
        sourceId: source,
        stance,
        claim: claim ?? null,
        quote: quote ?? null,
        lang: lang ?? null,
        locator: locator ? JSON.stringify(locator) : null,
        date: date ?? null,
      })),
    ),
    relations: rowsOf((entry) =>
      entry.relations.map(({ kind, target }) => ({ kind, targetId: target })),
    ),
    provisions: rowsOf((entry) =>
      entry.provisions.map(({ act, article, basis, reason }) => ({
        act,
        article: article ?? null,
        basis,
        reason: reason ?? null,
      })),
    ),
  }
}

/** The columns that hold where an entry's date is counted from. */
export const linkColumns = {
  relativeEntry: true,
  relativeOffset: true,
  relativeBound: true,
} as const

/** The link of an entry, as a member of it; nothing when its date is counted from no other. */
export function linkFromRow(
  row: Pick<EntryRow, keyof typeof linkColumns>,
): Pick<Entry, 'relativeTo'> {
  const { relativeEntry: entry, relativeOffset: offset, relativeBound: bound } = row
  if (entry === null || offset === null) return {}
  return { relativeTo: { entry, offset, ...(bound !== null && { bound: bound as Side }) } }
}

/** The entry of the document, from its rows. */
export function entryFromRow(row: EntryRow): Entry {
  const { stated, dateNote, affected, dataCategories } = row
  return {
    id: row.id,
    date: row.date,
    ...linkFromRow(row),
    ...present({ stated, dateNote }),
    title: row.title,
    summary: row.summary,
    kind: row.kind as Entry['kind'],
    actors: row.actors.map((part) => part.actorId),
    citations: row.citations.map(({ sourceId, stance, claim, quote, lang, locator, date }) => ({
      source: sourceId,
      stance: stance as Entry['citations'][number]['stance'],
      ...present({ claim, quote, lang, locator: locator && JSON.parse(locator), date }),
    })),
    relations: row.relations.map(({ kind, targetId }) => ({
      kind: kind as Entry['relations'][number]['kind'],
      target: targetId,
    })),
    provisions: row.provisions.map(({ act, article, basis, reason }) => ({
      act,
      ...present({ article }),
      basis: basis as Entry['provisions'][number]['basis'],
      ...present({ reason }),
    })),
    ...(affected !== null && { affected: JSON.parse(affected) }),
    ...(dataCategories !== null && { dataCategories: JSON.parse(dataCategories) }),
    visibility: row.visibility as Entry['visibility'],
  }
}
