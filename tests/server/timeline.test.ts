import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chronology } from '#domain/chronology/chronology.ts'
import { decodeColumns } from '#domain/chronology/columns-binary.ts'
import { firstReport, publications } from '#domain/chronology/first-report.ts'
import { decodeReports } from '#domain/chronology/reports-binary.ts'
import { Frame, RelatedEntries, TimelineTexts } from '#domain/chronology/timeline-views.ts'
import { TimelineCache } from '#server/timeline/timeline-cache.ts'
import { AT, CASE, type Served, serveApp } from '../support/app.ts'
import { entryDraft } from '../support/drafts.ts'
import {
  bytesAt,
  positionsIn,
  provisionsOf,
  textsOfDocument,
  timelineAt,
  timelineOfDocument,
} from '../support/timeline.ts'

let app: Served
let document: Chronology
let at: number
beforeAll(async () => {
  app = await serveApp()
  document = (await app.get(`${AT}/chronology`)).json<Chronology>()
  at = (await app.head()).seq
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const indexOf = (id: string) => document.entries.findIndex((entry) => entry.id === id)

describe('the timeline of a case', () => {
  it('says of each entry what the document says, by position', async () => {
    expect(await timelineAt(`${app.address}${AT}/timeline`)).toEqual(
      timelineOfDocument(document, at),
    )
  })

  it('is the same compressed and plain', async () => {
    const plain = await bytesAt(`${app.address}${AT}/timeline`)
    expect(plain.response.headers.get('content-encoding')).toBeNull()
    const zipped = await app.send(`${AT}/timeline`, { headers: { 'accept-encoding': 'gzip' } })
    expect(zipped.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/octet-stream',
      vary: expect.stringMatching(/accept-encoding/i),
    })
    const { bytes } = await bytesAt(`${app.address}${AT}/timeline`, 'gzip')
    expect(bytes).toEqual(plain.bytes)
  })

  it('names its head', async () => {
    const { hash } = await app.head()
    const answer = await app.get(`${AT}/timeline`)
    expect(answer.headers['kroniek-head']).toBe(`${CASE} ${at} ${hash}`)
  })
})

describe('who has an answer is told that it is still so', () => {
  it.each([
    ['frame', 2],
    ['timeline', 2],
    ['chronology', 1],
  ])('%s: 304', async (place, form) => {
    const first = await app.get(`${AT}/${place}`)
    const etag = first.headers.etag ?? ''
    expect(etag).toMatch(new RegExp(`^W/"${place}-${form}-\\d+-[0-9a-f]{16}"$`))
    const again = await app.send(`${AT}/${place}`, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
    const page = { 'if-none-match': `"x", ${etag}`, 'cache-control': 'no-cache' }
    const asked = await app.send(`${AT}/${place}`, { headers: page })
    expect(asked.status, 'as a page’s own fetch sends it').toBe(304)
    const other = await app.send(`${AT}/${place}`, { headers: { 'if-none-match': 'W/"x"' } })
    expect(other.status).toBe(200)
  })

  it('a case that is not there is not there, whatever one has', async () => {
    for (const place of ['frame', 'timeline', 'chronology']) {
      const headers = { 'if-none-match': '*' }
      expect((await app.send(`/api/cases/nowhere/${place}`, { headers })).status).toBe(404)
    }
  })

  it('a browser keeps days and kinds, and no words', async () => {
    const kept = async (place: string) => (await app.get(`${AT}/${place}`)).headers['cache-control']
    expect(await kept('timeline')).toBe('private, no-cache')
    expect(await kept('frame')).toBe('no-store')
    expect(await kept(`timeline/texts?positions=0&at=${at}`)).toBe('no-store')
  })
})

describe('the frame of a small case', () => {
  it('is the whole document', async () => {
    const frame = Frame.parse((await app.get(`${AT}/frame`)).json())
    expect(frame).toEqual({
      at,
      entries: document.entries.length,
      document,
      provisions: provisionsOf(document),
    })
  })
})

describe('texts by position', () => {
  it('are those of the document, in the order of time', async () => {
    const answer = await app.get(`${AT}/timeline/texts?positions=0-499&at=${at}`)
    const texts = TimelineTexts.parse(answer.json())
    expect(texts).toEqual({ at, items: textsOfDocument(document) })
  })

  it('may begin anywhere, and end with the case', async () => {
    const items = async (positions: string) =>
      (await app.get(`${AT}/timeline/texts?positions=${positions}&at=${at}`)).json<{
        items: { id: string }[]
      }>().items
    const all = textsOfDocument(document)
    const end = all.length
    expect(await items('7-9')).toEqual(all.slice(7, 10))
    expect(await items('9,2,5-6')).toEqual([9, 2, 5, 6].map((i) => all[i]))
    expect(await items(`${end - 1}-${end + 3}`)).toEqual(all.slice(-1))
    expect(await items(`${end}`)).toEqual([])
  })
})

describe('when entries were first reported', () => {
  it('is the date by which a source that supports them had certainly appeared', async () => {
    const { bytes } = await bytesAt(`${app.address}${AT}/timeline/reports?at=${at}`)
    const { dates, numbers } = decodeReports(new Uint8Array(bytes))
    const published = publications(document.sources, 'northern')
    expect(numbers).toHaveLength(document.entries.length)
    expect(new Set(dates).size).toBe(dates.length)
    const found = [...numbers].map((number) => dates[number - 1] ?? null)
    expect(found).toEqual(
      document.entries.map(({ citations }) => firstReport(citations, published)),
    )
    expect(found[indexOf('a7-suspension')]).toBe('2020-07-17')
  })
})

describe('which entries match', () => {
  const matching = async (query: string) => {
    const { response, bytes } = await bytesAt(
      `${app.address}${AT}/timeline/positions?${query}${query && '&'}at=${at}`,
    )
    expect(response.status).toBe(200)
    expect(bytes.length).toBe(Math.ceil(document.entries.length / 8))
    const positions = positionsIn(bytes)
    expect(response.headers.get('kroniek-count')).toBe(String(positions.length))
    return positions
  }
  const where = (keep: (entry: Chronology['entries'][number]) => boolean) =>
    document.entries.flatMap((entry, i) => (keep(entry) ? [i] : []))
  const disputed = (entry: Chronology['entries'][number]) =>
    document.contradictions.some(({ entries }) => entries.includes(entry.id)) ||
    entry.citations.some(({ stance }) => stance === 'disputes')
  const cites = (entry: Chronology['entries'][number], ...sources: string[]) =>
    entry.citations.some(({ source }) => sources.includes(source))

  it('all, when nothing is asked', async () => {
    expect(await matching('')).toEqual(where(() => true))
    expect(await matching('q=')).toEqual(where(() => true))
  })

  it.each<[string, Parameters<typeof where>[0]]>([
    ['kind=decision', ({ kind }) => kind === 'decision'],
    ['kind=decision&kind=publication', ({ kind }) => ['decision', 'publication'].includes(kind)],
    ['actor=coa', ({ actors }) => actors.includes('coa')],
    ['actor=coa&actor=nvik', ({ actors }) => actors.includes('coa') || actors.includes('nvik')],
    ['source=nu-6065139', (entry) => cites(entry, 'nu-6065139')],
    ['disputed=1', disputed],
    ['provision=Wob', (entry) => entry.provisions.some(({ act }) => act === 'Wob')],
    [
      'provision=GDPR%2033&provision=Wpg',
      ({ provisions }) =>
        provisions.some(({ act, article }) => act === 'Wpg' || `${act} ${article}` === 'GDPR 33'),
    ],
    ['actor=coa&kind=publication', (e) => e.actors.includes('coa') && e.kind === 'publication'],
    ['disputed=1&actor=coa', (entry) => disputed(entry) && entry.actors.includes('coa')],
    ['actor=never-was', () => false],
    ['q=%2A%2A', () => false],
  ])('%s', async (query, keep) => {
    expect(await matching(query)).toEqual(where(keep))
  })

  it.each(['nvik', 'coa audit', 'nrc', 'g', 'nu.nl', 'zzz'])('search for “%s”', async (words) => {
    const hits = (await app.get(`${AT}/search?q=${encodeURIComponent(words)}`)).json<{
      items: { entries: string[] }[]
    }>().items
    const found = new Set(hits.flatMap(({ entries }) => entries))
    expect(await matching(`q=${encodeURIComponent(words)}`)).toEqual(
      where(({ id }) => found.has(id)),
    )
  })
})

describe('the position of an entry', () => {
  it('is its place in the document', async () => {
    for (const id of ['a7-suspension', document.entries.at(-1)?.id ?? '']) {
      const answer = await app.get(`${AT}/timeline/position?entry=${id}&at=${at}`)
      expect(answer.json()).toEqual({ position: indexOf(id) })
    }
  })

  it('an entry that is not there is refused at its field', async () => {
    const answer = await app.get(`${AT}/timeline/position?entry=never-was&at=${at}`)
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '#query/entry' }] })
  })
})

describe('what an entry names and is named by', () => {
  it('is the same as in the document, for every entry', async () => {
    const texts = new Map(textsOfDocument(document).map((text) => [text.id, text]))
    for (const entry of document.entries) {
      const related = RelatedEntries.parse(
        (await app.get(`${AT}/entries/${entry.id}/related`)).json(),
      )
      expect(related.relationsBack.map(({ kind, from }) => `${from.id} ${kind}`).sort()).toEqual(
        document.entries
          .flatMap(({ id, relations }) =>
            relations
              .filter(({ target }) => target === entry.id)
              .map(({ kind }) => `${id} ${kind}`),
          )
          .sort(),
      )
      const targets = new Set(entry.relations.map(({ target }) => target))
      if (entry.relativeTo) targets.add(entry.relativeTo.entry)
      expect(related.texts).toEqual(
        document.entries.filter(({ id }) => targets.has(id)).map(({ id }) => texts.get(id)),
      )
      expect(related.dependents.map(({ id }) => id)).toEqual(
        document.entries
          .filter(({ relativeTo }) => relativeTo?.entry === entry.id)
          .map(({ id }) => id),
      )
    }
    expect((await app.get(`${AT}/entries/never-was/related`)).status).toBe(404)
  })
})

describe('what cannot be answered', () => {
  const at = 1
  it.each([
    [
      'timeline/texts?positions=0-500&at=1',
      '#query/positions',
      'more texts than are given at once',
    ],
    ['timeline/texts?positions=5-4&at=1', '#query/positions', 'none'],
    ['timeline/texts?positions=-1&at=1', '#query/positions', 'a place before the first'],
    ['timeline/texts?positions=1,,2&at=1', '#query/positions', 'a list with a hole'],
    ['timeline/texts?at=1', '#query/positions', 'of nothing'],
    ['timeline/texts?positions=0', '#query/at', 'at no head'],
    ['timeline/texts?positions=0&at=1.5', '#query/at', 'between two heads'],
    ['timeline/reports', '#query/at', 'reports at no head'],
    ['timeline/positions?kind=party&at=1', '#query/kind', 'a kind that is none'],
    ['timeline/positions?actor=A%20B&at=1', '#query/actor', 'an id that is none'],
    ['timeline/positions?disputed=yes&at=1', '#query/disputed', 'a yes in other words'],
    ['timeline/positions?colour=red&at=1', '#query/colour', 'a facet that is none'],
    [`timeline/positions?q=${'x'.repeat(201)}&at=1`, '#query/q', 'too many words'],
    ['timeline/position?at=1', '#query/entry', 'of no entry'],
    ['timeline/changes', '#query/since', 'since nothing'],
  ])('%s: 422 at %s (%s)', async (place, pointer) => {
    const answer = await app.get(`${AT}/${place}`)
    expect(answer.status).toBe(422)
    const { errors } = answer.json<{ errors: { pointer: string }[] }>()
    expect(errors.map((error) => error.pointer.split('/').slice(0, 2).join('/'))).toContain(pointer)
  })

  it.each([
    'frame',
    'timeline',
    'timeline/changes?since=1',
    `timeline/texts?positions=0&at=${at}`,
    `timeline/reports?at=${at}`,
    `timeline/positions?at=${at}`,
    `timeline/position?entry=a&at=${at}`,
    'entries/a/related',
  ])('%s of a case that is not there: 404', async (place) => {
    expect((await app.get(`/api/cases/nowhere/${place}`)).status).toBe(404)
  })

  it.each([
    'texts?positions=0',
    'reports?',
    'positions?kind=decision',
    'position?entry=a7-suspension',
  ])('%s at another head: 409, with the head it is at', async (place) => {
    const { seq } = await app.head()
    for (const other of [seq - 1, seq + 1]) {
      const answer = await app.get(`${AT}/timeline/${place}&at=${other}`)
      expect(answer.status).toBe(409)
      expect(answer.json()).toMatchObject({
        type: '/problems/stale-timeline',
        current: { at: seq },
      })
    }
  })
})

describe('a case without entries', () => {
  it('has a timeline of none', async () => {
    await app.post('/api/cases', { id: 'bare', title: 'Bare' })
    const address = `${app.address}/api/cases/bare`
    expect((await timelineAt(`${address}/timeline`)).count).toBe(0)
    expect((await bytesAt(`${address}/timeline/positions?q=x&at=1`)).bytes.length).toBe(0)
    const texts = await app.get('/api/cases/bare/timeline/texts?positions=0&at=1')
    expect(texts.json()).toEqual({ at: 1, items: [] })
    const added = await app.post('/api/cases/bare/entries', entryDraft({ id: 'first' }))
    expect(added.status).toBe(201)
    expect((await timelineAt(`${address}/timeline`)).count).toBe(1)
  })
})

describe('a cache without room', () => {
  it('keeps the timeline that was asked for last, and gives each as it is', async () => {
    const cache = new TimelineCache(app.store.db, 1)
    const first = await cache.get(CASE)
    expect(await cache.get(CASE)).toBe(first)
    expect((await cache.get('bare')).columns.count).toBe(1)
    const again = await cache.get(CASE)
    expect(again).not.toBe(first)
    expect([again.columns, again.links]).toEqual([first.columns, first.links])
  })
})

describe('the bytes that travel', () => {
  it('are a gzip of what is read plain', async () => {
    const kept = await app.send(`${AT}/timeline`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(kept.headers['content-encoding']).toBe('gzip')
    expect(Number(kept.headers['content-length'])).toBeGreaterThan(0)
    const { bytes } = await bytesAt(`${app.address}${AT}/timeline`)
    expect(decodeColumns(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).at).toBe(at)
  })
})
