import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  launchBrowser,
  type Program,
  startProgram,
  takePicture,
  type Visit,
  visit,
} from '../support/browser.ts'

const CASE = '/cases/coa-nvik'
const OPEN_ENDS = `${CASE}/open-ends`
const REVIEW = 'Have the arrangements with NVIK reviewed externally'
const ERASURE = 'Erase the unlawfully obtained data from all police systems'

describe('what is still owed or unknown', () => {
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

  const open = (address: string) => page.goto(program.address + address)
  const api = async <T>(path: string): Promise<T> =>
    (await fetch(`${program.address}/api${path}`)).json() as Promise<T>
  const row = (what: string) => page.getByRole('row').filter({ hasText: what })
  const said = async (what: string) => (await row(what).innerText()).replace(/\s+/g, ' ')
  const day = () => page.getByRole('textbox', { name: 'As of' })
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    )

  it('is reached from the case; today the erasure still is awaited, the review done', async () => {
    await open(CASE)
    await page.getByRole('link', { name: 'Open ends' }).click()
    await page.getByRole('heading', { name: 'What is still owed or unknown' }).waitFor()
    await row(ERASURE).waitFor()
    expect(await said(ERASURE)).toContain('Open since January 2021; no due date set')
    expect(await said(REVIEW)).toContain('Done after 189 to 196 days; no due date set')
    expect(await violations()).toEqual([])
    expect(visited.faults).toEqual([])
  })

  it('on 20 July 2020 the review is awaited, and the erasure not yet known; Back goes back', async () => {
    await open(OPEN_ENDS)
    await row(ERASURE).waitFor()
    await day().fill('20 juli 2020')
    await day().press('Enter')
    await page.waitForURL(/on=2020-07-20/)
    await expect.poll(() => row(ERASURE).count()).toBe(0)
    expect(await said(REVIEW)).toContain('Open since 17 July 2020')
    await row(REVIEW).getByRole('link').click()
    const pane = page.getByRole('complementary', { name: 'How it stands' })
    await pane.getByText('Done later, which was not known on this day').waitFor()
    expect(
      await pane.getByRole('button', { name: /Add what settled it/ }).count(),
      'it is settled by now, and is not settled twice',
    ).toBe(0)
    await page.getByRole('button', { name: 'The day before' }).click()
    await page.waitForURL(/on=2020-07-19/)
    await page.goBack()
    await page.goBack()
    await row(ERASURE).waitFor()
  })

  it('a day that is none is refused in one sentence, and stays as typed', async () => {
    await open(OPEN_ENDS)
    await row(ERASURE).waitFor()
    await day().fill('July 2020')
    await day().press('Enter')
    await page.getByText('Type one day, such as 20 July 2020.').waitFor()
    expect(await day().inputValue()).toBe('July 2020')
    expect(page.url()).not.toContain('on=')
  })

  it('goes from one commitment to the next with the arrow keys, and says how it stands', async () => {
    await open(`${OPEN_ENDS}#answer-leak-questions`)
    const pane = page.getByRole('complementary', { name: 'How it stands' })
    await pane.getByText('46 days late').first().waitFor()
    await pane.getByRole('img', { name: 'Calendar: 21 days allowed, done on day 67' }).waitFor()
    await page.getByRole('link', { name: /Answer the parliamentary/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/#ask-coa-and-police$/)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe(
      'true',
    )
  })

  it('dismisses a finding with a reason, which can be read and taken back', async () => {
    await open(OPEN_ENDS)
    const question = page.getByRole('listitem').filter({ hasText: 'first come into use?' })
    await question.getByRole('button', { name: /Dismiss/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await dialog.getByText('Say why: a reason is what makes it defensible.').waitFor()
    await dialog.getByRole('textbox').fill('Not of interest to this case')
    expect(await violations()).toEqual([])
    await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Dismissed (1)').click()
    const dismissed = page.getByRole('listitem').filter({ hasText: 'Not of interest' })
    expect(await dismissed.innerText()).toContain('When did the consent form first come into use?')
    await expect
      .poll(() => page.getByRole('heading', { name: 'Unanswered questions 5' }).count())
      .toBe(1)
    const history = await api<{ items: { entity: string; op: string }[] }>(
      `${CASE}/history?limit=1`,
    )
    expect(history.items[0]).toMatchObject({ entity: 'dismissals', op: 'create' })

    await dismissed.getByRole('button', { name: /Take back/ }).click()
    await page.getByRole('heading', { name: 'Unanswered questions 6' }).waitFor()
    expect(await page.getByText('Dismissed (1)').count()).toBe(0)
  })

  it('a follow-up is offered filled in; saved, the open end is gone', async () => {
    await open(`${OPEN_ENDS}#erase-from-police-systems`)
    await page.getByRole('button', { name: /Add what settled it/ }).click()
    const editor = page.getByRole('dialog')
    await editor.getByText(`Saving this settles: ${ERASURE}`).waitFor()
    expect(
      await editor.getByRole('radio', { name: 'Erasure' }).isChecked(),
      'an erasure is settled by one',
    ).toBe(true)
    await editor.getByRole('textbox', { name: 'Title' }).fill('The police erase the data')
    await editor.getByRole('button', { name: /Save entry/ }).click()
    await editor
      .getByText(/needs attention|need attention/)
      .first()
      .waitFor()
    await editor.getByRole('textbox', { name: 'When' }).fill('1 March 2021')
    await editor.getByRole('button', { name: /Save entry/ }).click()
    await editor.waitFor({ state: 'detached' })
    await expect.poll(() => said(ERASURE)).toContain('Done')
    const kept = await api<{ settledBy: string }>(`${CASE}/commitments/erase-from-police-systems`)
    expect(kept.settledBy).toBe('the-police-erase-the-data')
    const history = await api<{ items: { entity: string; id: string }[] }>(
      `${CASE}/history?limit=2`,
    )
    expect(history.items.map(({ entity }) => entity)).toEqual(['commitments', 'entries'])

    await page.getByRole('button', { name: 'Show it' }).click()
    await page.waitForURL(new RegExp(`${CASE}#the-police-erase-the-data$`))
  })

  it('a link to settle what is settled says so, and opens nothing', async () => {
    await open(`${OPEN_ENDS}?settle=commitment:erase-from-police-systems`)
    await page.getByText('What this link would settle is no longer open today.').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('what somebody else settles meanwhile is not overwritten, and what was typed stays', async () => {
    await open(`${OPEN_ENDS}?settle=question:formal-investigation`)
    const editor = page.getByRole('dialog')
    await editor.getByRole('textbox', { name: 'When' }).fill('2021')
    await editor.getByRole('textbox', { name: 'Title' }).fill('No investigation was opened')
    const asked = await api<{ revision: number }>(`${CASE}/questions/formal-investigation`)
    await fetch(`${program.address}/api${CASE}/questions/formal-investigation`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${asked.revision}"` },
      body: JSON.stringify({ answeredBy: 'a7-suspension' }),
    })
    await editor.getByRole('button', { name: /Save entry/ }).click()
    await editor.getByText('Somebody else settled this first.').waitFor()
    expect(await editor.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
      'No investigation was opened',
    )
    await editor.getByRole('button', { name: 'Save without settling' }).click()
    await editor.waitFor({ state: 'detached' })
    const kept = await api<{ answeredBy: string }>(`${CASE}/questions/formal-investigation`)
    expect(kept.answeredBy).toBe('a7-suspension')
    const found = await api<{ items: { title: string }[] }>(`${CASE}/search?q=investigation+opened`)
    expect(found.items.map(({ title }) => title)).toContain('No investigation was opened')
  })

  it('a vague date is filled in as the other source gives it', async () => {
    await open(OPEN_ENDS)
    await page.getByRole('button', { name: /Take 20 December 2013/ }).click()
    const editor = page.getByRole('dialog')
    await expect
      .poll(() => editor.getByRole('textbox', { name: 'When' }).inputValue())
      .toBe('20 December 2013')
    await editor.getByRole('button', { name: /Save entry/ }).click()
    await editor.waitFor({ state: 'detached' })
    await expect.poll(() => page.getByRole('button', { name: /Take 20 December/ }).count()).toBe(0)
    const entry = await api<{ date: string; stated: string }>(`${CASE}/entries/a1-agreement`)
    expect(entry).toMatchObject({ date: '2013-12-20', stated: '2013-10~/2013-12~' })
  })

  it('a side of a contradiction is chosen with a reason', async () => {
    await open(OPEN_ENDS)
    const matter = page.getByRole('listitem').filter({ hasText: 'Number of people affected' })
    await matter.getByRole('button', { name: /Choose a side/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /More than a hundred thousand/ }).check()
    await dialog.getByRole('button', { name: 'Follow this side' }).click()
    await dialog.getByText('a choice takes a reason').waitFor()
    await dialog.getByRole('textbox').fill('NRC corrected itself')
    await dialog.getByRole('button', { name: 'Follow this side' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => matter.count()).toBe(0)
  })

  it('is whole on a phone, in the dark, in Dutch', async () => {
    await visited.context.close()
    visited = await visit(browser, program.address, {
      language: 'nl',
      theme: 'dark',
      width: 390,
      height: 844,
    })
    page = visited.page
    await open(`${OPEN_ENDS}?on=2020-07-20`)
    await page.getByRole('heading', { name: 'Wat nog open of onbekend is' }).waitFor()
    await row(REVIEW).waitFor()
    expect(await said(REVIEW)).toContain('Open sinds 17 juli 2020')
    expect(await violations()).toEqual([])
    await takePicture(page, 'open-ends-390-dark-nl')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(visited.faults).toEqual([])
  })
})
