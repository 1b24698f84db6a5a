import { afterEach, describe, expect, it, vi } from 'vitest'
import { readCase } from '#client/case-data/read-case.ts'
import { WholeCase } from '#client/case-data/whole-case.ts'
import type { EntryColumns } from '#client/timeline/columns.ts'
import { timelineLabelsEn } from '#client/timeline/labels-en.ts'
import { laneSet } from '#client/timeline/layout.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { encodeColumns } from '#domain/chronology/columns-binary.ts'
import { documentEntry, emptyDocument } from '../../support/drafts.ts'
import { timelineOfDocument } from '../../support/timeline.ts'

const source = (id: string, publisher: string) => ({ id, title: id, publisher, lang: 'en' })
const cites = (id: string) => [{ source: id, stance: 'supports' as const }]
const alpha = source('a', 'Alpha')
const later = Chronology.parse(
  emptyDocument({
    sources: [source('b', 'Beta'), source('c', 'Gamma')],
    entries: [
      documentEntry({ id: 'e1', citations: cites('b') }),
      documentEntry({ id: 'e2', citations: cites('c') }),
      documentEntry({ id: 'e3' }),
    ],
  }),
)
const earlier = { ...later, sources: [alpha, ...later.sources] }

/** Publishers by position, as the timeline names them. */
function titlesOf(columns: EntryColumns) {
  const { titles, laneOf } = laneSet(columns, 'source', timelineLabelsEn)
  return Array.from({ length: columns.count }, (_, i) => titles[laneOf(i)]?.title)
}

const frameOf = (document: Chronology, at: number) =>
  Response.json(
    {
      at,
      entries: document.entries.length,
      provisions: [],
      document: { ...document, entries: [] },
    },
    { headers: { etag: `W/"frame-${at}"` } },
  )
const columnsOf = (document: Chronology, at: number) =>
  new Response(encodeColumns(timelineOfDocument(document, at)), {
    headers: { 'content-type': 'application/octet-stream' },
  })

/** A server that gives these frames in turn, and the columns of the later document at head 2. */
function serve(...frames: Response[]) {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith('/frame')) return frames.shift()
    if (address.endsWith('/timeline')) return columnsOf(later, 2)
    if (address.includes('/timeline/changes')) return Response.json({ at: 2, changes: [] })
    throw new Error(`Nothing at ${address}`)
  })
}

afterEach(() => vi.unstubAllGlobals())

describe('lanes by source of a large case', () => {
  it('are those of the same case read whole', async () => {
    serve(frameOf(later, 2))
    const { data } = await readCase('other-case', undefined, () => {})
    expect(data.knowsAll).toBe(false)
    const whole = new WholeCase({ at: 2, document: later })
    expect(titlesOf(data.columns)).toEqual(titlesOf(whole.columns))
    expect(titlesOf(data.columns)).toEqual(['Beta', 'Gamma', 'No source'])
  })

  it('have their own names when a source goes between frame and columns', async () => {
    serve(frameOf(earlier, 1), frameOf(later, 2))
    const { data } = await readCase('other-case', undefined, () => {})
    expect(titlesOf(data.columns)).toEqual(['Beta', 'Gamma', 'No source'])
  })
})
