import { describe, expect, it } from 'vitest'
import { findEdtf } from '#domain/time/plain-date.ts'

describe('a date as people type it is read', () => {
  it.each([
    ['17 July 2020', '2020-07-17', 'English'],
    ['17 juli 2020', '2020-07-17', 'Dutch'],
    ['1 maart 2020', '2020-03-01', 'a day of one digit'],
    ['Friday 17 July 2020', '2020-07-17', 'with its weekday'],
    ['vrijdag 17 juli 2020', '2020-07-17', 'in Dutch too'],
    ['vr 17 juli 2020', '2020-07-17', 'shortened'],
    ['Fri, 17 Jul 2020', '2020-07-17', 'as in mail'],
    ['17 mrt. 2020', '2020-03-17', 'a Dutch short month'],
    ['17 okt 2020', '2020-10-17', 'without a full stop'],
    ['17 sept. 2020', '2020-09-17', 'four letters, as many write'],
    ['17th July 2020', '2020-07-17', 'English ordinal'],
    ['1st of July 2020', '2020-07-01', 'with “of”'],
    ['17e juli 2020', '2020-07-17', 'Dutch ordinal'],
    ['JULI 2020', '2020-07', 'capitals'],
    ['July 2020', '2020-07', 'a month'],
    ['July, 2020', '2020-07', 'with a comma'],
    ['17-7-2020', '2020-07-17', 'Dutch, in numbers'],
    ['17/7/2020', '2020-07-17', 'day first, as both write it here'],
    ['17.07.2020', '2020-07-17', 'with full stops'],
    ['2/3/2020', '2020-03-02', 'day first: 2 March, not 3 February'],
    ['29 februari 2020', '2020-02-29', 'a leap day'],
    ['2020', '2020', 'EDTF: a year'],
    ['2020-07-17', '2020-07-17', 'EDTF: a day'],
    ['2013-36', '2013-36', 'EDTF: a quarter'],
    ['2013/..', '2013/..', 'EDTF: since'],
    ['[2020-07-16,2020-07-17]', '[2020-07-16,2020-07-17]', 'EDTF: a set'],
    ['[2020-07-16, 2020-07-17]', '[2020-07-16,2020-07-17]', 'people put a space after a comma'],
  ])('“%s” is %s (%s)', (typed, edtf) => {
    expect(findEdtf(typed)).toBe(edtf)
  })
})

describe('space around and between the words counts for nothing', () => {
  it.each([
    ['  17 July 2020  ', '2020-07-17', 'around'],
    ['17   July\t2020', '2020-07-17', 'between'],
    ['17\u00a0juli\u00a02020', '2020-07-17', 'hard spaces from a web page'],
    [' 2020-07 \n', '2020-07', 'around EDTF'],
  ])('%j is %s (%s)', (typed, edtf) => {
    expect(findEdtf(typed)).toBe(edtf)
  })
})

describe('what is no date, or more than one, is not read', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'blank'],
    ['31 February 2020', 'no such day'],
    ['30 februari 2020', 'nor that'],
    ['29 February 2019', 'no leap year'],
    ['31-4-2020', 'April has 30 days'],
    ['0-7-2020', 'no day 0'],
    ['17-13-2020', 'month 13'],
    ['7/17/2020', 'month first is not guessed'],
    ['17 July', 'no year'],
    ['17 July 20', 'a year of two digits is not guessed'],
    ['17 Jully 2020', 'no such month'],
    ['asdf', 'garbage'],
    ['2020-13', 'nearly EDTF'],
    ['17 July 2020; DROP TABLE', 'more than a date'],
  ])('“%s” (%s)', (typed) => {
    expect(findEdtf(typed)).toBeNull()
  })
})

describe('parts of a year and closed periods are read too', () => {
  it.each([
    ['eind 2013', '2013-10~/2013-12~', 'Dutch'],
    ['late 2013', '2013-10~/2013-12~', 'English'],
    ['voorjaar 2020', '2020-21', 'a season'],
    ['Q3 2019', '2019-35', 'a quarter'],
    ['12 tot en met 14 juli 2020', '2020-07-12/2020-07-14', 'a period'],
    ['kerst 2019', '2019-12-25', 'a holiday'],
    ['jaren tachtig', '198X', 'a decade'],
  ])('“%s” is %s (%s)', (typed, edtf) => {
    expect(findEdtf(typed)).toBe(edtf)
  })
})

describe('a word that changes the meaning is read, never dropped', () => {
  it.each([
    ['before 17 July 2020', '../2020-07-17', 'a limit'],
    ['voor 17 juli 2020', '../2020-07-17', 'the same in Dutch'],
    ['since 2013', '2013/..', 'still running'],
    ['sinds 2013', '2013/..', 'the same in Dutch'],
    ['circa 17 juli 2020', '2020-07-17~', 'doubt'],
    ['16 or 17 July 2020', '[2020-07-16,2020-07-17]', 'one of two days'],
    ['juli of augustus 2020', '[2020-07,2020-08]', 'one of two months'],
  ])('“%s” is %s (%s)', (typed, edtf) => {
    expect(findEdtf(typed)).toBe(edtf)
  })
})

describe('what must be asked is not read', () => {
  it.each([
    ['zondag', 'it counts from a day that is not given'],
    ['12/7/20', 'July or December'],
    ['maandag 17 juli 2020', 'that was a Friday'],
  ])('“%s” (%s)', (typed) => {
    expect(findEdtf(typed)).toBeNull()
  })
})
