import { describe, expect, it } from 'vitest'
import { choicesOf, LONGEST_DATE, readDate } from '#client/entry-editor/read-date.ts'

describe('a date as typed', () => {
  it('is read in words or as EDTF', () => {
    expect(readDate('3 August 2020')).toBe('2020-08-03')
    expect(readDate('2020-08-03')).toBe('2020-08-03')
  })

  it('is not looked at when it is longer than any date', () => {
    expect(readDate(`2020-08-03${' '.repeat(LONGEST_DATE)}`)).toBeNull()
  })
})

describe('words that may stand for several dates are asked about, not guessed', () => {
  it.each([
    ['12/7/20', ['2020-07-12', '2020-12-07'], 'day or month first'],
    ['maandag 17 juli 2020', ['2020-07-17'], 'that day was a Friday'],
  ])('“%s” offers %j (%s)', (typed, offered) => {
    expect(readDate(typed)).toBeNull()
    expect(choicesOf(typed)).toEqual(expect.arrayContaining(offered))
  })

  it.each([
    ['17 July 2020', 'one date'],
    ['gibberish', 'no date'],
    ['1'.repeat(5000), 'too long to be one'],
  ])('“%.20s” offers nothing (%s)', (typed) => {
    expect(choicesOf(typed)).toEqual([])
  })
})
