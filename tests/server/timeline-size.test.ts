import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { Frame, TimelineTexts, WHOLE_CASE } from '#domain/chronology/timeline-views.ts'
import { seedGenerated } from '../bench/page/seed.ts'
import { type Served, serveApp } from '../support/app.ts'
import { entryDraft } from '../support/drafts.ts'
import {
  bytesAt,
  positionsIn,
  provisionsOf,
  textsOfDocument,
  timelineAt,
  timelineOfDocument,
} from '../support/timeline.ts'

const COUNT = 20_000
const AT = '/api/cases/generated'

let app: Served
let document: Chronology
beforeAll(async () => {
  app = await serveApp({ of: 'empty' })
  await seedGenerated(app.store, 'generated', COUNT)
  document = (await app.get(`${AT}/chronology`)).json<Chronology>()
}, 120_000)
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const headNow = async () => (await app.head('generated')).seq

describe(`a case of ${COUNT} entries`, () => {
  it('has a ledger that holds', async () => {
    expect(await app.verify('generated')).toMatchObject({ ok: true })
  }, 60_000)

  it(`has a frame without them: they are more than ${WHOLE_CASE}`, async () => {
    const frame = Frame.parse((await app.get(`${AT}/frame`)).json())
    expect(frame).toEqual({
      at: await headNow(),
      entries: COUNT,
      document: { ...document, entries: [] },
      provisions: provisionsOf(document),
    })
  })

  it('has a timeline of at most 16 bytes an entry, 2.5 as it travels', async () => {
    const { bytes } = await bytesAt(`${app.address}${AT}/timeline`)
    expect(bytes.length / COUNT).toBeLessThan(16)
    expect(await timelineAt(`${app.address}${AT}/timeline`)).toEqual(
      timelineOfDocument(document, await headNow()),
    )
    const zipped = await app.send(`${AT}/timeline`, { headers: { 'accept-encoding': 'gzip' } })
    expect(Number(zipped.headers['content-length']) / COUNT).toBeLessThan(2.5)
  })

  it('gives texts from anywhere', async () => {
    const at = await headNow()
    const texts = textsOfDocument(document)
    for (const from of [0, 1999, 12_345, COUNT - 500]) {
      const answer = await app.get(`${AT}/timeline/texts?positions=${from}-${from + 499}&at=${at}`)
      expect(TimelineTexts.parse(answer.json()).items).toEqual(texts.slice(from, from + 500))
    }
  })

  it('finds every entry with a word, not the first 500', async () => {
    const at = await headNow()
    const { bytes } = await bytesAt(`${app.address}${AT}/timeline/positions?q=malmo&at=${at}`)
    const sources = new Set(
      document.sources.filter(({ title }) => title.includes('Malmö')).map(({ id }) => id),
    )
    const found = document.entries.flatMap((entry, i) =>
      `${entry.title} ${entry.summary}`.includes('Malmö') ||
      entry.citations.some(({ source }) => sources.has(source))
        ? [i]
        : [],
    )
    expect(found.length).toBeGreaterThan(500)
    expect(positionsIn(bytes)).toEqual(found)
  })

  it('tells one change of it, not all', async () => {
    const since = await headNow()
    const added = await app.post(`${AT}/entries`, entryDraft({ id: 'one-more', date: '2010' }))
    expect(added.status).toBe(201)
    const { changes } = (await app.get(`${AT}/timeline/changes?since=${since}`)).json<{
      changes: { id: string; was: null; now: number }[]
    }>()
    expect(changes).toMatchObject([{ id: 'one-more', was: null }])
    const now = (await app.get(`${AT}/chronology`)).json<Chronology>()
    expect(changes[0]?.now).toBe(now.entries.findIndex(({ id }) => id === 'one-more'))
    expect(await timelineAt(`${app.address}${AT}/timeline`)).toEqual(
      timelineOfDocument(now, since + 1),
    )
  })
})
