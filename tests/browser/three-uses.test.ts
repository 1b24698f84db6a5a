import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chronology } from '#domain/chronology/chronology.ts'
import {
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  visit,
} from '../support/browser.ts'

const TITLE = 'Police confirm in writing that the data were erased'

/** Presses Tab until the focus stands on what is wanted, as a person without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      return (
        element?.labels?.[0]?.textContent ??
        element?.getAttribute('aria-label') ??
        element?.textContent ??
        ''
      ).trim()
    })
    if (here.startsWith(name)) return
    passed.push(here)
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.join(' | ')}`)
}

async function exportAs(page: Page, format: RegExp, button: string): Promise<string> {
  await page.getByRole('radio', { name: format }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: button }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

describe('viewing the timeline, adding a follow-up and exporting the chronology', () => {
  let program: Program
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    const visited = await visit(browser, program.address)
    page = visited.page
    faults = visited.faults
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  it('opens the case from the list of cases', async () => {
    await page.goto(program.address)
    await page.getByRole('link', { name: /COA–NVIK/ }).click()
    await page.getByRole('heading', { level: 1, name: /COA–NVIK/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/cases/coa-nvik')
    expect(await page.getByText('37 entries').first().isVisible()).toBe(true)
  })

  it('zooms the timeline to July 2020 with the wheel, and the address says so', async () => {
    const chart = page.locator('canvas').first()
    const before = page.url()
    await page
      .getByRole('button', { name: /COA suspends sharing with NVIK|4 entries/ })
      .first()
      .waitFor()
    const box = await chart.boundingBox()
    if (!box) throw new Error('The timeline is not on the page')
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height / 2)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await expect.poll(() => page.url()).not.toBe(before)
    await page.keyboard.up('Control')

    await page.goto(`${program.address}/cases/coa-nvik?from=2020-07-08&to=2020-07-20`)
    await page
      .getByRole('button', { name: /^Suspension, Friday 17 July 2020, .*COA suspends/ })
      .waitFor()
  })

  it('selects the suspension on the timeline; list and detail follow', async () => {
    await page
      .getByRole('button', { name: /^Suspension, Friday 17 July 2020, .*COA suspends/ })
      .click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#a7-suspension')
    const detail = page.getByRole('heading', { level: 2, name: 'COA suspends sharing with NVIK' })
    await detail.waitFor()
    const current = page.locator('[aria-current="true"]')
    expect(await current.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('COA suspends sharing with NVIK')]),
    )
    const quote = page.locator('blockquote[lang="nl"]', { hasText: 'wordt opgeschort' })
    expect(await quote.count()).toBe(1)
  })

  it('links to each source at its own address', async () => {
    const addresses = await page
      .getByRole('link', { name: /open source/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses).toContain(
      'https://www.nrc.nl/nieuws/2020/07/17/coa-geeft-politie-niet-langer-persoonsgegevens-asielzoekers-a4006263',
    )
    expect(addresses).toContain(
      'https://www.nu.nl/tech/6065139/coa-stopt-met-delen-persoonsdata-asielzoekers-met-politie-na-privacyzorgen.html',
    )
  })

  it('adds a follow-up with the keyboard alone', async () => {
    await page.getByRole('heading', { level: 1 }).click()
    await tabTo(page, 'Add follow-up')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Add follow-up' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.type('21 July 2020')
    await page.getByText('Tuesday 21 July 2020').first().waitFor()
    await tabTo(page, 'Title')
    await page.keyboard.type(TITLE)
    await tabTo(page, 'Summary')
    await page.keyboard.type('A follow-up typed without a mouse.')
    await tabTo(page, 'Agreement')
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog', { name: 'Add follow-up' }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 2, name: TITLE }).waitFor()
  })

  it('shows it on the timeline, in the list, and related to what it follows up', async () => {
    await page.goto(
      `${program.address}/cases/coa-nvik?from=2020-07-15&to=2020-07-25#police-confirm-in-writing-that-the-data`,
    )
    await page.getByRole('button', { name: new RegExp(`Tuesday 21 July 2020, ${TITLE}`) }).waitFor()
    expect(await page.getByText('38 entries').first().isVisible()).toBe(true)
    expect(await page.getByRole('region', { name: 'Entries' }).getByText(TITLE).count()).toBe(1)
    await page.getByText('follows up', { exact: true }).waitFor()
  })

  it('exports it as JSON, CSV and Markdown', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('dialog', { name: 'Export the chronology' }).waitFor()
    const json = Chronology.parse(JSON.parse(await exportAs(page, /^JSON/, 'Export JSON')))
    expect(json.entries).toHaveLength(38)
    const added = json.entries.find((entry) => entry.title === TITLE)
    expect(added).toMatchObject({
      date: '2020-07-21',
      relations: [{ kind: 'follows-up', target: 'a7-suspension' }],
      visibility: 'internal',
    })
    const csv = await exportAs(page, /CSV/, 'Export CSV')
    expect(csv).toContain(`2020-07-21,Tuesday 21 July 2020,2020-07-21,2020-07-21,,${TITLE}`)
    const markdown = await exportAs(page, /Markdown/, 'Export Markdown')
    expect(markdown).toContain(`### Tuesday 21 July 2020: ${TITLE}`)
    await takePicture(page, 'export')
    await page.keyboard.press('Escape')
  })

  it('met no error and asked nothing of another server', () => {
    expect(faults).toEqual([])
  })
})
