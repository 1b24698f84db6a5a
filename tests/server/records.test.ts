import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT, CASE, type Served, serveApp } from '../support/app.ts'
import { actorDraft, entryDraft, sourceDraft } from '../support/drafts.ts'
import { timelineAt } from '../support/timeline.ts'

interface Record_ {
  id: string
  revision: number
  [field: string]: unknown
}
interface Page {
  items: Record_[]
  next: string | null
}
interface Refusal {
  type: string
  detail?: string
  errors?: { pointer: string; detail: string }[]
  current?: Record_
}

let app: Served
beforeAll(async () => {
  app = await serveApp()
})
afterAll(async () => {
  expect(app.failures).toEqual([])
  await app.close()
})

const make = async (kind: string, draft: object): Promise<Record_> => {
  const made = await app.post(`${AT}/${kind}`, draft)
  expect(made.status, made.text).toBe(201)
  return made.json<Record_>()
}

/** Every page of a list, one after the other. */
async function listAll(address: string, limit = 100): Promise<Record_[]> {
  const items: Record_[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`
    const page: Page = (await app.get(`${address}?limit=${limit}${query}`)).json<Page>()
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return items
}

const kinds = [
  {
    kind: 'entries',
    draft: { date: '2020-07-17', title: 'Transfer suspended', kind: 'suspension', dateNote: 'x' },
    full: { summary: '', actors: [], citations: [], relations: [], provisions: [] },
    id: 'transfer-suspended',
    patch: { title: 'Transfer stopped for now' },
    optional: 'dateNote',
  },
  {
    kind: 'sources',
    draft: { title: 'Evaluation', publisher: 'PMP', lang: 'nl', url: 'https://example.org/a' },
    full: {},
    id: 'pmp-evaluation',
    patch: { title: 'Evaluation of the transfer' },
    optional: 'url',
  },
  {
    kind: 'actors',
    draft: { name: 'Council of State', kind: 'other', shortName: 'Council' },
    full: {},
    id: 'council',
    patch: { name: 'Council of State (Netherlands)' },
    optional: 'shortName',
  },
  {
    kind: 'contradictions',
    draft: {
      about: 'Day of suspension',
      aspect: 'date',
      entries: ['a7-suspension'],
      positions: [
        { says: 'On the 17th', sources: [] },
        { says: 'On the 16th', sources: [] },
      ],
      reason: 'x',
    },
    full: { note: '' },
    id: 'day-of-suspension',
    patch: { about: 'Which day the transfer was suspended' },
    optional: 'reason',
  },
  {
    kind: 'commitments',
    draft: { what: 'Publish the review', basis: 'promise', from: 'a7-suspension', due: '2020-09' },
    full: { by: [], to: [] },
    id: 'publish-the-review',
    patch: { what: 'Publish the whole review' },
    optional: 'due',
  },
  {
    kind: 'questions',
    draft: { text: 'Who asked for it?', answeredBy: 'a7-suspension' },
    full: { entries: [] },
    id: 'who-asked-for-it',
    patch: { text: 'Who asked for the transfer?' },
    optional: 'answeredBy',
  },
  {
    kind: 'dismissals',
    draft: { finding: 'question:data-erased', reason: 'Told by phone', on: '2026-11-28' },
    full: {},
    id: 'question-data-erased',
    patch: { reason: 'Told in a letter that we may not show' },
    optional: 'on',
  },
]

describe.each(kinds)('one of the $kind', ({ kind, draft, full, id, patch, optional }) => {
  const address = `${AT}/${kind}/${id}`

  it('is made: 201, its address, its revision, what was sent and what has a default', async () => {
    const made = await app.post(`${AT}/${kind}`, draft)
    expect(made.status, made.text).toBe(201)
    expect(made.headers.location).toBe(address)
    expect(made.headers.etag).toBe('"1"')
    expect(made.json()).toMatchObject({ id, ...draft, ...full, revision: 1 })
    if (kind !== 'sources' && kind !== 'actors')
      expect(made.json(), 'nobody outside reads it until somebody says so').toHaveProperty(
        'visibility',
        'internal',
      )
  })

  it('is shown at its address with its revision as ETag', async () => {
    const shown = await app.get(address)
    expect(shown.status).toBe(200)
    expect(shown.headers.etag).toBe('"1"')
    expect(shown.json()).toMatchObject({ id, ...draft, revision: 1 })
  })

  it('is changed by the fields that are sent; the others stay', async () => {
    const changed = await app.patch(address, patch, 1)
    expect(changed.status, changed.text).toBe(200)
    expect(changed.headers.etag).toBe('"2"')
    expect(changed.json()).toMatchObject({ ...draft, ...patch, revision: 2 })
    expect((await app.get(address)).json()).toEqual(changed.json())
  })

  it('keeps its revision when a change changes nothing', async () => {
    const head = await app.head()
    for (const nothing of [{}, patch]) {
      const same = await app.patch(address, nothing, 2)
      expect(same.status).toBe(200)
      expect(same.headers.etag).toBe('"2"')
    }
    expect(await app.head(), 'and the ledger has no row of it').toEqual(head)
  })

  it('loses an optional field to null', async () => {
    const changed = await app.patch(address, { [optional]: null }, 2)
    expect(changed.status, changed.text).toBe(200)
    expect(changed.json()).not.toHaveProperty(optional)
    expect((await app.get(address)).json()).not.toHaveProperty(optional)
    const back = await app.patch(address, { [optional]: draft[optional as never] }, 3)
    expect(back.json()).toHaveProperty(optional, draft[optional as never])
  })

  it('cannot lose a field it must have', async () => {
    const [required] = Object.keys(patch)
    const refused = await app.patch(address, { [required as string]: null }, 4)
    expect(refused.status).toBe(422)
    expect(refused.json<Refusal>().errors?.map((e) => e.pointer)).toEqual([`#/${required}`])
  })

  it('cannot be given another id', async () => {
    const refused = await app.patch(address, { id: 'another' }, 4)
    expect(refused.status).toBe(422)
    expect(refused.json<Refusal>().errors?.map((e) => e.pointer)).toEqual(['#/id'])
  })

  it.each([
    { sent: undefined, status: 428, why: 'without If-Match nobody knows what was seen' },
    { sent: '*', status: 428, why: 'a star would overwrite what nobody has seen' },
    { sent: '"3"', status: 412, why: 'a revision that has passed' },
    { sent: '"99"', status: 412, why: 'a revision that never was' },
  ])('with If-Match $sent no change is taken: $status ($why)', async ({ sent, status }) => {
    const before = await app.get(address)
    const headers: Record<string, string> = sent === undefined ? {} : { 'if-match': sent }
    for (const [method, path, body] of [
      ['PATCH', address, patch],
      ['DELETE', address, undefined],
    ] as const) {
      const refused = await app.send(path, { method, headers, body })
      expect(refused.status, method).toBe(status)
      if (status === 412) {
        expect(refused.headers.etag).toBe(before.headers.etag)
        expect(refused.json<Refusal>().current).toEqual(before.json())
      }
    }
    expect((await app.get(address)).text).toBe(before.text)
  })

  it('is gone from everywhere when it is deleted, and back unchanged when that is undone', async () => {
    const before = {
      shown: (await app.get(address)).json<Record_>(),
      list: await listAll(`${AT}/${kind}`),
      chronology: (await app.get(`${AT}/chronology`)).text,
      timeline: await placesNow(),
      csv: (await app.get(`${AT}/export/csv`)).text,
      json: (await app.get(`${AT}/export/json`)).text,
    }
    const deleted = await app.remove(address, before.shown.revision)
    expect(deleted.status, deleted.text).toBe(200)
    const revision = before.shown.revision + 1
    expect(deleted.headers.etag).toBe(`"${revision}"`)

    expect((await app.get(address)).status).toBe(404)
    expect((await app.patch(address, patch, revision)).status).toBe(404)
    expect((await app.remove(address, revision)).status).toBe(404)
    expect(await listAll(`${AT}/${kind}`)).toEqual(before.list.filter((r) => r.id !== id))
    for (const place of ['chronology', 'frame', 'export/csv', 'export/json', 'export/markdown']) {
      const shown = (await app.get(`${AT}/${place}`)).text
      expect(shown, place).not.toContain(id)
      expect(shown, place).not.toContain(Object.values(patch)[0])
    }

    expect((await app.post(`${address}/restore`, undefined, revision - 1)).status).toBe(412)
    const restored = await app.post(`${address}/restore`, undefined, revision)
    expect(restored.status, restored.text).toBe(200)
    expect(restored.json()).toEqual({ ...before.shown, revision: revision + 1 })
    expect((await app.get(`${AT}/chronology`)).text).toBe(before.chronology)
    expect(await placesNow()).toEqual(before.timeline)
    expect((await app.get(`${AT}/export/csv`)).text).toBe(before.csv)
    expect((await app.get(`${AT}/export/json`)).text).toBe(before.json)
    expect((await app.post(`${address}/restore`, undefined, revision + 1)).status).toBe(404)
  })

  it('never gives its id to another, not even after it is deleted', async () => {
    const second = await make(kind, draft)
    expect(second.id).toBe(`${id}-2`)
    await app.remove(`${AT}/${kind}/${second.id}`, 1)
    const third = await make(kind, draft)
    expect(third.id).toBe(`${id}-3`)
    expect((await app.post(`${AT}/${kind}`, { ...draft, id: second.id })).status).toBe(409)
    expect((await app.post(`${AT}/${kind}`, { ...draft, id })).status).toBe(409)
  })
})

/** The timeline, at whatever head it is. */
async function placesNow() {
  const { at: _, ...places } = await timelineAt(`${app.address}${AT}/timeline`)
  return places
}

describe('an id that is made from words', () => {
  it.each([
    { title: 'Fryslân: één kopie, naïef', id: 'fryslan-een-kopie-naief', why: 'accents folded' },
    { title: '日本', id: 'untitled', why: 'no letter a URL has' },
    { title: '—', id: 'untitled-2', why: 'and a number when it is taken' },
    {
      title: 'A title that goes on for very much longer than an address should',
      id: 'a-title-that-goes-on-for-very-much',
      why: 'whole words, at most 40 characters',
    },
  ])('of “$title” is $id ($why)', async ({ title, id }) => {
    expect((await make('entries', entryDraft({ title }))).id).toBe(id)
  })
})

describe('two people who change one record', () => {
  it('never both win: of 20 changes to one revision one is kept and 19 are told', async () => {
    const { id } = await make('entries', entryDraft({ title: 'Everybody edits this' }))
    const address = `${AT}/entries/${id}`
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => app.patch(address, { title: `Version ${i}` }, 1)),
    )
    const statuses = answers.map((answer) => answer.status).sort()
    expect(statuses).toEqual([200, ...Array(19).fill(412)])
    const winner = answers.find((answer) => answer.status === 200)?.json<Record_>()
    expect((await app.get(address)).json()).toEqual(winner)
    for (const lost of answers.filter((answer) => answer.status === 412)) {
      expect(lost.json<Refusal>().current).toEqual(winner)
      expect(lost.headers.etag).toBe('"2"')
    }
  })
})

describe('a record names only records of its own case', () => {
  beforeAll(async () => {
    await app.post('/api/cases', { id: 'elsewhere', title: 'Elsewhere' })
    await app.post('/api/cases/elsewhere/entries', entryDraft({ id: 'foreign-entry' }))
    await app.post('/api/cases/elsewhere/sources', sourceDraft({ id: 'foreign-source' }))
    await app.post('/api/cases/elsewhere/actors', actorDraft({ id: 'foreign-actor' }))
  })

  const positions = [
    { says: 'a', sources: ['nu-6065139'] },
    { says: 'b', sources: ['foreign-source'] },
  ]
  it.each([
    {
      kind: 'entries',
      draft: entryDraft({ relations: [{ kind: 'amends', target: 'foreign-entry' }] }),
      pointer: '#/relations/0/target',
    },
    {
      kind: 'entries',
      draft: entryDraft({ citations: [{ source: 'foreign-source', stance: 'supports' }] }),
      pointer: '#/citations/0/source',
    },
    {
      kind: 'entries',
      draft: entryDraft({ actors: ['coa', 'foreign-actor'] }),
      pointer: '#/actors/1',
    },
    { kind: 'sources', draft: sourceDraft({ origin: 'foreign-source' }), pointer: '#/origin' },
    {
      kind: 'contradictions',
      draft: { about: 'x', aspect: 'date', entries: ['a7-suspension'], positions },
      pointer: '#/positions/1/sources/0',
    },
    {
      kind: 'commitments',
      draft: { what: 'x', basis: 'duty', from: 'foreign-entry' },
      pointer: '#/from',
    },
    {
      kind: 'commitments',
      draft: { what: 'x', basis: 'duty', from: 'a7-suspension', to: ['foreign-actor'] },
      pointer: '#/to/0',
    },
    { kind: 'questions', draft: { text: 'x', entries: ['foreign-entry'] }, pointer: '#/entries/0' },
    {
      kind: 'dismissals',
      draft: { finding: 'quote:foreign-entry', reason: 'x' },
      pointer: '#/finding',
    },
  ])('$kind: 422 at $pointer', async ({ kind, draft, pointer }) => {
    const head = await app.head()
    const refused = await app.post(`${AT}/${kind}`, draft)
    expect(refused.status).toBe(422)
    expect(refused.json<Refusal>().errors?.map((e) => e.pointer)).toEqual([pointer])
    expect(await app.head()).toEqual(head)
  })

  it('nor does a lane of the case gather an actor of another', async () => {
    const lanes = [{ title: 'Strangers', actors: ['coa', 'foreign-actor'] }]
    const refused = await app.patch(AT, { lanes }, 1)
    expect(refused.status).toBe(422)
    expect(refused.json<Refusal>().errors?.map((e) => e.pointer)).toEqual(['#/lanes/0/actors/1'])
  })

  it('and no list, address or search of one case shows what is in another', async () => {
    for (const kind of ['entries', 'sources', 'actors']) {
      const own = await listAll(`/api/cases/elsewhere/${kind}`)
      expect(own.map((record) => record.id)).toEqual([
        { entries: 'foreign-entry', sources: 'foreign-source', actors: 'foreign-actor' }[kind],
      ])
      const ids = (await listAll(`${AT}/${kind}`)).map((record) => record.id)
      expect(ids).not.toContain(own[0]?.id)
      expect((await app.get(`${AT}/${kind}/${own[0]?.id}`)).status).toBe(404)
    }
    const found = (await app.get('/api/cases/elsewhere/search?q=nvik')).json<Page>()
    expect(found.items).toEqual([])
    for (const place of ['chronology', 'frame', 'export/json', 'history']) {
      expect((await app.get(`/api/cases/elsewhere/${place}`)).text, place).not.toContain('nvik')
    }
  })
})

describe('what others refer to cannot be deleted', () => {
  it.each([
    {
      kind: 'sources',
      draft: sourceDraft({ title: 'Cited letter' }),
      user: (id: string) => [
        'entries',
        entryDraft({ citations: [{ source: id, stance: 'supports' }] }),
      ],
      why: 'an entry cites it',
    },
    {
      kind: 'sources',
      draft: sourceDraft({ title: 'First account' }),
      user: (id: string) => ['sources', sourceDraft({ origin: id })],
      why: 'another source repeats it',
    },
    {
      kind: 'actors',
      draft: actorDraft({ name: 'Acting office' }),
      user: (id: string) => ['entries', entryDraft({ actors: [id] })],
      why: 'an entry has it act',
    },
    {
      kind: 'entries',
      draft: entryDraft({ title: 'Related entry' }),
      user: (id: string) => [
        'entries',
        entryDraft({ relations: [{ kind: 'follows-up', target: id }] }),
      ],
      why: 'an entry relates to it',
    },
    {
      kind: 'entries',
      draft: entryDraft({ title: 'Promise made' }),
      user: (id: string) => ['commitments', { what: 'x', basis: 'promise', from: id }],
      why: 'a commitment comes from it',
    },
    {
      kind: 'entries',
      draft: entryDraft({ title: 'An answer' }),
      user: (id: string) => ['questions', { text: 'x', answeredBy: id }],
      why: 'a question is answered by it',
    },
    {
      kind: 'entries',
      draft: entryDraft({ title: 'Thinly sourced' }),
      user: (id: string) => ['dismissals', { finding: `origin:${id}`, reason: 'x' }],
      why: 'a dismissal is about it',
    },
  ])('$kind: $why; 409 names it, and when it is gone the delete is taken', async (row) => {
    const used = await make(row.kind, row.draft)
    const [kind, draft] = row.user(used.id) as [string, object]
    const user = await make(kind, draft)
    const refused = await app.remove(`${AT}/${row.kind}/${used.id}`, 1)
    expect(refused.status).toBe(409)
    const problem = refused.json<Refusal>()
    expect(problem.type).toBe('/problems/in-use')
    expect(problem.detail).toContain(`${kind}/${user.id}`)
    expect(problem.errors?.map((e) => e.detail)).toEqual([`${kind}/${user.id}`])

    expect((await app.remove(`${AT}/${kind}/${user.id}`, 1)).status).toBe(200)
    expect((await app.remove(`${AT}/${row.kind}/${used.id}`, 1)).status).toBe(200)
    const orphan = await app.post(`${AT}/${kind}/${user.id}/restore`, undefined, 2)
    expect(orphan.status, 'what it names is gone, so it cannot come back').toBe(422)
  })

  it('an actor that only a lane gathers is in use by the case', async () => {
    const refused = await app.remove(`${AT}/actors/vwn`, 1)
    expect(refused.status).toBe(409)
    expect(refused.json<Refusal>().detail).toContain(`case/${CASE}`)
  })

  it('a change that takes the mention out frees what was named', async () => {
    const source = await make('sources', sourceDraft({ title: 'Cited for a while' }))
    const citations = [{ source: source.id, stance: 'supports' }]
    const entry = await make('entries', entryDraft({ citations }))
    await app.patch(`${AT}/entries/${entry.id}`, { citations: [] }, 1)
    expect((await app.remove(`${AT}/sources/${source.id}`, 1)).status).toBe(200)
  })

  it('an entry that relates to itself can be deleted and brought back', async () => {
    const entry = await make('entries', entryDraft({ title: 'Relates to itself' }))
    const address = `${AT}/entries/${entry.id}`
    const relations = [{ kind: 'amends', target: entry.id }]
    const patched = await app.patch(address, { relations }, 1)
    // Either the relation is refused from the start, or it must not stand in the way of restoring.
    if (patched.status === 422) return
    expect((await app.remove(address, 2)).status).toBe(200)
    const restored = await app.post(`${address}/restore`, undefined, 3)
    expect(restored.status, restored.text).toBe(200)
  })
})

describe('a list is read page by page', () => {
  it.each([
    'entries',
    'sources',
    'actors',
    'questions',
  ])('%s: each that was there is seen exactly once while others are added', async (kind) => {
    const drafts: Record<string, (i: number) => object> = {
      // One before, one in the middle, one after what is there.
      entries: (i) => entryDraft({ date: ['1990', '2020-07', '2031'][i % 3] }),
      sources: () => sourceDraft(),
      actors: () => actorDraft(),
      questions: () => ({ text: 'Added meanwhile' }),
    }
    const before = (await listAll(`${AT}/${kind}`, 500)).map((record) => record.id)
    const seen: string[] = []
    let cursor: string | null = null
    let pages = 0
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`
      const page: Page = (await app.get(`${AT}/${kind}?limit=3${query}`)).json<Page>()
      expect(page.items.length).toBeLessThanOrEqual(3)
      seen.push(...page.items.map((record) => record.id))
      cursor = page.next
      if (pages++ < 6) await make(kind, drafts[kind]?.(pages) ?? {})
    } while (cursor !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((id) => before.includes(id))).toEqual(before)
  })

  it('entries come in the order of time, whatever the pages', async () => {
    const whole = (await listAll(`${AT}/entries`, 500)).map((record) => record.id)
    const document = (await app.get(`${AT}/chronology`)).json<{ entries: Record_[] }>()
    expect(whole).toEqual(document.entries.map((entry) => entry.id))
    expect((await listAll(`${AT}/entries`, 1)).map((record) => record.id)).toEqual(whole)
  })

  it('ends with null, also when the last page is exactly full', async () => {
    const count = (await listAll(`${AT}/contradictions`, 500)).length
    const full = (await app.get(`${AT}/contradictions?limit=${count}`)).json<Page>()
    expect(full).toMatchObject({ next: null })
    expect(full.items).toHaveLength(count)
  })

  const cursorOf = (text: string) => Buffer.from(text).toString('base64url')
  it.each([
    { list: 'entries', cursor: 'rubbish', why: 'is not one' },
    { list: 'entries', cursor: cursorOf('[1]'), why: 'of the list of sources' },
    { list: 'sources', cursor: cursorOf('[1,2,"a"]'), why: 'of the list of entries' },
    { list: 'sources', cursor: cursorOf('["1"]'), why: 'a text where a number belongs' },
    { list: 'sources', cursor: cursorOf('[1e999]'), why: 'a number that is none' },
    { list: 'sources', cursor: cursorOf('[1.5]'), why: 'a place between two' },
    { list: 'history', cursor: cursorOf('[1e999]'), why: 'a number that is none' },
    { list: 'entries', cursor: cursorOf('[1e999,1,"a"]'), why: 'a number that is none' },
    { list: 'sources', cursor: '%00', why: 'a NUL' },
  ])('a foreign cursor of $list is refused: it $why ($cursor)', async ({ list, cursor }) => {
    const refused = await app.get(`${AT}/${list}?cursor=${cursor}`)
    expect(refused.status, refused.text).toBe(422)
    expect(refused.json<Refusal>().errors?.map((e) => e.pointer)).toEqual(['#query/cursor'])
    app.failures.length = 0
  })

  it('a cursor of another list of the same shape is refused', async () => {
    const { next } = (await app.get(`${AT}/actors?limit=1`)).json<Page>()
    expect((await app.get(`${AT}/sources?cursor=${next}`)).status).toBe(422)
  })

  it.each(['0', '501', '-1', '1.5', 'x', '', '1e2x'])('limit=%s is refused', async (limit) => {
    expect((await app.get(`${AT}/entries?limit=${limit}`)).status).toBe(422)
  })
})

describe('a case', () => {
  it('is made with its defaults, changed, and listed with what it holds', async () => {
    const made = await app.post('/api/cases', { title: 'Toeslagen: zwarte lijst' })
    expect(made.status).toBe(201)
    expect(made.headers.location).toBe('/api/cases/toeslagen-zwarte-lijst')
    expect(made.json()).toEqual({
      id: 'toeslagen-zwarte-lijst',
      title: 'Toeslagen: zwarte lijst',
      summary: '',
      language: 'en',
      jurisdiction: 'NL',
      lanes: [],
      revision: 1,
    })
    const address = '/api/cases/toeslagen-zwarte-lijst'
    await app.post(`${address}/actors`, actorDraft({ id: 'tax' }))
    await app.post(`${address}/entries`, entryDraft({ actors: ['tax'] }))
    const lanes = [{ title: 'Tax', actors: ['tax'] }]
    const changed = await app.patch(address, { lanes, summary: 'Short' }, 1)
    expect(changed.json()).toMatchObject({ lanes, summary: 'Short', revision: 2 })
    expect((await app.patch(address, { title: 'Stale' }, 1)).status).toBe(412)

    const listed = (await app.get('/api/cases')).json<Page>().items
    expect(listed.find((item) => item.id === 'toeslagen-zwarte-lijst')).toMatchObject({
      counts: { entries: 1, sources: 0, contradictions: 0, questions: 0 },
      revision: 2,
    })
  })

  it('with the same title gets another id, with the same id is refused', async () => {
    const made = await app.post('/api/cases', { title: 'Toeslagen: zwarte lijst' })
    expect(made.json()).toHaveProperty('id', 'toeslagen-zwarte-lijst-2')
    const refused = await app.post('/api/cases', { id: 'toeslagen-zwarte-lijst', title: 'x' })
    expect(refused.status).toBe(409)
    expect(refused.json()).toHaveProperty('type', '/problems/already-exists')
  })

  it('in the south has its seasons half a year later, also for entries that were there', async () => {
    await app.post('/api/cases', { id: 'south', title: 'South', jurisdiction: 'NL' })
    // EDTF 21 to 24 are spring, summer, autumn, winter; which months is a matter of hemisphere.
    for (const season of [21, 23]) {
      await app.post(
        '/api/cases/south/entries',
        entryDraft({ id: `s${season}`, date: `2020-${season}` }),
      )
    }
    const order = async () => (await listAll('/api/cases/south/entries')).map((record) => record.id)
    expect(await order()).toEqual(['s21', 's23'])
    expect((await app.patch('/api/cases/south', { jurisdiction: 'ZA' }, 1)).status).toBe(200)
    expect(await order()).toEqual(['s23', 's21'])
  })

  it('in the south has them for an entry that was deleted meanwhile and is restored', async () => {
    await app.post('/api/cases', { id: 'south-again', title: 'South', jurisdiction: 'NL' })
    const entries = '/api/cases/south-again/entries'
    for (const season of [21, 23]) {
      await app.post(entries, entryDraft({ id: `s${season}`, date: `2020-${season}` }))
    }
    await app.remove(`${entries}/s21`, 1)
    await app.patch('/api/cases/south-again', { jurisdiction: 'ZA' }, 1)
    await app.post(`${entries}/s21/restore`, undefined, 2)
    expect((await listAll(entries)).map((record) => record.id)).toEqual(['s23', 's21'])
  })

  it('that does not exist has no lists, records, exports or search', async () => {
    for (const place of ['', '/entries', '/entries/x', '/chronology', '/timeline', '/history']) {
      expect((await app.get(`/api/cases/nowhere${place}`)).status, place).toBe(404)
    }
    for (const place of ['/export/json', '/search?q=x']) {
      expect((await app.get(`/api/cases/nowhere${place}`)).status, place).toBe(404)
    }
    expect((await app.post('/api/cases/nowhere/entries', entryDraft())).status).toBe(404)
  })
})
