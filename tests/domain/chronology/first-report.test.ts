import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstReport,
  gatherReports,
  isSameDay,
  publications,
} from '#domain/chronology/first-report.ts'
import { decodeReports, encodeReports } from '#domain/chronology/reports-binary.ts'

const sourcesOf = (published: readonly (string | undefined)[]) =>
  published.map((date, i) => ({ id: `s${i}`, ...(date !== undefined && { published: date }) }))
const citing = (...stances: ('supports' | 'disputes')[]) =>
  stances.map((stance, i) => ({ source: `s${i}`, stance }))
const report = (
  published: readonly (string | undefined)[],
  hemisphere: 'northern' | 'southern' = 'northern',
) =>
  firstReport(
    citing(...published.map(() => 'supports' as const)),
    publications(sourcesOf(published), hemisphere),
  )

describe('when an entry was first reported', () => {
  it.each<[(string | undefined)[], string | null, string]>([
    [['2020-07-17', '2020-07-16'], '2020-07-16', 'the earlier of two days'],
    [['2020', '2020-07-16'], '2020-07-16', 'the day: of a year only its end is certain'],
    [['2020-07', '2020-08-02'], '2020-07', 'a month that ends before the day'],
    [['2020-07-31', '2020-07'], '2020-07', 'of two that end on one day the one that claims less'],
    [[undefined, '2021-01-18'], '2021-01-18', 'a source without a date says nothing'],
    [[undefined], null, 'no dated source, no report'],
    [[], null, 'no source, no report'],
  ])('%j: %s (%s)', (published, date) => {
    expect(report(published)).toBe(date)
  })

  it('leaves out a source that says otherwise', () => {
    const published = publications(sourcesOf(['2019', '2020']), 'northern')
    expect(firstReport(citing('disputes', 'supports'), published)).toBe('2020')
    expect(firstReport(citing('disputes'), published)).toBeNull()
  })

  it('knows where a season is', () => {
    expect(report(['2020-21', '2020-07'])).toBe('2020-21')
    expect(report(['2020-21', '2020-07'], 'southern')).toBe('2020-07')
  })

  it('is of the same day only where both are known to the day', () => {
    expect(isSameDay('2020-07-16', '2020-07-16')).toBe(true)
    expect(isSameDay('2020-07', '2020-07')).toBe(false)
    expect(isSameDay('2020-07-16', '2020-07-17')).toBe(false)
  })
})

describe('the reports of a case', () => {
  const anyReports = fc.array(fc.option(fc.constantFrom('2020', '2020-07', '2020-07-16', '1999')))
  const gathered = (given: readonly (string | null)[]) => {
    const { add, reports } = gatherReports(given.length)
    for (const date of given) add(date)
    return reports
  }

  it('keep each date once', () => {
    fc.assert(
      fc.property(anyReports, (given) => {
        const { dates, numbers } = gathered(given)
        expect(new Set(dates).size).toBe(dates.length)
        expect([...numbers].map((number) => dates[number - 1] ?? null)).toEqual(given)
      }),
    )
  })

  it('are the same after a way as bytes, wherever these begin', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(9), (given, offset) => {
        const reports = gathered(given)
        const bytes = encodeReports(reports)
        const moved = new Uint8Array(bytes.length + offset)
        moved.set(bytes, offset)
        expect(decodeReports(moved.subarray(offset))).toEqual(reports)
      }),
    )
  })

  it.each([
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['of another name', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 0 ? 65 : byte))],
    ['with a date that is not there', (bytes: Uint8Array) => bytes.with(-1, 9)],
  ])('are refused %s', (_, spoil) => {
    const bytes = encodeReports(gathered(['2020']))
    expect(() => decodeReports(spoil(bytes))).toThrow(RangeError)
  })
})
