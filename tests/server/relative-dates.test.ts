import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import { type Answer, AT, CASE, type Served, serveApp } from '../support/app.ts'
import { documentEntry, emptyDocument, entryDraft } from '../support/drafts.ts'

interface Row {
  seq: number
  id: string
  op: string
  revision: number
  changes: Record<string, unknown>
}

let app: Served
beforeEach(async () => {
  app = await serveApp()
})
afterEach(async () => {
  expect(await app.verify()).toMatchObject({ ok: true })
  expect(app.failures).toEqual([])
  await app.close()
})

const entry = async (id: string) =>
  (await app.get(`${AT}/entries/${id}`)).json<{ date: string; revision: number }>()
const history = async (take: number) =>
  (await app.get(`${AT}/history?limit=${take}`)).json<{ items: Row[] }>().items
const errorsOf = (answer: Answer) =>
  answer.json<{ errors: { pointer: string; detail: string }[] }>().errors

async function add(id: string, date: string, relativeTo?: object): Promise<void> {
  const made = await app.post(`${AT}/entries`, entryDraft({ id, date, relativeTo }))
  expect(made.status, made.text).toBe(201)
}

/** The report, the review two weeks after it, a letter a month after that. */
async function addChain(): Promise<void> {
  await add('report', '2020-07-16')
  await add('review', '2020-07-30', { entry: 'report', offset: 'P2W' })
  await add('letter', '2020-08-30', { entry: 'review', offset: 'P1M' })
}

describe('changing the date of an entry', () => {
  it('moves what is counted from it in the same write, each with its revision and its ledger row', async () => {
    await addChain()
    const before = await app.head()
    const changed = await app.patch(`${AT}/entries/report`, { date: '2020-07-20' }, 1)
    expect(changed.status, changed.text).toBe(200)
    expect(changed.json()).toMatchObject({ id: 'report', date: '2020-07-20', revision: 2 })
    expect(await entry('review')).toMatchObject({
      date: '2020-08-03',
      revision: 2,
      relativeTo: { entry: 'report', offset: 'P2W' },
    })
    expect(await entry('letter')).toMatchObject({ date: '2020-09-03', revision: 2 })
    expect((await app.head()).seq).toBe(before.seq + 3)
    expect(await history(3)).toMatchObject([
      { id: 'letter', op: 'update', revision: 2, changes: { date: '2020-09-03' } },
      { id: 'review', op: 'update', revision: 2, changes: { date: '2020-08-03' } },
      { id: 'report', op: 'update', revision: 2, changes: { date: '2020-07-20' } },
    ])
  })

  it('places what moved where it now belongs in the order of time', async () => {
    await addChain()
    await app.patch(`${AT}/entries/report`, { date: '1999-01-01' }, 1)
    const { seq } = await app.head()
    const texts = await app.get(`${AT}/timeline/texts?positions=0-2&at=${seq}`)
    const ids = texts.json<{ items: { id: string }[] }>().items.map(({ id }) => id)
    expect(ids).toEqual(['report', 'review', 'letter'])
  })

  it('moves nothing when only other fields change', async () => {
    await addChain()
    await app.patch(`${AT}/entries/report`, { title: 'Another title' }, 1)
    expect(await entry('review')).toMatchObject({ revision: 1 })
  })

  it('is refused when something counted from it would have no date, and then nothing moves', async () => {
    await addChain()
    const head = await app.head()
    const refused = await app.patch(`${AT}/entries/report`, { date: '2020-07-16/..' }, 1)
    expect(refused.status).toBe(422)
    expect(errorsOf(refused)).toEqual([
      { pointer: '#/date', detail: 'leaves “review” no date to be counted from' },
    ])
    expect(await entry('report')).toMatchObject({ date: '2020-07-16', revision: 1 })
    expect(await app.head()).toEqual(head)
  })

  it('tells whoever was editing a moved entry, by its revision', async () => {
    await addChain()
    await app.patch(`${AT}/entries/report`, { date: '2020-07-20' }, 1)
    const stale = await app.patch(`${AT}/entries/letter`, { title: 'x' }, 1)
    expect(stale.status).toBe(412)
    expect(stale.json()).toMatchObject({ current: { date: '2020-09-03', revision: 2 } })
  })
})

describe('the date of an entry that is counted from another', () => {
  it('is refused when it is not what the link gives, in a sentence that says what it gives', async () => {
    await add('report', '2020-07-16')
    const relativeTo = { entry: 'report', offset: 'P2W' }
    const wrong = { pointer: '#/date', detail: 'is not what relativeTo gives: “2020-07-30”' }
    const made = await app.post(`${AT}/entries`, entryDraft({ date: '2020-07-31', relativeTo }))
    expect(made.status).toBe(422)
    expect(errorsOf(made)).toEqual([wrong])

    await add('review', '2020-07-30', relativeTo)
    const changed = await app.patch(`${AT}/entries/review`, { date: '2020-08-01' }, 1)
    expect(changed.status).toBe(422)
    expect(errorsOf(changed)).toEqual([wrong])
  })

  it('follows a link that is sent without a date', async () => {
    await addChain()
    const relativeTo = { entry: 'report', offset: 'P1W' }
    const changed = await app.patch(`${AT}/entries/review`, { relativeTo }, 1)
    expect(changed.json()).toMatchObject({ date: '2020-07-23', relativeTo, revision: 2 })
    expect(await entry('letter'), 'and takes its own along').toMatchObject({ date: '2020-08-23' })
  })

  it('stays where it is when the link is taken away, and moves no more', async () => {
    await addChain()
    const kept = await app.patch(`${AT}/entries/review`, { relativeTo: null }, 1)
    expect(kept.json()).toMatchObject({ date: '2020-07-30', revision: 2 })
    expect(kept.json()).not.toHaveProperty('relativeTo')
    await app.patch(`${AT}/entries/report`, { date: '2020-07-20' }, 1)
    expect(await entry('review')).toMatchObject({ date: '2020-07-30', revision: 2 })
    expect(await entry('letter')).toMatchObject({ date: '2020-08-30', revision: 1 })
  })

  it.each([
    ['itself', { entry: 'report', offset: 'P0D' }, 'names the record it stands in'],
    ['itself over others', { entry: 'letter', offset: 'P0D' }, 'counts back to this entry itself'],
    ['nothing', { entry: 'gone', offset: 'P0D' }, 'names no entry of this case: “gone”'],
    ['what runs still', { entry: 'open', offset: 'P1D' }, 'cannot be counted from: “2013/..”'],
  ])('is not counted from %s', async (_, relativeTo, detail) => {
    await addChain()
    await add('open', '2013/..')
    const refused = await app.patch(`${AT}/entries/report`, { relativeTo }, 1)
    expect(refused.status).toBe(422)
    expect(errorsOf(refused)).toEqual([{ pointer: '#/relativeTo/entry', detail }])
  })
})

describe('taking out and bringing back', () => {
  it('what others are counted from stays until they are not', async () => {
    await addChain()
    const refused = await app.remove(`${AT}/entries/report`, 1)
    expect(refused.status).toBe(409)
    expect(errorsOf(refused).map(({ detail }) => detail)).toEqual(['entries/review'])
    await app.patch(`${AT}/entries/review`, { relativeTo: null }, 1)
    expect((await app.remove(`${AT}/entries/report`, 1)).status).toBe(200)
  })

  it('what comes back while its entry stayed is as it was', async () => {
    await addChain()
    const before = (await app.get(`${AT}/chronology`)).text
    await app.remove(`${AT}/entries/letter`, 1)
    expect((await app.post(`${AT}/entries/letter/restore`, undefined, 2)).status).toBe(200)
    expect((await app.get(`${AT}/chronology`)).text).toBe(before)
  })

  it('what comes back after its entry moved is where its link brings it, and the ledger says so', async () => {
    await addChain()
    await app.remove(`${AT}/entries/letter`, 1)
    await app.patch(`${AT}/entries/report`, { date: '2020-07-20' }, 1)
    const back = await app.post(`${AT}/entries/letter/restore`, undefined, 2)
    expect(back.json()).toMatchObject({ date: '2020-09-03', revision: 3 })
    expect(await entry('letter')).toMatchObject({ date: '2020-09-03', revision: 3 })
    expect(await history(1)).toMatchObject([
      { id: 'letter', op: 'restore', changes: { date: '2020-09-03' } },
    ])
  })

  it('what is deleted does not move while it is gone', async () => {
    await addChain()
    await app.remove(`${AT}/entries/letter`, 1)
    await app.patch(`${AT}/entries/report`, { date: '2020-07-20' }, 1)
    expect((await history(3)).map(({ id }) => id)).toEqual(['review', 'report', 'letter'])
  })
})

describe('a document with dates counted from others', () => {
  const entries = [
    documentEntry({
      id: 'z',
      date: '../2020-07-15',
      relativeTo: { entry: 'y', offset: 'P0D', bound: 'before' },
    }),
    documentEntry({ id: 'y', date: '2020-07-15', relativeTo: { entry: 'report', offset: '-P1D' } }),
    documentEntry({ id: 'report', date: '2020-07-16' }),
    documentEntry({ id: 'x', date: '2020-07-30', relativeTo: { entry: 'report', offset: 'P2W' } }),
  ]

  it('is brought in and written out byte for byte, and moves as it should', async () => {
    const document = Chronology.parse(emptyDocument({ entries }))
    const text = `${JSON.stringify(document, null, 2)}\n`
    const made = await app.send('/api/import/json', { method: 'POST', body: text })
    expect(made.status, made.text).toBe(201)
    expect((await app.get('/api/cases/other-case/export/json')).text).toBe(text)
    await app.patch('/api/cases/other-case/entries/report', { date: '2020-08-16' }, 1)
    const { items } = (await app.get('/api/cases/other-case/entries')).json<{
      items: { id: string; date: string }[]
    }>()
    expect(items.map(({ id, date }) => [id, date])).toEqual([
      ['z', '../2020-08-15'],
      ['y', '2020-08-15'],
      ['report', '2020-08-16'],
      ['x', '2020-08-30'],
    ])
    expect(await app.verify('other-case')).toMatchObject({ ok: true })
  })

  it('is refused when a date is not what its link gives: nothing in it is changed silently', async () => {
    const wrong = entries.map((e) => (e.id === 'x' ? { ...e, date: '2020-07-31' } : e))
    const refused = await app.post('/api/import/json', emptyDocument({ entries: wrong }))
    expect(refused.status).toBe(422)
    expect(errorsOf(refused)).toEqual([
      { pointer: '#/entries/3/date', detail: 'is not what relativeTo gives: “2020-07-30”' },
    ])
  })
})

describe('the Markdown export', () => {
  it.each([
    ['en', '(2 weeks after “Residents are told of the transfer”)'],
    ['nl', '(2 weken na “Residents are told of the transfer”)'],
  ])('says in %s what a date is counted from', async (language, words) => {
    await addChain()
    const { text } = await app.get(`/api/cases/${CASE}/export/markdown?lang=${language}`)
    expect(text).toContain(words)
  })
})
