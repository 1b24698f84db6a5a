import type { z } from 'zod'

/*
 * What stands before columns of numbers:
 *
 *   name            4 letters: which format it is
 *   header length   uint32, little-endian: bytes of the header, a multiple of 8
 *   header          JSON in UTF-8, blanks after it
 */

export const roundUp = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Bytes with their header, and room for so many after it, which begins at `begin`. */
export function withHeader(
  name: string,
  header: string,
  room: number,
): { bytes: Uint8Array<ArrayBuffer>; begin: number } {
  const words = new TextEncoder().encode(header)
  const begin = 8 + roundUp(words.length)
  const bytes = new Uint8Array(begin + room)
  bytes.fill(0x20, 8, begin)
  bytes.set(new TextEncoder().encode(name))
  new DataView(bytes.buffer).setUint32(4, begin - 8, true)
  bytes.set(words, 8)
  return { bytes, begin }
}

/** Bytes that begin where a view of larger numbers can: copied when they came otherwise. */
export const aligned = (given: Uint8Array): Uint8Array<ArrayBuffer> =>
  (given.byteOffset % 8 === 0 && given.buffer instanceof ArrayBuffer
    ? given
    : given.slice()) as Uint8Array<ArrayBuffer>

/** @throws {RangeError} for bytes of another format */
export function readHeader<T>(
  name: string,
  schema: z.ZodType<T>,
  bytes: Uint8Array<ArrayBuffer>,
): { header: T; begin: number } {
  const utf8 = new TextDecoder()
  const found = utf8.decode(bytes.subarray(0, 4))
  if (found !== name || bytes.length < 8) throw foreign(`they begin with “${found}”`)
  const begin = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const header = schema.safeParse(parseJson(utf8.decode(bytes.subarray(8, begin))))
  if (!header.success) throw foreign('their header is another')
  return { header: header.data, begin }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const foreign = (why: string): RangeError =>
  new RangeError(`These are not the columns of a timeline: ${why}.`)
