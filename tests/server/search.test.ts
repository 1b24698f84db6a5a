import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT, fileOf, type Served, serveApp } from '../support/app.ts'
import { entryDraft, sourceDraft } from '../support/drafts.ts'

interface Hit {
  entity: string
  id: string
  title: string
  snippet: string
  entries: string[]
}

let app: Served
beforeAll(async () => {
  app = await serveApp()
  await app.post(
    `${AT}/sources`,
    sourceDraft({
      id: 'src',
      title: 'Leeuwarder Courant',
      publisher: 'LC',
      url: 'https://lc.example/zaak-77',
      note: 'Oarspronklik',
    }),
  )
  await app.post(
    `${AT}/entries`,
    entryDraft({
      id: 'fr',
      title: 'Provincie Fryslân spreekt',
      summary: 'Een AUDIT naar gegevensbescherming',
    }),
  )
  await app.post(
    `${AT}/entries`,
    entryDraft({
      id: 'cites',
      title: 'Zwolle, Zürich en Ĳmuiden',
      citations: [
        {
          source: 'src',
          stance: 'supports',
          claim: 'Parafrase van de brief',
          quote: 'De letterlijke woorden',
          lang: 'nl',
        },
      ],
    }),
  )
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const search = async (words: string): Promise<Hit[]> => {
  const answer = await app.get(`${AT}/search?q=${encodeURIComponent(words)}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.json<{ items: Hit[] }>().items
}
const idsOf = async (words: string) => (await search(words)).map((hit) => hit.id)

describe('a search finds an entry by any of its words', () => {
  it.each([
    { words: 'Fryslân', id: 'fr', why: 'as it is written' },
    { words: 'fryslan', id: 'fr', why: 'without its accent' },
    { words: 'FRYSLÂN', id: 'fr', why: 'in capitals, accent and all' },
    { words: 'Frysla\u0302n', id: 'fr', why: 'with the accent as a character of its own' },
    { words: 'zurich', id: 'cites', why: 'u for ü' },
    { words: 'frys', id: 'fr', why: 'its beginning' },
    { words: 'gegevens', id: 'fr', why: 'the beginning of a compound' },
    { words: 'g', id: 'fr', why: 'one letter is a beginning too' },
    { words: 'fryslân audit', id: 'fr', why: 'title and summary together' },
    { words: 'audit, fryslân!', id: 'fr', why: 'in any order, with any marks' },
    { words: 'parafrase', id: 'cites', why: 'what a source is said to say' },
    { words: 'letterlijke woorden', id: 'cites', why: 'a quote' },
  ])('$words ($why)', async ({ words, id }) => {
    expect(await idsOf(words)).toContain(id)
  })

  it.each([
    { words: 'rysl', why: 'a word is found by its beginning, not its middle' },
    { words: 'fryslân parafrase', why: 'every word must be there, in one record' },
    { words: 'fryslânt', why: 'more than the word' },
  ])('$words finds neither ($why)', async ({ words }) => {
    expect(await idsOf(words)).toEqual([])
  })

  it('shows the title and marks what matched', async () => {
    const [hit] = await search('letterlijke')
    expect(hit).toMatchObject({
      entity: 'entry',
      title: 'Zwolle, Zürich en Ĳmuiden',
      entries: ['cites'],
    })
    expect(hit?.snippet).toContain('⟦letterlijke⟧')
  })
})

describe('a source that is found leads to the entries that cite it', () => {
  it.each(['courant', 'lc', 'zaak-77', 'oarspronklik'])('by “%s”', async (words) => {
    const hit = (await search(words)).find((one) => one.entity === 'source')
    expect(hit).toMatchObject({ id: 'src', entries: ['cites'] })
  })

  it('names each entry once, however often it cites', async () => {
    const citations = ['a', 'b'].map((claim) => ({ source: 'src', stance: 'supports', claim }))
    await app.post(`${AT}/entries`, entryDraft({ id: 'twice', citations }))
    const hit = (await search('courant')).find((one) => one.id === 'src')
    expect(hit?.entries.sort()).toEqual(['cites', 'twice'])
    await app.remove(`${AT}/entries/twice`, 1)
    const after = (await search('courant')).find((one) => one.id === 'src')
    expect(after?.entries, 'a deleted entry is not led to').toEqual(['cites'])
  })
})

describe('what is typed is words, never a query language', () => {
  it.each([
    '"',
    '""',
    "'",
    '*',
    '^fryslan',
    'fryslan*',
    'title:fryslan',
    'title : "x" OR body : "y"',
    'fryslan AND',
    'AND',
    'NOT fryslan',
    'fryslan NEAR(audit, 2)',
    '{title body}: x',
    '(fryslan',
    'fryslan)',
    '-fryslan',
    'fryslan + audit',
    "'; DROP TABLE Search; --",
    '%',
    '_',
    '\\',
    '\u0000',
    '😀',
    '🏛️ ﷽',
    '־',
    '',
    '   ',
    'x '.repeat(99),
  ])('%j is harmless', async (words) => {
    await search(words)
    expect(await idsOf('fryslan'), 'and the index is still there').toEqual(['fr'])
  })

  it.each([
    'fryslan OR parafrase',
    'fryslan NOT audit',
  ])('%s asks for three words', async (words) => {
    expect(await idsOf(words)).toEqual([])
  })

  it('more than 200 characters are refused, and so is a search for nothing at all', async () => {
    expect((await app.get(`${AT}/search?q=${'x'.repeat(201)}`)).status).toBe(422)
    expect((await app.get(`${AT}/search`)).status).toBe(422)
  })
})

describe('the index follows what happens to a record', () => {
  it('a change: the old words are gone, the new ones there', async () => {
    await app.post(`${AT}/entries`, entryDraft({ id: 'moves', title: 'Oorspronkelijkheid' }))
    expect(await idsOf('oorspronkelijkheid')).toEqual(['moves'])
    await app.patch(`${AT}/entries/moves`, { title: 'Gewijzigdheid' }, 1)
    expect(await idsOf('oorspronkelijkheid')).toEqual([])
    expect(await idsOf('gewijzigdheid')).toEqual(['moves'])
  })

  it('a delete: nothing; a restore: found again, once', async () => {
    await app.remove(`${AT}/entries/moves`, 2)
    expect(await idsOf('gewijzigdheid')).toEqual([])
    await app.post(`${AT}/entries/moves/restore`, undefined, 3)
    expect(await idsOf('gewijzigdheid')).toEqual(['moves'])
  })

  it('a source the same', async () => {
    await app.patch(`${AT}/sources/src`, { title: 'Friesch Dagblad' }, 1)
    expect(await idsOf('courant')).toEqual([])
    expect(await idsOf('friesch')).toEqual(['src'])
  })

  it('a refused change leaves the words as they were', async () => {
    const refused = await app.patch(
      `${AT}/entries/moves`,
      { title: 'Geweigerd', actors: ['gone'] },
      4,
    )
    expect(refused.status).toBe(422)
    expect(await idsOf('geweigerd')).toEqual([])
    expect(await idsOf('gewijzigdheid')).toEqual(['moves'])
  })

  it('the index of a case has one row for each entry and source that is there', () => {
    const db = new Database(fileOf(app.folder), { readonly: true })
    const count = (sql: string) => db.prepare(sql).pluck().get()
    const there = count(
      `SELECT (SELECT count(*) FROM Entry WHERE NOT deleted) + (SELECT count(*) FROM Source WHERE NOT deleted)`,
    )
    expect(count('SELECT count(*) FROM Search')).toBe(there)
    expect(count('SELECT count(*) FROM SearchRow')).toBe(there)
    expect(
      count(
        'SELECT count(*) FROM SearchRow JOIN Search ON Search.rowid = searchRow WHERE Search.recordId = SearchRow.recordId',
      ),
    ).toBe(there)
    db.close()
  })
})

describe('deleted text does not stay in the index (FTS5 secure-delete)', () => {
  it('its words are in no segment of the index once they are taken out', async () => {
    const other = await serveApp()
    const word = 'zeldzaamgeheimwoord'
    await other.post(`${AT}/entries`, entryDraft({ id: 'erase', title: `Een ${word} hier` }))
    const segments = () => {
      const db = new Database(fileOf(other.folder))
      const blocks = db.prepare('SELECT block FROM Search_data').pluck().all() as Buffer[]
      const content = db.prepare('SELECT * FROM Search_content').raw().all()
      const option = db
        .prepare(`SELECT v FROM Search_config WHERE k = 'secure-delete'`)
        .pluck()
        .get()
      db.close()
      return { text: Buffer.concat(blocks).toString('latin1') + JSON.stringify(content), option }
    }
    const before = segments()
    expect(before.option).toBe(1)
    expect(before.text, 'the word is looked for where it would be').toContain(word)
    await other.remove(`${AT}/entries/erase`, 1)
    // FTS5 leaves out of a segment the beginning a word shares with the one before it.
    expect(segments().text).not.toContain(word.slice(4))
    await other.close()
  })

  it('nor in the file of the index tables, apart from the ledger that keeps what was said', async () => {
    const other = await serveApp()
    const word = 'anderzeldzaamwoord'
    await other.post(`${AT}/entries`, entryDraft({ id: 'erase', title: word }))
    await other.patch(`${AT}/entries/erase`, { title: 'Iets anders' }, 1)
    const { folder } = other
    const db = new Database(fileOf(folder))
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    const bytes = readFileSync(fileOf(folder)).toString('latin1')
    // Once in the ledger, whose values stay until they are erased by law; nowhere else.
    expect(bytes.split(word).length - 1).toBe(1)
    await other.close()
  })
})
