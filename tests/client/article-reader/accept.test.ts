import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Refusal, Unreachable } from '#client/api/http.ts'
import { type Api, accept, type Lost } from '#client/article-reader/accept.ts'
import {
  type Decision,
  keyOf,
  type ProposalEdit,
  withDecisions,
} from '#client/article-reader/proposal.ts'
import { readArticle } from '#client/article-reader/read-article.ts'
import { blankSource } from '#client/article-reader/source-form.ts'
import { Chronology } from '#domain/chronology/chronology.ts'
import { type Answer, AT, type Served, serveApp } from '../../support/app.ts'

// The real server answers; only the browser's fetch is left out.

const TEXT = [
  'Het COA en het NVIK sloten eind 2013 een overeenkomst over het delen van gegevens.',
  'De NRC schreef zondag 😀 dat de politie gegevens van 27.000 asielzoekers heeft ontvangen.',
  'Op 17 juli 2020 is de uitwisseling opgeschort.',
].join('\n\n')

let app: Served
let document: Chronology
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})
const load = async () => Chronology.parse((await app.get(`${AT}/chronology`)).json())
beforeEach(async () => {
  document = await load()
})

function resultOf<T>(answer: Answer): T {
  if (answer.status >= 400) throw new Refusal(answer.json())
  return answer.json<T>()
}
const api = {
  getRecord: async (_case, kind, id) => resultOf(await app.get(`${AT}/${kind}/${id}`)),
  makeChanges: async (_case, changes) => resultOf(await app.post(`${AT}/changes`, { changes })),
} as Api

function orderOf(decide: (i: number) => { decision: Decision | null; edit?: ProposalEdit }) {
  const { actors, entries } = document
  const published = '2020-07'
  const read = readArticle({ text: TEXT, published, language: 'nl', actors, entries })
  const decided = read.proposals.map((p, i) => [keyOf(p), { edit: {}, ...decide(i) }] as const)
  return {
    document,
    text: TEXT,
    source: { ...blankSource, publisher: 'NU.nl', title: 'Stop', published: 'juli 2020' },
    proposals: withDecisions(read.proposals, Object.fromEntries(decided)),
  }
}
const all = () => orderOf(() => ({ decision: { is: 'accepted' } }))
const nothingLost = (): Lost => ({ attempt: null })

describe('accepting proposals', () => {
  it('adds source and entries with quotes that stand where they say, and is taken back whole', async () => {
    const before = (await app.get(`${AT}/chronology`)).text
    const accepted = await accept(all(), nothingLost(), api)
    expect(accepted).toMatchObject({ added: 3, merged: 0 })
    const after = await load()
    const made = after.entries.filter((e) => !document.entries.some(({ id }) => id === e.id))
    expect(made.map(({ date, kind }) => [date, kind])).toEqual([
      ['2013-10~/2013-12~', 'agreement'],
      ['[2020-07-05,2020-07-12,2020-07-19,2020-07-26]', 'publication'],
      ['2020-07-17', 'suspension'],
    ])
    const codePoints = [...TEXT]
    for (const { citations, visibility } of made) {
      const [citation] = citations
      const { start = 0, end = 0 } = citation?.locator?.offsets ?? {}
      expect(codePoints.slice(start, end).join('')).toBe(citation?.quote)
      expect(visibility).toBe('internal')
    }
    expect(made.map(({ citations: [c] }) => c?.locator?.paragraph)).toEqual([1, 2, 3])
    expect(made[0]?.actors).toEqual(expect.arrayContaining(['coa', 'nvik']))
    expect(made[1]?.affected).toEqual({ estimate: '27.000 asielzoekers' })
    expect(after.sources.at(-1)).toMatchObject({ publisher: 'NU.nl', published: '2020-07' })

    await api.makeChanges('', accepted.undo)
    expect((await app.get(`${AT}/chronology`)).text).toBe(before)
    expect(await app.verify()).toMatchObject({ ok: true })
  })

  it('passes over ids of records that were taken out', async () => {
    const first = await accept(all(), nothingLost(), api)
    await api.makeChanges('', first.undo)
    const second = await accept(all(), nothingLost(), api)
    expect(second).toMatchObject({ added: 3 })
    expect(second.first).not.toBe(first.first)
    await api.makeChanges('', second.undo)
  })

  it('keeps what the article says where a person made the date more exact', async () => {
    const order = orderOf((i) => ({
      decision: i === 1 ? { is: 'accepted' } : { is: 'dismissed' },
      edit: i === 1 ? { edtf: '2020-07-12', title: 'NRC writes' } : {},
    }))
    const accepted = await accept(order, nothingLost(), api)
    const entry = (await load()).entries.find(({ id }) => id === accepted.first)
    expect(entry).toMatchObject({
      title: 'NRC writes',
      date: '2020-07-12',
      stated: '[2020-07-05,2020-07-12,2020-07-19,2020-07-26]',
    })
    await api.makeChanges('', accepted.undo)
  })

  it('claims nothing of the article where a person corrected a reading', async () => {
    const edit = { edtf: '2020-06-28' }
    const order = orderOf((i) => ({ decision: i === 1 ? { is: 'accepted' } : null, edit }))
    const accepted = await accept(order, nothingLost(), api)
    const entry = (await load()).entries.find(({ id }) => id === accepted.first)
    expect(entry?.stated).toBeUndefined()
    await api.makeChanges('', accepted.undo)
  })

  it('adds quotes to an entry of the case as it is by then, and takes only those back', async () => {
    const merging = orderOf((i) => ({
      decision: i === 0 ? null : { is: 'merged', into: 'a7-suspension' },
    }))
    const before = document.entries.find(({ id }) => id === 'a7-suspension')
    await app.patch(`${AT}/entries/a7-suspension`, { dateNote: 'Said meanwhile' }, 1)
    const accepted = await accept(merging, nothingLost(), api)
    expect(accepted).toMatchObject({ added: 0, merged: 1, first: 'a7-suspension' })
    const after = (await load()).entries.find(({ id }) => id === 'a7-suspension')
    expect(after?.dateNote).toBe('Said meanwhile')
    expect(after?.citations).toHaveLength((before?.citations.length ?? 0) + 2)
    await api.makeChanges('', accepted.undo)
    const back = (await load()).entries.find(({ id }) => id === 'a7-suspension')
    expect(back?.citations).toEqual(before?.citations)
  })

  it('makes a new actor once, however many entries name it', async () => {
    const order = orderOf(() => ({
      decision: { is: 'accepted' },
      edit: { newActors: [{ name: 'Vluchtelingenraad', kind: 'ngo' }] },
    }))
    const accepted = await accept(order, nothingLost(), api)
    const after = await load()
    expect(after.actors.filter(({ name }) => name === 'Vluchtelingenraad')).toHaveLength(1)
    await api.makeChanges('', accepted.undo)
  })
})

describe('an answer that got lost', () => {
  const losing = (): Api => ({
    ...api,
    async makeChanges(caseId, changes) {
      await api.makeChanges(caseId, changes)
      throw new Unreachable('gone')
    },
  })

  it.each([
    { what: 'new entries', decision: { is: 'accepted' } as const },
    { what: 'quotes', decision: { is: 'merged', into: 'a8-review' } as const },
  ])('of $what: the next attempt finds them made, and can still take them back', async (row) => {
    const order = orderOf(() => ({ decision: row.decision }))
    const before = (await app.get(`${AT}/chronology`)).text
    const lost = nothingLost()
    await expect(accept(order, lost, losing())).rejects.toBeInstanceOf(Unreachable)
    const once = (await app.get(`${AT}/chronology`)).text
    const accepted = await accept(order, lost, api)
    expect((await app.get(`${AT}/chronology`)).text, 'nothing is made twice').toBe(once)
    await api.makeChanges('', accepted.undo)
    expect((await app.get(`${AT}/chronology`)).text).toBe(before)
  })
})
