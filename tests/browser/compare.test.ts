import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  importDocument,
  launchBrowser,
  type Program,
  type Reader,
  startProgram,
  takePicture,
  type Visit,
  visit,
} from '../support/browser.ts'

const FIRST = '/cases/coa-nvik'
const BOTH = `${FIRST}?compare=plates`
const TITLE = 'Plate readers on the ring road'

const entry = (id: string, date: string, title: string, kind: string) => ({
  id,
  date,
  title,
  summary: '',
  kind,
  actors: ['agency'],
  citations: [],
  relations: [],
  provisions: [],
  visibility: 'internal',
})

/** A parallel matter; one of its entries has the id of one of the first case. */
const plates = {
  format: 'kroniek/1',
  case: {
    id: 'plates',
    title: TITLE,
    summary: '',
    language: 'en',
    jurisdiction: 'BE',
    lanes: [{ title: 'Agency', actors: ['agency'] }],
  },
  actors: [{ id: 'agency', name: 'The agency', kind: 'public-body' }],
  sources: [],
  entries: [
    entry('a2-sharing', '2014-06/2020-08', 'Plates passed on every night', 'disclosure'),
    entry('logged', '2020-08-02', 'The cameras are reported', 'publication'),
    entry('reprimand', '2022-02-14', 'Reprimand', 'decision'),
  ],
  contradictions: [],
  commitments: [],
  questions: [],
}

/** More entries than are read as one document. */
const many = {
  ...plates,
  case: { ...plates.case, id: 'many', title: 'Many nights', jurisdiction: 'NL' },
  entries: Array.from({ length: 5200 }, (_, i) => {
    const date = new Date(Date.UTC(2012, 0, 1 + i)).toISOString().slice(0, 10)
    return entry(`n${i}`, date, `Night ${i}`, 'statement')
  }),
}

describe('a case under another', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    for (const document of [plates, many]) {
      await importDocument(program, document)
    }
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
  const mark = (name: string | RegExp) => page.locator('.tl-twin').and(page.getByLabel(name))
  const address = () => new URL(page.url())
  const detail = () => page.getByRole('region', { name: 'Entry', exact: true })

  it('is chosen among the other cases and taken away in one click; Back brings it back', async () => {
    await open(FIRST)
    await page.getByRole('button', { name: 'Compare with' }).click()
    await page.getByRole('button', { name: TITLE }).click()
    await expect.poll(() => address().search).toBe('?compare=plates')
    await mark(`Reprimand, 0 sources, in “${TITLE}”`).waitFor()
    expect(await mark('Data must be erased from police systems').count()).toBe(1)
    await page.getByText('Search and filters: the first case only.').waitFor()
    await page
      .getByText('Law in force as drawn: Netherlands; of the second case: Belgium.')
      .waitFor()

    await page.getByRole('button', { name: `Stop comparing with “${TITLE}”` }).click()
    await expect.poll(() => address().search).toBe('')
    await mark('Reprimand').waitFor({ state: 'detached' })
    await page.goBack()
    await mark('Reprimand').waitFor()
    expect(visited.faults).toEqual([])
  })

  it('keeps equal ids apart, and opens an entry in its own case with the same window', async () => {
    await open(`${BOTH}&from=2014-01-01&to=2021-12-31`)
    await mark(/Plates passed on every night/).click()
    await expect.poll(() => address().hash).toBe('#plates/a2-sharing')
    await detail().getByRole('heading', { name: 'Plates passed on every night' }).waitFor()
    expect(await detail().getByText(TITLE).count()).toBe(1)
    expect(await page.locator('.tl-twin[aria-current]').count()).toBe(1)

    await mark(/COA shares residents/).click()
    await expect.poll(() => address().hash).toBe('#a2-sharing')
    await detail()
      .getByRole('heading', { name: /COA shares residents/ })
      .waitFor()
    expect(await page.locator('.tl-twin[aria-current]').count()).toBe(1)
    await page.goBack()
    await detail().getByRole('link', { name: 'Open in its own case' }).click()
    await detail().getByRole('heading', { name: 'Plates passed on every night' }).waitFor()
    const { pathname, search, hash } = address()
    expect(pathname + search + hash).toBe('/cases/plates?from=2014-01-01&to=2021-12-31#a2-sharing')
    expect(visited.faults).toEqual([])
  })

  it('may be larger than is read at once', async () => {
    await open(`${FIRST}?compare=many&from=2020-07-13&to=2020-07-20`)
    await mark(/Night 3120, 0 sources, in “Many nights”/).click()
    await expect.poll(() => address().hash).toBe('#many/n3120')
    await detail().getByRole('heading', { name: 'Night 3120' }).waitFor()
    expect(await page.locator('.tl-twin[aria-current]').count()).toBe(1)

    await open('/cases/many?compare=plates&from=2020-07-01&to=2020-08-31#plates/logged')
    await detail().getByRole('heading', { name: 'The cameras are reported' }).waitFor()
    await expect.poll(() => page.locator('.tl-twin[aria-current]').count()).toBe(1)
    expect(visited.faults).toEqual([])
  })

  it('is stepped through with the keys like the first', async () => {
    await open(`${BOTH}&from=2020-06-01&to=2020-09-30#plates/logged`)
    const logged = mark(/The cameras are reported/)
    await logged.waitFor()
    await logged.focus()
    await page.keyboard.press('ArrowUp')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await expect.poll(focused).not.toContain(TITLE)
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toContain(`in “${TITLE}”`)
    await page.keyboard.press('Enter')
    await expect.poll(() => address().hash).toMatch(/^#plates\//)
  })

  it('is named at the lower edge while the first leaves no room for it, and comes when asked', async () => {
    await open(`${BOTH}&lanes=kind`, { height: 700 })
    const head = page.locator('.tl-second')
    const isSeen = () =>
      page.evaluate(() => {
        const [line, pane] = ['.tl-second', '.tl-scroll'].map((of) =>
          document.querySelector(of)?.getBoundingClientRect(),
        )
        return Boolean(line && pane && line.top >= pane.top && line.bottom <= pane.bottom)
      })
    await head.waitFor()
    expect(await isSeen()).toBe(false)
    await page.getByRole('button', { name: `Scroll to “${TITLE}”` }).click()
    await expect.poll(isSeen).toBe(true)
    expect(await page.getByRole('button', { name: /^Scroll to/ }).count()).toBe(0)
  })

  it('stays whole when the first is filtered to nothing', async () => {
    await open(`${BOTH}&q=zeppelin`)
    await page.getByText('No entry matches these filters.').first().waitFor()
    await mark('Reprimand').waitFor()
    await mark('COA shares residents').waitFor({ state: 'detached' })
  })

  it('lets go of its entry when it goes', async () => {
    await open(`${BOTH}#plates/reprimand`)
    await detail().getByRole('heading', { name: 'Reprimand' }).waitFor()
    await page.getByRole('button', { name: /^Stop comparing/ }).click()
    await page.getByRole('heading', { name: 'About this case' }).waitFor()
    expect(address().hash).toBe('')
  })

  it('says that an entry of it is not there', async () => {
    await open(`${BOTH}#plates/nothing`)
    await page.getByText(`“${TITLE}” has no entry “nothing”.`).waitFor()
  })

  it.each([
    { asked: 'coa-nvik', says: 'A case is not compared with itself' },
    { asked: 'atlantis', says: 'There is no case “atlantis” to compare with.' },
    { asked: 'No such/id', says: 'There is no case “No such/id” to compare with.' },
  ])('is left out when it is $asked, and says why', async ({ asked, says }) => {
    await open(`${FIRST}?compare=${encodeURIComponent(asked)}`)
    await page.getByText(says).waitFor()
    expect(await page.locator('.tl-second').count()).toBe(0)
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await page.getByText(says).waitFor({ state: 'detached' })
    expect(address().search).toBe('')
  })

  it('takes an edit of the first case as before', async () => {
    await open(`${BOTH}&edit=a1-agreement#a1-agreement`)
    const dialog = page.getByRole('dialog', { name: 'Edit entry' })
    await dialog
      .getByRole('textbox', { name: 'Title' })
      .first()
      .fill('Agreement, seen beside another')
    await dialog.getByRole('button', { name: /^Save/ }).click()
    await detail().getByRole('heading', { name: 'Agreement, seen beside another' }).waitFor()
    expect(address().search).toBe('?compare=plates')
    await mark('Reprimand').waitFor()
  })

  it.each([
    { language: 'en', theme: 'light', width: 1440, height: 900 },
    { language: 'nl', theme: 'dark', width: 1440, height: 900 },
    { language: 'nl', theme: 'light', width: 390, height: 844 },
    { language: 'en', theme: 'dark', width: 390, height: 844 },
  ] as const)('axe finds nothing, nothing is cut off: $language, $theme, $width px', async (reader) => {
    const name = `compare-${reader.width}-${reader.theme}-${reader.language}`
    for (const [at, suffix] of [
      [BOTH, ''],
      [`${BOTH}#plates/logged`, '-selected'],
    ] as const) {
      await open(at, reader)
      await page.locator('.tl-second').waitFor()
      expect(await page.locator('.tl-second').textContent()).toContain(
        reader.language === 'nl' ? '3 gebeurtenissen' : '3 entries',
      )
      if (suffix) {
        await page
          .getByRole('link', {
            name: reader.language === 'nl' ? 'Openen in het eigen dossier' : 'Open in its own case',
          })
          .waitFor()
      }
      await page.waitForTimeout(500)
      await takePicture(page, name + suffix)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
      expect(visited.faults).toEqual([])
      await visited.context.close()
    }
  })
})
