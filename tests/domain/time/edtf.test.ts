import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEdtf, type Point, parseEdtf } from '#domain/time/edtf.ts'

// The table follows the sections of the EDTF specification, Library of Congress, 4 February 2019.
// Rows quote its examples; a row of our own says why it follows from the text.
// https://www.loc.gov/standards/datetime/

type Form = [edtf: string, why: string]

const accepted: Record<string, Form[]> = {
  'level 0: a date': [
    ['1985-04-12', 'a day'],
    ['1985-04', 'a month'],
    ['1985', 'a year'],
    ['0000', 'the year before 0001 has four digits like any other'],
    ['2000-02-29', 'every fourth century year is a leap year'],
    ['9999-12-31', 'the last day four digits can say'],
  ],
  'level 0: a date and a time of day': [
    ['1985-04-12T23:20:30', 'local time'],
    ['1985-04-12T23:20:30Z', 'UTC'],
    ['1985-04-12T23:20:30-04', 'shift in hours'],
    ['1985-04-12T23:20:30+04:30', 'shift in hours and minutes'],
  ],
  'level 0: an interval': [
    ['1964/2008', 'years'],
    ['2004-06/2006-08', 'months'],
    ['2004-02-01/2005-02-08', 'days'],
    ['2004-02-01/2005-02', 'the two ends may differ in precision'],
    ['2004-02-01/2005', 'day to year'],
    ['2005/2006-02', 'year to month'],
    ['2020/2020-07', 'began some day of 2020, ended in July of it'],
    ['2020-07-16/2020-07-16', 'began and ended on one day'],
  ],
  'level 1: a year of more than four digits': [
    ['Y170000002', 'after 9999'],
    ['Y-170000002', 'before -9999'],
    ['Y10000', 'the first year with five digits'],
  ],
  'level 1: a season': [
    ['2001-21', 'spring'],
    ['2001-22', 'summer'],
    ['2001-23', 'autumn'],
    ['2001-24', 'winter'],
  ],
  'level 1: a qualifier for the whole date': [
    ['1984?', 'uncertain'],
    ['2004-06~', 'approximate'],
    ['2004-06-11%', 'both'],
  ],
  'level 1: unspecified digits from the right': [
    ['201X', 'a year of the 2010s'],
    ['20XX', 'a year of the century'],
    ['2004-XX', 'a month of 2004'],
    ['1985-04-XX', 'a day of April'],
    ['1985-XX-XX', 'a day of 1985'],
  ],
  'level 1: an interval without one of its ends': [
    ['1985-04-12/..', 'open end, day'],
    ['1985-04/..', 'open end, month'],
    ['1985/..', 'open end, year'],
    ['../1985-04-12', 'open start, day'],
    ['../1985-04', 'open start, month'],
    ['../1985', 'open start, year'],
    ['1985-04-12/', 'unknown end, day'],
    ['1985-04/', 'unknown end, month'],
    ['1985/', 'unknown end, year'],
    ['/1985-04-12', 'unknown start, day'],
    ['/1985-04', 'unknown start, month'],
    ['/1985', 'unknown start, year'],
    ['1984~/2004-06', 'a modifier may stand at the end of either date'],
    ['1984-06-02?/2004-08-08~', 'or of both'],
  ],
  'level 1: a negative year': [
    ['-1985', '1986 BC'],
    ['-0044-03-15', 'a day of it: 15 March 45 BC'],
  ],
  'level 2: an exponential year': [
    ['Y-17E7', '-17 times ten to the seventh'],
    ['Y17E7', '17 times ten to the seventh'],
  ],
  'level 2: significant digits': [
    ['1950S2', 'a four-digit year'],
    ['Y171010000S3', 'a prefixed year'],
    ['Y3388E2S3', 'an exponential year'],
    ['-1950S2', 'a negative year has four digits too'],
  ],
  'level 2: parts of the year': [
    ...Array.from({ length: 21 }, (_, i): Form => [`2001-${21 + i}`, `code ${21 + i}`]),
  ],
  'level 2: one of a set': [
    ['[1667,1668,1670..1672]', 'years and a run of years'],
    ['[..1760-12-03]', 'that day or earlier'],
    ['[1760-12..]', 'that month or later'],
    ['[1760-01,1760-02,1760-12..]', 'or later, at the end of a list'],
    ['[1667,1760-12]', 'members may differ in precision'],
    ['[..1984]', 'that year or earlier'],
    ['[2020-07-16,2020-07-17]', 'one of two days'],
  ],
  'level 2: all of a set': [
    ['{1667,1668,1670..1672}', 'years and a run of years'],
    ['{1960,1961-12}', 'members may differ in precision'],
    ['{..1984}', 'that year and all before it'],
  ],
  'level 2: qualified components': [
    ['2004-06-11%', 'right of the day: all of the date'],
    ['2004-06~-11', 'right of the month: year and month'],
    ['2004?-06-11', 'right of the year: the year'],
    ['?2004-06-~11', 'left of a component: that one only'],
    ['2004-%06-11', 'left of the month'],
  ],
  'level 2: unspecified digits anywhere': [
    ['156X-12-25', 'a Christmas of the 1560s'],
    ['15XX-12-25', 'a Christmas of the 1500s'],
    ['XXXX-12-XX', 'a day in a December'],
    ['1XXX-XX', 'a month of a year from 1000'],
    ['1XXX-12', 'a December from 1000'],
    ['1984-1X', 'October, November or December'],
    ['201X-02-29', 'two years of the 2010s have that day'],
    ['2004-XX-31', 'seven months have that day'],
  ],
  'level 2: an interval with qualified or unspecified parts': [
    ['2004-06-~01/2004-06-~20', 'about the first to about the twentieth'],
    ['2004-06-XX/2004-07-03', 'from a day in June'],
  ],
}

type Refusal = [text: string, at: number, expected: string]

const year = 'a year'
const fourDigits = 'a year of four digits'
const longYear = 'a year of more than four digits after “Y”'
const month = 'a month 01–12 or a part of the year 21–41'
const time = 'a time as 09:30:00 after a whole day'
const end = 'the end'
const order = 'an end that is not before the start'

const refused: Record<string, Refusal[]> = {
  'what is no date': [
    ['', 0, 'a date'],
    [' ', 0, year],
    ['July 2020', 0, year],
    ['unknown', 0, year],
    ['..', 0, year],
    ['2020-07-16 ', 10, end],
    [' 2020', 0, year],
    ['２０２０', 0, year],
  ],
  'components of the wrong length, or without their hyphens': [
    ['85', 0, fourDigits],
    ['12345', 0, fourDigits],
    ['20200716', 0, fourDigits],
    ['+2020', 0, year],
    ['-0000', 0, 'year 0000 without a minus sign'],
    ['-985', 0, fourDigits],
    ['2020-7', 5, 'two digits for the month'],
    ['2020-07-1', 8, 'two digits for the day'],
    ['2020-198', 5, 'two digits for the month'],
    ['2020-W29', 5, 'a month'],
    ['2020-', 5, 'a month'],
    ['2020-07-', 8, 'a day'],
    ['2020--07', 5, 'a month'],
    ['2020-07-16-01', 10, end],
    ['2020/07/16', 7, 'one “/” only'],
  ],
  'months and days that are not in the calendar': [
    ['2020-00', 5, month],
    ['2020-13', 5, month],
    ['2020-20', 5, month],
    ['2020-42', 5, month],
    ['2020-2X', 5, month],
    ['2020-01-00', 8, 'a day 01–31'],
    ['2020-01-32', 8, 'a day 01–31'],
    ['2020-04-31', 8, 'a day 01–30'],
    ['2020-02-30', 8, 'a day 01–29'],
    ['2019-02-29', 8, 'a day 01–28'],
    ['1900-02-29', 8, 'a day 01–28'],
    ['2020-02-3X', 8, 'a day 01–29'],
    ['20X1-02-29', 8, 'a day 01–28'],
    ['2020-21-01', 8, 'no day after a season'],
  ],
  'the signs of the drafts of 2012': [
    ['201u', 3, end],
    ['201x', 3, end],
    ['y170000002', 0, year],
    ['2004?~', 5, end],
    ['(2004-06)?-11', 0, year],
    ['2004-06/unknown', 8, year],
    ['2004-06/open', 8, year],
    ['1950p2', 4, end],
  ],
  'times that are no time of day, or follow no whole day': [
    ['1985-04-12T', 11, time],
    ['1985-04-12T23:20', 11, time],
    ['1985-04-12T232030', 11, time],
    ['1985-04-12T24:00:00', 11, time],
    ['1985-04-12T23:60:00', 11, time],
    ['1985-04-12T23:20:30+24', 11, time],
    ['1985-04-12t23:20:30', 10, end],
    ['1985-04T23:20:30', 8, time],
    ['1985-04-XXT23:20:30', 11, time],
    ['1985-04-12?T23:20:30', 12, time],
  ],
  'a letter Y where four digits do': [
    ['Y2020', 1, longYear],
    ['Y-9999', 1, longYear],
    ['Y17E2', 1, longYear],
    ['Y17E0', 1, longYear],
    ['Y', 1, longYear],
    ['Y017000', 1, longYear],
    ['Y20XXX', 1, longYear],
  ],
  'significant digits that are none': [
    ['1950S0', 4, end],
    ['1950S5', 4, end],
    ['1950S', 4, end],
    ['-0000S2', 5, end],
    ['195XS2', 4, end],
  ],
  'intervals without a date, with a time, or the wrong way round': [
    ['/', 0, 'a date on at least one side of “/”'],
    ['../..', 0, 'a date on at least one side of “/”'],
    ['../', 0, 'a date on at least one side of “/”'],
    ['2020/2021/2022', 9, 'one “/” only'],
    ['2020/x', 5, year],
    ['2020/...', 5, year],
    ['2020-13/2021', 5, month],
    ['2020/2021-13', 10, month],
    ['2004-01-01T10:10:10/2005', 10, 'no time of day in an interval or a set'],
    ['2004/2005-01-01T10:10:10', 15, 'no time of day in an interval or a set'],
    ['2008/1964', 5, order],
    ['2020-08/2020-07', 8, order],
    ['2020-07-17/2020-07-16', 11, order],
    ['2020-07-17/2020-06', 11, order],
    ['202X/201X', 5, order],
  ],
  'sets that are not closed, have spaces or gaps': [
    ['[', 1, '“]” at the end'],
    ['[2020,2021', 10, '“]” at the end'],
    ['[2020}', 6, '“]” at the end'],
    ['{2020]', 6, '“}” at the end'],
    ['[]', 1, year],
    ['[2020,]', 6, year],
    ['[2020, 2021]', 6, 'no spaces in a set'],
    ['[2020,2021]]', 10, end],
    ['[..]', 1, 'a date before or after “..”'],
    ['[2019,..2021]', 6, 'a date before “..”'],
    ['[2019..,2021]', 7, 'a date after “..”'],
    ['[2019..2020-07]', 7, 'the same precision on both sides of “..”'],
    ['[2021..2019]', 7, order],
    ['[2019,2020-13]', 11, month],
    ['[2019/2020]', 5, end],
    ['[2020-07-16T10:00:00]', 11, 'no time of day in an interval or a set'],
  ],
  'what is beyond our own limits': [
    ['Y1000000001', 0, 'a year within a thousand million'],
    ['Y1E99', 0, 'a year within a thousand million'],
    [`[${'2020,'.repeat(300)}2020]`, 1024, 'at most 1024 characters'],
  ],
}

describe.each(Object.entries(accepted))('%s', (_, forms) => {
  it.each(forms)('%s is read (%s)', (edtf) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true })
  })
})

describe.each(Object.entries(refused))('%s', (_, forms) => {
  it.each(forms)('“%s” is refused at %i: expected %s', (text, at, expected) => {
    expect(parseEdtf(text)).toEqual({ ok: false, at, expected })
  })
})

const point = (edtf: string): Point => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok || parsed.value.type !== 'point') throw new Error(`${edtf} is no point`)
  return parsed.value
}

describe('what is read', () => {
  it.each([
    ['1985', { unit: 'year', year: '1985' }],
    ['1985-04', { unit: 'month', year: '1985', month: '04' }],
    ['1985-04-12', { unit: 'day', year: '1985', month: '04', day: '12' }],
    ['2001-34', { unit: 'season', year: '2001', month: '34' }],
    ['201X', { unit: 'year', year: '201X' }],
    ['-1985', { unit: 'year', year: '-1985' }],
    ['Y-17E7', { unit: 'year', year: '-170000000' }],
    ['Y170000002', { unit: 'year', year: '170000002' }],
    ['1950S2', { unit: 'year', year: '1950', significant: 2 }],
    ['Y3388E2S3', { unit: 'year', year: '338800', significant: 3 }],
    ['1985-04-12T23:20:30Z', { unit: 'day', day: '12', time: '23:20:30Z' }],
  ])('%s is %o', (edtf, expected) => {
    expect(point(edtf)).toMatchObject(expected)
  })

  it('an end of an interval is a date, open, or unknown', () => {
    expect(parseEdtf('1985/..')).toMatchObject({ value: { end: 'open' } })
    expect(parseEdtf('1985/')).toMatchObject({ value: { end: 'unknown' } })
    expect(parseEdtf('../1985')).toMatchObject({ value: { start: 'open' } })
    expect(parseEdtf('/1985')).toMatchObject({ value: { start: 'unknown' } })
  })

  it('square brackets are one of, curly brackets all of', () => {
    expect(parseEdtf('[1667,1670..1672]')).toMatchObject({
      value: { mode: 'one', members: [{ year: '1667' }, { from: {}, to: { year: '1672' } }] },
    })
    expect(parseEdtf('{1960,1961-12}')).toMatchObject({
      value: { mode: 'all', members: [{ year: '1960' }, { month: '12' }] },
    })
  })
})

describe('a qualifier says how sure, and of how much', () => {
  it.each([
    ['1984?', true, false, false, 'the only component is the whole'],
    ['2004-06~', false, true, false, 'right of the last component: all'],
    ['2004-06-11%', true, true, false, 'both at once'],
    ['2004-06~-11', false, true, true, 'the day is known'],
    ['2004?-06-11', true, false, true, 'only the year is not'],
    ['?2004-06-~11', true, true, true, 'year uncertain, day approximate, month known'],
    ['2004-%06-11', true, true, true, 'only the month is not'],
    ['2004-06-11', false, false, false, 'plain fact'],
  ])('%s: uncertain %s, approximate %s, partly %s (%s)', (edtf, uncertain, approximate, partly) => {
    const { qualifier, partlyQualified } = point(edtf)
    expect({ ...qualifier, partlyQualified }).toEqual({
      uncertain,
      approximate,
      partlyQualified: partly,
    })
  })
})

describe('any text', () => {
  const edtfLike = fc.string({
    unit: fc.constantFrom(...'0129X-/.,?~%[]{}TYSE:Z '),
    maxLength: 24,
  })

  it('is read or refused at a place within it, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), edtfLike), (text) => {
        const parsed = parseEdtf(text)
        if (!parsed.ok) {
          expect(parsed.at).toBeGreaterThanOrEqual(0)
          expect(parsed.at).toBeLessThanOrEqual(text.length)
          expect(parsed.expected).not.toBe('')
        }
        expect(isEdtf(text)).toBe(parsed.ok)
      }),
      { numRuns: 5000 },
    )
  })
})
