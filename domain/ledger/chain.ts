import { canonicalJson } from './canonical.ts'

/** SHA-256, passed in: 32 bytes from any bytes. */
export type Digest = (bytes: Uint8Array) => Uint8Array

/** Length of every salt. */
export const SALT_BYTES = 32

/** One field of a change: its canonical bytes and the salt that hides them in the commitment. */
export interface LedgerField {
  name: string
  /** `SALT_BYTES` random bytes. */
  salt: Uint8Array
  /** Canonical JSON, UTF-8, as hashed. */
  bytes: Uint8Array
}

export type LedgerOp = 'create' | 'update' | 'delete' | 'restore'

/** A row of the ledger without its own hash. */
export interface LedgerBody {
  caseId: string
  /** Dense per case, from 1. */
  seq: number
  entity: string
  entityId: string
  revision: number
  op: LedgerOp
  /** A random reference, never a name. */
  by: string
  /** Instant, ISO 8601 UTC. */
  recordedAt: string
  /** Commitment to the fields, hex. */
  payload: string
  /** Hash of the row before, hex. */
  previous: string
}

export interface LedgerRow extends LedgerBody {
  hash: string
}

/** What the first row of a ledger follows. */
export const BEGINNING = '0'.repeat(64)

// One leading byte a use, so that no digest of one kind can pass for another.
const ENTRY = 0
const FIELD = 2
const PAYLOAD = 3

const utf8 = new TextEncoder()

/** Bytes of a field value: its canonical JSON. */
export const fieldBytes = (value: unknown): Uint8Array => utf8.encode(canonicalJson(value))

/**
 * Commitment to the fields of a change, hex.
 *
 * A field's digest covers salt, name and bytes; the commitment covers the digests in the order of
 * names. So one field can be shown, or erased with its salt, without touching the others.
 */
export function commitFields(fields: readonly LedgerField[], digest: Digest): string {
  const digests = [...fields]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, salt, bytes }) => {
      const nameBytes = utf8.encode(name)
      return digest(
        concat([Uint8Array.of(FIELD), salt, uint32(nameBytes.length), nameBytes, bytes]),
      )
    })
  return toHex(digest(concat([Uint8Array.of(PAYLOAD), ...digests])))
}

/** Hash of a row: over the canonical JSON of all its columns, the previous hash among them. */
export function hashRow(body: LedgerBody, digest: Digest): string {
  const { caseId, seq, entity, entityId, revision, op, by, recordedAt, payload, previous } = body
  const columns = { caseId, seq, entity, entityId, revision, op, by, recordedAt, payload, previous }
  return toHex(digest(concat([Uint8Array.of(ENTRY), utf8.encode(canonicalJson(columns))])))
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const uint32 = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)

const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
