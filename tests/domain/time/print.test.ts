import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edtf, parseEdtf } from '#domain/time/edtf.ts'
import { printEdtf } from '#domain/time/print.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

const value = (edtf: string): Edtf => {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) throw new Error(`${edtf} is no date`)
  return parsed.value
}

describe('a canonical string is printed as it was read', () => {
  it.each([
    ['1985', 'a year'],
    ['1985-04', 'a month'],
    ['1985-04-12', 'a day'],
    ['1985-04-12T23:20:30Z', 'with its time of day'],
    ['0000', 'year 0'],
    ['-0044-03-15', 'before Christ'],
    ['201X', 'a decade'],
    ['1985-XX-XX', 'unspecified'],
    ['156X-12-25', 'a Christmas of a decade'],
    ['2001-21', 'a season'],
    ['2013-36', 'a quarter'],
    ['1984?', 'uncertain'],
    ['2004-06~', 'approximate'],
    ['2004-06-11%', 'both'],
    ['2004-06~-11', 'year and month only'],
    ['2004?-06-11', 'the year only'],
    ['2004?-06-~11', 'year uncertain, day approximate'],
    ['2004-%06-11', 'the month only'],
    ['2004%-?06-11', 'two kinds side by side'],
    ['Y170000002', 'a long year'],
    ['Y-17E7', 'as a power of ten'],
    ['1950S2', 'significant digits'],
    ['Y3388E2S3', 'of a long year'],
    ['1964/2008', 'an interval'],
    ['2004-06-~01/2004-06-~20', 'with qualified parts'],
    ['1985/..', 'open'],
    ['../1985', 'open at the start'],
    ['1985/', 'end unknown'],
    ['/1985', 'start unknown'],
    ['[1667,1668,1670..1672]', 'one of'],
    ['[..1760-12-03]', 'or earlier'],
    ['[1760-12..]', 'or later'],
    ['{1960,1961-12}', 'all of'],
  ])('%s (%s)', (edtf) => {
    expect(printEdtf(value(edtf))).toBe(edtf)
  })
})

describe('another spelling is printed in the canonical one', () => {
  it.each([
    ['~2004-~06', '2004-06~', 'a mark before each is a mark after all'],
    ['?2004-06-~11', '2004?-06-~11', 'a mark before the year is a mark after it'],
    ['2004~-06?-11', '2004%-?06-11', 'the year has both: its own and that of the month'],
  ])('%s is %s (%s)', (edtf, canonical) => {
    expect(printEdtf(value(edtf))).toBe(canonical)
    expect(value(canonical)).toEqual({ ...value(edtf) })
  })
})

it('any date is read back from what is printed, and printed once more the same', () => {
  const component = fc.constantFrom('', '?', '~', '%')
  const qualified = fc
    .tuple(component, component, component, component)
    .map(([a, b, c, d]) => `${a}2004${b}-${c}06-${d}11`)
  fc.assert(
    fc.property(fc.oneof(anyEdtf, qualified), (edtf) => {
      const printed = printEdtf(value(edtf))
      expect(value(printed)).toEqual(value(edtf))
      expect(printEdtf(value(printed))).toBe(printed)
    }),
    { numRuns: 10_000 },
  )
})
