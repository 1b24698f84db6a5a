import { z } from 'zod'
import { precisions } from '#domain/time/precision.ts'
import { aligned, type Format, foreign, readHeader, roundUp, withHeader } from './bytes-header.ts'
import { emptyArrays, type TimelineArrays } from './columns-arrays.ts'
import { EntryKind } from './vocabulary.ts'

/*
 * The columns of a timeline as bytes: 13 an entry, and 8 for each day that does not fit.
 *
 *   (header)        that of `bytes-header.ts`, named "KRO2"; what it holds: see `Header`
 *   from            uint16 an entry: days since `from` of the entry before; of the first, since day 0
 *   startLatest     uint16: days after `from`
 *   endEarliest     uint16: days after `from`
 *   until           uint16: days after `startLatest`
 *   kind            uint8
 *   lane            uint8
 *   sourceLane      uint8
 *   precision       uint8
 *   flags           uint8
 *   (nothing)       to a multiple of 8
 *   escapes         float64 each: days since 1970-01-01
 *
 * Of the four days UNBOUNDED says that nothing bounds that side, and ESCAPED that the day is the next of
 * the escapes, taken entry by entry in the order from, startLatest, endEarliest, until. A day counted
 * from an unbounded one is always one of these; `from` is counted from the last that was bounded. Numbers are little-endian, and every column begins at a multiple of its size, so that a reader
 * looks at the bytes as they came.
 *
 * Days stand apart from each other by little in the order of time, and most entries are points, of which
 * the last two columns say nothing new: that is what a compressor then finds.
 */

const UNBOUNDED = 0xfffe
const ESCAPED = 0xffff

const Lane = z.strictObject({ title: z.string(), note: z.string().optional() })

const Header = z.object({
  at: z.int().min(0),
  count: z.int().min(0),
  escapes: z.int().min(0),
  kinds: z.array(EntryKind),
  precisions: z.array(z.enum(precisions)),
  lanes: z.array(Lane),
})

const format: Format<z.infer<typeof Header>> = { name: 'KRO2', header: Header }

/** Where each part stands, in bytes from the end of the header. */
function placesOf(count: number) {
  const bytes = count * 8
  const escapes = roundUp(count * 13)
  return {
    from: 0,
    startLatest: count * 2,
    endEarliest: count * 4,
    until: count * 6,
    kind: bytes,
    lane: bytes + count,
    sourceLane: bytes + count * 2,
    precision: bytes + count * 3,
    flags: bytes + count * 4,
    escapes,
  }
}

export function encodeColumns(columns: TimelineArrays): Uint8Array<ArrayBuffer> {
  const { at, count, kinds, precisions, lanes } = columns
  const { days, escapes } = encodeDays(columns)
  const places = placesOf(count)
  const { bytes, begin } = withHeader(format, {
    header: {
      at,
      count,
      escapes: escapes.length,
      kinds: [...kinds],
      precisions: [...precisions],
      lanes,
    },
    room: places.escapes + escapes.length * 8,
  })
  for (const name of ['from', 'startLatest', 'endEarliest', 'until'] as const)
    new Uint16Array(bytes.buffer, begin + places[name], count).set(days[name])
  bytes.set(columns.kind, begin + places.kind)
  bytes.set(Uint8Array.from(columns.lane), begin + places.lane)
  bytes.set(columns.sourceLane, begin + places.sourceLane)
  bytes.set(columns.precision, begin + places.precision)
  bytes.set(columns.flags, begin + places.flags)
  new Float64Array(bytes.buffer, begin + places.escapes).set(escapes)
  return bytes
}

function encodeDays({ count, from, startLatest, endEarliest, until }: TimelineArrays) {
  const days = {
    from: new Uint16Array(count),
    startLatest: new Uint16Array(count),
    endEarliest: new Uint16Array(count),
    until: new Uint16Array(count),
  }
  const escapes: number[] = []
  const step = (day: number, since: number) => {
    if (!Number.isFinite(day)) return UNBOUNDED
    const distance = day - since
    if (distance >= 0 && distance < UNBOUNDED) return distance
    escapes.push(day)
    return ESCAPED
  }
  let last = 0
  for (let i = 0; i < count; i++) {
    const begin = from[i] as number
    const latest = startLatest[i] as number
    days.from[i] = step(begin, last)
    days.startLatest[i] = step(latest, begin)
    days.endEarliest[i] = step(endEarliest[i] as number, begin)
    days.until[i] = step(until[i] as number, latest)
    if (Number.isFinite(begin)) last = begin
  }
  return { days, escapes }
}

/** @throws {RangeError} for bytes that `encodeColumns` did not make */
export function decodeColumns(given: Uint8Array): TimelineArrays {
  const bytes = aligned(given)
  const { header, begin } = readHeader(format, bytes)
  const { count, escapes, ...rest } = header
  const places = placesOf(count)
  const expected = begin + places.escapes + escapes * 8
  if (bytes.length !== expected)
    throw foreign(format, `${bytes.length} bytes instead of ${expected}`)
  const start = bytes.byteOffset + begin
  const shorts = (at: number) => new Uint16Array(bytes.buffer, start + at, count)
  const octets = (at: number) => bytes.subarray(begin + at, begin + at + count)
  const arrays = emptyArrays(count)
  decodeDays(
    {
      from: shorts(places.from),
      startLatest: shorts(places.startLatest),
      endEarliest: shorts(places.endEarliest),
      until: shorts(places.until),
      escapes: new Float64Array(bytes.buffer, start + places.escapes, escapes),
    },
    arrays,
  )
  arrays.kind.set(octets(places.kind))
  arrays.lane.set(octets(places.lane))
  arrays.sourceLane.set(octets(places.sourceLane))
  arrays.precision.set(octets(places.precision))
  arrays.flags.set(octets(places.flags))
  return { ...arrays, count, ...rest }
}

interface PackedDays {
  from: Uint16Array
  startLatest: Uint16Array
  endEarliest: Uint16Array
  until: Uint16Array
  escapes: Float64Array
}

function decodeDays(
  days: PackedDays,
  arrays: Pick<TimelineArrays, 'from' | 'startLatest' | 'endEarliest' | 'until'>,
): void {
  const count = arrays.from.length
  let taken = 0
  let last = 0
  const day = (step: number, since: number, unbounded: number) => {
    if (step < UNBOUNDED) return since + step
    return step === UNBOUNDED ? unbounded : (days.escapes[taken++] ?? unbounded)
  }
  for (let i = 0; i < count; i++) {
    const begin = day(days.from[i] as number, last, -Infinity)
    const latest = day(days.startLatest[i] as number, begin, Infinity)
    arrays.from[i] = begin
    arrays.startLatest[i] = latest
    arrays.endEarliest[i] = day(days.endEarliest[i] as number, begin, -Infinity)
    arrays.until[i] = day(days.until[i] as number, latest, Infinity)
    if (begin !== -Infinity) last = begin
  }
}
