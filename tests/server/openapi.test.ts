import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ProblemDetails } from '#domain/problem.ts'
import { routesOf } from '#server/app.ts'
import { programRoot } from '#server/root.ts'
import { CASE, type Served, serveApp } from '../support/app.ts'
import { arbitraryOf, type JsonSchema } from '../support/json-schema-arbitrary.ts'

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: JsonSchema
}
interface Operation {
  operationId: string
  summary: string
  tags: string[]
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> }
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema: JsonSchema }> }
  >
}
interface OpenApi {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, JsonSchema> }
}

let app: Served
let api: OpenApi
let operations: { path: string; method: string; operation: Operation }[]
beforeAll(async () => {
  app = await serveApp()
  // Of every kind of record there is one; the seed dismisses nothing.
  await app.post(`/api/cases/${CASE}/dismissals`, {
    id: 'no-erasure-page',
    finding: 'question:data-erased',
    reason: 'Nobody will say',
    on: '2026-11-28',
  })
  api = (await app.get('/api/openapi.json')).json<OpenApi>()
  operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
})
afterAll(() => app.close())

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1 in shape', () => {
    expect(api.openapi).toMatch(/^3\.1\.\d+$/)
    expect(api.info.title).toBeTruthy()
    expect(api.info.version).toBeTruthy()
    expect(api.servers).toEqual([{ url: '/api' }])
    for (const { path, method, operation } of operations) {
      const at = `${method} ${path}`
      expect(path, at).toMatch(/^\/[^?#:]*$/)
      expect(['get', 'post', 'patch', 'delete'], at).toContain(method)
      expect(operation.summary, at).toBeTruthy()
      expect(Object.keys(operation.responses).length, at).toBeGreaterThan(1)
      for (const [status, response] of Object.entries(operation.responses)) {
        expect(status, at).toMatch(/^[1-5]\d\d$/)
        expect(response.description, at).toBeTruthy()
        if (Number(status) >= 400)
          expect(Object.keys(response.content ?? {}), at).toEqual(['application/problem+json'])
      }
      if (method === 'get') expect(operation, at).not.toHaveProperty('requestBody')
    }
  })

  it('declares every part of a path, required, and nothing that is not in it', () => {
    for (const { path, method, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const declared = operation.parameters.filter((p) => p.in === 'path')
      expect(declared.map((p) => p.name).sort(), `${method} ${path}`).toEqual([...inPath].sort())
      expect(declared.every((p) => p.required)).toBe(true)
    }
  })

  it('has every route the server takes, and no other', () => {
    const served = routesOf(app.store).map(
      (route) => `${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
    )
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort())
  })

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-zA-Z][a-zA-Z0-9]*$/)
  })

  it('has something behind every reference', () => {
    const references = referencesIn(api)
    expect(references.size).toBeGreaterThan(20)
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/schemas\/[A-Za-z]+$/)
      expect(find(api, reference), reference).toBeTypeOf('object')
    }
    expect(JSON.stringify(api)).not.toMatch(/\$defs|\$id|__shared/)
  })

  it('says of every change to a record that it needs a revision, 412 and 428', () => {
    const changes = operations.filter(
      ({ path, method }) => ['patch', 'delete'].includes(method) || path.endsWith('/restore'),
    )
    expect(changes.length).toBe(1 + 7 * 3)
    for (const { operation } of changes) {
      const header = operation.parameters.find((p) => p.name === 'If-Match')
      expect(header).toMatchObject({ in: 'header', required: true })
      expect(operation.responses).toMatchObject({ 412: {}, 428: {} })
    }
  })

  it('describes what the API answers: the schema of each read takes the answer', async () => {
    const ids: Record<string, string> = { case: CASE, format: 'json' }
    for (const { path, method, operation } of operations) {
      if (method !== 'get') continue
      const kind = path.split('/')[3] ?? ''
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'id' ? (exampleIds[kind] ?? '') : (ids[name] ?? ''),
      )
      const { seq } = await app.head()
      const query = exampleQueries[path.replace('/cases/{case}', '')]?.(seq) ?? ''
      const answer = await app.get(`/api${filled}${query}`)
      expect(answer.status, filled).toBe(200)
      const described = operation.responses[200]?.content?.['application/json']?.schema
      if (!described) continue
      const issues = checkerOf(described, api).safeParse(answer.json())
      expect(issues.error?.issues ?? [], filled).toEqual([])
    }
  })
})

/** What a read must be asked, by its place in a case. */
const exampleQueries: Record<string, (at: number) => string> = {
  '/search': () => '?q=nvik',
  '/open-ends': () => '?on=2020-11-26',
  '/timeline/changes': () => '?since=1',
  '/timeline/texts': (at) => `?positions=0-9&at=${at}`,
  '/timeline/positions': (at) => `?kind=decision&kind=publication&at=${at}`,
  '/timeline/reports': (at) => `?at=${at}`,
  '/timeline/position': (at) => `?entry=a7-suspension&at=${at}`,
}

const exampleIds: Record<string, string> = {
  entries: 'a7-suspension',
  sources: 'nu-6065139',
  actors: 'coa',
  contradictions: 'number-of-people',
  commitments: 'external-review',
  questions: 'data-erased',
  dismissals: 'no-erasure-page',
}

function referencesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const member of value) referencesIn(member, found)
  else if (value !== null && typeof value === 'object')
    for (const [key, member] of Object.entries(value)) {
      if (key === '$ref' && typeof member === 'string') found.add(member)
      else referencesIn(member, found)
    }
  return found
}

/** What a JSON pointer names. */
const find = (document: unknown, reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document)

/** A validator of a schema of the document, by a reader of JSON Schema that is not ours. */
function checkerOf(schema: JsonSchema, of: OpenApi): z.ZodType {
  const local = JSON.parse(
    JSON.stringify({ ...schema, $defs: of.components.schemas }).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  )
  return z.fromJSONSchema(local)
}

describe('the JSON Schema of the chronology document', () => {
  const seed = () => JSON.parse(readFileSync(join(programRoot, 'seeds', 'coa-nvik.json'), 'utf8'))
  let schema: z.ZodType
  beforeAll(async () => {
    const answer = await app.get('/api/schema/chronology.json')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toMatch(/^application\/schema\+json/)
    const json = answer.json()
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    schema = z.fromJSONSchema(json as Parameters<typeof z.fromJSONSchema>[0])
  })

  it('takes the case that Kroniek ships with', () => {
    expect(schema.safeParse(seed()).error?.issues ?? []).toEqual([])
  })

  it.each([
    { change: { format: 'kroniek/0' }, why: 'another format' },
    { change: { extra: [] }, why: 'a member that is not in it' },
    { change: { entries: undefined }, why: 'a list less' },
    { change: { entries: [{ id: 'a' }] }, why: 'an entry of an id only' },
    { change: { actors: [{ id: 'A B', name: 'x', kind: 'other' }] }, why: 'an id that is none' },
    {
      change: { questions: [{ id: 'q', text: '', entries: [], visibility: 'all' }] },
      why: 'no such visibility',
    },
  ])('refuses $why', ({ change }) => {
    const document = JSON.parse(JSON.stringify({ ...seed(), ...change }))
    expect(schema.safeParse(document).success).toBe(false)
  })
})

describe('the documentation page', () => {
  it('runs no script, loads nothing from elsewhere and shows every operation', async () => {
    const page = await app.get('/api/docs')
    expect(page.status).toBe(200)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.text).not.toMatch(/<script|javascript:|\son\w+\s*=|\sstyle=|<iframe|@import/i)
    const loaded = [...page.text.matchAll(/(?:src|href|action)="([^"]*)"/g)].map((m) => m[1])
    expect(loaded.length).toBeGreaterThan(5)
    for (const address of loaded) expect(address).toMatch(/^(#|\/api\/)/)
    for (const address of loaded.filter((one) => one?.startsWith('/')))
      expect((await app.get(address as string)).status, address).toBe(200)
    for (const { path, method } of operations)
      expect(page.text).toContain(`<b>${method.toUpperCase()}</b> ${path}</code>`)
    const ids = new Set([...page.text.matchAll(/\sid="([^"]*)"/g)].map((m) => `#${m[1]}`))
    for (const target of loaded.filter((one) => one?.startsWith('#')))
      expect([...ids], target).toContain(target)
  })

  it('has a style sheet that loads nothing', async () => {
    const style = await app.get('/api/docs.css')
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8')
    expect(style.text).not.toMatch(/url\(|@import|https?:/)
  })
})

const REQUESTS = 2000
const INTERNAL = /node_modules|\bat .*:\d+:\d+|Prisma|SQLITE/i

describe('requests made up from the document itself, half of them spoilt', () => {
  it(`${REQUESTS} times over nothing breaks and every refusal is one the document lists`, async () => {
    const seed = Number(process.env.SEED ?? 2013)
    console.log(`seed ${seed}`)
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(
        requestOf(operations, api),
        async ({ method, path, headers, body, operation }) => {
          const answer = await app.send(`/api${path}`, {
            method: method.toUpperCase(),
            headers,
            ...(body !== undefined && { body }),
          })
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
          expect(answer.status, app.failures.at(-1)?.slice(0, 2000)).toBeLessThan(500)
          if (answer.status < 400) return
          expect(answer.text).not.toMatch(INTERNAL)
          expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
          const problem = ProblemDetails.parse(answer.json())
          expect(problem.status).toBe(answer.status)
          expect(Object.keys(operation.responses), `${answer.status} is not listed`).toContain(
            String(answer.status),
          )
        },
      ),
      // No shrinking: the server is not the same any more when a request is made again.
      { seed, numRuns: REQUESTS, endOnFailure: true },
    )
    console.log('answers by status', Object.fromEntries([...statuses].sort(([a], [b]) => a - b)))
    // Otherwise it was all refused at the door and reached nothing.
    for (const status of [200, 201, 404, 412, 422])
      expect(statuses.get(status) ?? 0).toBeGreaterThan(10)

    expect(app.failures).toEqual([])
    const cases = (await app.get('/api/cases?limit=500')).json<{ items: { id: string }[] }>().items
    for (const { id } of cases) {
      expect(await app.verify(id), id).toMatchObject({ ok: true })
      expect((await app.get(`/api/cases/${id}/export/json`)).status, id).toBe(200)
    }
    expect((await app.get('/api/health')).json()).toEqual({ ok: true, missing: [] })
  }, 300_000)
})

interface Request {
  method: string
  path: string
  headers: Record<string, string>
  body: unknown
  operation: Operation
}

/** What a spoilt part becomes: the wrong type, an operator, a name of Object, bytes nobody expects. */
const spoilt = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '*',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '../x',
    '%00',
    'null',
    '1e999',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.constant(null),
)

function requestOf(all: typeof operations, of: OpenApi): fc.Arbitrary<Request> {
  const schemas = of.components.schemas
  return fc.constantFrom(...all).chain(({ path, method, operation }) => {
    const body = operation.requestBody?.content['application/json']?.schema
    const query = operation.parameters.filter((p) => p.in === 'query')
    const fill = (parameter: Parameter): fc.Arbitrary<unknown> =>
      sound(parameter, path) ?? arbitraryOf(parameter.schema, schemas)
    return fc
      .record({
        isSpoilt: fc.boolean(),
        where: fc.nat(3),
        other: spoilt,
        extra: fc.boolean(),
        parts: fc.record(
          Object.fromEntries(
            operation.parameters.filter((p) => p.in === 'path').map((p) => [p.name, fill(p)]),
          ),
        ),
        query: fc.record(Object.fromEntries(query.map((p) => [p.name, fill(p)])), {
          requiredKeys: query.filter((p) => p.required).map((p) => p.name),
        }),
        revision: fc.oneof(
          { weight: 4, arbitrary: fc.constant('"1"') },
          fc.constantFrom('"2"', '"3"'),
        ),
        body: body ? arbitraryOf(body, schemas) : fc.constant(undefined),
      })
      .map(({ isSpoilt, where, other, extra, parts, query: asked, revision, body: sent }) => {
        const spoils = (place: number) => isSpoilt && where === place
        const name = Object.keys(parts)[0]
        const path_ = { ...parts, ...(spoils(0) && name !== undefined && { [name]: other }) }
        // An empty part would make it another address.
        const filled = path.replace(
          /\{(\w+)\}/g,
          (_, part: string) => urlPart(path_[part]) || '%20',
        )
        const search = Object.entries({
          ...asked,
          ...(spoils(1) && { [extra ? 'x' : 'limit']: other }),
        })
          .map(([key, value]) => `${urlPart(key)}=${urlPart(value)}`)
          .join('&')
        const needsRevision = operation.parameters.some((p) => p.name === 'If-Match')
        const ifMatch = spoils(2) ? urlPart(other) : revision
        return {
          method,
          path: search === '' ? filled : `${filled}?${search}`,
          headers: needsRevision ? { 'if-match': ifMatch } : {},
          body:
            body && spoils(3)
              ? spoil(sent, other, extra)
              : sent === undefined
                ? undefined
                : JSON.stringify(sent),
          operation,
        }
      })
  })
}

/** Mostly something that is there, so that a request gets past the door. */
function sound({ name, in: place }: Parameter, path: string): fc.Arbitrary<unknown> | null {
  if (place !== 'path') return null
  if (name === 'case')
    return fc.oneof({ weight: 9, arbitrary: fc.constant(CASE) }, fc.constant('nowhere'))
  if (name !== 'id') return null
  const kind = path.split('/')[3] ?? ''
  const known = {
    entries: ['a7-suspension', 'f-vwn'],
    sources: ['nd-1017139', 'ictm'],
    actors: ['coa', 'vwn'],
  }[kind]
  return fc.constantFrom(exampleIds[kind], ...(known ?? []), 'a', 'never-was')
}

/** A URL's part from any value, bytes that are not UTF-8 among them. */
function urlPart(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.isWellFormed() ? encodeURIComponent(text).replaceAll("'", '%27') : '%ED%A0%80'
}

/** A body with one part replaced, one too many, or cut short. */
function spoil(body: unknown, other: unknown, extra: boolean): string {
  const text = JSON.stringify(body) ?? ''
  if (body === null || typeof body !== 'object') return text.slice(0, -1)
  const keys = Object.keys(body)
  const key = extra ? 'extra' : (keys[keys.length >> 1] ?? 'id')
  return JSON.stringify({ ...body, [key]: other })
}
