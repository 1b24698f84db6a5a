import { z } from 'zod'
import { Chronology } from '#domain/chronology/chronology.ts'
import { ProblemDetails } from '#domain/problem.ts'
import { type Route, refusalsOf } from '#server/http/route.ts'

export interface OpenApi {
  openapi: string
  info: { title: string; version: string; description: string; license: object }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

export interface Operation {
  tags: string[]
  summary: string
  operationId: string
  parameters: {
    name: string
    in: string
    required: boolean
    schema: object
    description?: string
  }[]
  requestBody?: object
  responses: Record<string, { description: string; headers?: object; content?: object }>
}

const pointer = (id: string) => `#/components/schemas/${id}`

/** The API as OpenAPI 3.1, from the schemas that its routes parse with. */
export function openApiOf(routes: readonly Route[]): OpenApi {
  const paths: OpenApi['paths'] = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  const named = z.toJSONSchema(z.globalRegistry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: pointer,
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kroniek',
      version: '1',
      description: 'A chronology you can defend: the sourced timeline of a privacy case.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api' }],
    paths,
    components: { schemas: withoutIds(named.schemas) },
  }
}

/** JSON Schema of a type, naming those that have an id instead of writing them out. */
function schemaOf(schema: z.ZodType): object {
  const { id } = schema.meta() ?? {}
  if (id !== undefined) return { $ref: pointer(id) }
  return { ...inline(schema) }
}

function inline(schema: z.ZodType): object {
  const { $schema, $defs, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
  }) as Record<string, unknown>
  return rewriteRefs(json) as object
}

/** References into a schema's own definitions become references to the components. */
function rewriteRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteRefs)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? member.replace('#/$defs/', pointer(''))
        : rewriteRefs(member),
    ]),
  )
}

const withoutIds = (schemas: Record<string, object>) =>
  Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema, $id, ...rest } = schema as Record<string, unknown>
      return [id, rest]
    }),
  )

function operationOf(route: Route): Operation {
  const answered = { description: route.answer.description ?? 'Done' }
  return {
    tags: [route.tag],
    summary: route.summary,
    operationId: `${route.method}${route.path.replace(/[/:-]+(\w)/g, (_, c: string) => c.toUpperCase())}`,
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...(route.revised
        ? [
            {
              name: 'If-Match',
              in: 'header',
              required: true,
              schema: { type: 'string', pattern: '^"[0-9]+"$' },
              description: 'ETag of the revision you change.',
            },
          ]
        : []),
      ...(route.answer.fresh
        ? [
            {
              name: 'If-None-Match',
              in: 'header',
              required: false,
              schema: { type: 'string' },
              description: 'ETag of the answer you have.',
            },
          ]
        : []),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(route.body) } },
      },
    }),
    responses: {
      [route.answer.status]: { ...answered, ...headersOf(route), content: contentOf(route) },
      ...(route.answer.fresh && { 304: { description: 'What you have is still so.' } }),
      ...Object.fromEntries(
        refusalsOf(route).map(({ status, codes }) => [
          status,
          {
            description: codes.join(', '),
            content: { 'application/problem+json': { schema: schemaOf(ProblemDetails) } },
          },
        ]),
      ),
    },
  }
}

const contentOf = ({ answer }: Route) =>
  answer.schema
    ? { 'application/json': { schema: schemaOf(answer.schema) } }
    : { [answer.mediaType ?? 'application/octet-stream']: { schema: { type: 'string' } } }

function headersOf({ answer }: Route) {
  const headers = {
    ...(answer.etag && { ETag: { schema: { type: 'string' }, description: 'The revision.' } }),
    ...(answer.fresh && {
      ETag: { schema: { type: 'string' }, description: 'What the answer was made from.' },
    }),
    ...Object.fromEntries(
      Object.entries(answer.headers ?? {}).map(([name, description]) => [
        name,
        { schema: { type: 'string' }, description },
      ]),
    ),
    ...(answer.location && {
      Location: { schema: { type: 'string' }, description: 'Where it is.' },
    }),
  }
  return Object.keys(headers).length > 0 ? { headers } : {}
}

function parameters(schema: z.ZodObject, place: 'path' | 'query') {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description } = (field as z.ZodType).meta() ?? {}
    return {
      name,
      in: place,
      required: place === 'path' || !(field as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(field as z.ZodType),
      ...(description !== undefined && { description }),
    }
  })
}

/** JSON Schema 2020-12 of the chronology document. */
export const chronologySchema = () =>
  z.toJSONSchema(Chronology, { target: 'draft-2020-12', io: 'input' })
