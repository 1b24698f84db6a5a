import type { PositionsAsked } from '#client/api/timeline.ts'
import { type EntryColumns, entryColumns } from '#client/timeline/columns.ts'
import { timelineColumns } from '#domain/chronology/columns.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import { type FirstReports, gatherReports } from '#domain/chronology/first-report.ts'
import { provisionValues } from '#domain/chronology/provision-values.ts'
import type { Frame, TimelineText } from '#domain/chronology/timeline-views.ts'
import type { CaseData, CaseRecords, EntryInFull, ValueCounts } from './case-data.ts'
import { countValues, type Filter, shownEntries } from './filter.ts'
import { append, byId, indexRecords, type RecordIndex, textOfEntry } from './record-index.ts'
import { findTitled } from './titled.ts'
import { positionsTouching } from './touching.ts'

/** A case that is here as one document. */
export class WholeCase implements CaseData {
  readonly at: number
  readonly records: CaseRecords
  readonly index: RecordIndex
  readonly columns: EntryColumns
  readonly arrivals = 0
  readonly knowsAll = true
  readonly #entries: readonly Entry[]
  readonly #byId: ReadonlyMap<string, Entry>
  readonly #texts: TimelineText[] = []
  #reports: FirstReports | null = null
  #inFull: Map<string, EntryInFull> | null = null
  #counts: Record<'actors' | 'sources' | 'provisions', ValueCounts> | null = null

  constructor({ at, document }: Pick<Frame, 'at' | 'document'>) {
    const { entries, ...records } = document
    this.at = at
    this.records = records
    this.index = indexRecords(records)
    this.columns = entryColumns(timelineColumns(document.case, entries, document.sources))
    this.#entries = entries
    this.#byId = byId(entries)
  }

  textAt(position: number): TimelineText | undefined {
    const entry = this.#entries[position]
    if (!entry) return undefined
    this.#texts[position] ??= textOfEntry(entry, this.index)
    return this.#texts[position]
  }

  textOf(id: string): TimelineText | null {
    const position = this.columns.positionOf(id)
    return position === undefined ? null : (this.textAt(position) ?? null)
  }

  positionOf(id: string): number | null {
    return this.columns.positionOf(id) ?? null
  }

  entryOf(id: string): EntryInFull | null {
    this.#inFull ??= this.#related()
    return this.#inFull.get(id) ?? null
  }

  known(): readonly Entry[] {
    return this.#entries
  }

  textsNow(): void {}

  async settled(): Promise<boolean> {
    return false
  }

  async waitForText(position: number): Promise<TimelineText> {
    const text = this.textAt(position)
    if (!text) throw new Error(`There is no entry at ${position}`)
    return text
  }

  asks({ words }: Filter): PositionsAsked | null {
    return words === '' ? null : [['q', words]]
  }

  shown(filter: Filter, found: Uint8Array | null): Uint8Array | null {
    const isDisputed = (entry: Entry) => this.index.disputes(entry) > 0
    return shownEntries(this.#entries, filter, { isDisputed, found })
  }

  get countActors(): ValueCounts {
    return this.#counted().actors
  }

  get countSources(): ValueCounts {
    return this.#counted().sources
  }

  get provisions(): readonly string[] {
    return [...this.countProvisions.keys()].sort()
  }

  get countProvisions(): ValueCounts {
    return this.#counted().provisions
  }

  find(words: string, most: number): readonly TimelineText[] {
    return this.#take(findTitled(this.#entries, words, most))
  }

  touching(days: { from: number; to: number }, most: number): readonly TimelineText[] {
    return this.#take(positionsTouching(this.columns, days, most))
  }

  firstReports(): FirstReports {
    if (!this.#reports) {
      const { add, reports } = gatherReports(this.#entries.length)
      for (const entry of this.#entries) add(this.index.firstReport(entry))
      this.#reports = reports
    }
    return this.#reports
  }

  originsSince(earlier: CaseData): Int32Array {
    return Int32Array.from(this.#entries, ({ id }) => earlier.positionOf(id) ?? -1)
  }

  subscribe(): () => void {
    return () => {}
  }

  failure(): null {
    return null
  }

  retry(): void {}

  #take(positions: readonly number[]): TimelineText[] {
    return positions.flatMap((position) => this.textAt(position) ?? [])
  }

  #counted() {
    this.#counts ??= {
      actors: countValues(this.#entries, (entry) => entry.actors),
      sources: countValues(this.#entries, (entry) => entry.citations.map((c) => c.source)),
      provisions: countValues(this.#entries, (entry) => entry.provisions.flatMap(provisionValues)),
    }
    return this.#counts
  }

  #related(): Map<string, EntryInFull> {
    const relationsBack = new Map<string, EntryInFull['relationsBack'][number][]>()
    const dependents = new Map<string, TimelineText[]>()
    this.#entries.forEach(({ relations, relativeTo }, position) => {
      const from = this.textAt(position)
      if (!from) return
      for (const { kind, target } of relations) append(relationsBack, target, { kind, from })
      if (relativeTo) append(dependents, relativeTo.entry, from)
    })
    return new Map(
      [...this.#byId].map(([id, entry]) => [
        id,
        {
          entry,
          relationsBack: relationsBack.get(id) ?? [],
          dependents: dependents.get(id) ?? [],
        },
      ]),
    )
  }
}
