import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, type Hemisphere, NO_EARLIEST, NO_LATEST } from '#domain/time/bounds.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import {
  type EpochDay,
  epochDay,
  fromEpochDay,
  toEpochDay,
  weekdayOf,
} from '#domain/time/epoch-day.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

const bounds = (edtf: string, hemisphere?: Hemisphere) => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf}: expected ${parsed.expected} at ${parsed.at}`)
  return boundsOf(parsed.value, hemisphere)
}

/** A day as tables write it: `2020-07-16`, `-44-03-15`; `…` where nothing bounds it. */
function written(day: EpochDay): string {
  if (day === NO_EARLIEST || day === NO_LATEST) return '…'
  const { year, month, day: dayOfMonth } = fromEpochDay(day)
  return [year, ...[month, dayOfMonth].map((n) => String(n).padStart(2, '0'))].join('-')
}

const spans = (edtf: string, hemisphere?: Hemisphere) => {
  const { start, end } = bounds(edtf, hemisphere)
  const span = ({ earliest, latest }: typeof start) => `${written(earliest)} – ${written(latest)}`
  return { start: span(start), end: span(end) }
}

type Row = [edtf: string, first: string, last: string, why: string]

const points: Record<string, Row[]> = {
  'a plain date is bounded by its own borders': [
    ['2020-07-16', '2020-07-16', '2020-07-16', 'a day is itself'],
    ['2020-07', '2020-07-01', '2020-07-31', 'July has 31 days'],
    ['2020-02', '2020-02-01', '2020-02-29', '2020 is a leap year'],
    ['2100-02', '2100-02-01', '2100-02-28', '2100 is not'],
    ['2020', '2020-01-01', '2020-12-31', 'a year'],
    ['2020-07-16T23:20:30Z', '2020-07-16', '2020-07-16', 'the time of day is left out'],
    ['2020-07~', '2020-07-01', '2020-07-31', '“about” has no measure, so it widens nothing'],
    ['2020-07?', '2020-07-01', '2020-07-31', 'nor has “perhaps”'],
  ],
  'seasons are meteorological': [
    ['2020-21', '2020-03-01', '2020-05-31', 'spring: March to May'],
    ['2020-22', '2020-06-01', '2020-08-31', 'summer: June to August'],
    ['2020-23', '2020-09-01', '2020-11-30', 'autumn: September to November'],
    ['2020-24', '2020-12-01', '2021-02-28', 'winter runs into the next year'],
    ['2023-24', '2023-12-01', '2024-02-29', 'to the leap day, where there is one'],
    ['2020-28', '2020-12-01', '2021-02-28', 'winter of the northern half by name'],
    ['2020-29', '2020-09-01', '2020-11-30', 'spring of the southern half by name'],
    ['2020-30', '2020-12-01', '2021-02-28', 'southern summer runs into the next year'],
    ['2020-31', '2020-03-01', '2020-05-31', 'southern autumn'],
    ['2020-32', '2020-06-01', '2020-08-31', 'southern winter'],
  ],
  'parts of the year divide its twelve months': [
    ['2013-33', '2013-01-01', '2013-03-31', 'first quarter'],
    ['2013-34', '2013-04-01', '2013-06-30', 'second quarter'],
    ['2013-35', '2013-07-01', '2013-09-30', 'third quarter'],
    ['2013-36', '2013-10-01', '2013-12-31', 'last quarter: “end of 2013”'],
    ['2013-37', '2013-01-01', '2013-04-30', 'first four months'],
    ['2013-38', '2013-05-01', '2013-08-31', 'middle four months'],
    ['2013-39', '2013-09-01', '2013-12-31', 'last four months'],
    ['2013-40', '2013-01-01', '2013-06-30', 'first half'],
    ['2013-41', '2013-07-01', '2013-12-31', 'second half'],
  ],
  'an unspecified digit is any digit that gives a day': [
    ['201X', '2010-01-01', '2019-12-31', 'the 2010s'],
    ['20XX', '2000-01-01', '2099-12-31', 'a hundred years'],
    ['XXXX', '0-01-01', '9999-12-31', 'four digits'],
    ['1X01', '1001-01-01', '1901-12-31', 'the digit within'],
    ['2004-XX', '2004-01-01', '2004-12-31', 'any month'],
    ['1984-1X', '1984-10-01', '1984-12-31', 'October, November, December'],
    ['1984-0X', '1984-01-01', '1984-09-30', 'there is no month 00'],
    ['2000-02-XX', '2000-02-01', '2000-02-29', 'as long as that February'],
    ['2001-02-XX', '2001-02-01', '2001-02-28', 'or that one'],
    ['1985-04-0X', '1985-04-01', '1985-04-09', 'there is no day 00'],
    ['1985-04-3X', '1985-04-30', '1985-04-30', 'April has no 31st'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31', 'any day of the year'],
    ['2004-XX-29', '2004-01-29', '2004-12-29', 'the 29th of a month'],
    ['2004-XX-31', '2004-01-31', '2004-12-31', 'of a month that has one'],
    ['156X-12-25', '1560-12-25', '1569-12-25', 'a Christmas of the 1560s'],
    ['XXXX-12-XX', '0-12-01', '9999-12-31', 'a day in a December'],
    ['201X-02-29', '2012-02-29', '2016-02-29', 'leap years only: 2012 and 2016'],
    ['XXXX-02-29', '0-02-29', '9996-02-29', 'year 0 divides by 400; 9996 by 4'],
    ['-004X', '-49-01-01', '-40-12-31', 'before year 0 the digits count backwards'],
  ],
  'years out of the ordinary': [
    ['-0044', '-44-01-01', '-44-12-31', '45 BC, as year 0 is 1 BC'],
    ['-0044-03-15', '-44-03-15', '-44-03-15', 'the Ides of March, proleptic Gregorian'],
    ['0000', '0-01-01', '0-12-31', '1 BC'],
    ['Y17E7', '170000000-01-01', '170000000-12-31', '17 times ten to the seventh'],
    ['Y-17E7', '-170000000-01-01', '-170000000-12-31', 'and as long before'],
    ['1950S2', '1900-01-01', '1999-12-31', 'specification: between 1900 and 1999'],
    ['Y171010000S3', '171000000-01-01', '171999999-12-31', 'specification, example 2'],
    ['Y3388E2S3', '338000-01-01', '338999-12-31', 'specification, example 3'],
    ['-0044S3', '-49-01-01', '-40-12-31', 'leading noughts are digits too'],
    ['-1950S2', '-1999-01-01', '-1900-12-31', 'the same digits before year 0'],
  ],
  'one of a set lies between its first and its last member': [
    ['[2020-07-16,2020-07-17]', '2020-07-16', '2020-07-17', 'either day'],
    ['[2020-07-17,2020-07-16]', '2020-07-16', '2020-07-17', 'in whatever order'],
    ['[1667,1760-12]', '1667-01-01', '1760-12-31', 'of whatever precision'],
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'a run counts whole'],
    ['[..2020]', '…', '2020-12-31', '2020 or earlier'],
    ['[1760-12..]', '1760-12-01', '…', 'that month or later'],
  ],
}

describe.each(Object.entries(points))('%s', (_, rows) => {
  it.each(rows)('%s is %s to %s (%s)', (edtf, first, last) => {
    const span = `${first} – ${last}`
    expect(spans(edtf)).toEqual({ start: span, end: span })
  })
})

describe('seasons without a hemisphere follow the case', () => {
  it.each<Row>([
    ['2020-21', '2020-09-01', '2020-11-30', 'spring'],
    ['2020-22', '2020-12-01', '2021-02-28', 'summer runs into the next year'],
    ['2020-23', '2020-03-01', '2020-05-31', 'autumn'],
    ['2020-24', '2020-06-01', '2020-08-31', 'winter'],
    ['2020-25', '2020-03-01', '2020-05-31', 'northern by name, whatever the case'],
    ['2020-36', '2020-10-01', '2020-12-31', 'a quarter is the same everywhere'],
  ])('%s in the south is %s to %s (%s)', (edtf, first, last) => {
    expect(spans(edtf, 'southern').start).toBe(`${first} – ${last}`)
  })
})

describe('what lasted has a beginning and an end, each with its own doubt', () => {
  it.each([
    {
      edtf: '2013/2020-07',
      start: '2013-01-01 – 2013-12-31',
      end: '2020-07-01 – 2020-07-31',
      why: 'began some day of 2013, ended some day of July 2020',
    },
    {
      edtf: '2020-07-16/2020-07-20',
      start: '2020-07-16 – 2020-07-16',
      end: '2020-07-20 – 2020-07-20',
      why: 'both days known',
    },
    {
      edtf: '2020/2020-07',
      start: '2020-01-01 – 2020-07-31',
      end: '2020-07-01 – 2020-07-31',
      why: 'it cannot begin after it ended',
    },
    {
      edtf: '2020-07/2020',
      start: '2020-07-01 – 2020-07-31',
      end: '2020-07-01 – 2020-12-31',
      why: 'it cannot end before it began',
    },
    {
      edtf: '2013/..',
      start: '2013-01-01 – 2013-12-31',
      end: '2013-01-01 – …',
      why: 'still running',
    },
    {
      edtf: '2013/',
      start: '2013-01-01 – 2013-12-31',
      end: '2013-01-01 – …',
      why: 'an unknown end is somewhere after the beginning',
    },
    {
      edtf: '../2020-07',
      start: '… – 2020-07-31',
      end: '2020-07-01 – 2020-07-31',
      why: 'it began before it ended',
    },
    {
      edtf: '/2020-07',
      start: '… – 2020-07-31',
      end: '2020-07-01 – 2020-07-31',
      why: 'unknown as open: nothing bounds it',
    },
    {
      edtf: '{1960,1961-12}',
      start: '1960-01-01 – 1960-12-31',
      end: '1961-12-01 – 1961-12-31',
      why: 'each of these: from the first to the last',
    },
    {
      edtf: '{1667,1668,1670..1672}',
      start: '1667-01-01 – 1667-12-31',
      end: '1672-01-01 – 1672-12-31',
      why: 'a run ends in its last year',
    },
    {
      edtf: '{2020-07-01..2020-07-03}',
      start: '2020-07-01 – 2020-07-01',
      end: '2020-07-03 – 2020-07-03',
      why: 'three days, each of them',
    },
    {
      edtf: '{..1984}',
      start: '… – 1984-12-31',
      end: '1984-01-01 – 1984-12-31',
      why: '1984 and all earlier years',
    },
    {
      edtf: '{1760-12..}',
      start: '1760-12-01 – 1760-12-31',
      end: '1760-12-01 – …',
      why: 'that month and all later ones',
    },
    {
      edtf: '2004-06-XX/2004-07-03',
      start: '2004-06-01 – 2004-06-30',
      end: '2004-07-03 – 2004-07-03',
      why: 'from some day in June',
    },
  ])('$edtf starts $start, ends $end ($why)', ({ edtf, start, end }) => {
    expect(spans(edtf)).toEqual({ start, end })
  })

  it('winter to October of one year is the wrong way round in the north, and bounds its whole extent', () => {
    const whole = '2020-10-01 – 2021-02-28'
    expect(spans('2020-24/2020-10')).toEqual({ start: whole, end: whole })
    expect(spans('2020-24/2020-10', 'southern').start).toBe('2020-06-01 – 2020-08-31')
  })
})

describe('every date', () => {
  const hemisphere = fc.constantFrom<Hemisphere>('northern', 'southern')

  it('has an earliest day that is not after its latest, and a start that is not after its end', () => {
    fc.assert(
      fc.property(anyEdtf, hemisphere, (edtf, where) => {
        const { start, end } = bounds(edtf, where)
        expect(start.earliest).toBeLessThanOrEqual(start.latest)
        expect(end.earliest).toBeLessThanOrEqual(end.latest)
        expect(start.earliest).toBeLessThanOrEqual(end.earliest)
        expect(start.latest).toBeLessThanOrEqual(end.latest)
      }),
      { numRuns: 5000 },
    )
  })

  it('that is a day lies within its month, its quarter, its decade and its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const { year, month, day } = fromEpochDay(epochDay(number))
        const [y, m, d] = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
        ]
        const quarter = 33 + Math.floor((month - 1) / 3)
        for (const wider of [
          `${y}-${m}`,
          `${y}-${quarter}`,
          y,
          `${y.slice(0, 3)}X`,
          `${y}-XX-${d}`,
        ]) {
          const { start } = bounds(wider)
          expect(start.earliest).toBeLessThanOrEqual(number)
          expect(start.latest).toBeGreaterThanOrEqual(number)
        }
      }),
    )
  })
})

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0, 'where counting starts'],
    ['1969-12-31', -1, 'the day before it'],
    ['2000-02-29', 11_016, 'POSIX time 951782400 is 11016 days'],
    ['0000-03-01', -719_468, 'Hinnant, “days_from_civil”: the shift of eras'],
    ['-4713-11-24', -2_440_588, 'day 0 of the Julian day count'],
  ])('%s is day %i (%s)', (edtf, number) => {
    expect(bounds(edtf).start.earliest).toBe(number)
  })

  it('go to the calendar and back, for each of eight million days', () => {
    const wrong: number[] = []
    for (let number = -4_000_000; number <= 4_000_000; number++) {
      if (toEpochDay(fromEpochDay(epochDay(number))) !== number) wrong.push(number)
    }
    expect(wrong).toEqual([])
  })

  it('agree with the clock of JavaScript from 1970 to 2100, and so do the weekdays', () => {
    const wrong: number[] = []
    const last = Date.UTC(2100, 11, 31) / 86_400_000
    for (let number = 0; number <= last; number++) {
      const date = new Date(number * 86_400_000)
      const { year, month, day } = fromEpochDay(epochDay(number))
      const isSameDay = Date.UTC(year, month - 1, day) === date.getTime()
      const isSameWeekday = weekdayOf(epochDay(number)) % 7 === date.getUTCDay()
      if (!isSameDay || !isSameWeekday) wrong.push(number)
    }
    expect(wrong).toEqual([])
  })
})
