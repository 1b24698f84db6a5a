import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { TimelineArrays } from '#domain/chronology/columns-arrays.ts'
import { patchColumns } from '#domain/chronology/columns-patch.ts'
import { TimelineChanges } from '#domain/chronology/timeline-views.ts'
import { AT, type Served, serveApp } from '../support/app.ts'
import { entryDraft, sourceDraft } from '../support/drafts.ts'
import { textsOfDocument, timelineAt, timelineOfDocument } from '../support/timeline.ts'

let app: Served
/** The timeline as it was read after each change, by its head. */
const read: TimelineArrays[] = []
const readAll = async () => {
  const document = (await app.get(`${AT}/chronology`)).json<Chronology>()
  return { document, timeline: await timelineAt(`${app.address}${AT}/timeline`) }
}
beforeAll(async () => {
  app = await serveApp()
  read.push((await readAll()).timeline)
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const changesSince = (since: number) => app.get(`${AT}/timeline/changes?since=${since}`)
const revisionOf = async (place: string) =>
  (await app.get(`${AT}/${place}`)).json<{ revision: number }>().revision
const patch = async (place: string, fields: object) =>
  app.patch(`${AT}/${place}`, fields, await revisionOf(place))

/** Each is made in turn, in the same case. */
const writes: [why: string, make: () => Promise<{ status: number; text: string }>][] = [
  ['an entry is added', () => app.post(`${AT}/entries`, entryDraft({ id: 'w1', actors: ['coa'] }))],
  ['one before all', () => app.post(`${AT}/entries`, entryDraft({ id: 'w2', date: '1901' }))],
  ['one after all', () => app.post(`${AT}/entries`, entryDraft({ id: 'w3', date: '2999-01-01' }))],
  [
    'one without a beginning',
    () => app.post(`${AT}/entries`, entryDraft({ id: 'w4', date: '../2020' })),
  ],
  [
    'one beside another of the same date',
    () => app.post(`${AT}/entries`, entryDraft({ id: 'w0' })),
  ],
  ['a title', () => patch('entries/w1', { title: 'Another title' })],
  ['a kind', () => patch('entries/w1', { kind: 'breach' })],
  ['actors, and so its lane', () => patch('entries/w1', { actors: [] })],
  ['a date, later', () => patch('entries/w2', { date: '2020-07-16' })],
  ['a date, earlier', () => patch('entries/w3', { date: '2013' })],
  ['a source', () => app.post(`${AT}/sources`, sourceDraft({ id: 'w-source' }))],
  [
    'a source that repeats it',
    () => app.post(`${AT}/sources`, sourceDraft({ id: 'w-echo', origin: 'w-source' })),
  ],
  [
    'citations of both, one that says otherwise',
    () =>
      patch('entries/w1', {
        citations: [
          { source: 'w-source', stance: 'supports' },
          { source: 'w-echo', stance: 'disputes' },
        ],
      }),
  ],
  [
    'a contradiction',
    () =>
      app.post(`${AT}/contradictions`, {
        id: 'w-quarrel',
        about: 'Which day',
        aspect: 'date',
        entries: ['w0', 'w2'],
        positions: [
          { says: 'One.', sources: ['w-source'] },
          { says: 'Two.', sources: ['w-echo'] },
        ],
      }),
  ],
  ['what it is about', () => patch('contradictions/w-quarrel', { entries: ['w2', 'w1'] })],
  [
    'it is gone',
    async () =>
      app.remove(`${AT}/contradictions/w-quarrel`, await revisionOf('contradictions/w-quarrel')),
  ],
  [
    'an entry counted from another',
    () =>
      app.post(
        `${AT}/entries`,
        entryDraft({ id: 'w5', date: '2021-03-18', relativeTo: { entry: 'w0', offset: 'P2W' } }),
      ),
  ],
  ['the other moves, and it with it', () => patch('entries/w0', { date: '2021-02-01' })],
  [
    'an entry is deleted',
    async () => app.remove(`${AT}/entries/w3`, await revisionOf('entries/w3')),
  ],
  ['and restored', () => app.post(`${AT}/entries/w3/restore`, undefined, 3)],
  ['and deleted again', async () => app.remove(`${AT}/entries/w3`, await revisionOf('entries/w3'))],
  [
    'several at once',
    () =>
      app.post(`${AT}/changes`, {
        changes: [
          { op: 'create', kind: 'entries', record: entryDraft({ id: 'w6', date: '2020-07' }) },
          { op: 'create', kind: 'entries', record: entryDraft({ id: 'w7', date: 'Y-17E7' }) },
          { op: 'update', kind: 'entries', id: 'w6', revision: 1, fields: { date: '2019-05/..' } },
          { op: 'delete', kind: 'entries', id: 'w7', revision: 1 },
        ],
      }),
  ],
  [
    'a question, which no timeline shows',
    () => app.post(`${AT}/questions`, { text: 'Why?', entries: ['w1'] }),
  ],
  ['the title of the case', () => app.patch(AT, { title: 'Another' }, 1)],
]

describe('after each change the timeline is that of the document', () => {
  it.each(writes)('%s', async (_, make) => {
    const made = await make()
    expect(made.status, made.text).toBeLessThan(300)
    const { document, timeline } = await readAll()
    read.push(timeline)
    const at = (await app.head()).seq
    expect(timeline).toEqual(timelineOfDocument(document, at))
    const texts = await app.get(`${AT}/timeline/texts?positions=0-499&at=${at}`)
    expect(texts.json()).toEqual({ at, items: textsOfDocument(document) })
  })
})

describe('what changed since any earlier head', () => {
  it('makes each earlier timeline the present one, and tells the new texts', async () => {
    const { document, timeline } = await readAll()
    const texts = textsOfDocument(document)
    for (const earlier of read) {
      const answer = await changesSince(earlier.at)
      expect(answer.status, answer.text).toBe(200)
      const changes = TimelineChanges.parse(answer.json())
      expect(patchColumns(earlier, changes), `since ${earlier.at}`).toEqual(timeline)
      for (const { now, text, id } of changes.changes) {
        if (now === null) expect(text).toBeUndefined()
        else expect([id, text]).toEqual([texts[now]?.id, texts[now]])
      }
    }
  })

  it('is nothing at the head itself', async () => {
    const { seq } = await app.head()
    expect((await changesSince(seq)).json()).toEqual({ at: seq, changes: [] })
  })

  it('leaves out what came and went again', async () => {
    const [first] = read
    const { changes } = (await changesSince(first?.at ?? 0)).json<{ changes: { id: string }[] }>()
    expect(changes.map(({ id }) => id)).not.toContain('w7')
  })

  it('finds words and sources where they are now', async () => {
    const { seq } = await app.head()
    const count = async (query: string) =>
      (await app.get(`${AT}/timeline/positions?${query}&at=${seq}`)).headers['kroniek-count']
    expect(await count('q=another+title')).toBe('1')
    expect(await count('source=w-echo')).toBe('1')
    expect(await count('disputed=1&source=w-echo')).toBe('1')
  })
})

describe('an answer that is had', () => {
  it.each([
    'frame',
    'timeline',
    'chronology',
  ])('%s: is sent anew when the case has changed', async (place) => {
    const etag = (await app.get(`${AT}/${place}`)).headers.etag ?? ''
    const again = () => app.send(`${AT}/${place}`, { headers: { 'if-none-match': etag } })
    expect((await again()).status).toBe(304)
    await patch('entries/w1', { title: `Changed for the ${place}` })
    expect((await again()).status).toBe(200)
  })
})

describe('what is too much to tell: 410, and the timeline read anew is right', () => {
  const expectTooFar = async (since: number) => {
    const answer = await changesSince(since)
    expect(answer.status).toBe(410)
    expect(answer.json()).toMatchObject({ type: '/problems/too-far-behind' })
    const { document, timeline } = await readAll()
    expect(timeline).toEqual(timelineOfDocument(document, (await app.head()).seq))
  }

  it('a head that the case never had', async () => {
    await expectTooFar((await app.head()).seq + 1)
  })

  it('the lanes of the case', async () => {
    const { seq } = await app.head()
    const lanes = [{ title: 'Agency', actors: ['coa'] }]
    expect((await app.patch(AT, { lanes }, 2)).status).toBe(200)
    await expectTooFar(seq)
  })

  it('the hemisphere', async () => {
    const { seq } = await app.head()
    expect((await app.patch(AT, { jurisdiction: 'ZA' }, 3)).status).toBe(200)
    await expectTooFar(seq)
  })

  it('whose account a source repeats', async () => {
    const { seq } = await app.head()
    expect((await patch('sources/w-echo', { origin: null })).status).toBe(200)
    await expectTooFar(seq)
  })

  it('the publisher of a source, and so its lane', async () => {
    const { seq } = await app.head()
    expect((await patch('sources/w-source', { publisher: 'Another' })).status).toBe(200)
    await expectTooFar(seq)
  })

  it('a source that is gone, and one that is back: the lanes after it move', async () => {
    expect((await app.post(`${AT}/sources`, sourceDraft({ id: 'w-lone' }))).status).toBe(201)
    const there = (await app.head()).seq
    expect((await app.remove(`${AT}/sources/w-lone`, 1)).status).toBeLessThan(300)
    await expectTooFar(there)
    const gone = (await app.head()).seq
    expect((await app.post(`${AT}/sources/w-lone/restore`, undefined, 2)).status).toBeLessThan(300)
    await expectTooFar(gone)
  })

  it('more than a thousand entries', async () => {
    const { seq } = await app.head()
    for (let i = 0; i < 1001; i += 91) {
      const changes = Array.from({ length: 91 }, (_, j) => ({
        op: 'create',
        kind: 'entries',
        record: entryDraft({ id: `many-${i + j}`, date: `20${10 + (j % 10)}-0${1 + (i % 9)}` }),
      }))
      const made = await app.post(`${AT}/changes`, { changes })
      expect(made.status, made.text).toBeLessThan(300)
    }
    await expectTooFar(seq)
  }, 60_000)
})
