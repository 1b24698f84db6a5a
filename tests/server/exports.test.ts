import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import { csv } from '#server/export/csv.ts'
import { programRoot } from '#server/root.ts'
import { AT, CASE, fileOf, type Served, serveApp } from '../support/app.ts'
import { documentEntry, emptyDocument } from '../support/drafts.ts'
import { readCsv } from '../support/read-csv.ts'

const seedText = readFileSync(join(programRoot, 'seeds', 'coa-nvik.json'), 'utf8')
const seed = Chronology.parse(JSON.parse(seedText))

let app: Served
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const exported = async (format: string, caseId = CASE, query = '') =>
  (await app.get(`/api/cases/${caseId}/export/${format}${query}`)).text

/** Imports a document into an empty database and exports it again. */
async function roundTrip(document: string): Promise<string> {
  const other = await serveApp({ of: 'empty' })
  const made = await other.send('/api/import/json', { method: 'POST', body: document })
  expect(made.status, made.text.slice(0, 500)).toBe(201)
  const { id } = made.json<{ id: string }>()
  const { text } = await other.get(`/api/cases/${id}/export/json`)
  expect(await other.verify(id)).toMatchObject({ ok: true })
  await other.close()
  return text
}

const awkward = emptyDocument({
  case: {
    id: 'awkward',
    title: 'Wērïrd “ﬁle” — 日本語 עברית',
    summary: '\\ " \' ` \u2028 \u200f \t tab\nline',
    language: 'zh-Hant-TW',
    jurisdiction: 'ZA',
    lanes: [{ title: '👩🏽‍⚖️', note: 'ü', actors: ['z'] }],
  },
  actors: [
    { id: 'z', name: 'Ź', kind: 'other' },
    { id: 'a', name: '=1+1', shortName: '\u200b', kind: 'ngo' },
  ],
  sources: [
    { id: 's2', title: 'repeats s1', publisher: 'p', lang: 'nl', origin: 's1' },
    {
      id: 's1',
      title: '𐍈 outside the BMP',
      publisher: '\u00ad',
      url: 'http://[::1]:8080/%00?a=%ff#é',
      published: '-0753',
      accessed: '2020-07-17T10:00:00Z',
      lang: 'en',
      note: 'x'.repeat(1000),
    },
  ],
  // In the order of time: first the day it can have begun, then the day it can have ended, then id.
  entries: [
    documentEntry({ id: 'open-start', date: '../1990' }),
    documentEntry({ id: 'very-old', date: 'Y-17E7', title: 'مرحبا بالعالم' }),
    documentEntry({ id: 'ides', date: '-0043-03-15', title: '🏛️', actors: ['a', 'z'] }),
    documentEntry({ id: 'year-0', date: '0000' }),
    documentEntry({
      id: 'everything',
      date: '2020-07-17?',
      stated: '2020-07~',
      dateNote: 'n',
      citations: [
        { source: 's1', stance: 'disputes', claim: '' },
        {
          source: 's1',
          stance: 'supports',
          claim: 'c',
          quote: 'q\r\nr',
          lang: 'he',
          locator: { paragraph: 1, page: 100_000, section: '§', offsets: { start: 0, end: 0 } },
          date: '2020',
        },
      ],
      relations: [
        { kind: 'amends', target: 'open-end' },
        { kind: 'amends', target: 'very-old' },
      ],
      provisions: [
        { act: 'GDPR', basis: 'stated' },
        { act: 'Wpg', article: '9(1)', basis: 'inferred', reason: 'r' },
      ],
      affected: { estimate: '27,000', qualifier: 'about' },
      dataCategories: [],
      visibility: 'public',
    }),
    documentEntry({ id: 'same-day-a', date: '2020-07-17', dataCategories: ['religion', 'é'] }),
    documentEntry({ id: 'same-day-b', date: '2020-07-17', affected: { estimate: '1' } }),
    documentEntry({ id: 'open-end', date: '2020-07-17/..' }),
    documentEntry({ id: 'far', date: 'Y170000002' }),
  ],
  contradictions: [
    {
      id: 'c',
      about: 'x',
      aspect: 'nature',
      entries: ['ides'],
      positions: [
        { says: 'a', sources: [], date: '2020' },
        { says: 'b', sources: ['s1', 's1'] },
      ],
      follows: 0,
      reason: 'r',
      note: '',
      visibility: 'public',
    },
  ],
  commitments: [
    {
      id: 'k',
      what: 'w',
      basis: 'duty',
      by: [],
      to: ['z', 'a'],
      from: 'ides',
      visibility: 'internal',
    },
    {
      id: 'b',
      what: 'w',
      basis: 'promise',
      by: ['z'],
      to: [],
      from: 'ides',
      due: '2020-24',
      dueNote: 'n',
      settledBy: 'far',
      note: 'n',
      visibility: 'public',
    },
  ],
  questions: [
    { id: 'q', text: '?', entries: [], visibility: 'internal' },
    { id: 'p', text: '¿', entries: ['far', 'ides'], answeredBy: 'far', visibility: 'public' },
  ],
})

describe('the JSON export is the document', () => {
  it('of the seed, byte for byte the file it came from', async () => {
    expect(await exported('json')).toBe(seedText)
  })

  it('and imported into an empty database and exported again it is byte for byte the same', async () => {
    expect(await roundTrip(seedText)).toBe(seedText)
  })

  it('also with emoji, right to left, very old and open dates and empty lists', async () => {
    // What is stored is what the schema makes of it, so the text to compare comes after parsing once.
    const text = `${JSON.stringify(Chronology.parse(awkward), null, 2)}\n`
    expect(await roundTrip(text)).toBe(text)
  })

  it('also of a case with nothing in it', async () => {
    const text = `${JSON.stringify(emptyDocument(), null, 2)}\n`
    expect(await roundTrip(text)).toBe(text)
  })

  it('puts entries in the order of time, whatever the order they came in', async () => {
    const backwards = { ...seed, entries: [...seed.entries].reverse() }
    expect(await roundTrip(JSON.stringify(backwards))).toBe(seedText)
  })

  it('is a file with the name of the case', async () => {
    const names = { json: 'coa-nvik.json', csv: 'coa-nvik.csv', markdown: 'coa-nvik.md' }
    const types = {
      json: /^application\/json/,
      csv: /^text\/csv; charset=utf-8/,
      markdown: /^text\/markdown; charset=utf-8/,
    }
    for (const format of ['json', 'csv', 'markdown'] as const) {
      const { headers } = await app.get(`${AT}/export/${format}`)
      expect(headers['content-disposition']).toBe(`attachment; filename="${names[format]}"`)
      expect(headers['content-type']).toMatch(types[format])
    }
  })
})

describe('the CSV export', () => {
  it('is RFC 4180 with a byte order mark, one row an entry, all of one width', async () => {
    const text = await exported('csv')
    expect(text.startsWith('\ufeff')).toBe(true)
    const [header, ...rows] = readCsv(text.slice(1))
    expect(header?.[0]).toBe('id')
    expect(rows.map((row) => row[0])).toEqual(seed.entries.map((entry) => entry.id))
    for (const row of rows) expect(row).toHaveLength(header?.length ?? 0)
  })

  it('has what each entry says, its quotes and the addresses of its sources', async () => {
    const [header = [], ...rows] = readCsv((await exported('csv')).slice(1))
    for (const [i, entry] of seed.entries.entries()) {
      const cell = (name: string) => rows[i]?.[header.indexOf(name)]
      expect(cell('date')).toBe(entry.date)
      expect(cell('title')).toBe(entry.title)
      expect(cell('summary')).toBe(entry.summary)
      expect(cell('kind')).toBe(entry.kind)
      for (const { quote, source } of entry.citations) {
        if (quote !== undefined) expect(cell('quotes')).toContain(quote)
        const url = seed.sources.find((one) => one.id === source)?.url
        if (url !== undefined) expect(cell('urls')).toContain(url)
      }
      for (const actor of entry.actors)
        expect(cell('actors')).toContain(seed.actors.find((one) => one.id === actor)?.name)
    }
  })

  it.each([
    { date: '2020-07-17', earliest: '2020-07-17', latest: '2020-07-17', why: 'a day' },
    { date: '2020-02', earliest: '2020-02-01', latest: '2020-02-29', why: 'a month' },
    { date: '2013/2020-07', earliest: '2013-01-01', latest: '2020-07-31', why: 'a span' },
    { date: '198X', earliest: '1980-01-01', latest: '1989-12-31', why: 'a decade' },
    { date: '2020/..', earliest: '2020-01-01', latest: '', why: 'no end' },
    { date: '../2020', earliest: '', latest: '2020-12-31', why: 'no beginning' },
  ])('$date can lie between $earliest and $latest ($why)', ({ date, earliest, latest }) => {
    const document = emptyDocument({ entries: [documentEntry({ id: 'e', date })] })
    const [header = [], row = []] = readCsv(csv.write(inputOf(document)).slice(1))
    expect([row[header.indexOf('earliest')], row[header.indexOf('latest')]]).toEqual([
      earliest,
      latest,
    ])
  })

  it('runs nothing in a spreadsheet, whatever stands in front of the formula', () => {
    const blank = fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u2060',
      '\u3000',
      '\u00ad',
      '\u202e',
      '\u2028',
    )
    const trigger = fc.constantFrom(...'=+-@＝＋－＠\t\r\n|%')
    const rest = fc.oneof(
      fc.constantFrom('1+1', 'cmd|" /C calc"!A0', 'HYPERLINK("http://x","y")', ''),
      fc.string(),
    )
    const cell = fc
      .tuple(fc.array(blank, { maxLength: 3 }), trigger, rest)
      .map(([blanks, first, after]) => `${blanks.join('')}${first}${after}`)
    fc.assert(
      fc.property(cell, cell, fc.boolean(), (title, quote, isFirst) => {
        const document = emptyDocument({
          sources: [{ id: 's', title, publisher: quote, lang: 'en' }],
          actors: [{ id: 'a', name: title, kind: 'other' }],
          entries: [
            documentEntry({
              id: 'e',
              title,
              summary: quote,
              actors: ['a'],
              dateNote: title,
              citations: [
                { source: 's', stance: 'supports', quote: isFirst ? quote : title, lang: 'en' },
              ],
              provisions: [{ act: title, basis: 'stated' }],
              affected: { estimate: quote },
              dataCategories: [title, quote],
            }),
          ],
        })
        const [header = [], row = []] = readCsv(csv.write(inputOf(document)).slice(1))
        for (const [i, cell] of row.entries())
          expect(cell, header[i]).not.toMatch(/^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠\t\r\n|%]/u)
        // An apostrophe in front is all that is added.
        expect(row[header.indexOf('title')]).toBe(`'${title}`)
        expect(row[header.indexOf('summary')]).toBe(`'${quote}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (summary) => {
        const document = emptyDocument({ entries: [documentEntry({ id: 'e', summary })] })
        const [header = [], row = []] = readCsv(csv.write(inputOf(document)).slice(1))
        const cell = row[header.indexOf('summary')] ?? ''
        expect([summary, `'${summary}`]).toContain(cell)
      }),
      { numRuns: 1000 },
    )
  })
})

const inputOf = (document: Chronology) => ({
  document,
  head: { caseId: document.case.id, seq: 1, hash: '0'.repeat(64) },
  language: 'en' as const,
})

describe('the Markdown export', () => {
  const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

  it.each(['en', 'nl'])('has every quote and every source address (%s)', async (language) => {
    const text = unescaped(await exported('markdown', CASE, `?lang=${language}`))
    for (const entry of seed.entries) {
      expect(text).toContain(onOneLine(entry.title))
      expect(text).toContain(onOneLine(entry.summary))
      for (const { quote } of entry.citations) if (quote) expect(text).toContain(onOneLine(quote))
    }
    for (const { url, id } of seed.sources) if (url) expect(text, id).toContain(`<${url}>`)
    for (const { text: asked } of seed.questions) expect(text).toContain(onOneLine(asked))
    for (const { what } of seed.commitments) expect(text).toContain(onOneLine(what))
    for (const { about } of seed.contradictions) expect(text).toContain(onOneLine(about))
  })

  it('has a footnote behind every number and a number before every footnote', async () => {
    const text = await exported('markdown')
    const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map((match) => match[1])
    const marks = [...text.matchAll(/(?<!\\)\[\^(\d+)\](?!: )/g)].map((match) => match[1])
    expect(notes.length).toBeGreaterThan(30)
    expect(new Set(notes).size).toBe(notes.length)
    expect(new Set(marks)).toEqual(new Set(notes))
    expect([...new Set(marks)], 'numbered in the order they are met').toEqual(notes)
  })

  it('names the head of the ledger it was made from', async () => {
    const { seq, hash } = await app.head()
    const text = await exported('markdown')
    expect(text).toContain(`entry ${seq} of the ledger of ${CASE}, hash ${hash}`)
  })

  const nasty = [
    '# heading',
    '> quote',
    '- item',
    '+ item',
    '* item',
    '1. item',
    '12) item',
    '---',
    '===',
    '```js',
    '~~~',
    '| a | b |',
    '[link](javascript:alert(1))',
    '![image](https://evil.example/x.png)',
    '[^1]: a footnote',
    '[ref]: https://evil.example',
    '<script>alert(1)</script>',
    '<!-- comment',
    '<https://evil.example>',
    '&lt;b&gt; &#x3c;',
    '**bold** __bold__ *i* _i_ `code` ~~gone~~',
    'a\n# heading on the next line',
    'a\r\n\r\n<b>after an empty line',
    'a\u2028- after a line separator',
    '\\# escaped already',
    '\\',
    '    code by four blanks',
    '<details><summary>x',
  ]
  it.each(nasty)('leaves text that looks like Markdown or HTML as text: %j', async (words) => {
    const write = async (of: string) => {
      const server = await serveApp({ of: 'empty' })
      const made = await server.post('/api/import/json', everywhere(of))
      expect(made.status, made.text).toBe(201)
      const { text } = await server.get('/api/cases/other-case/export/markdown')
      await server.close()
      return text.split('\n').filter((line) => !line.startsWith('Made from'))
    }
    const plain = await write('PLAIN')
    const lines = await write(words)
    // The structure is that of harmless words, and every line reads the same but for the words.
    const clean = onOneLine(words)
    expect(lines.map(unescaped)).toEqual(
      plain.map((line) => unescaped(line).replaceAll('PLAIN', clean)),
    )
    for (const [i, line] of lines.entries()) {
      if (!plain[i]?.includes('PLAIN')) continue
      const [start = '', end = ''] = plain[i].split('PLAIN', 2)
      const inside = line.slice(
        start.length,
        line.length - (plain[i].endsWith('PLAIN') ? 0 : lastLength(end, plain[i])),
      )
      expect(inside.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_<[\]#|~&]/)
      if (start === '') expect(line).not.toMatch(/^(\s{4}|[-+=>#*]|\d+[.)])/)
    }
  })

  const lastLength = (end: string, line: string) =>
    line.includes(end) ? line.length - line.lastIndexOf('PLAIN') - 5 : 0

  const everywhere = (words: string) =>
    emptyDocument({
      case: { ...emptyDocument().case, title: words, summary: words },
      actors: [{ id: 'a', name: words, kind: 'other' }],
      sources: [{ id: 's', title: words, publisher: words, lang: 'en' }],
      entries: [
        documentEntry({
          id: 'e',
          title: words,
          summary: words,
          citations: [
            { source: 's', stance: 'supports', quote: words, lang: 'en' },
            { source: 's', stance: 'disputes', claim: words },
          ],
        }),
      ],
      contradictions: [
        {
          id: 'c',
          about: words,
          aspect: 'date',
          entries: ['e'],
          positions: [
            { says: words, sources: ['s'] },
            { says: words, sources: [] },
          ],
          reason: words,
          note: '',
          visibility: 'internal',
        },
      ],
      commitments: [
        {
          id: 'k',
          what: words,
          basis: 'duty',
          by: ['a'],
          to: [],
          from: 'e',
          settledBy: 'e',
          visibility: 'internal',
        },
      ],
      questions: [{ id: 'q', text: words, entries: [], answeredBy: 'e', visibility: 'internal' }],
    })
})

describe('an import is refused whole', () => {
  const change = (edit: (document: Chronology) => void): Chronology => {
    const document = structuredClone(seed)
    document.case.id = 'refused'
    edit(document)
    return document
  }
  const first = <T>(list: T[]): T => list[0] as T

  it.each([
    {
      why: 'a relation to nothing',
      document: change((d) => first(d.entries).relations.push({ kind: 'amends', target: 'gone' })),
      pointers: [`#/entries/0/relations/${first(seed.entries).relations.length}/target`],
    },
    {
      why: 'a citation of nothing',
      document: change((d) =>
        first(d.entries).citations.unshift({ source: 'gone', stance: 'supports' }),
      ),
      pointers: ['#/entries/0/citations/0/source'],
    },
    {
      why: 'an actor that is none, in a lane and in an entry',
      document: change((d) => {
        first(d.case.lanes).actors.push('gone')
        first(d.entries).actors = ['gone']
      }),
      pointers: [
        `#/case/lanes/0/actors/${first(seed.case.lanes).actors.length}`,
        '#/entries/0/actors/0',
      ],
    },
    {
      why: 'an id that stands there twice',
      document: change((d) => d.questions.push(structuredClone(first(d.questions)))),
      pointers: [`#/questions/${seed.questions.length}/id`],
    },
    {
      why: 'an id of a source used as an entry',
      document: change((d) => {
        first(d.commitments).from = 'nu-6065139'
      }),
      pointers: ['#/commitments/0/from'],
    },
    {
      why: 'the last of many records is wrong',
      document: change((d) => {
        ;(d.questions.at(-1) as { text: string }).text = ''
      }),
      pointers: [`#/questions/${seed.questions.length - 1}/text`],
    },
  ])('for $why, at $pointers, and leaves nothing', async ({ document, pointers }) => {
    const before = allRows()
    const refused = await app.post('/api/import/json', document)
    expect(refused.status).toBe(422)
    const { errors } = refused.json<{ errors: { pointer: string }[] }>()
    expect(errors.map((error) => error.pointer)).toEqual(pointers)
    expect(allRows()).toEqual(before)
  })

  it('when a case of that id exists: 409', async () => {
    const before = allRows()
    const refused = await app.send('/api/import/json', { method: 'POST', body: seedText })
    expect(refused.status).toBe(409)
    expect(refused.json()).toHaveProperty('type', '/problems/already-exists')
    expect(allRows()).toEqual(before)
  })

  it('of an old case beside another keeps both as they were', async () => {
    const copy = { ...seed, case: { ...seed.case, id: 'a-copy' } }
    expect((await app.post('/api/import/json', copy)).status).toBe(201)
    expect(await exported('json')).toBe(seedText)
    expect(JSON.parse(await exported('json', 'a-copy'))).toEqual(JSON.parse(JSON.stringify(copy)))
  })

  function allRows() {
    const db = new Database(fileOf(app.folder), { readonly: true })
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all()
    const counts = tables.map((name) => [
      name,
      db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get(),
    ])
    db.close()
    return counts
  }
})
