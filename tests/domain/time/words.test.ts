import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalise, sayEdtf } from '#domain/time/words.ts'
import { anyEdtf } from './edtf-arbitrary.ts'

// The sentences are those of the approved screens (look.md, "How uncertainty is drawn"; screens 01, 02,
// 03 and 10) and, for forms no screen shows, of the EDTF specification's own explanations.

interface Row {
  edtf: string
  en: string
  nl: string
  why: string
}

describe('a date in full', () => {
  it.each<Row>([
    {
      edtf: '2020-07-16',
      en: 'Thursday 16 July 2020',
      nl: 'donderdag 16 juli 2020',
      why: 'an exact day has a weekday',
    },
    { edtf: '2020-05', en: 'May 2020', nl: 'mei 2020', why: 'a month has none' },
    { edtf: '2013', en: '2013', nl: '2013', why: 'nor has a year' },
    { edtf: '2020-21', en: 'spring 2020', nl: 'voorjaar 2020', why: 'season' },
    { edtf: '2020-23', en: 'autumn 2020', nl: 'najaar 2020', why: 'beside “voorjaar”' },
    {
      edtf: '2020-29',
      en: 'spring 2020 (southern)',
      nl: 'voorjaar 2020 (zuidelijk)',
      why: 'the hemisphere is said where the date says it',
    },
    {
      edtf: '2013-36',
      en: 'last quarter of 2013',
      nl: 'laatste kwartaal van 2013',
      why: '“eind 2013”',
    },
    {
      edtf: '2020-37',
      en: 'first four months of 2020',
      nl: 'eerste vier maanden van 2020',
      why: 'quadrimester is no word people use',
    },
    { edtf: '2020-41', en: 'second half of 2020', nl: 'tweede helft van 2020', why: 'half' },
    {
      edtf: '2013/2020-07',
      en: '2013 to July 2020',
      nl: '2013 tot en met juli 2020',
      why: 'lasted from, to',
    },
    {
      edtf: '2020-07~/2020-11~',
      en: 'about July to about November 2020',
      nl: 'omstreeks juli tot en met omstreeks november 2020',
      why: 'the year once',
    },
    {
      edtf: '2020-07-12/2020-07-14',
      en: '12 to 14 July 2020',
      nl: '12 tot en met 14 juli 2020',
      why: 'the month once',
    },
    {
      edtf: '2020-12-30/2021-01-02',
      en: '30 December 2020 to 2 January 2021',
      nl: '30 december 2020 tot en met 2 januari 2021',
      why: 'both years, when they differ',
    },
    {
      edtf: '2004-06-XX/2004-06-20',
      en: 'June to 20 June 2004',
      nl: 'juni tot en met 20 juni 2004',
      why: 'a day in June that nobody knows still is in June',
    },
    {
      edtf: '[2020-07-16,2020-07-17]',
      en: '16 or 17 July 2020',
      nl: '16 of 17 juli 2020',
      why: 'one of two',
    },
    {
      edtf: '[2021-01-22,2021-01-29]',
      en: '22 or 29 January 2021',
      nl: '22 of 29 januari 2021',
      why: 'one of two',
    },
    {
      edtf: '[2020-07-16,2020-08-17]',
      en: '16 July or 17 August 2020',
      nl: '16 juli of 17 augustus 2020',
      why: 'in two months of one year',
    },
    {
      edtf: '[2020-12-31,2021-01-01]',
      en: '31 December 2020 or 1 January 2021',
      nl: '31 december 2020 of 1 januari 2021',
      why: 'in two years',
    },
    {
      edtf: '[2020-07-16..2020-07-18]',
      en: 'between 16 and 18 July 2020',
      nl: 'tussen 16 en 18 juli 2020',
      why: 'one day of a run',
    },
    {
      edtf: '[..2020]',
      en: '2020 or earlier',
      nl: '2020 of eerder',
      why: 'the year or an earlier',
    },
    {
      edtf: '[1760-12..]',
      en: 'December 1760 or later',
      nl: 'december 1760 of later',
      why: 'the month or a later',
    },
    {
      edtf: '{1667,1668,1670..1672}',
      en: '1667, 1668 and 1670 to 1672',
      nl: '1667, 1668 en 1670 tot en met 1672',
      why: 'all of these: not “between”',
    },
    {
      edtf: '{..1984}',
      en: '1984 and earlier',
      nl: '1984 en eerder',
      why: 'the year and all earlier, not “or”',
    },
    { edtf: '2013/..', en: 'since 2013', nl: 'sinds 2013', why: 'still running' },
    {
      edtf: '2021-01/..',
      en: 'since January 2021',
      nl: 'sinds januari 2021',
      why: 'still running',
    },
    {
      edtf: '../2020-07',
      en: 'until July 2020',
      nl: 'tot en met juli 2020',
      why: 'no start given',
    },
    {
      edtf: '2020-07/',
      en: 'from July 2020, end unknown',
      nl: 'vanaf juli 2020, einde onbekend',
      why: 'over, but we do not know when: not “since”',
    },
    {
      edtf: '/2020-07',
      en: 'to July 2020, start unknown',
      nl: 'tot en met juli 2020, begin onbekend',
      why: 'the same at the other side',
    },
    {
      edtf: '2020-07-16~',
      en: 'about Thursday 16 July 2020',
      nl: 'omstreeks donderdag 16 juli 2020',
      why: 'approximate',
    },
    { edtf: '2020-07?', en: 'perhaps July 2020', nl: 'mogelijk juli 2020', why: 'uncertain' },
    { edtf: '201X', en: '2010s', nl: 'jaren 2010–2019', why: 'a decade' },
    {
      edtf: '190X',
      en: '1900–1909',
      nl: '1900–1909',
      why: '“1900s” would do for the century as well',
    },
    { edtf: '19XX', en: '1900–1999', nl: '1900–1999', why: 'and that is the century' },
    {
      edtf: '156X-12-25',
      en: '25 December, 1560s',
      nl: '25 december, jaren 1560–1569',
      why: 'a Christmas of no one year',
    },
    {
      edtf: 'XXXX-12-XX',
      en: 'December, year unknown',
      nl: 'december, jaar onbekend',
      why: 'no X is shown to a reader',
    },
    {
      edtf: '1950S2',
      en: '1900–1999, estimated 1950',
      nl: '1900–1999, geschat 1950',
      why: 'specification: between 1900 and 1999, estimated to be 1950',
    },
    { edtf: '-0044', en: '45 BC', nl: '45 v.Chr.', why: 'year 0 is 1 BC' },
    { edtf: '0000', en: '1 BC', nl: '1 v.Chr.', why: 'year 0 is 1 BC' },
    { edtf: 'Y17E7', en: '170000000', nl: '170000000', why: 'a long year' },
  ])('$edtf is “$en”, “$nl” ($why)', ({ edtf, en, nl }) => {
    expect(sayEdtf(edtf, 'en').long).toBe(en)
    expect(sayEdtf(edtf, 'nl').long).toBe(nl)
  })
})

describe('a date without its weekday', () => {
  it.each<Row>([
    { edtf: '2020-07-16', en: '16 July 2020', nl: '16 juli 2020', why: 'a day' },
    { edtf: '2020-07-16~', en: 'about 16 July 2020', nl: 'omstreeks 16 juli 2020', why: 'about' },
    {
      edtf: '2013-36',
      en: 'last quarter of 2013',
      nl: 'laatste kwartaal van 2013',
      why: 'as long',
    },
  ])('$edtf is “$en”, “$nl” ($why)', ({ edtf, en, nl }) => {
    expect(sayEdtf(edtf, 'en').short).toBe(en)
    expect(sayEdtf(edtf, 'nl').short).toBe(nl)
  })
})

describe('under a heading that gives the year, the year is left out', () => {
  it.each<Row>([
    { edtf: '2020-07-13', en: '13 July', nl: '13 juli', why: 'screen 02' },
    { edtf: '2020-05', en: 'May', nl: 'mei', why: 'screen 03' },
    { edtf: '2020-21', en: 'spring', nl: 'voorjaar', why: 'screen 03' },
    { edtf: '2013-36', en: 'last quarter', nl: 'laatste kwartaal', why: 'screen 03' },
    {
      edtf: '[2020-07-16,2020-07-17]',
      en: '16 or 17 July',
      nl: '16 of 17 juli',
      why: 'screen 02',
    },
    {
      edtf: '[2020-07-16..2020-07-18]',
      en: 'between 16 and 18 July',
      nl: 'tussen 16 en 18 juli',
      why: 'a run in one year',
    },
    {
      edtf: '2013/2020-07',
      en: '2013 to July 2020',
      nl: '2013 tot en met juli 2020',
      why: 'screen 03: two years cannot be left out',
    },
    {
      edtf: '[2020-12-31,2021-01-01]',
      en: '31 December 2020 or 1 January 2021',
      nl: '31 december 2020 of 1 januari 2021',
      why: 'nor here',
    },
    {
      edtf: '2020-07~/2020-11~',
      en: 'about July to about November',
      nl: 'omstreeks juli tot en met omstreeks november',
      why: 'one year',
    },
    { edtf: '2021-01/..', en: 'since January', nl: 'sinds januari', why: 'one year' },
    { edtf: '2013', en: '2013', nl: '2013', why: 'something must be said' },
    { edtf: '[2019,2020]', en: '2019 or 2020', nl: '2019 of 2020', why: 'something must be said' },
    {
      edtf: '[..2020]',
      en: '2020 or earlier',
      nl: '2020 of eerder',
      why: 'something must be said',
    },
  ])('$edtf is “$en”, “$nl” ($why)', ({ edtf, en, nl }) => {
    expect(sayEdtf(edtf, 'en').inYear).toBe(en)
    expect(sayEdtf(edtf, 'nl').inYear).toBe(nl)
  })
})

describe('a note says how exact a date is', () => {
  it.each<Row>([
    { edtf: '2020-07-13', en: 'Monday', nl: 'maandag', why: 'screen 02' },
    { edtf: '2020-05', en: 'day unknown', nl: 'dag onbekend', why: 'screen 10' },
    { edtf: '2020-05-XX', en: 'day unknown', nl: 'dag onbekend', why: 'the same in other signs' },
    { edtf: '2013', en: 'month unknown', nl: 'maand onbekend', why: 'screen 03' },
    { edtf: '2013-XX', en: 'month unknown', nl: 'maand onbekend', why: 'the same in other signs' },
    {
      edtf: '2004-XX-29',
      en: 'part of the date unknown',
      nl: 'deel van de datum onbekend',
      why: 'X',
    },
    { edtf: '2020-21', en: 'season', nl: 'seizoen', why: 'screen 03' },
    {
      edtf: '2013-36',
      en: 'October to December',
      nl: 'oktober tot en met december',
      why: 'screen 03',
    },
    { edtf: '2013-33', en: 'January to March', nl: 'januari tot en met maart', why: 'quarter' },
    { edtf: '2013-38', en: 'May to August', nl: 'mei tot en met augustus', why: 'quadrimester' },
    { edtf: '2013-40', en: 'January to June', nl: 'januari tot en met juni', why: 'half' },
    {
      edtf: '[2020-07-16,2020-07-17]',
      en: 'one of two days',
      nl: 'een van twee dagen',
      why: 'screen 02',
    },
    {
      edtf: '[2020-07-16,2020-07-17,2020-07-20]',
      en: 'one of 3 days',
      nl: 'een van 3 dagen',
      why: 'three',
    },
    {
      edtf: '[2019,2020]',
      en: 'one of two dates',
      nl: 'een van twee data',
      why: 'years, not days',
    },
    {
      edtf: '[1667,1670..1672]',
      en: 'one of these dates',
      nl: 'een van deze data',
      why: 'a run has more dates than members',
    },
    {
      edtf: '[..2020]',
      en: 'one date in this span',
      nl: 'één datum in deze periode',
      why: 'one run',
    },
    { edtf: '{2020-07-16,2020-07-17}', en: 'two days', nl: 'twee dagen', why: 'all of a set' },
    { edtf: '2013/2020-07', en: 'lasted', nl: 'duurde voort', why: 'screen 03' },
    { edtf: '2013/..', en: 'still running', nl: 'loopt nog', why: 'open' },
    { edtf: '201X', en: '', nl: '', why: 'the date itself says it' },
    { edtf: '156X-12-25', en: '', nl: '', why: 'day and month are known, the year says itself' },
    { edtf: '[2020]', en: '', nl: '', why: 'a set of one is no choice' },
  ])('$edtf: “$en”, “$nl” ($why)', ({ edtf, en, nl }) => {
    expect(sayEdtf(edtf, 'en').note).toBe(en)
    expect(sayEdtf(edtf, 'nl').note).toBe(nl)
  })
})

describe('early, mid and late are said again as they were', () => {
  it.each<Row & { note: string }>([
    {
      edtf: '2013-10~/2013-12~',
      en: 'late 2013',
      nl: 'eind 2013',
      note: 'October to December',
      why: 'last quarter, about',
    },
    {
      edtf: '2013-01~/2013-03~',
      en: 'early 2013',
      nl: 'begin 2013',
      note: 'January to March',
      why: 'first quarter, about',
    },
    {
      edtf: '2018-05~/2018-08~',
      en: 'mid-2018',
      nl: 'medio 2018',
      note: 'May to August',
      why: 'the months in the middle',
    },
    {
      edtf: '2020-07-21~/2020-07-31~',
      en: 'late July 2020',
      nl: 'eind juli 2020',
      note: '21 to 31',
      why: 'the last third of a month',
    },
    {
      edtf: '2019-02-21~/2019-02-28~',
      en: 'late February 2019',
      nl: 'eind februari 2019',
      note: '21 to 28',
      why: 'to its last day',
    },
    {
      edtf: '1987~/1989~',
      en: 'late 1980s',
      nl: 'eind jaren tachtig',
      note: '1987 to 1989',
      why: 'the last third of a decade',
    },
  ])('$edtf is “$en”, “$nl” ($why)', ({ edtf, en, nl, note }) => {
    expect(sayEdtf(edtf, 'en')).toMatchObject({
      long: en,
      short: en,
      note: expect.stringContaining(note),
    })
    expect(sayEdtf(edtf, 'nl').long).toBe(nl)
  })

  it.each([
    ['2013-10/2013-12', 'October to December 2013', 'exact ends are no “late”'],
    ['2013-10~/2013-12', 'about October to December 2013', 'nor is one that is'],
    ['2013-10%/2013-12%', 'perhaps about October to perhaps about December 2013', 'nor doubt'],
    ['2013-09~/2013-12~', 'about September to about December 2013', 'another window'],
  ])('%s is “%s” (%s)', (edtf, en) => {
    expect(sayEdtf(edtf, 'en').long).toBe(en)
  })
})

describe('all the Sundays of a month are one of its Sundays', () => {
  it('in both languages, with and without the year', () => {
    const edtf = '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]'
    expect(sayEdtf(edtf, 'en')).toMatchObject({
      long: 'one of the Sundays in July 2020',
      inYear: 'one of the Sundays in July',
      note: 'one of 4 days',
    })
    expect(sayEdtf(edtf, 'nl').long).toBe('een van de zondagen in juli 2020')
  })

  it('but three of the four are not', () => {
    expect(sayEdtf('[2020-07-05,2020-07-12,2020-07-19]', 'en').long).toBe('5, 12 or 19 July 2020')
  })
})

describe('what is in doubt is named when it is not the whole date', () => {
  it.each([
    ['2004?-06-11', '11 June 2004, year uncertain', '11 juni 2004, jaar onzeker'],
    [
      '2004-06~-11',
      '11 June 2004, year and month approximate',
      '11 juni 2004, jaar en maand bij benadering',
    ],
    [
      '2004?-06-~11',
      '11 June 2004, year uncertain, day approximate',
      '11 juni 2004, jaar onzeker, dag bij benadering',
    ],
    [
      '2004-%06',
      'June 2004, month uncertain and approximate',
      'juni 2004, maand onzeker en bij benadering',
    ],
  ])('%s is “%s”, “%s”', (edtf, en, nl) => {
    expect(sayEdtf(edtf, 'en').long).toBe(en)
    expect(sayEdtf(edtf, 'nl').long).toBe(nl)
  })
})

describe('words', () => {
  it('start lower case; who puts them first capitalises them', () => {
    expect(capitalise(sayEdtf('2020-21', 'en').long)).toBe('Spring 2020')
    expect(capitalise(sayEdtf('2013-36', 'nl').long)).toBe('Laatste kwartaal van 2013')
    expect(capitalise('')).toBe('')
  })

  it('of what is no date are the text itself', () => {
    expect(sayEdtf('soon', 'en')).toEqual({ long: 'soon', short: 'soon', inYear: 'soon', note: '' })
  })

  it.each(['en', 'nl'] as const)('of every date are whole sentences in %s', (language) => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const { long, short, inYear } = sayEdtf(edtf, language)
        for (const said of [long, short, inYear]) {
          expect(said.trim()).toBe(said)
          expect(said).not.toBe('')
          expect(said).not.toMatch(/undefined|NaN|null| {2}|^ | ,|, ?$/)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
