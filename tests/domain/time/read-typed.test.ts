import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '#domain/time/edtf.ts'
import { printEdtf } from '#domain/time/print.ts'
import { type EntryDate, type RefusalReason, readTyped } from '#domain/time/read-typed.ts'
import { type DateLanguage, sayEdtf } from '#domain/time/words.ts'
import { typedInEnglish } from './typed-en.ts'
import { typedInDutch } from './typed-nl.ts'
import { usualEdtf } from './usual-edtf.ts'

// The mapping of words to EDTF is that of the guideline for dates in news: press rule for weekdays,
// windows for early, mid and late, outer edges after since and until. Anchors are the guideline's.

const FRIDAY = '2020-07-17'

const read = (typed: string, on: string | null = FRIDAY, languages?: DateLanguage[]) =>
  readTyped(typed, { on, ...(languages && { languages }) })

const edtfOf = (typed: string, on: string | null = FRIDAY, languages?: DateLanguage[]) => {
  const reading = read(typed, on, languages)
  return reading.ok ? reading.edtf : reading.reason
}

describe('what a person types in Dutch', () => {
  it.each(typedInDutch)('“%s” is %s (%s)', (typed, edtf) => {
    expect(edtfOf(typed, FRIDAY, ['nl'])).toBe(edtf)
    expect(edtfOf(typed)).toBe(edtf)
  })
})

describe('what a person types in English', () => {
  it.each(typedInEnglish)('“%s” is %s (%s)', (typed, edtf) => {
    expect(edtfOf(typed, FRIDAY, ['en'])).toBe(edtf)
    expect(edtfOf(typed)).toBe(edtf)
  })
})

describe('capitals, spaces and sentence ends count for nothing', () => {
  it.each([
    'EIND 2013',
    '  eind   2013 ',
    'Eind 2013.',
    'eind\u00a02013',
    'eind\n2013',
  ])('%j', (typed) => {
    expect(edtfOf(typed)).toBe('2013-10~/2013-12~')
  })
})

describe('with an anchor known to the month, a date is all it can be', () => {
  it.each([
    ['vorige maand', '2020-06', 'the same for each day'],
    ['dit voorjaar', '2020-21', 'the same for each day'],
    ['eerder dit jaar', '2020-01/2020-07', 'the same for each day'],
    ['eerder deze maand', '2020-07', 'the month'],
    ['drie jaar geleden', '2017~', 'the same for each day'],
    ['17 juli', '2020-07-17', 'a day of the month itself'],
    ['mei', '2020-05', 'the last May'],
    ['eind vorig jaar', '2019-10~/2019-12~', 'the same for each day'],
    ['zondag', '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]', 'one of the Sundays in it'],
    ['Sunday', '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]', 'in English'],
    ['vandaag', '2020-07-XX', 'a day of it'],
    ['gisteren', '2020-07-XX', 'a day near it'],
    ['deze week', '2020-07-XX', 'at most six days away'],
    ['eerder deze week', '2020-07-XX', 'at most six days away'],
    ['vorige week', '[2020-06-22..2020-07-26]', 'one of the days of those weeks'],
    ['sinds gisteren', '2020-07-XX/..', 'open, its end not known to the day'],
    ['tot gisteren', '../2020-07-XX', 'the same at the other side'],
    ['twee weken geleden', '[2020-06-17~..2020-07-17~]', 'from the first to the last it can be'],
    ['16 juli 2020', '2020-07-16', 'no anchor needed'],
  ])('“%s” is %s (%s)', (typed, edtf) => {
    expect(edtfOf(typed, '2020-07')).toBe(edtf)
  })
})

describe('without an anchor, what counts from one is refused', () => {
  it.each([
    'zondag',
    'vorige maand',
    '17 juli',
    '3 days ago',
    'this spring',
    'Christmas',
    'Q3',
  ])('“%s”', (typed) => {
    expect(edtfOf(typed, null)).toBe('needs-anchor')
  })

  it('and what does not is read', () => {
    expect(edtfOf('eind 2013', null)).toBe('2013-10~/2013-12~')
    expect(edtfOf('jaren tachtig', null)).toBe('198X')
  })
})

describe('what can be more than one date asks which', () => {
  it.each([
    ['12/7/20', ['2020-07-12', '2020-12-07'], 'July or December'],
    ['12/7', ['2020-07-12', '2019-12-07'], 'without a year each the last one past'],
    ['jaren twintig', ['192X', '202X'], 'of either century'],
    ['the twenties', ['192X', '202X'], 'in English'],
    ['maandag 17 juli 2020', ['2020-07-17', '2020-07-20', '2020-07-13'], 'that was a Friday'],
  ])('“%s” is one of %j (%s)', (typed, choices) => {
    const reading = read(typed)
    expect(reading).toMatchObject({ ok: false, reason: 'ambiguous' })
    expect(!reading.ok && reading.ambiguous?.map(({ edtf }) => edtf)).toEqual(choices)
    expect(
      !reading.ok && reading.ambiguous?.every(({ why, words }) => why.nl && words.en.long),
    ).toBe(true)
  })
})

describe('other dates the same words may mean are offered', () => {
  it.each([
    ['eind 2013', ['2013-36', '2013-12~', '2013'], 'the quarter, its last month, the year'],
    ['begin 2013', ['2013-33', '2013-01~', '2013'], 'at the other side'],
    ['begin juli 2020', ['2020-07'], 'the month'],
    ['zondag', ['2020-07-19'], 'the Sunday to come'],
    ['18 juli', ['2020-07-18'], 'the one to come'],
    ['twee weken geleden', ['2020-07-03'], 'exactly'],
    ['12-7-2020', ['2020-12-07'], 'the month first'],
    ['voor 2015', ['[..2015]'], 'one moment in that time'],
    ['tussen 12 en 17 mei 2019', ['[2019-05-12..2019-05-17]'], 'one moment in that time'],
    ['Q3 2019', ['2019-07/2019-09'], 'the months of a quarter'],
    ['16 juli 2020', [], 'nothing else'],
  ])('“%s”: %j (%s)', (typed, others) => {
    const reading = read(typed)
    expect(reading.ok && reading.alternatives.map(({ edtf }) => edtf)).toEqual(others)
  })
})

describe('a date counted from another entry keeps the link', () => {
  const dates: EntryDate[] = [
    { id: 'agreement', title: 'Agreement COA–NVIK', date: '2013-12-20' },
    { id: 'report', title: 'NRC report', date: '2020-07-16' },
    { id: 'review', title: 'External review', date: '2021-01/2021-06' },
    { id: 'letter-1', title: 'Letter', date: '2020-08-01' },
    { id: 'letter-2', title: 'Letter', date: '2020-09-01' },
    { id: 'start', title: 'Start', date: '2013-10~/2013-12~' },
    { id: 'running', title: 'Sharing', date: '2013/..' },
  ]
  const entries = (title: string) =>
    dates.filter((entry) => entry.title.toLowerCase() === title.toLowerCase())
  const from = (typed: string) => readTyped(typed, { on: FRIDAY, entries })

  it.each([
    ['2 weken na NRC report', '2020-07-30', { entry: 'report', offset: 'P2W' }],
    ['2 weeks after “NRC report”', '2020-07-30', { entry: 'report', offset: 'P2W' }],
    ['3 dagen voor nrc report', '2020-07-13', { entry: 'report', offset: '-P3D' }],
    ['de dag na NRC report', '2020-07-17', { entry: 'report', offset: 'P1D' }],
    ['the day before NRC report', '2020-07-15', { entry: 'report', offset: '-P1D' }],
    ['dezelfde dag als NRC report', '2020-07-16', { entry: 'report', offset: 'P0D' }],
    ['een half jaar na Agreement COA–NVIK', '2014-06-20', { entry: 'agreement', offset: 'P6M' }],
    ['sinds NRC report', '2020-07-16/..', { entry: 'report', offset: 'P0D', bound: 'after' }],
    ['voor NRC report', '../2020-07-16', { entry: 'report', offset: 'P0D', bound: 'before' }],
    ['1 maand na External review', '[2021-07-01..2021-07-30]', { entry: 'review', offset: 'P1M' }],
    ['2 weken na Start', '[2013-10-15~..2014-01-14~]', { entry: 'start', offset: 'P2W' }],
  ])('“%s” is %s', (typed, edtf, relativeTo) => {
    expect(from(typed)).toMatchObject({ ok: true, edtf, relativeTo })
  })

  it('asks which, when two have the same title', () => {
    expect(from('2 weken na Letter')).toMatchObject({
      reason: 'ambiguous',
      ambiguous: [
        { edtf: '2020-08-15', relativeTo: { entry: 'letter-1' } },
        { edtf: '2020-09-15', relativeTo: { entry: 'letter-2' } },
      ],
    })
  })

  it('says so when there is no such entry, or it has no end to count from', () => {
    expect(from('2 weken na Nothing')).toMatchObject({ reason: 'unknown-entry' })
    expect(from('2 weken na Sharing')).toMatchObject({ reason: 'no-bound' })
  })

  it('a date in words needs no entry', () => {
    const reading = from('2 weken na 16 juli 2020')
    expect(reading).toMatchObject({ ok: true, edtf: '2020-07-30' })
    expect(reading).not.toHaveProperty('relativeTo')
  })
})

describe('what is no date is refused, with the reason', () => {
  it.each<[string, RefusalReason, string]>([
    ['', 'empty', 'nothing'],
    ['   ', 'empty', 'blank'],
    ['asdf', 'unread', 'garbage'],
    ['onlangs', 'unread', 'vague'],
    ['een paar weken geleden', 'unread', 'vague'],
    ['recently', 'unread', 'vague'],
    ['31 februari 2020', 'no-such-date', 'no such day'],
    ['29 February 2019', 'no-such-date', 'no leap year'],
    ['31-4-2020', 'no-such-date', 'April has 30 days'],
    ['17-13-2020', 'no-such-date', 'no month 13, no month 17'],
    ['week 53 van 2019', 'no-such-date', '2019 has 52 weeks'],
    ['5e zondag van juli 2020', 'no-such-date', 'it has four'],
    ['van 2020 tot 2019', 'out-of-order', 'the wrong way round'],
    ['17 juli 2020 of ander', 'unread', 'one word too many'],
    ['17 Jully 2020', 'unread', 'no such month'],
    ['17 July 2020; DROP TABLE', 'unread', 'more than a date'],
    ['2020-13', 'unread', 'nearly EDTF'],
    ['2018-19', 'unread', 'nearly EDTF, and no school year'],
    ['wekelijks', 'unread', 'recurring'],
    ['drie jaar', 'unread', 'a duration'],
    ['2 weken na iets', 'unknown-entry', 'no entry of that name'],
    ['‮2020-07-16', 'hidden-sign', 'turned right to left'],
    ['16\u200f juli 2020', 'hidden-sign', 'right-to-left mark'],
    ['16 ju\u200bli 2020', 'hidden-sign', 'no width'],
    ['16 juli 2020\u0000', 'hidden-sign', 'NUL'],
  ])('“%s”: %s (%s)', (typed, reason) => {
    const reading = read(typed)
    expect(reading).toMatchObject({ ok: false, reason })
    expect(!reading.ok && reading.said.nl).toMatch(/^[A-Z].*\.$/)
    expect(!reading.ok && reading.said.en).toMatch(/^[A-Z].*\.$/)
  })

  it('and the place of the first word that was not understood', () => {
    expect(read('17 juli 2020 ofzo')).toMatchObject({ at: 13 })
  })
})

describe('any text is answered', () => {
  it.each([
    ['a paste of 10 MB', 'juli 2020 '.repeat(1_000_000)],
    ['200,000 digits', '1'.repeat(200_000)],
    ['nested brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['blanks', ' '.repeat(10_000_000)],
    ['the most words there may be', 'omstreeks '.repeat(30)],
    ['many dates', '1 of '.repeat(60)],
    ['many since', 'sinds '.repeat(50)],
    ['many parts', 'eind begin '.repeat(25)],
    ['many digits of a year', `${'9'.repeat(290)} juli`],
  ])('%s', (_, typed) => {
    expect(read(typed).ok).toBe(false)
  })

  const word = fc.constantFrom(
    ...'sinds tot of en or and eind late vorige last week juli July 2020 16 de the 3 dagen days'
      .concat(
        ' ago geleden na after om 12/7/20 2013-10~ , - zondag Sunday kerst jaren 80 ( ) 99999',
      )
      .split(' '),
  )
  it('and never by throwing', () => {
    const phrase = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '))
    const anchor = fc.constantFrom('2020-07-17', '2020-07', null, '2020-02-29', '0000-01-01')
    fc.assert(
      fc.property(fc.oneof(fc.string(), phrase), anchor, (typed, on) => {
        const reading = readTyped(typed, { on })
        if (reading.ok) expect(parseEdtf(reading.edtf)).toMatchObject({ ok: true })
        else expect(reading.at).toBeLessThanOrEqual(Math.max(typed.length, 0))
      }),
      { numRuns: 10_000 },
    )
  })

  it('but an anchor must be a day or a month', () => {
    expect(() => read('zondag', '2020')).toThrow(RangeError)
    expect(() => read('zondag', '2020-02-30')).toThrow(RangeError)
  })
})

describe('what was read back is what was meant', () => {
  it.each(['nl', 'en'] as const)('10,000 dates said in %s are read as themselves', (language) => {
    fc.assert(
      fc.property(usualEdtf, (edtf) => {
        const parsed = parseEdtf(edtf)
        const canonical = parsed.ok ? printEdtf(parsed.value) : edtf
        const said = sayEdtf(canonical, language).long
        const reading = readTyped(said, { on: null, languages: [language] })
        expect(reading.ok ? reading.edtf : `${said}: ${reading.reason}`).toBe(canonical)
        expect(edtfOf(said, FRIDAY)).toBe(canonical)
      }),
      { numRuns: 10_000 },
    )
  })

  it('the words of a reading are those of its date, in both languages', () => {
    const reading = read('eind 2013')
    expect(reading).toMatchObject({
      words: {
        en: { long: 'late 2013', note: 'October to December' },
        nl: { long: 'eind 2013', note: 'oktober tot en met december' },
      },
    })
  })
})
