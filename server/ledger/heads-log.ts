import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { LedgerHead } from './ledger-store.ts'

/**
 * A file outside the database that knows where each ledger stood when a write was acknowledged.
 *
 * One flipped bit in the write-ahead log loses commits that SQLite's own check does not miss; a head
 * in this file that the database lacks shows it. Lines are `case seq hash`.
 */
export interface HeadsLog {
  /** Appends and waits for the disk. */
  append(head: LedgerHead): void
  close(): void
}

export function openHeadsLog(file: string): HeadsLog {
  const descriptor = openSync(file, 'a')
  // A crash can leave a line without its end; what follows must not become part of it.
  if (existsSync(file) && !readFileSync(file, 'utf8').endsWith('\n')) writeSync(descriptor, '\n')
  return {
    append({ caseId, seq, hash }) {
      writeSync(descriptor, `${caseId} ${seq} ${hash}\n`)
      fsyncSync(descriptor)
    },
    close: () => closeSync(descriptor),
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
