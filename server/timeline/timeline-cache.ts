import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { encodeColumns } from '#domain/chronology/columns-binary.ts'
import { getCase } from '#server/cases/case-store.ts'
import { type Database, type Rows, readSnapshot } from '#server/db/database.ts'
import { Problem } from '#server/http/problem.ts'
import { getHead, type LedgerHead } from '#server/ledger/ledger-store.ts'
import { type CaseTimeline, sizeOf } from './case-timeline.ts'
import { renewTimeline } from './timeline-patch.ts'

/** Timelines that are kept: some cases of a million entries, or all of a usual archive. */
const MOST_BYTES = 512 * 1024 * 1024

/** A timeline as it is sent. */
export interface TimelineBytes {
  plain: Uint8Array
  gzipped: Uint8Array
}

interface Kept {
  timeline: CaseTimeline
  size: number
  bytes?: Promise<TimelineBytes>
}

const compress = promisify(gzip)

/** The timelines of cases, each in memory until others need the room, and never behind its ledger. */
export class TimelineCache {
  /** The one that was asked for last stands last. */
  readonly #kept = new Map<string, Kept>()
  readonly #db: Database
  readonly #mostBytes: number

  constructor(db: Database, mostBytes = MOST_BYTES) {
    this.#db = db
    this.#mostBytes = mostBytes
  }

  /** @throws {Problem} not-found */
  async get(caseId: string): Promise<CaseTimeline> {
    const kept = this.#peek(await this.headOf(caseId))
    if (kept) return kept.timeline
    return this.withSnapshot(caseId, async (_, timeline) => timeline)
  }

  /** Head of a case's ledger. @throws {Problem} not-found */
  async headOf(caseId: string): Promise<LedgerHead> {
    const head = await getHead(this.#db.client, caseId)
    if (head.seq === 0) await getCase(this.#db.client, caseId)
    return head
  }

  /** Reads in a snapshot, with the timeline that belongs to it. */
  withSnapshot<T>(
    caseId: string,
    read: (rows: Rows, timeline: CaseTimeline) => Promise<T>,
  ): Promise<T> {
    return readSnapshot(this.#db, async (rows) => {
      await getCase(rows, caseId)
      // Snapshots take turns, so that a timeline is made once for all who wait for it.
      const kept = this.#peek(await getHead(rows, caseId))
      const timeline =
        kept?.timeline ?? (await renewTimeline(rows, caseId, this.#kept.get(caseId)?.timeline))
      if (!kept) this.#keep(caseId, timeline)
      return read(rows, timeline)
    })
  }

  /**
   * Reads about positions of a timeline at one head, without a snapshot.
   *
   * @throws {Problem} stale-timeline when the head is another, before or after; then nothing read counts
   */
  async readAt<T>(
    caseId: string,
    at: number,
    read: (rows: Rows, timeline: CaseTimeline) => Promise<T>,
  ): Promise<T> {
    const timeline = await this.get(caseId)
    if (timeline.head.seq !== at) throw stale(at, timeline.head)
    const answer = await read(this.#db.client, timeline)
    const head = await getHead(this.#db.client, caseId)
    if (head.hash !== timeline.head.hash) throw stale(at, head)
    return answer
  }

  /** The bytes of a case's timeline, and the head they stand at. */
  async bytesOf(caseId: string): Promise<TimelineBytes & { head: LedgerHead }> {
    const { head } = await this.get(caseId)
    const kept = this.#peek(head)
    if (!kept) return this.bytesOf(caseId)
    kept.bytes ??= toBytes(kept.timeline)
    const bytes = await kept.bytes
    if (this.#kept.get(caseId) === kept) {
      kept.size = sizeOf(kept.timeline) + bytes.plain.length + bytes.gzipped.length
      this.#makeRoom()
    }
    return { ...bytes, head }
  }

  #peek(head: LedgerHead): Kept | null {
    const kept = this.#kept.get(head.caseId)
    if (!kept || kept.timeline.head.hash !== head.hash) return null
    this.#kept.delete(head.caseId)
    this.#kept.set(head.caseId, kept)
    return kept
  }

  #keep(caseId: string, timeline: CaseTimeline): void {
    this.#kept.delete(caseId)
    this.#kept.set(caseId, { timeline, size: sizeOf(timeline) })
    this.#makeRoom()
  }

  /** Lets go of what was not asked for longest; the last one asked for stays, whatever its size. */
  #makeRoom(): void {
    let bytes = [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0)
    for (const [caseId, { size }] of this.#kept) {
      if (bytes <= this.#mostBytes || this.#kept.size === 1) return
      this.#kept.delete(caseId)
      bytes -= size
    }
  }
}

async function toBytes({ columns }: CaseTimeline): Promise<TimelineBytes> {
  const plain = encodeColumns(columns)
  return { plain, gzipped: await compress(plain) }
}

const stale = (at: number, head: LedgerHead) =>
  new Problem('stale-timeline', {
    detail: `You asked at ${at}; the case is at ${head.seq} now.`,
    current: { at: head.seq },
  })
