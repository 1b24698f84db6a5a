import type { Option } from '#client/ui/combobox.tsx'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import type { Actor, Source } from '#domain/chronology/records.ts'
import type { Hemisphere } from '#domain/time/bounds.ts'
import { capitalise, type DateLanguage, sayEdtf } from '#domain/time/words.ts'

/** A case by id and by words. */
export interface CaseIndex {
  hemisphere: Hemisphere
  actors: ReadonlyMap<string, Actor>
  sources: ReadonlyMap<string, Source>
  entries: ReadonlyMap<string, Entry>
  findActors: (typed: string, without: readonly string[]) => Option[]
  findSources: (typed: string) => Option[]
  findEntries: (typed: string, without: readonly string[]) => Option[]
  /** Entries of this title, whatever its capitals and accents. */
  entriesTitled: (title: string) => readonly Entry[]
}

/** A list shows at most this many; typing finds the rest. */
const MOST_FOUND = 30

export function indexCase(document: Chronology, language: DateLanguage): CaseIndex {
  return {
    hemisphere: hemisphereOf(document.case.jurisdiction),
    actors: new Map(document.actors.map((actor) => [actor.id, actor])),
    sources: new Map(document.sources.map((source) => [source.id, source])),
    entries: new Map(document.entries.map((entry) => [entry.id, entry])),
    findActors: (typed, without) =>
      find(document.actors, typed, (a) => `${a.shortName ?? ''} ${a.name}`, without).map((a) => ({
        id: a.id,
        label: a.name,
        detail: a.shortName ?? '',
      })),
    findSources: (typed) =>
      find(document.sources, typed, (s) => `${s.publisher} ${s.title} ${s.url ?? ''}`).map((s) => ({
        id: s.id,
        label: s.publisher,
        detail: [s.title, s.published && sayEdtf(s.published, language).short]
          .filter(Boolean)
          .join(' · '),
      })),
    findEntries: (typed, without) =>
      find(document.entries, typed, (e) => `${e.title} ${e.date}`, without).map((e) => ({
        id: e.id,
        label: e.title,
        detail: sayEdtf(e.date, language).short,
      })),
    entriesTitled: titleFinder(document.entries),
  }
}

function titleFinder(entries: readonly Entry[]): CaseIndex['entriesTitled'] {
  let byTitle: Map<string, Entry[]> | undefined
  return (title) => {
    byTitle ??= groupByTitle(entries)
    return byTitle.get(asTitle(title)) ?? []
  }
}

function groupByTitle(entries: readonly Entry[]): Map<string, Entry[]> {
  const byTitle = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = asTitle(entry.title)
    const others = byTitle.get(key)
    if (others) others.push(entry)
    else byTitle.set(key, [entry])
  }
  return byTitle
}

/** Records whose text holds every word typed, in the order they stand in. */
function find<T extends { id: string }>(
  records: readonly T[],
  typed: string,
  textOf: (record: T) => string,
  without: readonly string[] = [],
): T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const found: T[] = []
  for (const record of records) {
    if (found.length === MOST_FOUND) break
    if (without.includes(record.id)) continue
    const text = words.length === 0 ? '' : folded(textOf(record))
    if (words.every((word) => text.includes(word))) found.push(record)
  }
  return found
}

const asTitle = (text: string) => folded(text).replace(/\s+/g, ' ').trim()

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** "Agreement drawn up · last quarter of 2013". */
export const sayEntry = (
  { title, date }: Pick<Entry, 'title' | 'date'>,
  language: DateLanguage,
): string => `${title} · ${sayEdtf(date, language).short}`

/** "NU.nl, July 2020". */
export const saySource = (
  { publisher, published }: { publisher: string; published?: string | undefined },
  language: DateLanguage,
): string => (published ? `${publisher}, ${sayEdtf(published, language).short}` : publisher)

/** A date as a sentence starts: "Last quarter of 2013". */
export const sayDateFirst = (edtf: string, language: DateLanguage): string =>
  capitalise(sayEdtf(edtf, language).long)
