import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type Express, Router } from 'express'
import type { Logger } from 'pino'
import { caseRoutes } from './cases/case-routes.ts'
import { changeRoutes } from './changes/change-routes.ts'
import { clockRoutes } from './clocks/clock-routes.ts'
import { dateRoutes } from './dates/date-routes.ts'
import { docsPage, docsStyle } from './docs/docs-page.ts'
import { chronologySchema, openApiOf } from './docs/openapi.ts'
import { exportRoutes } from './export/export-routes.ts'
import { healthRoutes } from './health/health-routes.ts'
import { readJson } from './http/body.ts'
import { errorHandler } from './http/errors.ts'
import { Problem } from './http/problem.ts'
import { mountRoutes, type Route } from './http/route.ts'
import { refuseForeign, securityHeaders } from './http/security.ts'
import { importRoutes } from './import/import-routes.ts'
import { openEndsRoutes } from './open-ends/open-ends-routes.ts'
import { readingRoutes } from './readings/reading-routes.ts'
import { recordRoutes } from './records/record-routes.ts'
import { programRoot } from './root.ts'
import { searchRoutes } from './search/search-routes.ts'
import type { Store } from './store.ts'
import { timelineRoutes } from './timeline/timeline-routes.ts'

export interface AppDependencies {
  store: Store
  log: Logger
}

export const routesOf = (store: Store): Route[] => [
  ...caseRoutes(store),
  ...recordRoutes(store),
  ...changeRoutes(store),
  ...searchRoutes(store),
  ...timelineRoutes(store),
  ...openEndsRoutes(store),
  ...exportRoutes(store),
  ...importRoutes(store),
  ...dateRoutes(),
  ...clockRoutes(),
  ...readingRoutes(),
  ...healthRoutes(store),
]

/** The whole HTTP side: API under `/api`, the built client everywhere else. */
export function createApp({ store, log }: AppDependencies): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(securityHeaders(), refuseForeign, compression())
  app.use('/api', apiRouter(store))
  app.use(clientRouter())
  app.use(errorHandler(log))
  return app
}

function apiRouter(store: Store): Router {
  const routes = routesOf(store)
  const api = openApiOf(routes)
  const schema = chronologySchema()
  const page = docsPage(api)
  const router = Router()
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.get('/openapi.json', (_request, response) => void response.json(api))
  router.get('/schema/chronology.json', (_request, response) => {
    response.type('application/schema+json').send(JSON.stringify(schema))
  })
  router.get('/docs', (_request, response) => void response.type('html').send(page))
  router.get('/docs.css', (_request, response) => void response.type('css').send(docsStyle))
  router.use(readJson((path) => /^\/import\/|\/changes$/.test(path)))
  mountRoutes(router, routes)
  router.use(() => {
    throw new Problem('not-found', { detail: 'There is nothing at this address of the API.' })
  })
  return router
}

/** Files of the built client; every other address is a screen of it. */
function clientRouter(): Router {
  const folder = join(programRoot, 'dist', 'client')
  const page = join(folder, 'index.html')
  const router = Router()
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
      redirect: false,
    }),
  )
  router.use(express.static(folder, { index: false, redirect: false }))
  router.use((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || !existsSync(page)) throw new Problem('not-found')
    response.set('cache-control', 'no-cache').sendFile(page)
  })
  return router
}
