import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayAxisEdtf } from '#domain/time/axis-words.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

describe('a label on the axis says a date in few letters', () => {
  it.each([
    ['2020-07-16', '16 Jul 2020', '16 jul 2020', 'a day'],
    ['2020-07', 'Jul 2020', 'jul 2020', 'a month'],
    ['2020', '2020', '2020', 'a year'],
    ['2020-07-XX', 'July 2020', 'juli 2020', 'a day of it'],
    ['2020-07-16~', 'c. 16 Jul 2020', 'ca. 16 jul 2020', 'about'],
    ['2020-07?', 'Jul 2020?', 'jul 2020?', 'doubted'],
    ['2020-21', 'spring 2020', 'voorjaar 2020', 'a season'],
    ['2013-36', 'Q4 2013', 'K4 2013', 'a quarter'],
    ['2018-40', 'H1 2018', 'H1 2018', 'a half'],
    ['198X', '1980s', 'jaren 1980–1989', 'a decade'],
    ['2013-10~/2013-12~', 'late 2013', 'eind 2013', 'a part of a year'],
    ['2013/..', '2013–', '2013–', 'still running'],
    ['../2020-07', '–Jul 2020', '–jul 2020', 'until'],
    ['2020-07/', 'Jul 2020–?', 'jul 2020–?', 'end unknown'],
    ['2020-07-12/2020-07-14', '12–14 Jul 2020', '12–14 jul 2020', 'the month once'],
    ['2013/2020-07', '2013–Jul 2020', '2013–jul 2020', 'each as exact as it is'],
    ['[2020-07-16,2020-07-17]', '16 / 17 Jul 2020', '16 / 17 jul 2020', 'one of two'],
    ['{2020-07-16,2020-07-17}', '16 + 17 Jul 2020', '16 + 17 jul 2020', 'both'],
    ['[..2020]', '≤ 2020', '≤ 2020', 'or earlier'],
    ['soon', 'soon', 'soon', 'no date is its own label'],
  ])('%s is “%s”, “%s” (%s)', (edtf, en, nl) => {
    expect(sayAxisEdtf(edtf, 'en')).toBe(en)
    expect(sayAxisEdtf(edtf, 'nl')).toBe(nl)
  })

  it.each(['en', 'nl'] as const)('whatever the date, in %s', (language) => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(sayAxisEdtf(edtf, language)).toMatch(/^\S(?:.*\S)?$/)
        expect(sayAxisEdtf(edtf, language)).not.toMatch(/undefined|NaN|null/)
      }),
      { numRuns: 3000 },
    )
  })
})
