import { describe, expect, it } from 'vitest'
import { findDateline } from '#domain/reading/dateline.ts'
import { entryMatcher } from '#domain/reading/match-entries.ts'
import { readEventLines, readEvents } from '#domain/reading/read-events.ts'

const actors = [
  { id: 'coa', name: 'Centraal Orgaan opvang asielzoekers', shortName: 'COA' },
  { id: 'nvik', name: 'Nationaal Vreemdelingen Informatie Knooppunt', shortName: 'NVIK' },
]

/** The article of the case, in short fragments. */
const lines = [
  'Het Centraal Orgaan opvang Asielzoekers (COA) is gestopt met het delen van de gegevens',
  'Deze beslissing volgt nadat juristen eerder deze week vraagtekens zetten',
  'Het COA deelt al sinds 2013 privacygevoelige gegevens met het NVIK',
  'De NRC schreef zondag dat de politie nu gegevens heeft ontvangen',
  'de overeenkomst met het NVIK eind 2013 al is opgesteld en dit voorjaar is geactualiseerd',
  'de gemaakte afspraken met het NVIK extern te laten toetsen',
  'Het delen van de persoonsgegevens wordt opgeschort.',
  'Het COA was vorige maand in het nieuws',
]

describe('the article of the case', () => {
  const found = readEventLines(lines, { published: '2020-07', language: 'nl', actors })

  it('tells eight happenings', () => {
    expect(found.map(({ edtf, kind }) => [edtf, kind])).toEqual([
      ['2020-07', 'suspension'],
      ['2020-07-XX', 'statement'],
      ['2013/..', 'disclosure'],
      ['[2020-07-05,2020-07-12,2020-07-19,2020-07-26]', 'publication'],
      ['2013-10~/2013-12~', 'agreement'],
      ['2020-21', 'amendment'],
      ['2020-07', 'review'],
      ['2020-06', 'breach'],
    ])
  })

  it('quotes them to the letter, and what is told twice twice', () => {
    const text = lines.join('\n')
    for (const { quotes } of found) {
      for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    }
    expect(found[0]?.quotes).toHaveLength(2)
  })

  it('names the actors of the case', () => {
    expect(found[2]?.actors).toEqual(['coa', 'nvik'])
  })

  it('says when publication dates them', () => {
    const undated = found.filter(({ datedByPublication }) => datedByPublication)
    expect(undated.map(({ kind }) => kind)).toEqual(['suspension', 'review'])
  })
})

describe('what an entry takes from its sentence', () => {
  const read = (text: string, language: 'nl' | 'en' = 'nl') =>
    readEvents(text, { published: '2021-03-10', language, actors })[0]

  it.each([
    ['Op 3 maart schond het COA volgens de rechter artikel 9 AVG.', 'AVG', '9'],
    ['Op 3 maart oordeelde de rechter dat artikel 6, eerste lid, van de AVG gold.', 'AVG', '6'],
    [
      'Op 3 maart werd de Telecommunicatiewet gewijzigd door de Kamer.',
      'Telecommunicatiewet',
      undefined,
    ],
  ])('provisions: %s', (text, act, article) => {
    expect(read(text)?.provisions).toContainEqual({
      act,
      ...(article !== undefined && { article }),
      basis: 'stated',
    })
  })

  it('provisions in English', () => {
    const entry = read('On 3 March the regulator said Art. 33 GDPR was breached.', 'en')
    expect(entry?.provisions).toEqual([{ act: 'GDPR', article: '33', basis: 'stated' }])
  })

  it.each([
    ['Vorige maand lekten gegevens van 27.000 asielzoekers uit.', '27.000 asielzoekers'],
    [
      'Vorige maand lekten gegevens van honderden kwetsbare mensen uit.',
      'honderden kwetsbare mensen',
    ],
    ['Vorige maand lekten gegevens van 1,5 miljoen klanten uit.', '1,5 miljoen klanten'],
  ])('people affected: %s', (text, affected) => {
    expect(read(text)?.affected).toBe(affected)
  })

  it.each([
    ['On 3 March the company suspended the programme.', 'suspension'],
    ['On 3 March the company signed an agreement.', 'agreement'],
    ['On 3 March the court fined the company.', 'decision'],
    ['On 3 March hackers stole the files.', 'breach'],
    ['On 3 March the agency deleted the files.', 'erasure'],
  ])('kind: %s', (text, kind) => {
    expect(read(text, 'en')?.kind).toBe(kind)
  })

  it('leaves out background without a happening', () => {
    expect(read('De boete bedroeg 2000 euro. De AVG geldt voor 27.000 mensen.')).toBeUndefined()
  })
})

describe('the date an article gives itself', () => {
  it.each([
    ['date 2020-07 Het orgaan is gestopt.', 'nl', '2020-07'],
    ['9 maart 2021\nHet orgaan is gestopt.', 'nl', '2021-03-09'],
    ['Gepubliceerd: 9 maart 2021\nHet orgaan is gestopt.', 'nl', '2021-03-09'],
    ['LONDON, March 9, 2021 - The agency stopped.', 'en', '2021-03-09'],
    ['The agency stopped on March 9, 2021.', 'en', undefined],
  ] as const)('%s', (text, language, edtf) => {
    expect(findDateline(text, language)?.edtf).toBe(edtf)
  })
})

describe('entries that tell the same', () => {
  const [agreement] = readEvents('Eind 2013 stelden COA en NVIK een overeenkomst op.', {
    published: '2020-07',
    language: 'nl',
    actors,
  })
  const entry = (id: string, date: string, title: string) => ({
    ...{ id, date, title, summary: '', kind: 'agreement' as const, actors: ['coa'] },
  })

  it('overlap in time and share words or actors', () => {
    if (!agreement) throw new Error('nothing was read')
    const entries = [
      entry('convenant', '2013-12-20', 'COA en NVIK sluiten een overeenkomst'),
      entry('later', '2020-07-17', 'COA en NVIK sluiten een overeenkomst'),
    ]
    const found = entryMatcher(entries, 'nl')(agreement)
    expect(found.map(({ id }) => id)).toEqual(['convenant'])
    expect(found[0]?.why).toMatchObject({ date: 'overlapping', actors: ['coa'] })
  })
})

describe('which clauses of a sentence tell something', () => {
  const told = (text: string, language: 'nl' | 'en', published = '2021-03-25') =>
    readEvents(text, { published, language }).map(({ edtf }) => edtf)

  it.each([
    {
      text: 'The county has begun to inform tenants of a theft after their files were posted online last month.',
      dates: ['2021-03-25', '2021-02'],
      why: 'the news the story opens with, and what came before it',
    },
    {
      text: 'The hospital announced last week that it learned on 3 March that hackers had copied files in January.',
      dates: ['2021-03-15/2021-03-21', '2021-03-03', '2021-01'],
      why: 'one for each date of a chain',
    },
    {
      text: 'The regulator intends to fine the lender for two breaches of the law on marketing.',
      dates: ['2021-03-25'],
      why: 'an intention is news',
    },
    {
      text: 'A spokesman declined to comment on Tuesday and the mayor could not be reached on Monday.',
      dates: [],
      why: 'nobody answered',
    },
  ])('English: $why', ({ text, dates }) => {
    expect(told(text, 'en')).toEqual(dates)
  })

  it.each([
    {
      text: 'De gemeente weigert de stukken over de proef met camera’s openbaar te maken.',
      dates: ['2021-03-25'],
      why: 'a refusal is news',
    },
    {
      text: 'De proef mag voorlopig niet verder, heeft de rechter dinsdag bepaald.',
      dates: ['2021-03-23'],
      why: 'who decided it stands behind, with the date of the whole',
    },
    {
      text: 'Nadat de raad begin februari vragen stelde, heeft de wethouder op 3 maart de camera’s uitgezet.',
      dates: ['2021-02-01~/2021-02-10~', '2021-03-03'],
      why: 'the question and the answer',
    },
    {
      text: 'De raad was dinsdag niet bereikbaar voor commentaar op de zaak.',
      dates: [],
      why: 'nobody answered',
    },
  ])('Dutch: $why', ({ text, dates }) => {
    expect(told(text, 'nl')).toEqual(dates)
  })

  it('leaves out what a rule wants', () => {
    const text =
      'Op 3 maart werd de proef stilgelegd door de raad. De beelden moeten volgens de AVG na 28 dagen worden gewist.'
    expect(told(text, 'nl')).toEqual(['2021-03-03'])
  })
})
