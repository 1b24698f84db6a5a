import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '#server/cli.ts'
import { removeFolder, type Served, serveApp, temporaryFolder } from '../support/app.ts'

const TEXT =
  'Het agentschap schortte de levering van gegevens vrijdag op. De overeenkomst werd eind 2013 gesloten. Er gold artikel 9 van de AVG.'
const PUBLISHED = '2020-07-18'

interface Reading {
  expressions: { text: string; edtf: string | null; start: number; end: number }[]
  proposals: { edtf: string; kind: string; actors: string[]; quotes: { text: string }[] }[]
}

async function kroniek(args: string[], stdin = '') {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    environment: {},
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    stdin: Readable.from([stdin]),
    stopped: () => Promise.resolve(),
  })
  return { code, out, err }
}

describe('POST /api/readings', () => {
  let app: Served
  beforeAll(async () => {
    app = await serveApp({ of: 'empty' })
  })
  afterAll(() => app.close())

  it('finds the dates of a text, each at its place', async () => {
    const answer = await app.post('/api/readings', { text: TEXT, published: PUBLISHED, lang: 'nl' })
    expect(answer.status).toBe(200)
    const { expressions } = answer.json<Reading>()
    expect(expressions.map(({ text, edtf }) => [text, edtf])).toEqual([
      ['vrijdag', '2020-07-17'],
      ['eind 2013', '2013-10~/2013-12~'],
    ])
    for (const { text, start, end } of expressions) expect(TEXT.slice(start, end)).toBe(text)
  })

  it('proposes entries with the actors of the case and verbatim quotes', async () => {
    const actors = [{ id: 'agency', name: 'Agentschap' }]
    const sent = { text: TEXT, published: PUBLISHED, lang: 'nl', actors }
    const { proposals } = (await app.post('/api/readings', sent)).json<Reading>()
    expect(proposals).toMatchObject([
      { edtf: '2020-07-17', kind: 'suspension', actors: ['agency'] },
      { edtf: '2013-10~/2013-12~', kind: 'agreement' },
    ])
    for (const { quotes } of proposals) for (const { text } of quotes) expect(TEXT).toContain(text)
  })

  it.each([
    [{ text: TEXT, published: 'yesterday', lang: 'nl' }, '#/published'],
    [{ text: TEXT, published: '2020-02-30', lang: 'nl' }, '#/published'],
    [{ text: TEXT, published: PUBLISHED, lang: 'de' }, '#/lang'],
    [{ published: PUBLISHED, lang: 'nl' }, '#/text'],
  ])('%j is refused at %s', async (body, pointer) => {
    const answer = await app.post('/api/readings', body)
    expect(answer.status).toBe(422)
    expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe(pointer)
  })
})

describe('kroniek read', () => {
  const folder = temporaryFolder()
  afterAll(() => removeFolder(folder))

  it('prints proposals from standard input', async () => {
    const { code, out } = await kroniek(['read', '-', '--published', PUBLISHED], TEXT)
    expect(code).toBe(0)
    expect(out).toContain('2020-07-17\tvrijdag 17 juli 2020')
    expect(out).toContain('2013-10~/2013-12~\teind 2013')
  })

  it('prints the same as JSON', async () => {
    const { out } = await kroniek(['read', '-', '--published', PUBLISHED, '--json'], TEXT)
    expect(JSON.parse(out).proposals).toHaveLength(2)
  })

  it('prints predictions for fragments, the earlier ones being context of the later', async () => {
    const file = join(folder, 'articles.json')
    const fragments = [
      { id: 'f1', text: 'It began on 12 June 2015.' },
      { id: 'f2', text: 'On July 12 it stopped.' },
    ]
    const articles = [{ id: 'a', pub: '2016-03-01', lang: 'en', fragments }]
    writeFileSync(file, JSON.stringify({ articles }))
    const { out } = await kroniek(['read', '--fragments', file, '--json'])
    expect(JSON.parse(out).predictions).toMatchObject([
      { fragment: 'f1', edtf: '2015-06-12', kind: 'point' },
      { fragment: 'f2', edtf: '2015-07-12', kind: 'point' },
    ])
  })

  it.each([
    [['read'], 2, 'neither a file nor fragments'],
    [['read', '-'], 2, 'no publication date'],
    [['read', '-', '--published', 'soon'], 2, 'no date at all'],
    [['read', '/nowhere', '--published', PUBLISHED], 1, 'no such file'],
    [['read', '--fragments', '/nowhere'], 1, 'no such file'],
  ])('%j ends with %i (%s)', async (args, code) => {
    const result = await kroniek(args)
    expect(result.code).toBe(code)
    expect(result.err).not.toBe('')
    expect(result.out).toBe('')
  })
})
