import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import {
  importDocument,
  launchBrowser,
  type Program,
  type Reader,
  startProgram,
  type Visit,
  visit,
} from '../support/browser.ts'
import { differenceFrom } from '../support/pictures.ts'

const CASE = '/cases/coa-nvik'
const PHONE = { width: 390, height: 844 }
const TODAY = '2026-11-24T12:00:00Z'

let program: Program
let browser: Browser
let visited: Visit | undefined
beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
})
afterEach(async () => {
  await visited?.context.close()
  visited = undefined
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

async function open(rest = '', reader: Reader = {}, address = CASE): Promise<Page> {
  visited = await visit(browser, program.address, { ...PHONE, ...reader })
  const { page } = visited
  await page.clock.setFixedTime(TODAY)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(program.address + address + rest)
  await page.locator('.upright li').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  return page
}

const boxes = (page: Page) => page.locator('.up-group__button')
const bar = (page: Page) => page.getByRole('navigation', { name: 'Search and view' })
const openAll = async (page: Page) => {
  for (let i = 0; i < 20; i++) {
    const closed = page.locator('.up-group__button[aria-expanded="false"]').first()
    if ((await closed.count()) === 0) return
    await closed.click()
  }
}
const fault = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(overflow > 0 ? [`${overflow} px run off sideways`] : []),
    ...(visited?.faults ?? []),
  ]
}

describe('the upright timeline looks as approved', () => {
  const views: { name: string; rest?: string; reader?: Reader; act?: (page: Page) => unknown }[] = [
    { name: 'all', reader: { language: 'nl' } },
    { name: 'dark', reader: { theme: 'dark' }, act: (page) => boxes(page).nth(2).click() },
    {
      name: 'july',
      act: async (page) => {
        await boxes(page).nth(2).click()
        await page.evaluate(() => scrollTo(0, 560))
      },
    },
    { name: 'years', rest: '?group=year' },
    { name: 'reported', rest: '?group=entry&time=reported' },
    { name: 'forced', act: (page) => page.emulateMedia({ forcedColors: 'active' }) },
    { name: 'narrow', reader: { width: 320, height: 640, language: 'nl' } },
  ]
  it.each(views)('$name', async ({ name, rest, reader, act }) => {
    const page = await open(rest, reader)
    await act?.(page)
    await page.waitForTimeout(300)
    const picture = await page.screenshot({ animations: 'disabled' })
    expect(differenceFrom(`upright-${name}`, picture)).toBeNull()
  })
})

describe('with a finger alone', () => {
  it('taps reach every entry, behind its box or beside it', async () => {
    const page = await open()
    const answer = await fetch(`${program.address}/api${CASE}/chronology`)
    const { entries } = Chronology.parse(await answer.json())
    const reached = new Set<string>()
    const links = page.locator('.upright .row__link[href]')
    // Rows out of view are not in the page: it is scrolled as they are tapped.
    for (let y = 0; y < 4000; y += 400) {
      await page.evaluate((top) => scrollTo(0, top), y)
      await page.waitForTimeout(60)
      await openAll(page)
      const hashes = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      for (const hash of hashes) {
        if (reached.has(hash.slice(1))) continue
        await page.locator(`.upright .row__link[href="${hash}"]`).tap()
        await page.locator('.drawer h2').first().waitFor()
        reached.add(new URL(page.url()).hash.slice(1))
        await page.goBack()
        await page.locator('.drawer').waitFor({ state: 'detached' })
      }
    }
    expect([...reached].sort()).toEqual(entries.map(({ id }) => id).sort())
  }, 120_000)

  it('every target is at least 24 pixels wide and high', async () => {
    const page = await open()
    await boxes(page).first().tap()
    const sizes = await page
      .locator('.upright li button, .upright .row, .up-nav > *, .upright__key button, .up-strip')
      .evaluateAll((all) =>
        all.map((b) => b.getBoundingClientRect()).map((r) => [r.width, r.height]),
      )
    expect(sizes.length).toBeGreaterThan(10)
    expect(sizes.filter(([w = 0, h = 0]) => w < 23.9 || h < 23.9)).toEqual([])
  })

  it('a press on the strip brings that time into view, a drag goes on', async () => {
    const page = await open('?group=entry')
    const first = () =>
      page.evaluate(() => document.elementFromPoint(150, 60)?.closest('li')?.textContent ?? '')
    const strip = await page.locator('.up-strip').boundingBox()
    if (!strip) throw new Error('There is no strip')
    const x = strip.x + 18
    await page.mouse.click(x, strip.y + strip.height * 0.68)
    await page.locator('li', { hasText: 'New dispute' }).waitFor()
    // It has gone up with the page; under a finger that stays down it counts from where it was pressed.
    const { y = 0 } = (await page.locator('.up-strip').boundingBox()) ?? {}
    await page.mouse.move(x, y + strip.height * 0.68)
    await page.mouse.down()
    await page.mouse.move(x, y + strip.height * 0.3, { steps: 4 })
    await page.mouse.up()
    await expect.poll(first).toMatch(/^2014 to 2019 folded/)
  })

  it('a box can be closed from within, and is as it was left after another page', async () => {
    const page = await open()
    await boxes(page).nth(2).tap()
    await page.evaluate(() => scrollBy(0, 700))
    await page.locator('.up-where', { hasText: 'July 2020' }).waitFor()
    await bar(page)
      .getByRole('link', { name: /Open ends/ })
      .tap()
    await page.waitForURL(/open-ends/)
    await page.goBack()
    await page.locator('.upright li').first().waitFor()
    await expect.poll(() => page.locator('.up-members').count()).toBe(1)
    // It stays at the top of the view, where a tap needs no scrolling.
    const close = page.locator('.up-where').getByRole('button', { name: 'Close' })
    const { x = 0, y = 0 } = (await close.boundingBox()) ?? {}
    await page.touchscreen.tap(x + 10, y + 15)
    await expect.poll(() => page.locator('.up-members').count()).toBe(0)
  })

  it('what was typed just before the search is put away is searched for', async () => {
    const page = await open()
    await bar(page).getByRole('button', { name: 'Search' }).tap()
    await page.getByRole('searchbox').fill('argos')
    await bar(page).getByRole('button', { name: 'Search' }).tap()
    await expect.poll(() => page.url()).toContain('q=argos')
  })
})

describe('with the keyboard alone', () => {
  it('J and K move through rows and boxes, Enter opens each, Escape gives the place back', async () => {
    const page = await open()
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('j')
    await expect.poll(focused).toContain('COA shares residents')
    for (let i = 0; i < 3; i++) await page.keyboard.press('j')
    await expect.poll(focused).toContain('March to May')
    await page.keyboard.press('Enter')
    await expect.poll(() => boxes(page).first().getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('j')
    await expect.poll(focused).toContain('Agreement updated')
    await page.keyboard.press('Enter')
    await page.locator('.drawer h2').first().waitFor()
    expect(new URL(page.url()).hash).toBe('#a3-update')
    await page.keyboard.press('Escape')
    await page.locator('.drawer').waitFor({ state: 'detached' })
    await expect.poll(focused).toContain('Agreement updated')
  })

  it('the focus is never under the bar, and Escape leads out of the filters', async () => {
    const page = await open('?group=entry')
    for (let i = 0; i < 14; i++) await page.keyboard.press('j')
    const box = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.getBoundingClientRect().bottom)
    await expect.poll(box).toBeLessThanOrEqual(844 - 56)
    await bar(page)
      .getByRole('button', { name: /^Filter/ })
      .press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.filter-bar').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-filter')
  })

  it('the slash key opens the search, and what is found stays in order of time', async () => {
    const page = await open()
    await page.keyboard.press('/')
    await page.keyboard.type('argos')
    await expect.poll(() => page.url()).toContain('q=argos')
    await page.locator('.title__counts', { hasText: / of 37 entries/ }).waitFor()
    await openAll(page)
    const titles = await page.locator('.upright .row__link').allTextContents()
    expect(titles.some((title) => title.startsWith('Argos publishes'))).toBe(true)
  })
})

describe('the address', () => {
  it('says what is put together, and Back undoes it', async () => {
    const page = await open()
    await bar(page).getByLabel('Show').selectOption('year')
    await expect.poll(() => page.url()).toContain('group=year')
    await expect
      .poll(() => boxes(page).allTextContents())
      .toEqual([
        expect.stringMatching(/^2013.*2 entries/),
        expect.stringMatching(/^2020.*29 entries/),
        expect.stringMatching(/^2021.*5 entries/),
      ])
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('group=')
    await bar(page).getByLabel('Show').selectOption('chart')
    await page.locator('.tl-twin').first().waitFor({ state: 'attached' })
    expect(page.url()).toContain('view=chart')
  })

  it('leads to an entry in a box, which is open then', async () => {
    const page = await open('#f-nrc-100k')
    await page.locator('.drawer h2', { hasText: '100,000' }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.upright .row__link[href="#f-nrc-100k"]').waitFor()
  })

  it('keeps what is filtered, and the bar counts it', async () => {
    const page = await open('?kind=breach')
    await bar(page).getByText('1 filter in use').waitFor({ state: 'attached' })
    await openAll(page)
    expect(await page.locator('.upright .row__link').count()).toBeGreaterThan(3)
    const kinds = await page
      .locator('.upright .rail-mark')
      .evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute('aria-label')))])
    expect(kinds).toEqual(['Breach'])
  })
})

describe('for everyone', () => {
  it.each([
    { name: 'dark', reader: { theme: 'dark' } as const, rest: '' },
    {
      name: 'by years, in Dutch, 320 px',
      reader: { language: 'nl', width: 320 } as const,
      rest: '?group=year',
    },
    { name: 'reported', reader: {}, rest: '?time=reported' },
  ])('axe finds nothing and nothing runs off: $name', async ({ reader, rest }) => {
    const page = await open(rest, reader)
    await boxes(page).first().click()
    await page.getByRole('button', { name: /^Filter/ }).click()
    expect(await fault(page)).toEqual([])
  })

  it('puts the chart and every entry on paper', async () => {
    const page = await open()
    await page.waitForTimeout(1500)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.row').count()).toBe(37)
    expect(await page.locator('.upright, .up-nav').count()).toBe(0)
    expect(await page.locator('.case__timeline svg').count()).toBeGreaterThan(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.locator('.upright li').first().waitFor()
  })
})

describe('a case of many entries', () => {
  const DAY_MS = 86_400_000
  const MANY = 6000
  beforeAll(async () => {
    const first = Date.UTC(2005, 0, 1)
    await importDocument(program, {
      format: 'kroniek/1',
      case: {
        id: 'many',
        title: 'Many',
        summary: '',
        language: 'en',
        jurisdiction: 'NL',
        lanes: [],
      },
      actors: [],
      sources: [],
      entries: Array.from({ length: MANY }, (_, i) => ({
        id: `e${i}`,
        date: new Date(first + i * DAY_MS).toISOString().slice(0, 10),
        title: `Entry number ${i}`,
        summary: '',
        kind: 'other',
        actors: [],
        citations: [],
        relations: [],
        provisions: [],
        visibility: 'internal',
      })),
      contradictions: [],
      commitments: [],
      questions: [],
    })
  }, 60_000)

  it('has only the rows near the view in the page, to the very end', async () => {
    const page = await open('?group=entry', {}, '/cases/many')
    expect(await page.locator('.upright li').count()).toBeLessThan(60)
    await page.evaluate(() => {
      const list = document.querySelector('.upright__list')
      if (list) scrollTo(0, list.getBoundingClientRect().bottom - 700)
    })
    await page.getByText(`Entry number ${MANY - 1}`).waitFor()
    expect(await page.locator('.upright li').count()).toBeLessThan(60)
    expect(visited?.faults).toEqual([])
  })

  it('begins where the address says, and keeps its place when a box over it opens', async () => {
    const page = await open('?from=2010-06-01&to=2010-06-30', {}, '/cases/many')
    const june = page.locator('.up-group', { hasText: 'June2010' })
    const topOf = () => june.evaluate((row) => Math.round(row.getBoundingClientRect().top))
    await expect.poll(topOf).toBe(32)
    await page.waitForTimeout(700)
    const may = page.locator('.up-group', { hasText: 'May2010' }).getByRole('button')
    const scrolled = () => page.evaluate(() => Math.round(scrollY))
    const before = await scrolled()
    await may.evaluate((button: HTMLElement) => button.click())
    await expect.poll(async () => (await scrolled()) - before).toBe(31 * 70)
    await expect.poll(topOf).toBe(32)
    await june.getByRole('button').click()
    await page.getByText('Entry number 1977').waitFor()
    await expect.poll(topOf).toBe(32)
  })
})
