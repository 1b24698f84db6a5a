import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeColumns, encodeColumns } from '#domain/chronology/columns-binary.ts'
import { anyPlace, arraysOf, type PlacedEntry } from './entries-arbitrary.ts'

const placed = (...dates: string[]): PlacedEntry[] =>
  dates.map((date, i) => ({ id: `e${i}`, date, kind: 'other', actors: ['coa'], isDisputed: false }))

const headerBytes = (bytes: Uint8Array) => 8 + new DataView(bytes.buffer).getUint32(4, true)

describe('the bytes of a timeline', () => {
  it('are read as what was written, whatever the entries', () => {
    const entries = fc
      .array(anyPlace, { maxLength: 40 })
      .map((places) => places.map((place, i) => ({ ...place, id: `e${i}` })))
    fc.assert(
      fc.property(entries, fc.nat(), (given, at) => {
        const { columns } = arraysOf(given, at)
        expect(decodeColumns(encodeColumns(columns))).toEqual(columns)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['2020-07-16', 'a day'],
    ['2018/..', 'an end nobody has set'],
    ['../2018-05', 'a beginning nobody has set'],
    ['/2018', 'a beginning nobody knows'],
    ['XXXX', 'ten thousand years'],
    ['1500/2020', 'more days than 16 bits count'],
    ['Y-17E7', 'a day beyond 32 bits, long before'],
    ['Y171010000S3/Y171010009', 'and long after'],
  ])('of %s (%s) stand among others', (date) => {
    const { columns } = arraysOf(placed('1970-01-02', date, '2020-07-17', '9999'))
    expect(decodeColumns(encodeColumns(columns))).toEqual(columns)
  })

  it('are 13 an entry, the last day and the rounding apart', () => {
    const days = Array.from(
      { length: 1000 },
      (_, i) => `2020-${String((i % 12) + 1).padStart(2, '0')}`,
    )
    const bytes = encodeColumns(arraysOf(placed(...days)).columns)
    expect(bytes.length - headerBytes(bytes)).toBe(13_000)
    const escaped = encodeColumns(arraysOf(placed(...days, 'Y171010000')).columns)
    expect(escaped.length - headerBytes(escaped)).toBe(13_016 + 8)
  })

  it('may stand anywhere in a buffer', () => {
    const { columns } = arraysOf(placed('2020', 'Y171010000'))
    const bytes = encodeColumns(columns)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(decodeColumns(shifted.subarray(3))).toEqual(columns)
  })

  it.each([
    ['nothing', (_: Uint8Array) => new Uint8Array()],
    ['a byte less', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['a byte more', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
    ['only their beginning', (bytes: Uint8Array) => bytes.slice(0, 40)],
    [
      'a page instead',
      (_: Uint8Array) => new TextEncoder().encode('<!doctype html><html lang="en">'),
    ],
  ])('with %s are refused', (_, spoil) => {
    const bytes = encodeColumns(arraysOf(placed('2020', '2021')).columns)
    expect(() => decodeColumns(spoil(bytes))).toThrow(/^These are not the columns of a timeline/)
  })
})
