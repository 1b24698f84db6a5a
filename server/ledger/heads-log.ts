import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs'
import type { LedgerHead } from './ledger-store.ts'

/**
 * A file outside the database that knows where each ledger stood when a write was acknowledged.
 *
 * One flipped bit in the write-ahead log loses commits that SQLite's own check does not miss; a head
 * in this file that the database lacks shows it. Lines are `case seq hash`; blank lines are places
 * that were taken for a write that then failed.
 */
export interface HeadsLog {
  /**
   * Takes the place of a head's line; call it in the transaction, which no other process shares.
   *
   * A full disk so refuses the write before it is committed, not after.
   *
   * @returns writes the line into its place and waits for the disk; call it after the commit
   */
  reserve(head: LedgerHead): () => void
  close(): void
}

export function openHeadsLog(file: string): HeadsLog {
  closeSync(openSync(file, 'a'))
  const descriptor = openSync(file, 'r+')
  return {
    reserve({ caseId, seq, hash }) {
      // Begins on a new line, whatever a crash left behind.
      const line = Buffer.from(`\n${caseId} ${seq} ${hash}\n`)
      const { size } = fstatSync(descriptor)
      writeAll(descriptor, Buffer.alloc(line.length, '\n'), size)
      return () => {
        writeAll(descriptor, line, size)
        fsyncSync(descriptor)
      }
    },
    close: () => closeSync(descriptor),
  }
}

/** A disk that fills takes part of what is written without a word. */
function writeAll(descriptor: number, bytes: Buffer, position: number): void {
  const written = writeSync(descriptor, bytes, 0, bytes.length, position)
  if (written < bytes.length) {
    throw Object.assign(new Error('heads.log does not fit on the disk'), { code: 'ENOSPC' })
  }
}

const LINE = /^([a-z0-9-]+) (\d+) ([0-9a-f]{64})$/

/** Every head that was acknowledged; a line cut short by a crash never was, and is passed over. */
export function readHeads(file: string): LedgerHead[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, caseId, seq, hash] = LINE.exec(line) ?? []
      return caseId === undefined || hash === undefined ? [] : [{ caseId, seq: Number(seq), hash }]
    })
}
