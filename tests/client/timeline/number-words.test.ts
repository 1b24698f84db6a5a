import { describe, expect, it } from 'vitest'
import { numberWords } from '#client/timeline/number-words.ts'

describe('numbers on the chart', () => {
  it.each([
    0, 7, 999, 1000, 12_345, 123_456, 1_234_567, 10_000_000,
  ])('%i is written as the language writes it', (n) => {
    expect(numberWords('en').number(n)).toBe(new Intl.NumberFormat('en-GB').format(n))
    expect(numberWords('nl').number(n)).toBe(new Intl.NumberFormat('nl-NL').format(n))
  })

  it.each([
    { n: 9999, en: '9,999', nl: '9.999' },
    { n: 10_000, en: '10K', nl: '10K' },
    { n: 125_400, en: '125K', nl: '125K' },
    { n: 999_499, en: '999K', nl: '999K' },
    { n: 999_500, en: '1M', nl: '1M' },
    { n: 12_000_000, en: '12M', nl: '12M' },
  ])('a box with $n says $en', ({ n, en, nl }) => {
    expect(numberWords('en').shortNumber(n)).toBe(en)
    expect(numberWords('nl').shortNumber(n)).toBe(nl)
  })
})
