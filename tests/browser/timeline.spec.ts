import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import { programRoot } from '#server/root.ts'
import {
  importDocument,
  launchBrowser,
  type Program,
  type Reader,
  startProgram,
  visit,
} from '../support/browser.ts'
import { differenceFrom } from '../support/pictures.ts'

const CASE = '/cases/coa-nvik'
const JULY = 'from=2020-07-08&to=2020-07-20'
/** The line of today moves; in pictures it stands still. */
const TODAY = '2026-11-24T12:00:00Z'

let program: Program
let browser: Browser
let context: BrowserContext | undefined
beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
})
afterEach(async () => {
  await context?.close()
  context = undefined
})
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

type Media = Parameters<Page['emulateMedia']>[0]

async function open(address: string, reader: Reader = {}, media: Media = {}): Promise<Page> {
  const visited = await visit(browser, program.address, reader)
  context = visited.context
  const { page } = visited
  await page.clock.setFixedTime(TODAY)
  await page.emulateMedia({ reducedMotion: 'reduce', ...media })
  await page.goto(program.address + address)
  await settle(page)
  return page
}

/** Until the drawing rests and has its letters. */
async function settle(page: Page): Promise<void> {
  await page.locator('.tl-twin').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(400)
}

/** Until the marks can be pressed. */
async function arrive(page: Page): Promise<void> {
  await page.locator('.tl-twin').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(150)
}

const timeline = (page: Page) => page.locator('.case__timeline')

describe('the timeline of the case looks as approved', () => {
  const phone = { width: 390, height: 844 }
  const views: { name: string; query: string; reader?: Reader; media?: Media; grey?: true }[] = [
    { name: 'all', query: '#f-draft-letter' },
    { name: 'july', query: `?${JULY}#f-nrc-100k` },
    { name: 'dark', query: '#f-draft-letter', reader: { theme: 'dark', language: 'nl' } },
    { name: 'july-dark', query: `?${JULY}#f-nrc-100k`, reader: { theme: 'dark' } },
    { name: 'phone', query: '?view=chart', reader: { ...phone, language: 'nl' } },
    { name: 'phone-july', query: `?view=chart&${JULY}`, reader: phone },
    { name: 'greyscale', query: `?${JULY}#f-nrc-100k`, grey: true },
    { name: 'forced-colours', query: '#f-draft-letter', media: { forcedColors: 'active' } },
    { name: 'by-kind', query: '?lanes=kind' },
    { name: 'by-source', query: '?lanes=source' },
    { name: 'one-lane', query: '?lanes=none' },
    { name: 'reported', query: '?time=reported#a1-agreement' },
    { name: 'unfolded', query: '?fold=0#f-draft-letter' },
    { name: 'a-fold-opens', query: '?from=2019-06-01&to=2020-12-31' },
    { name: 'hours', query: '?from=2020-07-16&to=2020-07-16#f-nrc-100k' },
  ]
  it.each(views)('$name', async ({ name, query, reader, media, grey }) => {
    const page = await open(CASE + query, reader, media)
    if (grey) {
      await page.evaluate(() => {
        document.documentElement.style.filter = 'grayscale(1)'
      })
    }
    const picture = await timeline(page).screenshot({ animations: 'disabled' })
    expect(differenceFrom(`timeline-${name}`, picture)).toBeNull()
  })
})

async function entriesOfCase(): Promise<string[]> {
  const answer = await fetch(`${program.address}/api/cases/coa-nvik/chronology`)
  return Chronology.parse(await answer.json()).entries.map(({ id }) => id)
}

/** Id of the entry a button stands for; a count box has the first of its own and their number. */
const keyOf = async (button: Locator) => (await button.getAttribute('data-key')) ?? ''
/** The same once it has the focus; empty until then. */
const keyIn = async (focused: Locator) => ((await focused.count()) ? keyOf(focused) : '')
const hashOf = (page: Page) => new URL(page.url()).hash.slice(1)
const isBox = (key: string) => /\+\d+$/.test(key)

describe('while the page still comes', () => {
  it('a zoom is kept when what is owed arrives before it has come to rest', async () => {
    const visited = await visit(browser, program.address)
    context = visited.context
    const { page } = visited
    let letIn = () => {}
    const arrived = new Promise<void>((resolve) => {
      letIn = resolve
    })
    await page.route('**/commitment-clock-*.js', async (route) => {
      await arrived
      await route.continue()
    })
    await page.goto(program.address + CASE)
    await arrive(page)
    const box = await page.locator('.tl-chart').boundingBox()
    if (!box) throw new Error('The timeline is not on the page')
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    letIn()
    await expect.poll(() => page.url()).toContain('from=')
  })
})

describe('when something in view is selected', () => {
  it('the view stays, and is drawn for the selection and its entry only', async () => {
    const page = await open(`${CASE}?${JULY}`, {}, { reducedMotion: 'no-preference' })
    await page.evaluate(() => {
      const { prototype } = CanvasRenderingContext2D
      const { fillRect } = prototype
      const counts = { drawn: 0 }
      Object.assign(globalThis, { counts })
      prototype.fillRect = function (x, y, width, height) {
        const { canvas } = this
        const isWhole = width >= canvas.clientWidth && height >= canvas.clientHeight
        if (isWhole && canvas.closest('.tl-chart')) {
          counts.drawn += 1
        }
        fillRect.call(this, x, y, width, height)
      }
    })
    const address = new URL(page.url()).search
    await page.locator('.tl-twin[data-key="a7-suspension"]').press('Enter')
    await page.locator('.case__detail h2', { hasText: 'COA suspends' }).waitFor()
    await page.waitForTimeout(700)
    const drawn = await page.evaluate(
      () => (globalThis as unknown as { counts: { drawn: number } }).counts.drawn,
    )
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).toBeLessThan(6)
    expect(new URL(page.url()).search).toBe(address)
  })
})

describe('with the keyboard alone', () => {
  it('one tab stop leads into the chart, and arrows and Enter reach every entry in time order', async () => {
    const page = await open(CASE)
    const group = page.locator('.tl-marks')
    expect(await group.locator('[tabindex="0"]').count()).toBe(1)
    await page.locator('body').press('Tab')
    for (let i = 0; i < 60; i++) {
      if (await group.locator(':focus').count()) break
      await page.keyboard.press('Tab')
    }
    const focused = group.locator(':focus')
    expect(await focused.count(), 'Tab comes to the chart').toBe(1)
    await page.keyboard.press('Home')
    const seen: string[] = []
    for (let i = 0; i < 200; i++) {
      await expect.poll(() => focused.count()).toBe(1)
      const key = await keyOf(focused)
      if (isBox(key)) {
        // Closer, until what the box holds can be told apart; the focus stays with its first.
        await page.keyboard.press('Enter')
        await expect.poll(async () => ![key, ''].includes(await keyIn(focused))).toBe(true)
        continue
      }
      if (seen.at(-1) === key) break
      seen.push(key)
      await page.keyboard.press('ArrowRight')
      for (let wait = 0; wait < 20 && (await keyIn(focused)) === key; wait++) {
        await page.waitForTimeout(50)
      }
    }
    const ids = await entriesOfCase()
    expect(new Set(seen)).toEqual(new Set(ids))
    const places = seen.map((id) => ids.indexOf(id))
    expect(places, 'in the order of time').toEqual([...places].sort((a, b) => a - b))
  })

  it('arrows go on where there are more marks than buttons', async () => {
    const [LANES, EACH] = [25, 25]
    const lanes = Array.from({ length: LANES }, (_, i) => ({ title: `L${i}`, actors: [`a${i}`] }))
    const document = {
      format: 'kroniek/1',
      case: { id: 'wide', title: 'Wide', summary: '', language: 'en', jurisdiction: 'NL', lanes },
      actors: lanes.map(({ actors: [id] }) => ({ id, name: id, kind: 'public-body' })),
      sources: [],
      entries: Array.from({ length: LANES * EACH }, (_, i) => ({
        id: `e${i}`,
        date: new Date(Date.UTC(2020, 0, 5 + 4 * i)).toISOString().slice(0, 10),
        title: `Day ${i}`,
        summary: '',
        kind: 'statement',
        actors: [`a${i % LANES}`],
        citations: [],
        relations: [],
        provisions: [],
        visibility: 'internal',
      })),
      contradictions: [],
      commitments: [],
      questions: [],
    }
    await importDocument(program, document)
    const page = await open('/cases/wide?fold=0')
    const twins = page.locator('.tl-twin')
    await expect.poll(() => twins.count()).toBe(400)
    const focused = page.locator('.tl-marks :focus')
    const walk = async (from: string, arrow: string, by: number) => {
      await page.locator('.tl-twin[tabindex="0"]').focus()
      await page.keyboard.press(from)
      const end = from === 'Home' ? 0 : LANES * EACH - 1
      for (let i = 0; i < 12; i++) {
        await expect.poll(() => keyIn(focused)).toBe(`e${end + by * i}`)
        await page.keyboard.press(arrow)
      }
    }
    await walk('End', 'ArrowLeft', -1)
    await walk('Home', 'ArrowRight', 1)
  })

  it('Enter selects, F shows it large, 0 shows everything, and Back steps back', async () => {
    const page = await open(CASE)
    await page.locator('.tl-twin[tabindex="0"]').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('#f-2022-quarrel')
    await page.keyboard.press('f')
    await expect.poll(() => page.url()).toContain('from=2022-07')
    await page.keyboard.press('0')
    await expect.poll(() => page.url()).not.toContain('from=')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('#f-2022-quarrel')
  })
})

describe('with a finger alone', () => {
  it('taps reach every entry, boxes opening as they are tapped', async () => {
    const page = await open(`${CASE}?view=chart`, { width: 390, height: 844 })
    const ids = await entriesOfCase()
    const reached = new Set<string>()
    const target = (key: string) => page.locator(`.tl-twin[data-key="${key}"]`)
    const keys = () =>
      page
        .locator('.tl-twin')
        .evaluateAll((all) => all.map((b) => b.getAttribute('data-key') ?? ''))
    const pending = ['?view=chart'] // windows to look through, by their address
    const looked = new Set<string>()
    while (pending.length > 0 && looked.size < 60) {
      const query = pending.pop() ?? ''
      if (looked.has(query)) continue
      looked.add(query)
      await page.goto(`${program.address}${CASE}${query}`)
      await arrive(page)
      for (const key of await keys()) {
        if (reached.has(key)) continue
        const mark = target(key)
        if ((await mark.count()) === 0) continue
        await mark.scrollIntoViewIfNeeded()
        await mark.tap()
        if (isBox(key)) {
          await expect.poll(() => page.url()).toContain('from=')
          await page.waitForTimeout(300)
          // What no zoom tells apart is opened one after the other, tap by tap.
          for (let hash = hashOf(page); hash && !reached.has(hash); hash = hashOf(page)) {
            reached.add(hash)
            await page.goBack()
            await arrive(page)
            await mark.tap()
            await page.waitForTimeout(300)
          }
          pending.push(new URL(page.url()).search)
          await page.goto(`${program.address}${CASE}${query}`)
          await arrive(page)
        } else {
          await expect.poll(() => new URL(page.url()).hash).toBe(`#${key}`)
          reached.add(key)
          // On a phone the entry lies over the page; Back puts it away.
          await page.goBack()
          await arrive(page)
        }
      }
    }
    expect([...ids].filter((id) => !reached.has(id))).toEqual([])
  }, 240_000)

  it('every target is at least 24 pixels wide and high', async () => {
    const page = await open(`${CASE}?view=chart`, { width: 390, height: 844 })
    const sizes = await page
      .locator('.tl-twin, .tl-handle, .case__timeline button')
      .evaluateAll((all) =>
        all.map((b) => b.getBoundingClientRect()).map((r) => [r.width, r.height]),
      )
    expect(sizes.filter(([w = 0, h = 0]) => w < 23.9 || h < 23.9)).toEqual([])
  })
})

describe('for a screen reader', () => {
  it('July 2020 reads as a chronology', async () => {
    const page = await open(`${CASE}?${JULY}`)
    const tree = `${await page.locator('.tl-marks').ariaSnapshot()}\n`
    const fixture = join(programRoot, 'tests', 'fixtures', 'timeline-july-2020.aria.yml')
    if (process.env.APPROVE === '1') writeFileSync(fixture, tree)
    expect(existsSync(fixture)).toBe(true)
    expect(tree).toBe(readFileSync(fixture, 'utf8'))
  })

  it.each([
    { width: 1440, height: 900 },
    { width: 320, height: 640 },
  ])('axe finds nothing at $width px, folded, by kind and close by', async (size) => {
    for (const query of ['', '&lanes=kind', `&${JULY}#f-nrc-100k`]) {
      const page = await open(`${CASE}?view=chart${query}`, size)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'nothing runs off sideways').toBe(0)
      await context?.close()
    }
  })
})
