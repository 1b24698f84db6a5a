import { z } from 'zod'
import { aligned, foreign, readHeader, withHeader } from './bytes-header.ts'
import type { FirstReports } from './first-report.ts'

/*
 * When entries were first reported, as bytes: the header of `bytes-header.ts` named "KRR1", then uint32
 * an entry in the order of time, little-endian: 0 for none, else the number of its date from 1.
 */

const format = {
  name: 'KRR1',
  header: z.object({ count: z.int().min(0), dates: z.array(z.string()) }),
}

export function encodeReports({ dates, numbers }: FirstReports): Uint8Array<ArrayBuffer> {
  const count = numbers.length
  const header = { count, dates: [...dates] }
  const { bytes, begin } = withHeader(format, { header, room: count * 4 })
  new Uint32Array(bytes.buffer, begin, count).set(numbers)
  return bytes
}

/** @throws {RangeError} for bytes that `encodeReports` did not make */
export function decodeReports(given: Uint8Array): FirstReports {
  const bytes = aligned(given)
  const { header, begin } = readHeader(format, bytes)
  const { count, dates } = header
  const expected = begin + count * 4
  if (bytes.length !== expected)
    throw foreign(format, `${bytes.length} bytes instead of ${expected}`)
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset + begin, count)
  if (numbers.some((number) => number > dates.length))
    throw foreign(format, 'a date is not among them')
  return { dates, numbers }
}
