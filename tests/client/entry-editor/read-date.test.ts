import { describe, expect, it } from 'vitest'
import { LONGEST_DATE, readDate } from '#client/entry-editor/read-date.ts'

describe('a date as typed', () => {
  it('is read in words or as EDTF', () => {
    expect(readDate('3 August 2020')).toBe('2020-08-03')
    expect(readDate('2020-08-03')).toBe('2020-08-03')
  })

  it('is not looked at when it is longer than any date', () => {
    expect(readDate(`2020-08-03${' '.repeat(LONGEST_DATE)}`)).toBeNull()
  })
})
