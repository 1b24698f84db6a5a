import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, type Program, startProgram, type Visit, visit } from '../support/browser.ts'

const CASE = '/cases/coa-nvik'

interface EntryAnswer {
  title: string
  summary: string
  revision: number
}

describe('editing', () => {
  let program: Program
  let browser: Browser
  let visited: Visit
  let page: Page

  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })
  beforeEach(async () => {
    await visited?.context.close()
    visited = await visit(browser, program.address)
    page = visited.page
  })

  /** A field of the editor; the page behind it has labels too. */
  const field = (name: string, on: Page = page) =>
    on.getByRole('dialog').getByRole('textbox', { name }).first()
  const open = (address: string, on: Page = page) => on.goto(program.address + address)
  const api = (path: string, init?: RequestInit) => fetch(`${program.address}/api${path}`, init)
  const entry = async (id: string): Promise<EntryAnswer> =>
    (await api(`${CASE}/entries/${id}`)).json() as Promise<EntryAnswer>

  it('shows every problem at its field and keeps what was typed', async () => {
    await open(`${CASE}?add=1`)
    await field('When').fill('sometime')
    await field('Summary').fill('Typed before the refusal.')
    await page.getByRole('button', { name: /Save entry/ }).click()
    await page
      .getByText(/fields need attention/)
      .first()
      .waitFor()
    expect(await page.locator('[aria-invalid="true"]').count()).toBeGreaterThanOrEqual(2)
    expect(await field('When').inputValue()).toBe('sometime')
    expect(await field('Summary').inputValue()).toBe('Typed before the refusal.')
  })

  it('keeps a draft over a reload and asks before it is thrown away', async () => {
    await open(`${CASE}?add=1`)
    await field('When').fill('2020-08-03')
    await field('Title').fill('A draft that survives')
    await page.waitForTimeout(1000)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText(/restored/).waitFor()
    expect(await field('Title').inputValue()).toBe('A draft that survives')

    await page.keyboard.press('Escape')
    const question = page.getByRole('alertdialog')
    await question.waitFor()
    await question.getByRole('button', { name: 'Keep editing' }).click()
    expect(await field('Title').inputValue()).toBe('A draft that survives')
    await page.keyboard.press('Escape')
    await question.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('dialog', { name: 'Add entry' }).waitFor({ state: 'detached' })
  })

  it('saves once, however often Save is pressed', async () => {
    await open(`${CASE}?add=1`)
    await field('When').fill('2020-08-04')
    await field('Title').fill('Pressed twice')
    await page.getByRole('radio', { name: 'Decision' }).check()
    await page.getByRole('button', { name: /Save entry/ }).dblclick()
    await page.getByRole('heading', { level: 2, name: 'Pressed twice' }).waitFor()
    const list = (await (await api(`${CASE}/search?q=pressed twice`)).json()) as {
      items: unknown[]
    }
    expect(list.items).toHaveLength(1)
  })

  it('creates a new source by its address together with the entry', async () => {
    await open(`${CASE}?add=1`)
    await field('When').fill('2020-08-05')
    await field('Title').fill('Cites a new source')
    await page.getByRole('radio', { name: 'Statement' }).check()
    await page.getByRole('button', { name: 'Add a quote' }).click()
    await page.getByRole('combobox', { name: 'Source' }).fill('https://example.org/letter')
    await page.getByRole('option', { name: /New source/ }).click()
    await page.getByRole('textbox', { name: 'Title of the source' }).fill('A letter')
    await page.getByRole('textbox', { name: 'Publisher' }).fill('Example')
    await page.getByRole('textbox', { name: /^Quote/ }).fill('De gegevens zijn gewist')
    await page.getByRole('button', { name: /Save entry/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Cites a new source' }).waitFor()
    const link = page.getByRole('link', { name: /open source/ }).first()
    expect(await link.getAttribute('href')).toBe('https://example.org/letter')
  })

  it('tells the second of two editors, who keeps his text and chooses', async () => {
    await open(`${CASE}?edit=f-vwn#f-vwn`)
    await field('Title').waitFor()
    const second = await visit(browser, program.address)
    await open(`${CASE}?edit=f-vwn#f-vwn`, second.page)
    await field('Title', second.page).waitFor()

    await field('Title').fill('First editor’s title')
    await page.getByRole('button', { name: /Save entry/ }).click()
    await page.getByRole('dialog', { name: 'Edit entry' }).waitFor({ state: 'detached' })

    await field('Title', second.page).fill('Second editor’s title')
    await field('Summary', second.page).fill('Second editor’s summary')
    await second.page.getByRole('button', { name: /Save entry/ }).click()
    await second.page.getByText('Someone changed this entry').waitFor()
    expect((await entry('f-vwn')).title).toBe('First editor’s title')
    expect(await field('Summary', second.page).inputValue()).toBe('Second editor’s summary')

    await second.page.getByRole('button', { name: /Use these and save/ }).click()
    await second.page.getByRole('dialog', { name: 'Edit entry' }).waitFor({ state: 'detached' })
    expect(await entry('f-vwn')).toMatchObject({
      title: 'Second editor’s title',
      summary: 'Second editor’s summary',
      revision: 3,
    })
    await second.context.close()
  })

  it('keeps what was typed while the server cannot be reached, and saves it afterwards', async () => {
    await open(`${CASE}?add=1`)
    await field('When').fill('2020-08-06')
    await field('Title').fill('Typed through an outage')
    await page.getByRole('radio', { name: 'Statement' }).check()
    await visited.context.setOffline(true)
    await page.getByRole('button', { name: /Save entry/ }).click()
    await page
      .getByText(/Not saved/)
      .first()
      .waitFor()
    expect(await field('Title').inputValue()).toBe('Typed through an outage')
    await visited.context.setOffline(false)
    await page.getByRole('button', { name: /Save entry/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Typed through an outage' }).waitFor()
  })

  it('deletes an entry and undoes it', async () => {
    const id = 'f-2022-quarrel'
    await open(`${CASE}#${id}`)
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText(/^Deleted/).waitFor()
    expect((await api(`${CASE}/entries/${id}`)).status).toBe(404)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await api(`${CASE}/entries/${id}`)).status).toBe(200)
    await page.getByRole('region', { name: 'Entries' }).getByText('New dispute between').waitFor()
  })

  it('refuses to delete what others refer to, in a sentence', async () => {
    await open(`${CASE}#a7-suspension`)
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Other records still refer to this').waitFor()
    expect((await entry('a7-suspension')).revision).toBe(1)
  })
})

describe('a link', () => {
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    program = await startProgram()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
  })

  it('reproduces window, filters, search and selection; Back steps through selections', async () => {
    const { page, context } = await visit(browser, program.address)
    await page.goto(`${program.address}${CASE}?kind=publication#f-nrc-100k`)
    await page.getByText('9 of 37 entries').first().waitFor()
    await page
      .getByRole('region', { name: 'Entries' })
      .getByText('NRC and Argos report the leak')
      .click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#f-leak-press')
    await page.goBack()
    await expect.poll(() => new URL(page.url()).hash).toBe('#f-nrc-100k')
    await page.getByRole('heading', { level: 2, name: /more than 100,000/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('publication')

    await page
      .getByRole('searchbox')
      .or(page.getByPlaceholder(/Search titles/))
      .first()
      .fill('datalek')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('datalek')
    const copy = await visit(browser, program.address)
    await copy.page.goto(page.url())
    const shown = (on: typeof page) =>
      on
        .getByText(/of 37 entries/)
        .first()
        .textContent()
    await page
      .getByText(/^[1-8] of 37 entries/)
      .first()
      .waitFor()
    await expect.poll(() => shown(copy.page)).toBe(await shown(page))
    await copy.context.close()
    await context.close()
  })

  it('remembers language and theme', async () => {
    const { page, context } = await visit(browser, program.address)
    await page.goto(program.address + CASE)
    await page
      .getByRole('button', { name: 'NL' })
      .or(page.getByRole('radio', { name: 'NL' }))
      .first()
      .click()
    await page.getByRole('button', { name: 'Gebeurtenis toevoegen' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
    await page.getByRole('button', { name: 'Donker' }).or(page.getByRole('switch')).first().click()
    await page.reload()
    await page.getByRole('button', { name: 'Gebeurtenis toevoegen' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await context.close()
  })
})
