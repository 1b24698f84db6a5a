import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  importDocument,
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  type Visit,
  visit,
} from '../support/browser.ts'

const CASE = '/cases/large'
const MANY = 8000
/** Entry 4000 is the first after this day. */
const FIRST_DAY = Date.UTC(2000, 0, 1)

const dayOf = (i: number) => new Date(FIRST_DAY + i * 86_400_000).toISOString().slice(0, 10)
const kinds = ['statement', 'breach', 'review', 'decision'] as const

/** One entry a day from 2000 on; every hundredth cites a source and names an actor. */
const entries = Array.from({ length: MANY }, (_, i) => ({
  id: `e${i}`,
  date: dayOf(i),
  title: `Entry number${i} of the file`,
  summary: i % 2 ? 'In a few words.' : '',
  kind: kinds[i % kinds.length],
  actors: i % 100 === 0 ? ['coa'] : [],
  citations: i % 100 === 0 ? [{ source: 'nrc', stance: 'supports' }] : [],
  relations: i === 4000 ? [{ kind: 'follows-up', target: 'e10' }] : [],
  provisions: [],
  visibility: 'internal',
}))

describe('a case too large to be read whole', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
    await importDocument(program, {
      format: 'kroniek/1',
      case: {
        id: 'large',
        title: 'A large case',
        summary: '',
        language: 'en',
        jurisdiction: 'NL',
        lanes: [],
      },
      actors: [{ id: 'coa', name: 'COA', kind: 'public-body' }],
      sources: [{ id: 'nrc', title: 'An article', publisher: 'NRC', lang: 'nl' }],
      entries,
      contradictions: [],
      commitments: [
        {
          id: 'c1',
          what: 'Answer',
          by: ['coa'],
          to: [],
          from: 'e100',
          settledBy: 'e200',
          basis: 'promise',
          visibility: 'internal',
        },
      ],
      questions: [{ id: 'q1', text: 'Who knew?', entries: ['e300'], visibility: 'internal' }],
    })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })
  beforeEach(async () => {
    await visited?.context.close()
    visited = await visit(browser, program.address)
    page = visited.page
  })

  const open = async (rest = '') => {
    await page.goto(`${program.address}${CASE}${rest}`)
    await page.locator('.row__link').first().waitFor()
  }
  const count = (text: string) => page.locator('.title__counts').getByText(text).first().waitFor()
  const titles = () => page.locator('.row__link').allTextContents()
  const isRowSeen = (id: string) =>
    page.evaluate((id) => {
      const row = document.getElementById(`row-${id}`)?.getBoundingClientRect()
      const list = document.getElementById('entries')?.getBoundingClientRect()
      return Boolean(row && list && row.top > list.top - 1 && row.bottom < list.bottom + 1)
    }, id)
  /** The head that stands at the top of the list. */
  const headInView = () =>
    page.evaluate(() => {
      const list = document.getElementById('entries')
      const { left, top } = list?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const at = document.elementFromPoint(left + 60, top + 12)
      return at?.closest('h2')?.textContent ?? null
    })

  it('opens without its texts: few rows are in the page, and the first ones are readable', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open()
    await count('8,000')
    expect((await titles())[0]).toBe('Entry number0 of the file')
    expect(await page.locator('.row').count()).toBeLessThan(80)
    expect(asked.filter((path) => path.endsWith('/chronology'))).toEqual([])
    expect(visited.faults).toEqual([])
    await takePicture(page, 'large-case')
  })

  it('scrolls to the middle, under the right month', async () => {
    await open()
    await page.evaluate(() => {
      const list = document.getElementById('entries') as HTMLElement
      list.scrollTop = list.scrollHeight / 2
    })
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(10)
    await expect
      .poll(async () => {
        const [first] = await page.locator('.row__link').evaluateAll((links) => {
          const top = document.getElementById('entries')?.getBoundingClientRect().top ?? 0
          const seen = links.find((link) => link.getBoundingClientRect().top > top + 30)
          return [seen?.textContent ?? '']
        })
        const number = Number(/\d+/.exec(first ?? '')?.[0])
        const said = new Date(FIRST_DAY + number * 86_400_000).toLocaleDateString('en', {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
        return (await headInView())?.startsWith(said) && number > 3000 && number < 5000
      })
      .toBe(true)
  })

  it('finds words, narrows by a filter, and gives everything back', async () => {
    await open()
    await page.getByRole('searchbox').fill('number4321')
    await count('1 of 8,000')
    await expect.poll(titles).toEqual(['Entry number4321 of the file'])
    await page.getByRole('searchbox').fill('')
    await count('8,000 entries')
    await page.getByRole('button', { name: 'Actor', exact: true }).first().click()
    await page.getByRole('dialog').getByText('COA').click()
    await count('80 of 8,000')
    await page.keyboard.press('Escape')
    await expect
      .poll(async () => (await titles()).slice(0, 2))
      .toEqual(['Entry number0 of the file', 'Entry number100 of the file'])
    await page.goto(`${program.address}${CASE}?kind=breach&actor=coa`)
    await page.getByRole('button', { name: /^Drop the kinds: 80/ }).click()
    await count('80 of 8,000')
  })

  it('selects by a click and by the address, whose text is far away; Back returns', async () => {
    await open()
    await page.getByRole('link', { name: 'Entry number3 of the file' }).click()
    await page.getByRole('heading', { level: 2, name: 'Entry number3 of the file' }).waitFor()
    await page.evaluate(() => {
      location.hash = '#e4000'
    })
    await page.getByRole('heading', { level: 2, name: 'Entry number4000 of the file' }).waitFor()
    await expect.poll(() => isRowSeen('e4000')).toBe(true)
    await page.locator('.relations').getByText('Entry number10 of the file').waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Entry number3 of the file' }).waitFor()
    await expect.poll(() => isRowSeen('e3')).toBe(true)
    await page.evaluate(() => {
      location.hash = '#no-such-entry'
    })
    await page.getByText('This case has no entry “no-such-entry”').waitFor()
  })

  it('opens at an entry of the address, in the list and on the timeline', async () => {
    await open('?from=2010-12-01&to=2010-12-31#e4000')
    await expect.poll(() => isRowSeen('e4000'), { timeout: 10_000 }).toBe(true)
    await page.locator('.tl-twin[aria-current]').waitFor()
    await page
      .getByRole('button', { name: /Entry number4001 of the file/ })
      .first()
      .click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#e4001')
  })

  it('moves through the rows with J and K', async () => {
    await open('#e4000')
    await expect.poll(() => isRowSeen('e4000'), { timeout: 10_000 }).toBe(true)
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    for (let i = 1; i <= 20; i++) {
      await page.keyboard.press('j')
      await expect.poll(focused).toBe(`Entry number${4000 + i} of the file`)
    }
    await page.keyboard.press('k')
    await expect.poll(focused).toBe('Entry number4019 of the file')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#e4019')
  })

  it('shows an added entry in its place, without reading the case anew', async () => {
    await open('#e4000')
    await expect.poll(() => isRowSeen('e4000'), { timeout: 10_000 }).toBe(true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.getByRole('button', { name: 'Add follow-up' }).click()
    const dialog = page.getByRole('dialog')
    const field = (name: string) => dialog.getByRole('textbox', { name }).first()
    await field('When').fill('2010-12-14')
    await field('Title').fill('Added in between')
    await dialog.getByRole('radio', { name: 'Statement' }).check()
    await dialog.getByRole('button', { name: /Save entry/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Added in between' }).waitFor()
    await count('8,001 entries')
    const id = new URL(page.url()).hash.slice(1)
    await expect.poll(() => isRowSeen(id)).toBe(true)
    const around = await page.locator('.row__link').allTextContents()
    const place = around.indexOf('Added in between')
    expect([around[place - 1], around[place + 1]]).toContain('Entry number4000 of the file')
    expect(asked.filter((path) => path.endsWith('/timeline'))).toEqual([])
    await page.getByRole('button', { name: 'Delete' }).click()
    await count('8,000 entries')
    expect(visited.faults).toEqual([])
  }, 60_000)

  it('finds an entry for a relation by its words', async () => {
    await open('?add=1')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('More').first().click()
    await dialog.getByRole('button', { name: 'Add a relation' }).click()
    const box = dialog.getByRole('combobox').last()
    await box.fill('number7777')
    await page.getByRole('option', { name: /Entry number7777 of the file/ }).click()
    expect(await box.inputValue()).toContain('Entry number7777 of the file')
  })

  it('prints every row, though their texts were not here', async () => {
    await open()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.row').count()).toBe(MANY)
    expect(await page.locator('.row__link').last().textContent()).toBe(
      `Entry number${MANY - 1} of the file`,
    )
  }, 60_000)
})
