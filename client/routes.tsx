import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { CasePage } from '#client/case-page/case-page.tsx'
import { validateOpenEndsSearch } from '#client/case-page/open-ends-address.ts'
import { formatQuery, parseQuery, validateCaseSearch } from '#client/case-page/url-state.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { CrashPage } from '#client/ui/crash-page.tsx'
import { NotFound } from '#client/ui/not-found.tsx'

const root = createRootRoute({ component: Outlet })

const caseList = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('#client/case-list/case-list.tsx'), 'CaseList'),
})

const casePage = createRoute({
  getParentRoute: () => root,
  path: '/cases/$case',
  validateSearch: validateCaseSearch,
  component: CasePage,
})

const articleReader = createRoute({
  getParentRoute: () => root,
  path: '/cases/$case/read',
  component: lazyRouteComponent(
    () => import('#client/article-reader/article-reader.tsx'),
    'ArticleReader',
  ),
})

const openEnds = createRoute({
  getParentRoute: () => root,
  path: '/cases/$case/open-ends',
  validateSearch: validateOpenEndsSearch,
  component: lazyRouteComponent(
    () => import('#client/case-page/open-ends-page.tsx'),
    'OpenEndsPage',
  ),
})

export const router = createRouter({
  routeTree: root.addChildren([caseList, casePage, openEnds, articleReader]),
  parseSearch: parseQuery,
  stringifySearch: formatQuery,
  defaultNotFoundComponent: UnknownAddress,
  defaultErrorComponent: CrashPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function UnknownAddress() {
  return <NotFound sentence={useMessages().shell.notFound.address} />
}
