import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '#domain/time/edtf.ts'
import { epochDay, formatDay } from '#domain/time/epoch-day.ts'
import { dateFrom, formatOffset, parseOffset, type Side } from '#domain/time/move-date.ts'
import { readTyped } from '#domain/time/read-typed.ts'
import { sayOffset } from '#domain/time/say-offset.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

describe('an offset is one unit of an ISO 8601 duration', () => {
  it.each([
    ['P0D', 0, 'day'],
    ['P2W', 2, 'week'],
    ['-P1M', -1, 'month'],
    ['P9999Y', 9999, 'year'],
  ] as const)('%s', (text, amount, unit) => {
    expect(parseOffset(text)).toEqual({ amount, unit })
    expect(formatOffset(amount, unit)).toBe(text)
  })

  it.each([
    ['P0W', 'nothing is written one way'],
    ['-P0D', 'and has no sign'],
    ['P1M2D', 'two units'],
    ['P02W', 'a leading zero'],
    ['P10000D', 'more than anybody counts'],
    ['PT1H', 'dates have no hours'],
    ['2W', 'no P'],
    ['P2W\n', 'a line break'],
  ])('%j is none (%s)', (text) => {
    expect(parseOffset(text)).toBeNull()
    expect(dateFrom('2020-07-17', text)).toBeNull()
  })
})

describe('a day moves on the calendar', () => {
  it.each([
    ['2020-07-17', 'P2W', '2020-07-31', 'fourteen days'],
    ['2020-07-17', '-P2W', '2020-07-03', 'and back'],
    ['2020-12-31', 'P1D', '2021-01-01', 'over the year'],
    ['2020-02-28', 'P1D', '2020-02-29', 'a leap year'],
    ['2021-02-28', 'P1D', '2021-03-01', 'none'],
    ['2020-01-31', 'P1M', '2020-02-29', 'the last day of a shorter month'],
    ['2021-01-31', 'P1M', '2021-02-28', 'shorter still'],
    ['2020-03-31', '-P1M', '2020-02-29', 'backwards too'],
    ['2020-01-31', 'P3M', '2020-04-30', 'over more than one'],
    ['2020-02-29', 'P1Y', '2021-02-28', 'no such day the next year'],
    ['2020-02-29', '-P4Y', '2016-02-29', 'but four years back there is'],
    ['0000-01-01', '-P1D', '-0001-12-31', 'before the year 0'],
    ['2020-07-17T10:00:00Z', 'P1D', '2020-07-18', 'the time of day goes'],
  ])('%s and %s is %s (%s)', (anchor, offset, date) => {
    expect(dateFrom(anchor, offset)).toBe(date)
  })
})

describe('what is not known to the day keeps its precision where the unit allows it', () => {
  it.each([
    ['2020-07', 'P2M', '2020-09', 'months'],
    ['2020-11', 'P3M', '2021-02', 'over the year'],
    ['2020-07', '-P1Y', '2019-07', 'years'],
    ['2020', 'P3Y', '2023', 'a year'],
    ['2013-36', 'P1Y', '2014-36', 'a quarter'],
    ['2020-22', '-P1Y', '2019-22', 'a season'],
    ['2020-07', 'P1W', '[2020-07-08..2020-08-07]', 'a week after one of its days'],
    ['2020', '-P1M', '[2019-12-01..2020-11-30]', 'a month before one of its days'],
    ['2020-07-XX', 'P1D', '[2020-07-02..2020-08-01]', 'an unknown day'],
  ])('%s and %s is %s (%s)', (anchor, offset, date) => {
    expect(dateFrom(anchor, offset)).toBe(date)
  })
})

describe('what is doubted stays so', () => {
  it.each([
    ['2020-07-17~', 'P1W', '2020-07-24~'],
    ['2020-07-17?', 'P1W', '2020-07-24?'],
    ['2020-07-17%', '-P1D', '2020-07-16%'],
    ['2020-07?', 'P1M', '2020-08?'],
    ['2013~', 'P1Y', '2014~'],
    ['2020-~07', 'P1M', '2020-08~'],
    ['?2020-07-~17', 'P1D', '2020-07-18%'],
    ['2013-10~/2013-12~', 'P2W', '[2013-10-15~..2014-01-14~]'],
  ])('%s and %s is %s', (anchor, offset, date) => {
    expect(dateFrom(anchor, offset)).toBe(date)
  })
})

describe('counted on from the end of what lasted, and back from its beginning', () => {
  it.each([
    ['2020-07-01/2020-07-10', 'P1W', '2020-07-17', 'after its end'],
    ['2020-07-01/2020-07-10', '-P1D', '2020-06-30', 'before its beginning'],
    ['2013/2020-07-16', 'P2W', '2020-07-30', 'the end is known to the day'],
    ['../2020-07-16', 'P1D', '2020-07-17', 'an open beginning is not asked'],
    ['[2020-07-16,2020-07-17]', 'P1W', '[2020-07-23..2020-07-24]', 'one of these'],
    ['{2020-07-16,2020-07-20}', 'P1D', '2020-07-21', 'after the last of them'],
    ['{2020-07-16,2020-07-20}', '-P1D', '2020-07-15', 'before the first'],
  ])('%s and %s is %s (%s)', (anchor, offset, date) => {
    expect(dateFrom(anchor, offset)).toBe(date)
  })

  it.each([
    ['2013/..', 'P2W', 'no end to count from'],
    ['2013/', 'P2W', 'an end nobody knows'],
    ['../2020', '-P1D', 'no beginning'],
    ['9999-12-31', 'P1D', 'past what EDTF writes with four digits'],
    ['Y170000002', 'P1D', 'far past it'],
    ['sometime', 'P0D', 'no date'],
  ])('%s and %s is no date (%s)', (anchor, offset) => {
    expect(dateFrom(anchor, offset)).toBeNull()
  })
})

describe('nothing after a date is that date as it is written', () => {
  it.each([
    '2020-07-16',
    '2013/..',
    '[2020-07-16,2020-07-17]',
    '2013-36',
    'Y-17E7',
  ])('%s', (edtf) => {
    expect(dateFrom(edtf, 'P0D')).toBe(edtf)
  })
})

describe('all the time before or after', () => {
  it.each<[string, string, Side, string | null]>([
    ['2020-07-16', 'P0D', 'after', '2020-07-16/..'],
    ['2020-07-16', 'P0D', 'before', '../2020-07-16'],
    ['2021-01/2021-06', 'P0D', 'before', '../2021-06'],
    ['2021-01/2021-06', 'P0D', 'after', '2021-01/..'],
    ['2020-07-16', 'P2W', 'after', '2020-07-30/..'],
    ['2020-07', 'P1W', 'before', '../2020-08-07'],
    ['2013/..', 'P0D', 'after', '2013/..'],
    ['2013/..', 'P0D', 'before', null],
    ['2020-07-16T10:00:00Z', 'P0D', 'after', '2020-07-16/..'],
  ])('%s, %s, %s: %s', (anchor, offset, bound, date) => {
    expect(dateFrom(anchor, offset, bound)).toBe(date)
  })
})

const offset = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom('day', 'week', 'month', 'year'))
  .map(([amount, unit]) => formatOffset(amount, unit as 'day') ?? 'P0D')

describe('any date', () => {
  it('moves to a date that can be read, or to none', () => {
    const bound = fc.constantFrom(undefined, 'before', 'after')
    fc.assert(
      fc.property(anyEdtf, offset, bound, (edtf, by, side) => {
        const date = dateFrom(edtf, by, side as Side | undefined)
        expect(date === null || isEdtf(date)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('a day that is moved by days is where counting days brings it', () => {
    const day = fc.integer({ min: -700_000, max: 2_000_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 9999 }), (n, days) => {
        const [from, to] = [formatDay(epochDay(n)), formatDay(epochDay(n + days))]
        expect(dateFrom(from, `P${days}D`)).toBe(to)
        expect(dateFrom(to, `-P${days}D`)).toBe(from)
      }),
    )
  })
})

describe('an offset in words is read back as itself', () => {
  const entry = { id: 'e', title: 'NRC report', date: '2020-07-16' }
  const links: [string, Side | undefined][] = [
    ['P2W', undefined],
    ['P1W', undefined],
    ['-P1D', undefined],
    ['P3M', undefined],
    ['-P10Y', undefined],
    ['P0D', undefined],
    ['P0D', 'after'],
    ['P0D', 'before'],
  ]
  it.each(links)('%s %s', (by, bound) => {
    for (const language of ['en', 'nl'] as const) {
      const typed = `${sayOffset(by, bound, language)} ${entry.title}`
      const reading = readTyped(typed, { on: null, languages: [language], entries: () => [entry] })
      expect(reading, typed).toMatchObject({
        ok: true,
        relativeTo: { entry: 'e', offset: by, ...(bound && { bound }) },
      })
    }
  })

  it('of a bound away from the entry is said though nobody types it so', () => {
    expect(sayOffset('P2W', 'after', 'en')).toBe('later than 2 weeks after')
    expect(sayOffset('-P1M', 'before', 'nl')).toBe('eerder dan 1 maand voor')
  })
})
