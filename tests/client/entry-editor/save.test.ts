import { describe, expect, it } from 'vitest'
import { Refusal, Unreachable } from '#client/api/http.ts'
import { blankForm, type EntryForm, formOf } from '#client/entry-editor/draft.ts'
import { type EditorState, reduceEditor, startOf } from '#client/entry-editor/editor-state.ts'
import type { Settles } from '#client/entry-editor/entry-start.ts'
import type { Api } from '#client/entry-editor/make-once.ts'
import { save } from '#client/entry-editor/save.ts'
import type { Change } from '#domain/chronology/changes.ts'
import { type ProblemCode, problems, problemType } from '#domain/problem.ts'
import { sampleEntry } from './sample-entry.ts'

type Fault = 'before' | 'after' | Refusal | undefined

const refusal = (code: ProblemCode, more: object = {}) =>
  new Refusal({ type: problemType(code), ...problems[code], ...more })

/** A server in memory: it keeps what it is sent, and fails as told on the way in or out. */
class FakeServer {
  readonly records = new Map<string, Record<string, unknown> & { id: string; revision: number }>()
  readonly calls: string[] = []
  readonly faults: Fault[] = []

  #through<T>(call: string, act: () => T): T {
    this.calls.push(call)
    const fault = this.faults.shift()
    if (fault === 'before') throw new Unreachable('no way in')
    if (fault instanceof Refusal) throw fault
    const answer = act()
    if (fault === 'after') throw new Unreachable('no way out')
    return answer
  }

  readonly api = {
    createRecord: async (_: string, kind: string, draft: { id: string }) =>
      this.#through(`POST ${kind}`, () => {
        if (this.records.has(`${kind}/${draft.id}`)) throw refusal('already-exists')
        const made = { ...JSON.parse(JSON.stringify(draft)), revision: 1 }
        this.records.set(`${kind}/${draft.id}`, made)
        return made
      }),
    getRecord: async (_: string, kind: string, id: string) => this.#get(kind, id),
    changeRecord: async (_: string, kind: string, id: string, revision: number, changes: object) =>
      this.#through(`PATCH ${kind}`, () => {
        const there = this.#get(kind, id)
        if (there.revision !== revision) throw refusal('stale-revision', { current: there })
        const changed = { ...there, ...changes, revision: revision + 1 }
        this.records.set(`${kind}/${id}`, changed)
        return changed
      }),
    makeChanges: async (_: string, changes: readonly Change[]) =>
      this.#through('POST changes', () => {
        const [added, named] = changes
        if (added?.op !== 'create' || named?.op !== 'update') throw new Error('not as sent')
        const { id } = added.record as { id: string }
        if (this.records.has(`${added.kind}/${id}`)) throw refusal('already-exists')
        const there = this.#get(named.kind, named.id)
        if (there.revision !== named.revision) throw refusal('stale-revision')
        const record = { ...JSON.parse(JSON.stringify(added.record)), id, revision: 1 }
        this.records.set(`${added.kind}/${id}`, record)
        const changed = { ...there, ...named.fields, revision: named.revision + 1 }
        this.records.set(`${named.kind}/${named.id}`, changed)
      }),
  } as unknown as Api

  #get(kind: string, id: string) {
    const there = this.records.get(`${kind}/${id}`)
    if (!there) throw refusal('not-found')
    return there
  }
}

/** An editor that saves what stands in it, again and again. */
class Editor {
  state: EditorState
  constructor(
    readonly server: FakeServer,
    form: EntryForm,
    base: EditorState['base'] = { entry: null, form: blankForm() },
    readonly settles: Settles | null = null,
  ) {
    this.state = startOf(base, form)
  }
  save() {
    return save({
      api: this.server.api,
      caseId: 'c',
      state: this.state,
      settles: this.settles,
      taken: () => [],
      remember: (action) => {
        this.state = reduceEditor(this.state, action)
      },
    })
  }
}

const newForm: EntryForm = {
  ...blankForm(),
  date: '2020',
  title: 'Data shared',
  kind: 'disclosure',
  actors: ['new:0'],
  newActors: [{ attempt: null, isMade: false, name: 'NGO X', kind: 'ngo' }],
}

describe('adding an entry', () => {
  it('makes its new actors first', async () => {
    const server = new FakeServer()
    expect(await new Editor(server, newForm).save()).toEqual({ kind: 'saved', id: 'data-shared' })
    expect(server.calls).toEqual(['POST actors', 'POST entries'])
    expect(server.records.get('entries/data-shared')?.actors).toEqual(['ngo-x'])
  })

  it('after the entry was refused, makes the actor no second time', async () => {
    const server = new FakeServer()
    const editor = new Editor(server, newForm)
    server.faults.push(
      undefined,
      refusal('invalid-input', { errors: [{ pointer: '#/title', detail: 'x' }] }),
    )
    expect(await editor.save()).toEqual({
      kind: 'refused',
      issues: [{ pointer: '#/title', detail: 'x' }],
    })
    await editor.save()
    expect(server.calls).toEqual(['POST actors', 'POST entries', 'POST entries'])
    expect(server.records.size).toBe(2)
  })

  it('a refusal of the actor shows at the actor', async () => {
    const server = new FakeServer()
    server.faults.push(refusal('invalid-input', { errors: [{ pointer: '#/name', detail: 'x' }] }))
    expect(await new Editor(server, newForm).save()).toEqual({
      kind: 'refused',
      issues: [{ pointer: '#/newActors/0/name', detail: 'x' }],
    })
  })

  it.each([
    'before',
    'after',
  ] as const)('when the connection broke %s the server acted, makes one', async (when) => {
    const server = new FakeServer()
    const editor = new Editor(server, newForm)
    server.faults.push(when)
    expect(await editor.save()).toMatchObject({ kind: 'failed' })
    server.faults.push(...(when === 'before' ? [undefined, when] : [when]))
    expect(await editor.save()).toMatchObject({ kind: 'failed' })
    expect(await editor.save()).toEqual({ kind: 'saved', id: 'data-shared' })
    expect([...server.records.keys()]).toEqual(['actors/ngo-x', 'entries/data-shared'])
  })

  it('what was typed after the answer got lost is saved too', async () => {
    const server = new FakeServer()
    const editor = new Editor(server, { ...newForm, actors: [] })
    server.faults.push('after')
    await editor.save()
    editor.state = reduceEditor(editor.state, {
      type: 'set',
      field: 'title',
      value: 'Data passed on',
    })
    expect(await editor.save()).toEqual({ kind: 'saved', id: 'data-shared' })
    expect(server.records.get('entries/data-shared')).toMatchObject({
      title: 'Data passed on',
      revision: 2,
    })
    expect(server.records.size).toBe(1)
  })

  it('leaves an entry of somebody else with the same title alone', async () => {
    const server = new FakeServer()
    server.records.set('entries/data-shared', {
      id: 'data-shared',
      revision: 1,
      title: 'Data shared',
    })
    const editor = new Editor(server, { ...newForm, actors: [] })
    expect(await editor.save()).toEqual({ kind: 'saved', id: 'data-shared-2' })
  })
})

describe('changing an entry', () => {
  const base = { entry: sampleEntry, form: formOf(sampleEntry, 'en') }
  const mine = { ...base.form, title: 'Mine' }
  const serverWith = (entry: typeof sampleEntry) => {
    const server = new FakeServer()
    server.records.set(`entries/${entry.id}`, { ...entry })
    return server
  }

  it('sends nothing when nothing changed', async () => {
    const server = serverWith(sampleEntry)
    expect(await new Editor(server, base.form, base).save()).toMatchObject({ kind: 'saved' })
    expect(server.calls).toEqual([])
  })
  it('is stale when somebody else changed it since', async () => {
    const theirs = { ...sampleEntry, revision: 4, summary: 'Theirs' }
    const editor = new Editor(serverWith(theirs), mine, base)
    expect(await editor.save()).toEqual({ kind: 'stale', theirs })
    expect(editor.state.form.title).toBe('Mine')
  })
  it('is done when the change that is there is our own, whose answer got lost', async () => {
    const server = serverWith(sampleEntry)
    const editor = new Editor(server, mine, base)
    server.faults.push('after')
    expect(await editor.save()).toMatchObject({ kind: 'failed' })
    expect(await editor.save()).toEqual({ kind: 'saved', id: 'agreement' })
    expect(server.records.get('entries/agreement')?.revision).toBe(4)
  })
  it('says so when it was taken out', async () => {
    expect(await new Editor(new FakeServer(), mine, base).save()).toEqual({ kind: 'gone' })
  })
})

describe('adding an entry that settles something', () => {
  const settles: Settles = { record: 'commitments', id: 'erase', what: 'Erase the data' }
  const form: EntryForm = { ...blankForm(), date: '2021-02', title: 'Erased', kind: 'erasure' }
  const owing = (settledBy?: string) => {
    const server = new FakeServer()
    const record = { id: 'erase', what: 'Erase the data', revision: 3 }
    server.records.set('commitments/erase', settledBy ? { ...record, settledBy } : record)
    return server
  }
  const editorOn = (server: FakeServer) => new Editor(server, form, undefined, settles)

  it('names it there, in one change', async () => {
    const server = owing()
    expect(await editorOn(server).save()).toEqual({ kind: 'saved', id: 'erased' })
    expect(server.calls).toEqual(['POST changes'])
    expect(server.records.get('commitments/erase')?.settledBy).toBe('erased')
  })

  it('answers a question in the same way', async () => {
    const server = new FakeServer()
    server.records.set('questions/q', { id: 'q', revision: 1 })
    const answer: Settles = { record: 'questions', id: 'q', what: 'Was it erased?' }
    expect(await new Editor(server, form, undefined, answer).save()).toMatchObject({ id: 'erased' })
    expect(server.records.get('questions/q')?.answeredBy).toBe('erased')
  })

  it('overwrites nothing that somebody else named first, and makes nothing', async () => {
    const server = owing('another')
    expect(await editorOn(server).save()).toEqual({ kind: 'settled' })
    expect([...server.records.keys()]).toEqual(['commitments/erase'])
  })

  it('reads the record again when it changed meanwhile in another field', async () => {
    const server = owing()
    server.faults.push(refusal('stale-revision'))
    expect(await editorOn(server).save()).toEqual({ kind: 'saved', id: 'erased' })
    expect(server.calls).toEqual(['POST changes', 'POST changes'])
  })

  it('a refusal of the entry shows at its field', async () => {
    const server = owing()
    const errors = [{ pointer: '#/changes/0/record/title', detail: 'x' }]
    server.faults.push(refusal('invalid-input', { errors }))
    expect(await editorOn(server).save()).toEqual({
      kind: 'refused',
      issues: [{ pointer: '#/title', detail: 'x' }],
    })
  })

  it('a refusal of what it settles is told whole: it stands at no field', async () => {
    const server = owing()
    const errors = [{ pointer: '#/changes/1', detail: 'x' }]
    server.faults.push(refusal('invalid-input', { errors }))
    expect(await editorOn(server).save()).toMatchObject({ kind: 'failed' })
  })

  it.each([
    'before',
    'after',
  ] as const)('when the connection broke %s the server acted, makes one and names one', async (when) => {
    const server = owing()
    const editor = editorOn(server)
    server.faults.push(when)
    expect(await editor.save()).toMatchObject({ kind: 'failed' })
    expect(await editor.save()).toEqual({ kind: 'saved', id: 'erased' })
    expect([...server.records.keys()].sort()).toEqual(['commitments/erase', 'entries/erased'])
    expect(server.records.get('commitments/erase')?.settledBy).toBe('erased')
  })
})
