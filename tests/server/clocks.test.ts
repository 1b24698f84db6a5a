import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '#server/cli.ts'
import { programRoot } from '#server/root.ts'
import { removeFolder, type Served, serveApp, temporaryFolder } from '../support/app.ts'

interface Vector {
  id: string
  rule: string
  jurisdiction: string
  timezone: string
  trigger: string
  params?: Record<string, unknown>
  expectedDeadline: string
  expiresAt: string
  alternativeReadings?: { reading: string; expectedDeadline: string }[]
  relatedDeadlines?: Record<string, string | number>
}
const fixture = join(programRoot, 'tests', 'fixtures', 'clocks-vectors.json')
const { vectors } = JSON.parse(readFileSync(fixture, 'utf8')) as { vectors: Vector[] }
const items = vectors.map(({ id, rule, jurisdiction, timezone, trigger, params }) => ({
  id,
  rule,
  jurisdiction,
  timezone,
  trigger,
  ...(params && { params }),
}))

interface Line {
  id: string
  deadline: string
  expiresAt: string
  alternatives: { reading: string; deadline: string }[]
  related: Record<string, unknown>
  steps: string[]
}

function expectVectors(lines: Line[]) {
  expect(lines.map(({ id }) => id)).toEqual(vectors.map(({ id }) => id))
  for (const [i, vector] of vectors.entries()) {
    const line = lines[i]
    expect(line, vector.id).toMatchObject({
      deadline: vector.expectedDeadline,
      expiresAt: vector.expiresAt,
      related: vector.relatedDeadlines ?? {},
    })
    const found = line?.alternatives.map(({ deadline }) => deadline)
    for (const { expectedDeadline } of vector.alternativeReadings ?? []) {
      expect(found, vector.id).toContain(expectedDeadline)
    }
    expect(line?.steps.length, vector.id).toBeGreaterThan(1)
  }
}

let files: string
beforeEach(() => {
  files = temporaryFolder()
})
afterEach(() => removeFolder(files))

/** Runs `kroniek clock` with a terminal in memory. */
async function kroniek(...args: string[]) {
  let out = ''
  let err = ''
  const code = await runCli(['clock', ...args], {
    environment: {},
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

describe('kroniek clock', () => {
  it('prints the derivation, its provisions, and what else can be held', async () => {
    const { code, out, err } = await kroniek('gdpr-33-1-72h', '--at', '2020-07-12T16:30:00+02:00')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'Last moment: 2020-07-15T17:00:00+02:00  (Wednesday 15 July 2020, 17:00)\n',
    )
    expect(out).toContain('Safe target: 2020-07-15T16:30:00+02:00\n')
    expect(out).toContain(
      '2. The hour of the event is not counted: it starts Sunday 12 July 2020, 17:00 [Regulation 1182/71 art. 3(1)]\n',
    )
    expect(out).toContain('2020-07-15T16:30:00+02:00  exact 72 h: ')
    expect(out).toContain('2020: official list not loaded')
  })

  it('does so in Dutch', async () => {
    const { out } = await kroniek('awb-6-7-6w', '--at', '2024-04-08', '--lang', 'nl')
    expect(out).toContain('Laatste moment: 2024-05-21T23:59:59+02:00  (dinsdag 21 mei 2024)\n')
    expect(out).toContain('Maandag 20 mei 2024 is tweede pinksterdag [Algemene termijnenwet')
  })

  it('takes a place, a zone and what the rule depends on', async () => {
    const at = ['--at', '2024-09-03', '--in', 'DE', '--zone', 'Europe/Berlin']
    expect((await kroniek('gdpr-12-3-1m', ...at)).out).toContain('2024-10-04T23:59:59+02:00')
    const extended = await kroniek('gdpr-12-3-1m', ...at, '--params', '{"extended":true}')
    expect(extended.out).toContain('2024-12-03T23:59:59+01:00')
  })

  it('takes a law and a period, forward and backwards', async () => {
    const asked = ['--law', 'eu', '--period', 'P3W', '--at', '1998-03-12']
    expect((await kroniek(...asked)).out).toContain('1998-04-02T23:59:59+02:00')
    expect((await kroniek(...asked, '--backwards')).out).toContain('1998-02-19T23:59:59+01:00')
  })

  it('says that there is no fixed period', async () => {
    const { code, out } = await kroniek('gdpr-33-2', '--at', '2020-07-12')
    expect(code).toBe(0)
    expect(out).toContain('Last moment: no fixed period\n')
  })

  it('prints what the API gives', async () => {
    const { out } = await kroniek('gdpr-33-1-72h', '--at', '2019-01-13', '--json')
    expect(JSON.parse(out)).toMatchObject({
      deadline: '2019-01-16T23:59:59+01:00',
      precision: 'day',
      span: { earliest: '2019-01-16T01:00:00+01:00' },
    })
  })

  it('lists the rules', async () => {
    const { out } = await kroniek('--rules')
    expect(out).toContain(
      'woo-4-4-4w\tWoo art. 4.4(1)\t4 weeks\t2022-05-01/..\tDecide on the request\n',
    )
  })

  it('computes a batch: every worked case, to the second', async () => {
    const file = join(files, 'batch.json')
    writeFileSync(file, JSON.stringify(items))
    const { code, out, err } = await kroniek('--batch', file, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expectVectors(JSON.parse(out))
  })

  it('a clock of a batch that cannot be computed has its line, and it ends with 1', async () => {
    const file = join(files, 'batch.json')
    const bad = [{ id: 'a', rule: 'nope', trigger: '2020-01-01' }, { id: 'b' }, 5]
    writeFileSync(file, JSON.stringify([...bad, { ...items[0], precision: 'instant' }]))
    const { code, out, err } = await kroniek('--batch', file, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { id: 'a', error: expect.stringMatching(/^There is no rule “nope”/) },
      { id: 'b', error: expect.stringContaining('#/trigger') },
      { id: 2, error: expect.any(String) },
      { id: 'P01', deadline: vectors[0]?.expectedDeadline },
    ])
    expect(err).toBe(
      'A clock has no precision: left out.\n3 of 4 clocks could not be computed (a, b, 2): see “error” there.\n',
    )
  })

  it.each([
    [['nope', '--at', '2020-01-01'], /no rule “nope”.*--rules/],
    [['gdpr-33-1-72h', '--at', '2020-07-12T16:30:00'], /no offset.*\+02:00/],
    [['gdpr-33-1-72h', '--at', 'soon'], /“soon” is no moment/],
    [['--law', 'eu', '--period', 'P0D', '--at', '2020-01-01'], /period of nothing/],
    [['gdpr-12-3-1m', '--at', '2020-01-01', '--zone', 'Mars/Base'], /time zone “Mars\/Base”/],
    [['gdpr-12-3-1m', '--at', '2020-01-01', '--in', 'Mars'], /holidays for “Mars”.*NL/],
    [['gdpr-12-3-1m', '--at', '2020-01-01', '--params', '{'], /readable JSON/],
  ])('%j is refused in one sentence, with 1', async (args, sentence) => {
    const { code, out, err } = await kroniek(...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err).toMatch(sentence)
  })

  it.each([
    [[]],
    [['gdpr-12-3-1m']],
    [['--law', 'fr', '--period', 'P1M', '--at', '2020']],
  ])('%j is not understood: 2', async (args) => expect((await kroniek(...args)).code).toBe(2))
})

describe('POST /api/clocks', () => {
  let app: Served
  beforeAll(async () => {
    app = await serveApp()
  })
  afterAll(() => app.close())
  const post = (body: unknown) => app.send('/api/clocks', { method: 'POST', body })

  it('200 with the clock, in words of both languages', async () => {
    const answer = await post({ rule: 'gdpr-12-3-1m', trigger: '2021-04-01' })
    expect(answer.status).toBe(200)
    expect(answer.json()).toMatchObject({
      deadline: '2021-05-03T23:59:59+02:00',
      expiresAt: '2021-05-04T00:00:00+02:00',
      law: 'eu',
      calendar: [{ year: 2021, loaded: false }],
    })
    const { steps } = answer.json<{ steps: { words: object }[] }>()
    expect(steps.at(-1)?.words).toEqual({
      en: 'In time until Monday 3 May 2021',
      nl: 'Op tijd tot en met maandag 3 mei 2021',
    })
  })

  it('200 with a line for each of many', async () => {
    const answer = await post(items)
    expect(answer.status).toBe(200)
    expectVectors(answer.json<Line[]>())
  })

  it('GET gives the rules', async () => {
    const rules = (await app.get('/api/clocks')).json<{ id: string; period: string | null }[]>()
    expect(rules.find(({ id }) => id === 'gdpr-33-1-72h')?.period).toBe('PT72H')
    expect(rules.find(({ id }) => id === 'gdpr-34-1')?.period).toBeNull()
  })

  it.each([
    [{ rule: 'nope', trigger: '2020-01-01' }, ['#/rule']],
    [{ trigger: '2020-01-01' }, ['#/rule']],
    [{ rule: 'gdpr-33-1-72h', trigger: '2020-07-12T16:30:00' }, ['#/trigger']],
    [{ law: 'eu', period: 'P0D', trigger: '2020-01-01' }, ['#/period']],
    [{ rule: 'gdpr-12-3-1m', trigger: '2020-01-01', timezone: 'Mars/Base' }, ['#/timezone']],
    [{ rule: 'gdpr-12-3-1m', trigger: '2020-01-01', jurisdiction: 'Mars' }, ['#/jurisdiction']],
    [{ rule: 5 }, ['#/rule', '#/trigger']],
    [{ rule: 'gdpr-12-3-1m', trigger: '2020-01-01', zone: 'UTC' }, ['#/zone']],
    [[{ rule: 'gdpr-12-3-1m', trigger: '2020-01-01' }], ['#/0/id']],
    ['x', ['#']],
  ])('422 at each field: %j', async (body, pointers) => {
    const answer = await post(typeof body === 'string' ? JSON.stringify(body) : body)
    expect(answer.status).toBe(422)
    const { errors } = answer.json<{ errors: { pointer: string }[] }>()
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(pointers)
  })
})
