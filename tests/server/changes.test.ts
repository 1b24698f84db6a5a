import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Changed } from '#domain/chronology/changes.ts'
import { AT, type Served, serveApp } from '../support/app.ts'
import { actorDraft, entryDraft, sourceDraft } from '../support/drafts.ts'

interface Refusal {
  type: string
  errors: { pointer: string; detail: string }[]
  current?: { revision: number }
}

let app: Served
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const send = (changes: unknown[]) => app.post(`${AT}/changes`, { changes })
const done = async (changes: unknown[]) => {
  const answer = await send(changes)
  expect(answer.status, answer.text).toBe(200)
  return answer.json<Changed>().changed
}
const create = (kind: string, record: object) => ({ op: 'create', kind, record })
const document = async () => (await app.get(`${AT}/chronology`)).text

describe('changes that belong together', () => {
  it('are all made, in order; a later one names what an earlier one made', async () => {
    const before = await app.head()
    const changed = await done([
      create('sources', sourceDraft({ id: 'letter-7' })),
      create('actors', actorDraft({ id: 'ombudsman' })),
      create(
        'entries',
        entryDraft({
          id: 'told',
          actors: ['ombudsman'],
          citations: [{ source: 'letter-7', stance: 'supports', quote: 'told', lang: 'en' }],
        }),
      ),
      { op: 'update', kind: 'entries', id: 'told', revision: 1, fields: { dateNote: 'By letter' } },
    ])
    expect(changed).toEqual([
      { kind: 'sources', id: 'letter-7', revision: 1 },
      { kind: 'actors', id: 'ombudsman', revision: 1 },
      { kind: 'entries', id: 'told', revision: 1 },
      { kind: 'entries', id: 'told', revision: 2 },
    ])
    const entry = await app.get(`${AT}/entries/told`)
    expect(entry.json()).toMatchObject({ dateNote: 'By letter', revision: 2 })
    const after = await app.head()
    expect(after.seq, 'each has its own row in the ledger').toBe(before.seq + 4)
    expect(await app.verify()).toMatchObject({ ok: true })
  })

  it('are undone by the changes that take them back, in one request too', async () => {
    const before = await document()
    await done([
      create('sources', sourceDraft({ id: 'letter-8' })),
      create(
        'entries',
        entryDraft({ id: 'eight', citations: [{ source: 'letter-8', stance: 'supports' }] }),
      ),
    ])
    expect(await document()).not.toBe(before)
    await done([
      { op: 'delete', kind: 'entries', id: 'eight', revision: 1 },
      { op: 'delete', kind: 'sources', id: 'letter-8', revision: 1 },
    ])
    expect(await document()).toBe(before)
    const restored = await done([
      { op: 'restore', kind: 'sources', id: 'letter-8', revision: 2 },
      { op: 'restore', kind: 'entries', id: 'eight', revision: 2 },
    ])
    expect(restored.map(({ revision }) => revision)).toEqual([3, 3])
  })

  it('get an id from their words where none is given', async () => {
    const [first, second] = await done([
      create('actors', actorDraft({ name: 'Court of Audit' })),
      create('actors', actorDraft({ name: 'Court of Audit' })),
    ])
    expect([first?.id, second?.id]).toEqual(['court-of-audit', 'court-of-audit-2'])
  })
})

describe('when one is refused none is made', () => {
  const rows = [
    {
      why: 'a field is wrong: 422 at that field of that change',
      wrong: create('entries', entryDraft({ date: '2020-13' })),
      status: 422,
      pointer: '#/changes/1/record/date',
    },
    {
      why: 'it names no record: 422 at the reference',
      wrong: create('entries', entryDraft({ actors: ['nobody'] })),
      status: 422,
      pointer: '#/changes/1/record/actors/0',
    },
    {
      why: 'the id is used: 409 at that change',
      wrong: create('entries', entryDraft({ id: 'a7-suspension' })),
      status: 409,
      pointer: '#/changes/1',
    },
    {
      why: 'somebody changed it first: 412 with the state now',
      wrong: {
        op: 'update',
        kind: 'entries',
        id: 'a7-suspension',
        revision: 9,
        fields: { title: 'x' },
      },
      status: 412,
      pointer: '#/changes/1',
    },
    {
      why: 'a change of fields leaves no entry: 422 at the field',
      wrong: {
        op: 'update',
        kind: 'entries',
        id: 'a7-suspension',
        revision: 1,
        fields: { actors: ['nobody'] },
      },
      status: 422,
      pointer: '#/changes/1/fields/actors/0',
    },
    {
      why: 'others refer to it: 409, and which',
      wrong: { op: 'delete', kind: 'actors', id: 'coa', revision: 1 },
      status: 409,
      pointer: '#/changes/1',
    },
    {
      why: 'there is no such record: 404',
      wrong: { op: 'delete', kind: 'entries', id: 'nothing', revision: 1 },
      status: 404,
      pointer: '#/changes/1',
    },
    {
      why: 'it is of no kind: 422',
      wrong: { op: 'create', kind: 'ledger', record: {} },
      status: 422,
      pointer: '#/changes/1/kind',
    },
  ]
  it.each(rows)('$why', async ({ wrong, status, pointer }) => {
    const [before, text] = [await app.head(), await document()]
    const answer = await send([create('actors', actorDraft({ id: 'stays-out' })), wrong])
    expect(answer.status, answer.text).toBe(status)
    expect(answer.json<Refusal>().errors.map((issue) => issue.pointer)).toContain(pointer)
    expect(await app.head()).toEqual(before)
    expect(await document()).toBe(text)
  })

  it('none, or more than a thousand, are refused whole', async () => {
    expect((await send([])).status).toBe(422)
    const many = Array.from({ length: 1001 }, () => create('actors', actorDraft()))
    expect((await send(many)).status).toBe(422)
  })

  it('a case that is not there is not found', async () => {
    const answer = await app.post('/api/cases/none/changes', {
      changes: [create('actors', actorDraft())],
    })
    expect(answer.status).toBe(404)
  })
})
