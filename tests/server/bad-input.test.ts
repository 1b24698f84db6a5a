import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ProblemDetails } from '#domain/problem.ts'
import { type Answer, AT, CASE, fileOf, type Sent, type Served, serveApp } from '../support/app.ts'
import { emptyDocument, entryDraft, sourceDraft } from '../support/drafts.ts'

let app: Served
let before: unknown
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  before = await whatIsWritten()
  app.failures.length = 0
})

/** How many rows each table has, the head of the ledger and the heads noted outside the database. */
async function whatIsWritten() {
  const db = new Database(fileOf(app.folder), { readonly: true })
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all()
  const counts = tables.map((name) => [
    name,
    db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get(),
  ])
  db.close()
  return {
    counts,
    head: await app.head(),
    heads: readFileSync(join(app.folder, 'heads.log'), 'utf8'),
  }
}

/** What no answer may show: where our code is, what it is made of. */
const INTERNAL = /node_modules|\bat .*:\d+:\d+|Prisma|SQLITE/i

/** A refusal as it must be: in the right shape, at the right fields, and nothing written. */
async function expectRefused(answer: Answer, status: number, pointers?: string[]) {
  expect(answer.status, answer.text.slice(0, 500)).toBe(status)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(answer.text).not.toMatch(INTERNAL)
  const problem = ProblemDetails.parse(answer.json())
  expect(problem.status).toBe(status)
  expect(problem.type).toMatch(/^\/problems\/[a-z-]+$/)
  if (pointers) expect(problem.errors?.map((e) => e.pointer).sort()).toEqual([...pointers].sort())
  expect(await whatIsWritten()).toEqual(before)
  expect(app.failures).toEqual([])
}

const postEntry = (body: unknown, headers: Record<string, string> = {}) =>
  app.send(`${AT}/entries`, { method: 'POST', body, headers })

describe('a body that is not JSON is refused with 400', () => {
  it.each([
    { body: '{"title": ', why: 'cut off' },
    { body: "{'title': 'x'}", why: 'single quotes' },
    { body: '{"title": "x",}', why: 'a comma too many' },
    { body: 'title=x', why: 'a form in the clothes of JSON' },
    { body: '{"date":"2021"}{"date":"2021"}', why: 'two documents' },
    { body: '{"a": NaN}', why: 'not a number' },
    { body: '{"title":"a\u0000b","date":"2021","kind":"other"}', why: 'a raw NUL' },
    { body: '{"title":"a\u0001b","date":"2021","kind":"other"}', why: 'a raw control character' },
    { body: '<entry/>', why: 'XML' },
  ])('$why', async ({ body }) => {
    await expectRefused(await postEntry(body), 400)
  })

  it.each([
    { bytes: [0xff], why: 'a byte UTF-8 never has' },
    { bytes: [0xc3], why: 'half a letter' },
    { bytes: [0xed, 0xa0, 0x80], why: 'half a surrogate pair as bytes' },
    { bytes: [0xc0, 0xaf], why: 'an overlong slash' },
  ])('bytes that are not UTF-8, which would silently become other text: $why', async ({
    bytes,
  }) => {
    const body = Buffer.concat([
      Buffer.from('{"date":"2021","kind":"other","title":"a'),
      Buffer.from(bytes),
      Buffer.from('b"}'),
    ])
    await expectRefused(await postEntry(body), 400)
  })

  it.each([
    {
      body: '{"date":"2021","kind":"other","title":"shown","title":"kept"}',
      why: 'a field twice: which one was meant?',
    },
    {
      body: '{"date":"2021","kind":"other","title":"x","citations":[{"source":"nu-6065139","stance":"supports","stance":"disputes"}]}',
      why: 'twice within a citation',
    },
    {
      body: '{"date":"2021","kind":"other","title":"shown","t\\u0069tle":"kept"}',
      why: 'twice, once in an escape',
    },
  ])('keys that stand there twice: $why', async ({ body }) => {
    await expectRefused(await postEntry(body), 400)
  })
})

describe('fields that are wrong are named, every one, with 422', () => {
  it.each([
    { draft: {}, pointers: ['#/date', '#/title', '#/kind'], why: 'nothing but braces' },
    { draft: [], pointers: ['#'], why: 'a list' },
    { draft: null, pointers: ['#'], why: 'null' },
    { draft: '"x"', pointers: ['#'], why: 'text' },
    { draft: entryDraft({ titel: 'x' }), pointers: ['#/titel'], why: 'an unknown field' },
    { draft: entryDraft({ revision: 1 }), pointers: ['#/revision'], why: 'a field only shown' },
    {
      draft: entryDraft({ a: 1, 'b/c': 2, 'd~e': 3 }),
      pointers: ['#/a', '#/b~1c', '#/d~0e'],
      why: 'each of three unknown ones, escaped as RFC 6901 has it',
    },
    {
      draft: '{"date":"2021","kind":"other","title":"x","__proto__":{"visibility":"public"}}',
      pointers: ['#/__proto__'],
      why: 'a prototype',
    },
    {
      draft: '{"date":"2021","kind":"other","title":"x","constructor":{"prototype":{"a":1}}}',
      pointers: ['#/constructor'],
      why: 'a constructor',
    },
    {
      draft: '{"date":"2021","kind":"other","title":"x","affected":{"estimate":"9","__proto__":1}}',
      pointers: ['#/affected/__proto__'],
      why: 'a prototype further in',
    },
    { draft: entryDraft({ date: 'soon' }), pointers: ['#/date'], why: 'no EDTF' },
    { draft: entryDraft({ date: '2021-02-30' }), pointers: ['#/date'], why: 'a day that is not' },
    { draft: entryDraft({ date: '17-07-2020' }), pointers: ['#/date'], why: 'the Dutch order' },
    { draft: entryDraft({ date: '' }), pointers: ['#/date'], why: 'no date' },
    { draft: entryDraft({ date: '2021\n' }), pointers: ['#/date'], why: 'a line end' },
    { draft: entryDraft({ date: { gt: '2020' } }), pointers: ['#/date'], why: 'an operator' },
    {
      draft: entryDraft({ date: '2020/2019' }),
      pointers: ['#/date'],
      why: 'ends before it begins',
    },
    {
      draft: entryDraft({ stated: 'x', date: 'y' }),
      pointers: ['#/date', '#/stated'],
      why: 'two dates',
    },
    { draft: entryDraft({ title: ' \n ' }), pointers: ['#/title'], why: 'blanks only' },
    { draft: entryDraft({ title: 'x'.repeat(300_000) }), pointers: ['#/title'], why: '300 KB' },
    { draft: entryDraft({ title: 'x'.repeat(301) }), pointers: ['#/title'], why: 'one too many' },
    { draft: entryDraft({ title: 'a\u0000b' }), pointers: ['#/title'], why: 'an escaped NUL' },
    { draft: entryDraft({ title: 'a\u0007b' }), pointers: ['#/title'], why: 'a bell' },
    { draft: entryDraft({ summary: 'a\u001bb' }), pointers: ['#/summary'], why: 'an escape' },
    {
      draft: '{"date":"2021","kind":"other","title":"a\\ud800b"}',
      pointers: ['#/title'],
      why: 'half a character (high)',
    },
    {
      draft: '{"date":"2021","kind":"other","title":"x","summary":"\\udc00"}',
      pointers: ['#/summary'],
      why: 'half a character (low)',
    },
    {
      draft: '{"date":"2021","kind":"other","title":"x","a\\ud800":1}',
      pointers: ['#/a\ud800'],
      why: 'half a character in a key',
    },
    { draft: entryDraft({ kind: 'party' }), pointers: ['#/kind'], why: 'no such kind' },
    { draft: entryDraft({ kind: 'toString' }), pointers: ['#/kind'], why: 'a name of Object' },
    { draft: entryDraft({ visibility: null }), pointers: ['#/visibility'], why: 'null' },
    { draft: entryDraft({ id: '../../etc' }), pointers: ['#/id'], why: 'a path as id' },
    { draft: entryDraft({ id: 'A' }), pointers: ['#/id'], why: 'a capital in an id' },
    { draft: entryDraft({ id: 'a'.repeat(65) }), pointers: ['#/id'], why: 'an id too long' },
    {
      draft: entryDraft({ actors: ['coa', 7, 'x y'] }),
      pointers: ['#/actors/1', '#/actors/2'],
      why: 'in a list',
    },
    {
      draft: entryDraft({ actors: Array(51).fill('coa') }),
      pointers: ['#/actors'],
      why: 'too many',
    },
    {
      draft: entryDraft({ citations: [{ source: 'nu-6065139', stance: 'supports', quote: 'x' }] }),
      pointers: ['#/citations/0/lang'],
      why: 'a quote without its language',
    },
    {
      draft: entryDraft({
        citations: [
          {
            source: 'nu-6065139',
            stance: 'supports',
            locator: { page: 0, paragraph: 1.5, offsets: { start: -1, end: 2 ** 53 } },
          },
        ],
      }),
      pointers: [
        '#/citations/0/locator/page',
        '#/citations/0/locator/paragraph',
        '#/citations/0/locator/offsets/start',
        '#/citations/0/locator/offsets/end',
      ],
      why: 'four numbers that cannot be',
    },
    {
      draft:
        '{"date":"2021","kind":"other","title":"x","citations":[{"source":"nu-6065139","stance":"supports","locator":{"page":1e400}}]}',
      pointers: ['#/citations/0/locator/page'],
      why: 'a number beyond numbers',
    },
    {
      draft: entryDraft({ relations: [{ kind: 'amends', target: 'nobody' }] }),
      pointers: ['#/relations/0/target'],
      why: 'a relation to nothing',
    },
    { draft: '['.repeat(100_000) + ']'.repeat(100_000), pointers: ['#'], why: '100,000 deep' },
    {
      draft: `{"date":"2021","kind":"other","title":"x","summary":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
      pointers: ['#/summary'],
      why: '100,000 deep in a field',
    },
    {
      draft: `{"date":"2021","kind":"other","title":"x","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      pointers: ['#/x'],
      why: '100,000 deep in a field that is unknown',
    },
  ])('$why: $pointers', async ({ draft, pointers }) => {
    await expectRefused(await postEntry(draft ?? 'null'), 422, pointers)
    const plain: Record<string, unknown> = {}
    expect([plain.a, plain.visibility], 'no prototype was changed').toEqual([undefined, undefined])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    'example.org',
    'https:example.org',
    'https://',
    'https://exa mple.org/',
    'ftp://example.org/',
    'https://example.org/\u0000',
    'https://example.org/\ud800',
    'https://example.org/\n# heading',
    'https://example.org/ <b>',
    'https://example.org/><img src=x onerror=alert(1)>',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('an address a browser would run, or that is none: %j', async (url) => {
    const body = JSON.stringify(sourceDraft({ url }))
    await expectRefused(await app.send(`${AT}/sources`, { method: 'POST', body }), 422, ['#/url'])
  })

  it.each([
    { field: 'published', value: 'yesterday' },
    { field: 'accessed', value: '2021-13' },
    { field: 'lang', value: 'Dutch' },
    { field: 'lang', value: 'nl\n' },
    { field: 'origin', value: 'Ministry' },
    { field: 'note', value: '' },
  ])('of a source: $field = $value', async ({ field, value }) => {
    await expectRefused(await app.post(`${AT}/sources`, sourceDraft({ [field]: value })), 422, [
      `#/${field}`,
    ])
  })

  it.each([
    { patch: { position: 3 }, pointer: '#/position' },
    { patch: { deleted: true }, pointer: '#/deleted' },
    { patch: { revision: 5 }, pointer: '#/revision' },
    { patch: { title: null }, pointer: '#/title' },
    { patch: { citations: null }, pointer: '#/citations' },
    { patch: { date: 'soon' }, pointer: '#/date' },
  ])('of a change: $pointer', async ({ patch, pointer }) => {
    await expectRefused(await app.patch(`${AT}/entries/a7-suspension`, patch, 1), 422, [pointer])
  })

  it.each([
    { query: 'limit=0', pointer: '#query/limit' },
    { query: 'limit=1&limit=2', pointer: '#query/limit' },
    { query: 'unknown=1', pointer: '#query/unknown' },
    { query: 'limit[gt]=1', pointer: '#query/limit[gt]' },
    { query: '__proto__=1', pointer: '#query/__proto__' },
    { query: `cursor=${'x'.repeat(501)}`, pointer: '#query/cursor' },
  ])('of a query: $query', async ({ query, pointer }) => {
    await expectRefused(await app.get(`${AT}/entries?${query}`), 422, [pointer])
  })

  it.each([
    { choice: { follows: 2, reason: 'why' }, pointer: '#/follows', why: 'there is none such' },
    { choice: { follows: 1 }, pointer: '#/reason', why: 'a choice takes a reason' },
  ])('of a contradiction that follows a position: $pointer ($why)', async ({ choice, pointer }) => {
    const positions = ['a', 'b'].map((says) => ({ says, sources: [] }))
    const draft = { about: 'x', aspect: 'date', entries: ['a7-suspension'], positions, ...choice }
    await expectRefused(await app.post(`${AT}/contradictions`, draft), 422, [pointer])
  })
})

describe('a body that is too large, or of another kind, is refused before it is read', () => {
  it('2 MB: 413', async () => {
    await expectRefused(await postEntry(entryDraft({ summary: 'x'.repeat(2 * 1024 * 1024) })), 413)
  })

  it('2 MB that never says how long it is: 413', async () => {
    const body = JSON.stringify(entryDraft({ summary: 'x'.repeat(2 * 1024 * 1024) }))
    // A stream has no length: it is sent in chunks.
    const answer = await fetch(`${app.address}${AT}/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(await whatIsWritten()).toEqual(before)
  })

  it.each([
    { type: 'text/plain', why: 'what a foreign page may send without asking' },
    { type: 'application/x-www-form-urlencoded', why: 'a form' },
    { type: 'multipart/form-data; boundary=x', why: 'a form with files' },
    { type: 'text/json', why: 'not a type JSON has' },
    { type: 'application/json; charset=latin1', why: 'JSON is UTF-8' },
    { type: 'application/json; charset=utf-7', why: 'an encoding that hides markup' },
    { type: '', why: 'no type' },
    { type: 'application', why: 'half a type' },
  ])('415 for $type ($why)', async ({ type }) => {
    await expectRefused(await postEntry(entryDraft(), { 'content-type': type }), 415)
  })

  it.each([
    'gzip',
    'deflate',
    'br',
    'zstd',
    'rot13',
  ])('415 for a body in %s: what unpacks to gigabytes is not unpacked', async (encoding) => {
    const body = encoding === 'gzip' ? gzipSync(JSON.stringify(entryDraft())) : 'x'
    await expectRefused(await postEntry(body, { 'content-encoding': encoding }), 415)
  })
})

describe('an address that is none', () => {
  it.each([
    '/api/cases/%ff',
    '/api/cases/%',
    '/api/cases/%00',
    '/api/cases/..%2f..%2fetc%2fpasswd',
    '/api/cases/COA-NVIK',
    `/api/cases/${CASE}/entries/%ff`,
    `/api/cases/${CASE}/entries/%E0%A4%A`,
    `/api/cases/${CASE}/entries/a7-suspension%00`,
    `/api/cases/${CASE}/entries/a7-suspension/x`,
    `/api/cases/${CASE}/party`,
    `/api/cases/${CASE}/export/pdf%20`,
    `/api/cases/${CASE}/export/__proto__`,
    `/api/cases/${CASE}/export/toString`,
    '/api/import/csv',
    '/api/',
    '/api/nothing',
    `/api/cases/${'x'.repeat(5000)}`,
  ])('404: %s', async (path) => {
    const method = path.startsWith('/api/import') ? 'POST' : 'GET'
    const body = method === 'POST' ? emptyDocument() : undefined
    await expectRefused(await app.send(path, { method, ...(body && { body }) }), 404)
  })

  it.each([
    { method: 'PUT', path: `${AT}/entries/a7-suspension`, allow: 'GET, PATCH, DELETE' },
    { method: 'DELETE', path: `${AT}/entries`, allow: 'GET, POST' },
    { method: 'POST', path: `${AT}/chronology`, allow: 'GET' },
    { method: 'PATCH', path: '/api/health', allow: 'GET' },
    { method: 'PROPFIND', path: '/api/cases', allow: 'GET, POST' },
  ])('405: $method $path tells what it takes', async ({ method, path, allow }) => {
    const answer = await app.send(path, { method, body: {} })
    await expectRefused(answer, 405)
    expect(answer.headers.allow).toBe(allow)
  })

  it.each([
    { header: 'x-http-method-override', value: 'DELETE' },
    { header: 'x-method-override', value: 'PATCH' },
  ])('$header changes nothing: a read stays a read', async ({ header, value }) => {
    const headers = { [header]: value, 'if-match': '"1"' }
    expect((await app.send(`${AT}/entries/a7-suspension`, { headers })).status).toBe(200)
    expect(await whatIsWritten()).toEqual(before)
  })
})

describe('If-Match that names no revision is refused with 428', () => {
  it.each([
    '*',
    'x',
    '1',
    "'1'",
    '""',
    '"one"',
    '"1',
    '"-1"',
    '"1.0"',
    '"1", "2"',
    '"0x1"',
    '" 1"',
    '"9999999999999999999999"',
  ])('%s', async (value) => {
    const sent: Sent = { method: 'PATCH', body: { title: 'x' }, headers: { 'if-match': value } }
    await expectRefused(await app.send(`${AT}/entries/a7-suspension`, sent), 428)
  })
})

describe('a change that another site could have made the browser send is refused with 403', () => {
  it.each([
    { headers: { origin: 'https://evil.example' }, why: 'a foreign Origin' },
    { headers: { origin: 'null' }, why: 'a sandboxed frame' },
    { headers: { origin: 'http://127.0.0.1:1' }, why: 'another port of this machine' },
    { headers: { origin: 'http://localhost' }, why: 'another name of this machine' },
    { headers: { 'sec-fetch-site': 'cross-site' }, why: 'the browser says so' },
    { headers: { 'sec-fetch-site': 'same-site' }, why: 'another port is the same site' },
    { headers: { host: 'evil.example' }, why: 'a name pointed at this machine (rebinding)' },
    { headers: { host: '127.0.0.1.evil.example' }, why: 'a name that begins like this machine' },
    { headers: { host: 'localhost.evil.example:3000' }, why: 'another such name' },
    { headers: { host: '10.0.0.1' }, why: 'an address on the network' },
  ])('$why', async ({ headers }) => {
    for (const sent of [
      { method: 'POST', body: entryDraft(), headers },
      { method: 'POST', body: '', headers: { ...headers, 'content-type': 'text/plain' } },
    ]) {
      await expectRefused(await app.send(`${AT}/entries`, sent), 403)
    }
    const sent = { method: 'DELETE', headers: { ...headers, 'if-match': '"1"' } }
    await expectRefused(await app.send(`${AT}/questions/data-erased`, sent), 403)
  })

  it('reading through a foreign name is refused as well', async () => {
    await expectRefused(await app.send(AT, { headers: { host: 'evil.example' } }), 403)
  })

  it('the page of this very server may change things', async () => {
    const headers = { origin: app.address, 'sec-fetch-site': 'same-origin' }
    const sent = { method: 'POST', body: entryDraft(), headers }
    expect((await app.send(`${AT}/entries`, sent)).status).toBe(201)
  })
})

describe('a document that is imported', () => {
  it.each([
    { body: '{"format":', status: 400 },
    {
      body: JSON.stringify({ ...emptyDocument(), format: 'kroniek/2' }),
      status: 422,
      at: ['#/format'],
    },
    { body: JSON.stringify({ ...emptyDocument(), extra: 1 }), status: 422, at: ['#/extra'] },
    { body: JSON.stringify({ ...emptyDocument(), entries: null }), status: 422, at: ['#/entries'] },
    { body: '{"format":"kroniek/1","format":"kroniek/1"}', status: 400 },
  ])('is refused whole: $body', async ({ body, status, at }) => {
    await expectRefused(await app.send('/api/import/json', { method: 'POST', body }), status, at)
  })
})
