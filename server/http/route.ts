import type { Request, Response, Router } from 'express'
import { z } from 'zod'
import { type ProblemCode, problems } from '#domain/problem.ts'
import { parse } from './parse.ts'
import { Problem } from './problem.ts'
import { revisionOf } from './revision.ts'

type Method = 'get' | 'post' | 'patch' | 'delete'

/** One address of the API: what it takes and gives, for Express and for the OpenAPI document alike. */
export interface Route {
  method: Method
  /** Express path below `/api`, as `/cases/:case`. */
  path: string
  tag: string
  summary: string
  params: z.ZodObject
  query: z.ZodObject
  body?: z.ZodType
  /** True when the change must name the revision it was made against, in If-Match. */
  revised: boolean
  answer: Answer
  refusals: readonly ProblemCode[]
  handle(asked: Asked): Promise<void>
}

interface Answer {
  status: number
  /** Absent when the answer is a file. */
  schema?: z.ZodType
  /** Media type of a file. */
  mediaType?: string
  /** What a file is, where its media type does not say. */
  description?: string
  /** Headers of its own, each with what it says. */
  headers?: Record<string, string>
  /** True when an ETag names what it was made from, and one who has that is told so. */
  fresh?: boolean
  /** True when the answer carries the record's revision as ETag. */
  etag?: boolean
  /** True when it carries the address of what was made. */
  location?: boolean
}

interface Asked<P = unknown, Q = unknown, B = unknown> {
  params: P
  query: Q
  body: B
  /** From If-Match; 0 where the route does not ask for it. */
  revision: number
  request: Request
  response: Response
}

interface RouteInput<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>
  extends Omit<Route, 'params' | 'query' | 'body' | 'revised' | 'handle'> {
  params?: P
  query?: Q
  body?: B
  revised?: boolean
  handle(asked: Asked<z.output<P>, z.output<Q>, z.output<B>>): Promise<void>
}

const Nothing = z.strictObject({})

/** Types a route's handler by its schemas. */
export function defineRoute<
  P extends z.ZodObject = typeof Nothing,
  Q extends z.ZodObject = typeof Nothing,
  B extends z.ZodType = z.ZodUndefined,
>({ params, query, revised = false, ...rest }: RouteInput<P, Q, B>): Route {
  return { params: params ?? Nothing, query: query ?? Nothing, revised, ...rest } as Route
}

/** Puts routes on a router; a known address with another method is told which it takes. */
export function mountRoutes(router: Router, routes: readonly Route[]): void {
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      await route.handle({
        params: parsePath(route.params, request.params),
        query: parse(route.query, request.query, '#query'),
        body: route.body ? parse(route.body, request.body) : undefined,
        revision: route.revised ? revisionOf(request) : 0,
        request,
        response,
      })
    })
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allow = routes.filter((r) => r.path === path).map((r) => r.method.toUpperCase())
    router.all(path, () => {
      throw new Problem('method-not-allowed', {
        detail: `It takes ${allow.join(', ')}.`,
        headers: { allow: allow.join(', ') },
      })
    })
  }
}

/** An address whose parts cannot be ids is an address of nothing. */
function parsePath(schema: z.ZodObject, params: unknown): unknown {
  const parsed = schema.safeParse(params)
  if (!parsed.success) throw new Problem('not-found')
  return parsed.data
}

/** Status of every refusal a route can give, with those that any request can meet. */
export function refusalsOf(route: Route): { status: number; codes: ProblemCode[] }[] {
  const codes = new Set<ProblemCode>(route.refusals)
  codes.add('invalid-input')
  codes.add('internal')
  if (route.body)
    for (const code of ['not-json', 'too-large', 'unsupported-media-type'] as const) codes.add(code)
  if (route.method !== 'get') {
    for (const code of ['foreign-origin', 'storage-full', 'storage-unavailable'] as const)
      codes.add(code)
  }
  if (route.revised)
    for (const code of ['revision-required', 'stale-revision'] as const) codes.add(code)
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes) {
    const { status } = problems[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return [...byStatus]
    .map(([status, of]) => ({ status, codes: of }))
    .sort((a, b) => a.status - b.status)
}
