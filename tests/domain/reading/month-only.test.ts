import { describe, expect, it } from 'vitest'
import { readDates, readFragments } from '#domain/reading/read-dates.ts'

const nl = { published: '2021-03', language: 'nl' } as const
const valuesOf = (text: string, options: Parameters<typeof readDates>[1]) =>
  readDates(text, options).map(({ edtf }) => edtf)

describe('published in March 2021, the day unknown: the value is the set of possible days', () => {
  it.each([
    ['Vorige maand stapte hij op.', '2021-02', 'the same for every day'],
    ['Vorig jaar stapte hij op.', '2020', 'the same for every day'],
    ['Drie jaar geleden stapte hij op.', '2018~', 'the same for every day'],
    ['Eerder dit jaar stapte hij op.', '2021-01/2021-03', 'the same for every day'],
    ['Afgelopen winter stapte hij op.', '2020-24', 'the same for every day'],
    ['Eerder deze maand stapte hij op.', '2021-03', 'the month'],
    ['Hij zei dinsdag niets.', '[2021-03-02,2021-03-09,2021-03-16,2021-03-23,2021-03-30]', 'days'],
    ['Komende vrijdag is het debat.', '[2021-03-05,2021-03-12,2021-03-19,2021-03-26]', 'days'],
    ['Gisteren zei hij niets.', '2021-03-XX', 'a few days away'],
    ['Eerder deze week zei hij niets.', '2021-03-XX', 'a few days away'],
    ['Dit weekend is het debat.', '2021-03-XX', 'a few days away'],
    ['Vorige week zei hij niets.', '[2021-02-22..2021-03-28]', 'from the first to the last'],
    ['Volgende week is het debat.', '[2021-03-08..2021-04-11]', 'from the first to the last'],
    ['Sinds woensdag is hij ziek.', '2021-03-XX/..', 'open, with a day nobody knows'],
    ['Op 16 maart zei hij niets.', '2021-03-16', 'a day of that month'],
    ['Op 16 april zei hij niets.', '2020-04-16', 'told, so past'],
    ['Op 16 april komt het debat.', '2021-04-16', 'promised, so to come'],
  ])('%s', (text, edtf, why) => {
    expect(valuesOf(text, nl), why).toEqual([edtf])
  })

  it('a date at the head of the article pins the day', () => {
    const read = readFragments(['18 maart De raad greep in', 'Maandag schreef de krant erover'], nl)
    expect(read.flat().map(({ edtf }) => edtf)).toEqual(['2021-03-18', '2021-03-15'])
  })
})

describe('the story is carried from fragment to fragment', () => {
  const en = { published: '2019-10-01', language: 'en' } as const
  it.each([
    {
      fragments: ['On May 3 2016 the server was opened', 'staff noticed it on June 8'],
      last: '2016-06-08',
      why: 'the year of the story',
    },
    {
      fragments: ['On May 3 2016 the server was opened', 'the next day it was copied'],
      last: '2016-05-04',
      why: 'the day of the story',
    },
    {
      fragments: ['In March 2017 the deal was signed', 'On that Monday nobody spoke'],
      last: '[2017-03-06,2017-03-13,2017-03-20,2017-03-27]',
      why: 'a day of the month of the story',
    },
    {
      fragments: ['In March 2017 the deal was signed', 'He said on Monday', 'it ended in June'],
      last: '2019-06',
      why: 'a weekday brings back the news of today',
    },
    {
      fragments: ['The law of March 2020 was planned', 'in June it was adopted'],
      last: '2019-06',
      why: 'what is told as past is not of a year to come',
    },
    {
      fragments: [
        'On May 3 2016 the server was opened',
        'It failed last month',
        'in June it stopped',
      ],
      last: '2019-06',
      why: 'what is counted from publication brings the story back to it',
    },
    {
      fragments: ['It has been law since May 2016', 'in June it was changed'],
      last: '2019-06',
      why: 'what only begins a stretch is no story',
    },
    {
      fragments: ['He worked there from 2011 to 2014', 'The following year it was sold'],
      last: '2015',
      why: 'the next is counted from the end of a stretch',
    },
  ])('$why', ({ fragments, last }) => {
    expect(readFragments(fragments, en).flat().at(-1)?.edtf).toBe(last)
  })
})

describe('spans', () => {
  it('has the word before the date, and says where the date begins', () => {
    const [date] = readDates('Dat is zo sinds eind 2014.', nl)
    expect(date).toMatchObject({ text: 'sinds eind 2014', kind: 'open', mod: 'END', coreStart: 16 })
  })

  it('names durations and repetitions by their ISO form', () => {
    const found = readDates('Het bewaart ze drie jaar en kijkt elke twee weken.', nl)
    expect(found.map(({ kind, iso }) => [kind, iso])).toEqual([
      ['duration', 'P3Y'],
      ['set', 'P2W'],
    ])
  })
})
