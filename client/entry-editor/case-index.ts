import type { CaseData } from '#client/case-data/case-data.ts'
import { folded } from '#client/case-data/titled.ts'
import type { Option } from '#client/ui/combobox.tsx'
import type { Entry } from '#domain/chronology/entry.ts'
import { hemisphereOf } from '#domain/chronology/order.ts'
import type { Actor, Source } from '#domain/chronology/records.ts'
import type { Hemisphere } from '#domain/time/bounds.ts'
import type { EntryDate } from '#domain/time/read-typed.ts'
import { capitalise, type DateLanguage, sayEdtf } from '#domain/time/words.ts'

/** A case by id and by words. */
export interface CaseIndex {
  hemisphere: Hemisphere
  actors: ReadonlyMap<string, Actor>
  sources: ReadonlyMap<string, Source>
  /** Those that are here; reading another asks for it. */
  entries: { get: (id: string) => EntryDate | undefined; keys: () => Iterable<string> }
  /** Entries whose dates are counted from an entry. */
  dependentsOf: (id: string) => readonly string[]
  findActors: (typed: string, without: readonly string[]) => Option[]
  findSources: (typed: string) => Option[]
  findEntries: (typed: string, without: readonly string[]) => Option[]
  /** Entries of this title, whatever its capitals and accents. */
  entriesTitled: (title: string) => readonly EntryDate[]
}

/** A list shows at most this many; typing finds the rest. */
const MOST_FOUND = 30

export function indexCase(data: CaseData, language: DateLanguage): CaseIndex {
  const { actors, sources } = data.records
  const found = new Map<string, EntryDate>()
  const findTexts = (typed: string) => {
    const texts = data.find(typed, MOST_FOUND + 1) ?? []
    for (const text of texts) found.set(text.id, text)
    return texts
  }
  return {
    hemisphere: hemisphereOf(data.records.case.jurisdiction),
    actors: data.index.actors,
    sources: data.index.sources,
    entries: {
      get: (id) => found.get(id) ?? data.textOf(id) ?? undefined,
      keys: () => [...data.known().map(({ id }) => id), ...found.keys()],
    },
    dependentsOf: (id) => data.entryOf(id)?.dependents.map((entry) => entry.id) ?? [],
    findActors: (typed, without) =>
      find(actors, typed, (a) => `${a.shortName ?? ''} ${a.name}`, without).map((a) => ({
        id: a.id,
        label: a.name,
        detail: a.shortName ?? '',
      })),
    findSources: (typed) =>
      find(sources, typed, (s) => `${s.publisher} ${s.title} ${s.url ?? ''}`).map((s) => ({
        id: s.id,
        label: s.publisher,
        detail: [s.title, s.published && sayEdtf(s.published, language).short]
          .filter(Boolean)
          .join(' · '),
      })),
    findEntries: (typed, without) =>
      findTexts(typed)
        .filter(({ id }) => !without.includes(id))
        .slice(0, MOST_FOUND)
        .map(({ id, title, date }) => ({
          id,
          label: title,
          detail: sayEdtf(date, language).short,
        })),
    entriesTitled: titleFinder(data, findTexts),
  }
}

/** Where not all entries are here, those that a search for the title brings. */
function titleFinder(
  data: CaseData,
  search: (typed: string) => readonly EntryDate[],
): CaseIndex['entriesTitled'] {
  let byTitle: Map<string, EntryDate[]> | undefined
  return (title) => {
    const known = data.known()
    if (known.length < data.columns.count) {
      return search(title).filter((entry) => asTitle(entry.title) === asTitle(title))
    }
    byTitle ??= groupByTitle(known)
    return byTitle.get(asTitle(title)) ?? []
  }
}

function groupByTitle(entries: readonly EntryDate[]): Map<string, EntryDate[]> {
  const byTitle = new Map<string, EntryDate[]>()
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
