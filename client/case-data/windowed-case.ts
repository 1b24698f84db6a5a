import type { getRecord } from '#client/api/cases.ts'
import { Refusal } from '#client/api/http.ts'
import { type getPositions, isBehind, type PositionsAsked } from '#client/api/timeline.ts'
import { type EntryColumns, runningMaximum } from '#client/timeline/columns.ts'
import type { TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import { originsAfter, patchColumns, rearrange } from '#domain/chronology/columns-patch.ts'
import type { Entry } from '#domain/chronology/entry.ts'
import type { FirstReports } from '#domain/chronology/first-report.ts'
import { sourceLanes } from '#domain/chronology/source-lanes.ts'
import {
  type Frame,
  MOST_TEXTS,
  type TimelineChanges,
  type TimelineText,
} from '#domain/chronology/timeline-views.ts'
import { problemType } from '#domain/problem.ts'
import { Asked } from './asked.ts'
import { batchesOf } from './batches.ts'
import type { CaseData, CaseRecords, EntryInFull } from './case-data.ts'
import { asksNothing, type Filter, filterAsked } from './filter.ts'
import { indexRecords, type RecordIndex } from './record-index.ts'
import { positionsTouching } from './touching.ts'

export type WindowedApi = Pick<
  typeof import('#client/api/windowed.ts'),
  'getTexts' | 'getTextsNow' | 'getPosition' | 'getRelated' | 'getReports'
> & { getPositions: typeof getPositions; getRecord: typeof getRecord }

/** What a case that is read as it is looked at is made of. */
export interface Windowed {
  frame: Frame
  arrays: TimelineArrays
  api: WindowedApi
  /** Told when the server refuses because the case has moved on. */
  onBehind: () => void
}

const MOST_KEPT = { texts: 30_000, places: 60_000, entries: 100, searches: 50 }
/** Texts fetched on both sides of what is asked for: a reader scrolls on. */
const AROUND = 20
/** Requests that paper waits for. */
const MOST_NOW = 40

/** A case of which only the geometry is here; texts and entries come as they are looked at. */
export class WindowedCase implements CaseData {
  readonly at: number
  readonly records: CaseRecords
  readonly index: RecordIndex
  readonly columns: EntryColumns
  readonly knowsAll = false
  readonly countActors = null
  readonly countSources = null
  readonly countProvisions = null
  readonly provisions: readonly string[]
  arrivals = 0
  readonly #windowed: Windowed
  readonly #listeners = new Set<() => void>()
  readonly #texts: Asked<number, TimelineText>
  readonly #places: Asked<string, number | null>
  readonly #entries: Asked<string, EntryInFull | null>
  /** By how many and words. */
  readonly #searches: Asked<string, readonly TimelineText[]>
  readonly #reports: Asked<'all', FirstReports>
  /** Texts that came with an entry, by id. */
  readonly #named = new Map<string, TimelineText>()
  #earlier: { at: number; origins: Int32Array } | null = null

  constructor(windowed: Windowed) {
    const { entries: _, ...records } = windowed.frame.document
    this.#windowed = windowed
    this.at = windowed.arrays.at
    this.records = records
    this.provisions = windowed.frame.provisions
    this.index = indexRecords(records)
    this.columns = columnsOf(windowed.arrays, records.sources)
    const onArrival = () => this.#arrive()
    this.#texts = new Asked({
      read: (positions) => this.#fetchTexts(positions),
      most: MOST_KEPT.texts,
      atOnce: MOST_TEXTS,
      onArrival,
    })
    this.#places = new Asked({
      read: (ids) => this.#fetchPlaces(ids),
      most: MOST_KEPT.places,
      atOnce: 20,
      onArrival,
    })
    this.#entries = new Asked({
      read: (ids) => this.#fetchEntries(ids),
      most: MOST_KEPT.entries,
      atOnce: 1,
      onArrival,
    })
    this.#searches = new Asked({
      read: ([key = '']) => this.#search(key).then((found) => [[key, found]]),
      most: MOST_KEPT.searches,
      atOnce: 1,
      onArrival,
    })
    this.#reports = new Asked({
      read: async ([key = 'all']) => [[key, await this.#fetchReports()]],
      most: 1,
      atOnce: 1,
      onArrival,
    })
  }

  /** The case after changes, with what is here of it already. */
  after(changes: TimelineChanges, frame: Frame): WindowedCase {
    const { arrays } = this.#windowed
    const origins = originsAfter(arrays.count, changes.changes)
    const next = new WindowedCase({
      ...this.#windowed,
      frame,
      arrays: patchColumns(arrays, changes),
    })
    next.#earlier = { at: this.at, origins }
    const reports = this.#reports.last('all')
    if (reports) {
      const numbers = rearrange(reports.numbers, origins)
      next.#reports.putOutdated('all', { ...reports, numbers })
    }
    const places = new Int32Array(arrays.count).fill(-1)
    for (let now = 0; now < origins.length; now++) {
      const was = origins[now] ?? -1
      if (was >= 0) places[was] = now
    }
    for (const [was, text] of this.#texts.entries()) next.#keep(places[was] ?? -1, text)
    for (const { now, text } of changes.changes) if (text) next.#keep(now ?? -1, text)
    for (const [id, was] of this.#places.entries()) {
      const now = was === null ? -1 : (places[was] ?? -1)
      if (now >= 0) next.#places.put(id, now)
    }
    for (const { id, now } of changes.changes) next.#places.put(id, now)
    for (const [id, entry] of this.#entries.entries()) {
      if (entry !== null) next.#entries.putOutdated(id, entry)
    }
    return next
  }

  textAt(position: number): TimelineText | undefined {
    if (position < 0 || position >= this.columns.count) return undefined
    return this.#texts.get(position)
  }

  textOf(id: string): TimelineText | null | undefined {
    const named = this.#named.get(id)
    if (named) return named
    const position = this.positionOf(id)
    return typeof position === 'number' ? this.textAt(position) : position
  }

  positionOf(id: string): number | null | undefined {
    return this.#places.get(id)
  }

  entryOf(id: string): EntryInFull | null | undefined {
    return this.#entries.get(id)
  }

  known(): readonly Entry[] {
    return [...this.#entries.entries()].flatMap(([, full]) => full?.entry ?? [])
  }

  textsNow(positions: readonly number[]): void {
    const missing = positions.filter((position) => this.#texts.peek(position) === undefined)
    const ground = { count: this.columns.count, around: 0, most: MOST_TEXTS }
    for (const batch of batchesOf(missing, ground).slice(0, MOST_NOW)) {
      const texts = this.#windowed.api.getTextsNow(this.#caseId, { at: this.at, positions: batch })
      for (const [i, text] of texts.entries()) this.#keep(batch[i] ?? -1, text)
    }
  }

  async waitForText(position: number): Promise<TimelineText> {
    const [text] = await this.#textsAt([position])
    if (!text) throw new Error(`There is no entry at ${position}`)
    return text
  }

  asks(filter: Filter): PositionsAsked | null {
    return asksNothing(filter) ? null : filterAsked(filter)
  }

  shown(_filter: Filter, found: Uint8Array | null): Uint8Array | null {
    return found
  }

  find(words: string, most: number): readonly TimelineText[] | undefined {
    return this.#searches.get(`${most} ${words.trim()}`)
  }

  async #search(key: string): Promise<TimelineText[]> {
    const { count } = this.columns
    const [limit = '', ...rest] = key.split(' ')
    const [most, words] = [Number(limit), rest.join(' ')]
    if (words === '')
      return this.#textsAt(Array.from({ length: Math.min(most, count) }, (_, i) => i))
    const asked = { at: this.at, count, asked: [['q', words]] as const }
    const found = await this.#orBehind(this.#windowed.api.getPositions(this.#caseId, asked))
    const positions: number[] = []
    for (let i = 0; i < count && positions.length < most; i++) if (found[i] === 1) positions.push(i)
    return this.#textsAt(positions)
  }

  touching(days: { from: number; to: number }, most: number): Promise<TimelineText[]> {
    return this.#textsAt(positionsTouching(this.columns, days, most))
  }

  firstReports(): FirstReports | undefined {
    return this.#reports.get('all')
  }

  originsSince(earlier: CaseData): Int32Array | null {
    return this.#earlier?.at === earlier.at ? this.#earlier.origins : null
  }

  subscribe(onArrival: () => void): () => void {
    this.#listeners.add(onArrival)
    return () => this.#listeners.delete(onArrival)
  }

  async settled(): Promise<boolean> {
    let hasWaited = false
    while (this.#all.some((asked) => asked.isBusy) && !this.failure()) {
      hasWaited = true
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop()
          resolve()
        })
      })
    }
    return hasWaited
  }

  failure(): Error | null {
    const { error } = this.#all.find((asked) => asked.error) ?? {}
    return error && !isBehind(error) ? error : null
  }

  retry(): void {
    for (const asked of this.#all) asked.retry()
  }

  get #all() {
    return [this.#texts, this.#places, this.#entries, this.#searches, this.#reports]
  }

  get #caseId(): string {
    return this.records.case.id
  }

  #arrive(): void {
    this.arrivals += 1
    for (const listener of this.#listeners) listener()
  }

  #keep(position: number, text: TimelineText): void {
    if (position < 0) return
    this.#texts.put(position, text)
    this.#places.put(text.id, position)
  }

  async #textsAt(positions: readonly number[]): Promise<TimelineText[]> {
    const missing = positions.filter((position) => this.#texts.peek(position) === undefined)
    const fetched = new Map(await this.#fetchTexts(missing, 0))
    return positions.flatMap((i) => fetched.get(i) ?? this.#texts.peek(i) ?? [])
  }

  async #fetchTexts(
    positions: readonly number[],
    around = AROUND,
  ): Promise<[number, TimelineText][]> {
    const batches = batchesOf(positions, { count: this.columns.count, around, most: MOST_TEXTS })
    const answers = await Promise.all(
      batches.map(async (batch): Promise<[number, TimelineText][]> => {
        const asked = { at: this.at, positions: batch }
        const texts = await this.#orBehind(this.#windowed.api.getTexts(this.#caseId, asked))
        return texts.map((text, i) => [batch[i] ?? -1, text])
      }),
    )
    const found = answers.flat()
    for (const [position, text] of found) this.#keep(position, text)
    return found
  }

  #fetchPlaces(ids: readonly string[]): Promise<[string, number | null][]> {
    const { getPosition } = this.#windowed.api
    return Promise.all(
      ids.map(async (id) => [id, await this.#orBehind(getPosition(this.#caseId, this.at, id))]),
    )
  }

  #fetchReports(): Promise<FirstReports> {
    return this.#orBehind(this.#windowed.api.getReports(this.#caseId, this.at))
  }

  #fetchEntries(ids: readonly string[]): Promise<[string, EntryInFull | null][]> {
    return Promise.all(ids.map(async (id) => [id, await this.#fetchEntry(id)]))
  }

  async #fetchEntry(id: string): Promise<EntryInFull | null> {
    const { getRecord, getRelated } = this.#windowed.api
    try {
      const [{ revision: _, ...entry }, related] = await Promise.all([
        getRecord(this.#caseId, 'entries', id),
        getRelated(this.#caseId, id),
      ])
      const { relationsBack, dependents, texts } = related
      for (const text of texts) this.#named.set(text.id, text)
      return { entry, relationsBack, dependents }
    } catch (error) {
      const isGone = error instanceof Refusal && error.problem.type === problemType('not-found')
      if (isGone) return null
      throw error
    }
  }

  async #orBehind<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (error) {
      if (isBehind(error)) this.#windowed.onBehind()
      throw error
    }
  }
}

/** In the columns of a large case an entry goes by its position. */
function columnsOf(
  { at: _at, flags: _flags, ...arrays }: TimelineArrays,
  sources: CaseRecords['sources'],
): EntryColumns {
  return {
    sourceLanes: sourceLanes(sources).lanes,
    ...arrays,
    idAt: String,
    positionOf: (key) => {
      const position = key === '' ? Number.NaN : Number(key)
      return position < arrays.count ? position : undefined
    },
    runningUntil: runningMaximum(arrays.until),
  }
}
