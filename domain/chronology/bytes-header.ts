import type { z } from 'zod'

/*
 * What stands before columns of numbers:
 *
 *   name            4 letters: which format it is
 *   header length   uint32, little-endian: bytes of the header, a multiple of 8
 *   header          JSON in UTF-8, blanks after it
 */

/** A format of columns: its four letters, and what its header holds. */
export interface Format<T> {
  name: string
  header: z.ZodType<T>
}

export const roundUp = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Bytes with their header, and room for so many after it, which begins at `begin`. */
export function withHeader<T>(
  { name }: Format<T>,
  { header, room }: { header: T; room: number },
): { bytes: Uint8Array<ArrayBuffer>; begin: number } {
  const words = new TextEncoder().encode(JSON.stringify(header))
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
  format: Format<T>,
  bytes: Uint8Array<ArrayBuffer>,
): { header: T; begin: number } {
  const utf8 = new TextDecoder()
  const found = utf8.decode(bytes.subarray(0, 4))
  if (found !== format.name || bytes.length < 8) throw foreign(format, `they begin with “${found}”`)
  const begin = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const header = format.header.safeParse(parseJson(utf8.decode(bytes.subarray(8, begin))))
  if (!header.success) throw foreign(format, 'their header is another')
  return { header: header.data, begin }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export const foreign = ({ name }: Pick<Format<unknown>, 'name'>, why: string): RangeError =>
  new RangeError(`These are not the columns of a timeline (${name}): ${why}.`)
