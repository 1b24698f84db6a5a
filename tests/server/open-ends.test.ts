import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '#server/cli.ts'
import type { OpenEnds } from '#server/open-ends/open-ends.ts'
import { AT, CASE, dataFolder, type Served, serveApp } from '../support/app.ts'

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
