import { describe, expect, it } from 'vitest'
import { parseQuery } from '#client/case-page/url-state.ts'
import { router } from '#client/routes.tsx'

/** What the case page is given for an address, by the router the page runs on. */
function searchAt(query: string): object {
  const match = router.matchRoutes('/cases/coa-nvik', parseQuery(query)).at(-1)
  expect(match?.routeId).toBe('/cases/$case')
  return match?.search ?? {}
}

describe('what an address says that makes no sense', () => {
  it.each([
    '?kind=zzz',
    '?lanes=xyz',
    '?from=99999-01-01',
    '?from=2020-07-20&to=2020-07-08',
    '?fold=1&disputed=yes&add=0&export=2&edit=&follow=&q=+',
  ])('never reaches the page: %s', (query) => {
    expect(searchAt(query)).toEqual({})
  })

  it('leaves what does make sense as it is', () => {
    expect(searchAt('?kind=zzz&kind=breach&lanes=kind&from=2020-07-08')).toEqual({
      kind: ['breach'],
      lanes: 'kind',
    })
  })
})
