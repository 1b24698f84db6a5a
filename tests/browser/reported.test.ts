import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  importDocument,
  launchBrowser,
  type Program,
  type Reader,
  startProgram,
  type Visit,
  visit,
} from '../support/browser.ts'

const CASE = '/cases/coa-nvik'
const MANY = 6000
const DAY = 86_400_000
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

/** One entry a day; what happened first was reported last, and of each hundredth nobody knows when. */
const reportedBackwards = {
  format: 'kroniek/1',
  case: {
    id: 'back',
    title: 'Backwards',
    summary: '',
    language: 'en',
    jurisdiction: 'NL',
    lanes: [],
  },
  actors: [],
  sources: Array.from({ length: 61 }, (_, i) => ({
    id: `s${i}`,
    title: `Report ${i}`,
    publisher: 'NRC',
    lang: 'nl',
    ...(i < 60 && { published: isoDay(Date.UTC(2024, 0, 1) - i * 10 * DAY) }),
  })),
  entries: Array.from({ length: MANY }, (_, i) => ({
    id: `e${i}`,
    date: isoDay(Date.UTC(2000, 0, 1) + i * DAY),
    title: `Entry ${i}`,
    summary: '',
    kind: 'statement',
    actors: [],
    citations: [{ source: `s${i % 100 === 0 ? 60 : Math.floor(i / 100)}`, stance: 'supports' }],
    relations: [],
    provisions: [],
    visibility: 'internal',
  })),
  contradictions: [],
  commitments: [],
  questions: [],
}

describe('a case by when things were first reported', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    await importDocument(program, reportedBackwards)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })
  afterEach(async () => {
    await visited?.context.close()
  })

  const open = async (address: string, reader: Reader = {}) => {
    visited = await visit(browser, program.address, reader)
    page = visited.page
    await page.goto(program.address + address)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const rows = () => page.locator('.row')
  const titles = () => rows().locator('h3').allTextContents()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const address = () => new URL(page.url())

  it('re-sorts list and lanes, says both dates, and Happened brings the first order back', async () => {
    await open(`${CASE}#a1-agreement`)
    await expect.poll(() => rows().count()).toBeGreaterThan(30)
    const before = await titles()
    await press('Reported')
    await expect.poll(() => address().search).toBe('?time=reported')
    await expect.poll(titles).not.toEqual(before)
    const after = await titles()
    expect([...after].sort()).toEqual([...before].sort())
    expect(after[0]).toBe('A second, fuller version appears online')

    const agreement = page.locator('#row-a1-agreement')
    await expect.poll(() => agreement.getByText('happened').count()).toBe(1)
    expect(await agreement.textContent()).toContain('late 2013')
    const mark = page.locator('.tl-twin[aria-current]')
    await expect
      .poll(() => mark.getAttribute('aria-label'))
      .toMatch(/Reported .* 2020, happened late 2013/)
    expect(await page.getByText('First reported', { exact: true }).count()).toBe(1)

    await press('Happened')
    await expect.poll(titles).toEqual(before)
    expect(address().search).toBe('')
    expect(visited.faults).toEqual([])
  })

  it.each([1440, 390])('is what a link says, and passes axe at %i px', async (width) => {
    await open(`${CASE}?time=reported&kind=publication`, { width })
    await expect.poll(() => rows().count()).toBeGreaterThan(3)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(visited.faults).toEqual([])
  })

  it('steps through matches in its order', async () => {
    await open(`${CASE}?time=reported&kind=publication`)
    await expect.poll(() => rows().count()).toBeGreaterThan(3)
    for (const title of (await titles()).slice(0, 4)) {
      await page.locator('body').press('n')
      await page.locator('.row--selected', { hasText: title }).waitFor()
    }
  })

  it('stays in its order when an entry is added', async () => {
    await open(`${CASE}?time=reported`)
    const answer = await fetch(`${program.address}/api/cases/coa-nvik/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 'hearsay',
        date: '2020-02',
        title: 'Hearsay nobody published',
        summary: '',
        kind: 'other',
        actors: [],
        citations: [],
        relations: [],
        provisions: [],
        visibility: 'internal',
      }),
    })
    expect(answer.status).toBe(201)
    await page.reload()
    const last = page.locator('.list__group').last()
    await last.getByRole('heading', { name: /No dated source/ }).waitFor()
    expect(await last.getByText('Hearsay nobody published').count()).toBe(1)
    expect(await last.locator('.row__date').textContent()).toBe('February 2020happened')
  })

  it('holds for a case that is read as it is looked at', async () => {
    await open('/cases/back?time=reported')
    // Of the last hundred entries the report is the earliest.
    await expect.poll(titles).toContain('Entry 5901')
    expect((await titles())[0]).toBe('Entry 5901')
    expect(await rows().first().locator('.row__date').textContent()).toMatch(
      /← happened 27 February 2016/,
    )
    await page.locator('.case__list').evaluate((list) => list.scrollTo(0, list.scrollHeight))
    await page.getByRole('heading', { name: /No dated source/ }).waitFor()
    await expect.poll(async () => (await titles()).at(-1)).toBe('Entry 5900')
    await press('Happened')
    await expect.poll(titles).not.toContain('…')
    await page.locator('.case__list').evaluate((list) => list.scrollTo(0, 0))
    await expect.poll(async () => (await titles())[0]).toBe('Entry 0')
    expect(visited.faults).toEqual([])
  })
})
