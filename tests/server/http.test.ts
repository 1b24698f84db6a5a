import type { Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve } from '#server/serve.ts'
import { AT, dataFolder, removeFolder, type Served, serveApp } from '../support/app.ts'

const made: { server: Server; options: Record<string, unknown> }[] = []
vi.mock('node:http', async (original) => {
  const http = await original<typeof import('node:http')>()
  return {
    ...http,
    createServer: (...args: [never, never]) => {
      const server = http.createServer(...args)
      const [options] = args as unknown[]
      made.push({
        server,
        options: typeof options === 'object' ? (options as object as never) : {},
      })
      return server
    },
  }
})

let app: Served
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())

const places = [
  { place: '/', why: 'the page' },
  { place: '/cases/coa-nvik', why: 'a screen of the page' },
  { place: '/assets/none.js', why: 'a missing asset' },
  { place: '/api/cases', why: 'a list' },
  { place: `${AT}/export/csv`, why: 'a file' },
  { place: `${AT}/export/markdown`, why: 'a file that could be read as a page' },
  { place: '/api/docs', why: 'the documentation' },
  { place: '/api/nothing', why: 'a refusal' },
  { place: '/api/cases?limit=0', why: 'another refusal' },
]

describe.each(places)('$place ($why)', ({ place }) => {
  it('has a policy under which nothing runs or loads but our own files', async () => {
    const { headers } = await app.get(place)
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split(';')
        .map((directive) => directive.trim().split(/\s+(.*)/s)),
    )
    expect(policy['default-src']).toBe("'none'")
    for (const [name, value] of Object.entries(policy))
      expect(["'none'", "'self'"], name).toContain(value)
    expect(policy['base-uri']).toBe("'none'")
    expect(policy['frame-ancestors']).toBe("'none'")
    expect(policy).toHaveProperty('form-action')
    expect(policy).not.toHaveProperty('report-uri')
  })

  it.each([
    { header: 'x-content-type-options', value: 'nosniff', why: 'a CSV is never run as a page' },
    { header: 'referrer-policy', value: 'no-referrer', why: 'no source learns who reads it' },
    { header: 'cross-origin-opener-policy', value: 'same-origin', why: 'no window reaches in' },
    { header: 'cross-origin-resource-policy', value: 'same-origin', why: 'nobody embeds it' },
    { header: 'x-powered-by', value: undefined, why: 'it says not what it is made of' },
    { header: 'server', value: undefined, why: 'nor by whom' },
    { header: 'access-control-allow-origin', value: undefined, why: 'no other site reads it' },
  ])('$header: $value ($why)', async ({ header, value }) => {
    expect((await app.get(place)).headers[header]).toBe(value)
  })
})

describe('the API', () => {
  it.each([
    `${AT}`,
    `${AT}/chronology`,
    '/api/health',
    '/api/nothing',
    '/api/docs',
  ])('is kept in no cache: %s', async (place) => {
    expect((await app.get(place)).headers['cache-control']).toBe('no-store')
  })

  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/cases/coa-nvik/nothing',
    '/api//cases',
    '/api/openapi.yaml',
  ])('has nothing at %s: 404 as a problem, never the page', async (place) => {
    const answer = await app.get(place)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.json()).toMatchObject({ type: '/problems/not-found', status: 404 })
  })

  it('answers HEAD like GET, without a body', async () => {
    const answer = await app.send(AT, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.etag).toBe('"1"')
    expect(answer.text).toBe('')
  })

  it('writes its problems in UTF-8 with the status twice the same', async () => {
    const answer = await app.get(`${AT}/entries?limit=0`)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toMatchObject({ status: answer.status, title: expect.any(String) })
  })

  it('packs a large answer when asked', async () => {
    const plain = await app.get(`${AT}/chronology`)
    const packed = await app.send(`${AT}/chronology`, { headers: { 'accept-encoding': 'gzip' } })
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(String(packed.headers.vary)).toMatch(/accept-encoding/i)
  })
})

describe('files of the page', () => {
  it.each([
    '/assets/none.js',
    '/assets/',
    '/assets',
    '/assets/none/none.css',
    '/assets/..%2findex.html',
    '/assets/%00',
  ])('an asset that is not there is 404, never the page: %s', async (place) => {
    const answer = await app.get(place)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  it.each([
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/../package.json',
    '/.env',
    '/prisma/schema.prisma',
    '/heads.log',
    '/kroniek.db',
  ])('no file outside the page is served: %s', async (place) => {
    const answer = await app.get(place)
    expect([200, 403, 404]).toContain(answer.status)
    expect(answer.text).not.toMatch(/"dependencies"|generator client|SQLite format/)
    if (answer.status === 200) expect(answer.headers['content-type']).toMatch(/^text\/html/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s has nothing there', async (method) => {
    const answer = await app.send('/cases/coa-nvik', { method, body: {} })
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  })
})

describe('a client that dawdles', () => {
  it('is dropped: headers within 15 s, a whole request within 60 s, looked at every 5 s', async () => {
    const folder = await dataFolder('empty')
    made.length = 0
    const running = await serve({ port: 0, host: '127.0.0.1', dataFolder: join(folder) })
    const [one] = made
    expect(made).toHaveLength(1)
    expect(one?.server.headersTimeout).toBe(15_000)
    expect(one?.server.requestTimeout).toBe(60_000)
    // Node looks every 30 s unless told otherwise: 15 s would then last up to 45.
    expect(one?.options.connectionsCheckingInterval).toBeLessThanOrEqual(5_000)
    await running.close()
    removeFolder(folder)
  })
})
