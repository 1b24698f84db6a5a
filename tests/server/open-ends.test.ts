import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chronology } from '#domain/chronology/chronology.ts'
import type { OpenEnds } from '#domain/findings/open-ends.ts'
import { runCli } from '#server/cli.ts'
import { AT, CASE, dataFolder, type Served, serveApp, temporaryFolder } from '../support/app.ts'

let app: Served
let data: string
beforeAll(async () => {
  app = await serveApp()
  data = await dataFolder()
})
afterAll(() => app.close())

/** Runs a command on a folder of its own, with a terminal in memory. */
async function kroniek(...args: string[]) {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    environment: { KRONIEK_DATA: data },
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: Readable.from([]),
    stopped: () => Promise.resolve(),
  })
  return { code, out, err }
}

describe('GET …/open-ends', () => {
  it('tells what was open on a day, and the ledger entry it was made from', async () => {
    const answer = await app.get(`${AT}/open-ends?on=2020-11-26`)
    expect(answer.status).toBe(200)
    const { on, findings } = answer.json<OpenEnds>()
    expect(on).toBe('2020-11-26')
    expect(findings.find(({ kind }) => kind === 'commitment-late')?.why.params.days).toBe(46)
    const { caseId, seq, hash } = await app.head()
    expect(answer.headers['kroniek-head']).toBe(`${caseId} ${seq} ${hash}`)
  })

  it.each([
    '',
    '?on=',
    '?on=2020-07',
    '?on=2020-02-30',
    '?on=yesterday',
  ])('refuses “%s”: it needs a day', async (query) => {
    const answer = await app.get(`${AT}/open-ends${query}`)
    expect(answer.status).toBe(422)
    expect(answer.json<{ errors: object[] }>().errors[0]).toMatchObject({ pointer: '#query/on' })
  })

  it('404 for a case there is not', async () => {
    expect((await app.get('/api/cases/atlantis/open-ends?on=2020-07-20')).status).toBe(404)
  })
})

describe('a dismissal', () => {
  const ERASURE = 'commitment:erase-from-police-systems'
  const draft = { id: 'd', finding: ERASURE, reason: 'Told by telephone', on: '2026-11-23' }
  const openOn = async (served: Served, on: string) =>
    (await served.get(`${AT}/open-ends?on=${on}`)).json<OpenEnds>()

  it('takes a finding out with a reason that the ledger holds; taking it back brings it back', async () => {
    const before = await openOn(app, '2026-11-23')
    const head = await app.head()
    expect((await app.post(`${AT}/dismissals`, draft)).status).toBe(201)
    const after = await openOn(app, '2026-11-23')
    expect(after.findings).toEqual(before.findings.filter(({ id }) => id !== ERASURE))
    expect(after.dismissed).toEqual([
      {
        dismissal: { ...draft, visibility: 'internal' },
        finding: before.findings.find(({ id }) => id === ERASURE),
      },
    ])
    const history = await app.get(`${AT}/history?limit=1`)
    expect(history.json<{ items: object[] }>().items[0]).toMatchObject({
      seq: head.seq + 1,
      entity: 'dismissals',
      op: 'create',
      changes: { finding: ERASURE, reason: 'Told by telephone' },
    })
    expect(await app.verify()).toMatchObject({ ok: true })

    expect((await app.remove(`${AT}/dismissals/d`, 1)).status).toBe(200)
    expect(await openOn(app, '2026-11-23')).toEqual(before)
  })

  it.each([
    { sent: { finding: ERASURE }, pointer: '#/reason', why: 'without a reason' },
    { sent: { finding: ERASURE, reason: ' ' }, pointer: '#/reason', why: 'for no reason' },
    { sent: { finding: 'x', reason: 'x' }, pointer: '#/finding', why: 'of no finding' },
    {
      sent: { finding: 'quote:none', reason: 'x' },
      pointer: '#/finding',
      why: 'of what is not there',
    },
  ])('$why is refused', async ({ sent, pointer }) => {
    const refused = await app.post(`${AT}/dismissals`, sent)
    expect(refused.status).toBe(422)
    expect(refused.json<{ errors: object[] }>().errors).toMatchObject([{ pointer }])
  })

  it('is in the export, which restores the identical document; without one there is no list', async () => {
    const target = await serveApp({ of: 'empty' })
    try {
      const plain = (await app.get(`${AT}/export/json`)).text
      expect(plain).not.toContain('dismissals')
      expect((await app.post(`${AT}/dismissals`, { ...draft, id: 'e' })).status).toBe(201)
      const exported = (await app.get(`${AT}/export/json`)).text
      expect(exported).toContain('Told by telephone')
      expect((await target.post('/api/import/json', JSON.parse(exported))).status).toBe(201)
      expect((await target.get(`${AT}/export/json`)).text).toBe(exported)
      expect((await openOn(target, '2026-11-23')).dismissed).toHaveLength(1)
      expect(await target.verify()).toMatchObject({ ok: true })
    } finally {
      await app.remove(`${AT}/dismissals/e`, 1)
      await target.close()
    }
    for (const text of ['csv', 'markdown']) {
      expect((await app.get(`${AT}/export/${text}`)).text).not.toContain('Told by telephone')
    }
  })
})

describe('kroniek open', () => {
  it('words each finding, what would settle it, and what it rests on', async () => {
    const { code, out, err } = await kroniek('open', CASE, '--on', '2020-11-26')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'Answer the parliamentary questions on the leak: was due 16 July 2020, done 46 days late.\n' +
        '  f-leak-questions, f-leak-answers, ok-2020z12161\n',
    )
    expect(out).toContain('  → The people concerned are told\n')
    expect(out).not.toMatch(/undefined|null|NaN/)
  })

  it('does so in Dutch', async () => {
    const { out } = await kroniek('open', CASE, '--on', '2020-11-26', '--lang', 'nl')
    expect(out).toContain('moest uiterlijk 16 juli 2020, 46 dagen te laat gedaan.')
    expect(out).toContain('(AVG 35(1)).')
    expect(out).not.toContain('GDPR')
    expect(out).not.toMatch(/undefined|null|NaN/)
  })

  it('tells last what was dismissed, and why', async () => {
    const document = (await app.get(`${AT}/chronology`)).json<Chronology>()
    const dismissals = [
      {
        id: 'd',
        finding: 'question:data-erased',
        reason: 'Told by telephone',
        visibility: 'internal' as const,
      },
    ]
    const file = join(temporaryFolder(), 'dismissed.json')
    const other = { ...document, case: { ...document.case, id: 'dismissed' }, dismissals }
    writeFileSync(file, JSON.stringify(other))
    expect((await kroniek('import', file)).code).toBe(0)
    const { out } = await kroniek('open', 'dismissed', '--on', '2026-11-23')
    expect(out.trimEnd()).toMatch(/\nDismissed: Told by telephone\n {2}Did the police .*$/)
  })

  it('prints what the API gives', async () => {
    const { out } = await kroniek('open', CASE, '--on', '2026-11-23', '--json')
    const answer = await app.get(`${AT}/open-ends?on=2026-11-23`)
    expect(JSON.parse(out)).toEqual(answer.json())
  })

  it.each([
    { args: ['open', CASE], code: 2, says: 'required option' },
    { args: ['open', CASE, '--on', '2020-07'], code: 2, says: 'It is a day as 2020-07-17.' },
    { args: ['open', 'atlantis', '--on', '2020-07-20'], code: 1, says: 'There is no case' },
  ])('ends “$args” with $code and one sentence', async ({ args, code, says }) => {
    const ended = await kroniek(...args)
    expect(ended.code).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.err).toContain(says)
    expect(ended.err.trim().split('\n')).toHaveLength(1)
  })
})
